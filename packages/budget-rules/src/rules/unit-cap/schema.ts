import { moneyText, text } from "@countykit/core/reading";
import * as z from "zod";
import { selectorSchema } from "../../selector/schema.js";
import { limitOperator, ruleBase } from "../schema-base.js";
import type { UnitCapRule } from "./rule.js";

export const unitCapRuleSchema: z.ZodObject = z.strictObject({
  kind: z.literal("unit-cap"),
  ...ruleBase,
  of: selectorSchema,
  unit: text,
  operator: limitOperator,
  limit: moneyText,
}) satisfies z.ZodType<UnitCapRule>;
