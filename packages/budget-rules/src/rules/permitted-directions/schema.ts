import * as z from "zod";
import { selectorSchema } from "../../selector/schema.js";
import { ruleBase } from "../schema-base.js";
import type { Term } from "../term.js";
import { termsSchema } from "../term-schema.js";
import type { PermittedDirectionsRule } from "./rule.js";

/** The fields of a list of directions, to be spread into the schema of a rule. */
export const directionList: {
  readonly of: typeof selectorSchema;
  readonly by: z.ZodEnum<{ category: "category"; tag: "tag" }>;
  readonly directions: z.ZodType<readonly Term[]>;
  readonly open: z.ZodBoolean;
} = { of: selectorSchema, by: z.enum(["category", "tag"]), directions: termsSchema, open: z.boolean() };

export const permittedDirectionsRuleSchema: z.ZodObject = z.strictObject({
  kind: z.literal("permitted-directions"),
  ...ruleBase,
  ...directionList,
}) satisfies z.ZodType<PermittedDirectionsRule>;
