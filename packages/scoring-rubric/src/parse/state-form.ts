import type { Exact } from "@countykit/core";
import { date, text } from "@countykit/core/reading";
import * as z from "zod";
import type { State, StateFact } from "../state.js";
import { decimal, points } from "./numbers-form.js";

/** One end of what a number may be (界): decimal text, or a fraction of two. */
const exact: z.ZodType<Exact> = /* @__PURE__ */ z.union([decimal, z.strictObject({ part: decimal, whole: decimal })]);

/** Text, but the words for yes and no as what they say: YAML in its failsafe schema knows only text. */
const word: z.ZodType<string | boolean> = /* @__PURE__ */ text.transform((value) =>
  value === "true" ? true : value === "false" ? false : value,
);

/** What a fact can be said to be (事实取值). Whether that fits the fact is checked by code, against the rubric. */
const value: z.ZodType<StateFact["value"]> = /* @__PURE__ */ z
  .union([z.boolean(), word, decimal, z.array(text).min(1), z.strictObject({ min: exact.nullable(), max: exact.nullable() })])
  .nullable();

const papers = /* @__PURE__ */ z.array(text).exactOptional();

/** What is known of a county, as it may be written (考评材料). */
export const stateForm: z.ZodObject = /* @__PURE__ */ z.strictObject({
  schema: z.literal("countykit-score/1").default("countykit-score/1"),
  rubric: text,
  asOf: date,
  facts: z.array(z.strictObject({ id: text, value, unit: text.exactOptional(), evidence: papers })).default([]),
  judgements: z.array(z.strictObject({ criterion: text, points, by: text.exactOptional(), reason: text.exactOptional() })).default([]),
  claims: z.array(z.strictObject({ criterion: text, points, evidence: papers })).default([]),
  evidence: z.array(z.strictObject({ item: text, kinds: z.array(text) })).default([]),
}) satisfies z.ZodType<State>;
