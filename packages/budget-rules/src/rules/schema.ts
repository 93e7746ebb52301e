import * as z from "zod";
import { amountCapRuleSchema } from "./amount-cap/schema.js";
import { countCapRuleSchema } from "./count-cap/schema.js";
import { matchingFundsRuleSchema } from "./matching-funds/schema.js";
import { nestedCapRuleSchema } from "./nested-cap/schema.js";
import { subsidyRateRuleSchema } from "./subsidy-rate/schema.js";
import { unitCapRuleSchema } from "./unit-cap/schema.js";
import { shareRuleSchema } from "./share/schema.js";
import { sumRuleSchema } from "./sum/schema.js";

/** All rule kinds, told apart by `kind`. A new kind adds its schema here. */
export const ruleSchema: z.ZodType = z.discriminatedUnion("kind", [
  amountCapRuleSchema,
  countCapRuleSchema,
  matchingFundsRuleSchema,
  nestedCapRuleSchema,
  subsidyRateRuleSchema,
  unitCapRuleSchema,
  shareRuleSchema,
  sumRuleSchema,
]);
