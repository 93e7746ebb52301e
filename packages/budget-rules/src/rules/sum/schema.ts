import * as z from "zod";
import { ruleBase } from "../schema-base.js";
import type { SumRule } from "./rule.js";

export const sumRuleSchema: z.ZodObject = z.strictObject({
  kind: z.literal("sum"),
  ...ruleBase,
  of: z.enum(["declared", "sources", "phases"]),
}) satisfies z.ZodType<SumRule>;
