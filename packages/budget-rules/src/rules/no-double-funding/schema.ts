import { text } from "@countykit/core/reading";
import * as z from "zod";
import { selectorSchema } from "../../selector/schema.js";
import { ruleBase } from "../schema-base.js";
import type { NoDoubleFundingRule } from "./rule.js";

export const noDoubleFundingRuleSchema: z.ZodObject = z.strictObject({
  kind: z.literal("no-double-funding"),
  ...ruleBase,
  of: selectorSchema,
  checked: text,
}) satisfies z.ZodType<NoDoubleFundingRule>;
