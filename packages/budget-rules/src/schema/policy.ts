import { bilingual, date, divisionCode, level, text, year } from "@countykit/core/reading";
import * as z from "zod";
import { ruleSchema } from "../rules/schema.js";

/** A whole policy as it may be written (政策文件). */
export const policyForm: z.ZodObject = z.strictObject({
  schema: z.literal("countykit-policy/1").default("countykit-policy/1"),
  id: text,
  title: bilingual,
  document: text,
  level,
  jurisdiction: divisionCode,
  cohorts: z.array(year).min(1).nullable().default(null),
  from: date.nullable().default(null),
  until: date.nullable().default(null),
  rules: z.array(ruleSchema).min(1),
});
