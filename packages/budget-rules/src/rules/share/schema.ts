import { bilingual, ratioText, text } from "@countykit/core/reading";
import * as z from "zod";
import { baseSchema, selectorSchema } from "../../selector/schema.js";
import { limitOperator, ruleBase } from "../schema-base.js";
import type { ShareRule } from "./rule.js";

export const shareRuleSchema: z.ZodObject = z.strictObject({
  kind: z.literal("share"),
  ...ruleBase,
  operator: limitOperator,
  limit: ratioText,
  readings: z
    .array(z.strictObject({ id: text, title: bilingual, part: selectorSchema, base: baseSchema, preferred: z.boolean().exactOptional() }))
    .min(1),
}) satisfies z.ZodType<ShareRule>;
