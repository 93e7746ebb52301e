import * as z from "zod";
import { directionList } from "../permitted-directions/schema.js";
import { useList } from "../prohibited-uses/schema.js";
import { ruleBase } from "../schema-base.js";
import type { CarryOverRule } from "./rule.js";

export const carryOverRuleSchema: z.ZodObject = z.strictObject({
  kind: z.literal("carry-over"),
  ...ruleBase,
  lists: z
    .array(
      z.strictObject({
        vintage: z.int().min(1949).max(9999),
        prohibited: z.strictObject(useList).exactOptional(),
        permitted: z.strictObject(directionList).exactOptional(),
      }),
    )
    .min(1),
}) satisfies z.ZodType<CarryOverRule>;
