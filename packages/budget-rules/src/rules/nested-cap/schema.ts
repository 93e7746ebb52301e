import { bilingual, ratioText, text } from "@countykit/core/reading";
import * as z from "zod";
import { baseSchema, selectorSchema } from "../../selector/schema.js";
import { ruleBase } from "../schema-base.js";
import type { NestedCapRule } from "./rule.js";

export const nestedCapRuleSchema: z.ZodObject = z.strictObject({
  kind: z.literal("nested-cap"),
  ...ruleBase,
  base: z.strictObject({ title: bilingual, of: baseSchema }),
  levels: z
    .array(z.strictObject({ id: text, title: bilingual, of: selectorSchema, operator: z.enum(["<=", "<"]), limit: ratioText }))
    .min(1),
}) satisfies z.ZodType<NestedCapRule>;
