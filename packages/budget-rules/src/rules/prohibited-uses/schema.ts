import { bilingual, text } from "@countykit/core/reading";
import * as z from "zod";
import { selectorSchema } from "../../selector/schema.js";
import { ruleBase } from "../schema-base.js";
import type { ProhibitedUse, ProhibitedUsesRule } from "./rule.js";

const use: z.ZodType<ProhibitedUse> = z.strictObject({ tag: text, term: bilingual, keywords: z.array(text) });

/** The fields of a use list, to be spread into the schema of a rule. */
export const useList: {
  readonly binds: typeof selectorSchema;
  readonly uses: z.ZodType<readonly ProhibitedUse[]>;
  readonly open: z.ZodBoolean;
} = { binds: selectorSchema, uses: z.array(use).min(1), open: z.boolean() };

export const prohibitedUsesRuleSchema: z.ZodObject = z.strictObject({
  kind: z.literal("prohibited-uses"),
  ...ruleBase,
  ...useList,
}) satisfies z.ZodType<ProhibitedUsesRule>;
