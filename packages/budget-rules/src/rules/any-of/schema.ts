import * as z from "zod";
import { ruleBase } from "../schema-base.js";

/** The schema of `any-of`, given the schema of its parts, which may be combinations again. */
export const anyOfRuleSchema = (part: z.ZodType): z.ZodObject =>
  z.strictObject({
    kind: z.literal("any-of"),
    ...ruleBase,
    rules: z.array(part).min(1),
  });
