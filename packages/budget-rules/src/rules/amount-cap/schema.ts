import { moneyText } from "@countykit/core/reading";
import * as z from "zod";
import { selectorSchema } from "../../selector/schema.js";
import { limitOperator, ruleBase } from "../schema-base.js";
import type { AmountCapRule } from "./rule.js";

export const amountCapRuleSchema: z.ZodObject = z.strictObject({
  kind: z.literal("amount-cap"),
  ...ruleBase,
  of: selectorSchema,
  operator: limitOperator,
  limit: moneyText,
}) satisfies z.ZodType<AmountCapRule>;
