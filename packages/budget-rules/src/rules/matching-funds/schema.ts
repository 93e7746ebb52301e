import { ratioText } from "@countykit/core/reading";
import * as z from "zod";
import { selectorSchema } from "../../selector/schema.js";
import { ruleBase } from "../schema-base.js";
import type { MatchingFundsRule } from "./rule.js";

export const matchingFundsRuleSchema: z.ZodObject = z.strictObject({
  kind: z.literal("matching-funds"),
  ...ruleBase,
  own: selectorSchema,
  other: selectorSchema,
  operator: z.enum([">=", ">"]),
  ratio: ratioText,
}) satisfies z.ZodType<MatchingFundsRule>;
