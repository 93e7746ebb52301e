import { decimalText, text } from "@countykit/core/reading";
import * as z from "zod";
import { selectorSchema } from "../../selector/schema.js";
import { limitOperator, ruleBase } from "../schema-base.js";
import type { CountCapRule } from "./rule.js";

export const countCapRuleSchema: z.ZodObject = z.strictObject({
  kind: z.literal("count-cap"),
  ...ruleBase,
  of: selectorSchema,
  count: z.enum(["lines", "quantity"]),
  unit: text,
  per: z.enum(["county", "town", "village", "route", "project"]),
  places: z.array(text).min(1).exactOptional(),
  operator: limitOperator,
  limit: decimalText,
}) satisfies z.ZodType<CountCapRule>;
