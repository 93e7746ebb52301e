import * as z from "zod";
import { shareRuleSchema } from "./share/schema.js";
import { sumRuleSchema } from "./sum/schema.js";

/** All rule kinds, told apart by `kind`. A new kind adds its schema here. */
export const ruleSchema: z.ZodType = z.discriminatedUnion("kind", [shareRuleSchema, sumRuleSchema]);
