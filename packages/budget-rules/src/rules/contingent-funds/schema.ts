import * as z from "zod";
import { selectorSchema } from "../../selector/schema.js";
import { ruleBase } from "../schema-base.js";
import type { ContingentFundsRule } from "./rule.js";

export const contingentFundsRuleSchema: z.ZodObject = z.strictObject({
  kind: z.literal("contingent-funds"),
  ...ruleBase,
  of: selectorSchema,
}) satisfies z.ZodType<ContingentFundsRule>;
