import * as z from "zod";
import { amountCapRuleSchema } from "./amount-cap/schema.js";
import { countCapRuleSchema } from "./count-cap/schema.js";
import { matchingFundsRuleSchema } from "./matching-funds/schema.js";
import { nestedCapRuleSchema } from "./nested-cap/schema.js";
import { subsidyRateRuleSchema } from "./subsidy-rate/schema.js";
import { unitCapRuleSchema } from "./unit-cap/schema.js";
import { allOfRuleSchema } from "./all-of/schema.js";
import { anyOfRuleSchema } from "./any-of/schema.js";
import { carryOverRuleSchema } from "./carry-over/schema.js";
import { contingentFundsRuleSchema } from "./contingent-funds/schema.js";
import { milestoneDisbursementRuleSchema } from "./milestone-disbursement/schema.js";
import { noDoubleFundingRuleSchema } from "./no-double-funding/schema.js";
import { permittedDirectionsRuleSchema } from "./permitted-directions/schema.js";
import { prohibitedUsesRuleSchema } from "./prohibited-uses/schema.js";
import { requirementRuleSchema } from "./requirement/schema.js";
import { shareRuleSchema } from "./share/schema.js";
import { sumRuleSchema } from "./sum/schema.js";

/** The parts of a combination are rules again. */
const part: z.ZodType = z.lazy(() => ruleSchema);

/** All rule kinds, told apart by `kind`. A new kind adds its schema here. */
export const ruleSchema: z.ZodType = z.discriminatedUnion("kind", [
  amountCapRuleSchema,
  countCapRuleSchema,
  matchingFundsRuleSchema,
  nestedCapRuleSchema,
  subsidyRateRuleSchema,
  unitCapRuleSchema,
  allOfRuleSchema(part),
  anyOfRuleSchema(part),
  carryOverRuleSchema,
  contingentFundsRuleSchema,
  milestoneDisbursementRuleSchema,
  noDoubleFundingRuleSchema,
  permittedDirectionsRuleSchema,
  prohibitedUsesRuleSchema,
  requirementRuleSchema,
  shareRuleSchema,
  sumRuleSchema,
]);
