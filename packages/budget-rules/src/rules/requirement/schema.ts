import { decimalText, text } from "@countykit/core/reading";
import * as z from "zod";
import { ruleBase } from "../schema-base.js";
import { termsSchema } from "../term-schema.js";
import type { Must, RequirementRule } from "./rule.js";

const must: z.ZodType<Must> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("hold") }),
  z.strictObject({ kind: z.enum(["contain-all", "contain-any"]), members: termsSchema }),
  z.strictObject({ kind: z.literal("be-one-of"), members: termsSchema, open: z.boolean() }),
  z.strictObject({ kind: z.literal("compare"), operator: z.enum(["<=", ">=", "<", ">", "=="]), value: decimalText, unit: text }),
]);

export const requirementRuleSchema: z.ZodObject = z.strictObject({
  kind: z.literal("requirement"),
  ...ruleBase,
  fact: text,
  must,
}) satisfies z.ZodType<RequirementRule>;
