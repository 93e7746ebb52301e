import { text } from "@countykit/core/reading";
import * as z from "zod";
import type { Condition, MeasureForm } from "../conditions/condition.js";
import { decimal } from "./numbers-form.js";

/** What a rubric compares (度量): a number fact, or a share of two. */
export const measureForm: z.ZodType<MeasureForm> = /* @__PURE__ */ z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("fact"), fact: text }),
  z.strictObject({ kind: z.literal("share"), part: text, whole: text, cap: decimal.exactOptional() }),
]);

/** Conditions inside conditions. The form is made once, not each time that somebody looks inside. */
const inner: z.ZodType<Condition> = /* @__PURE__ */ z.lazy(() => conditionForm);

/** When something holds (条件). How deep it nests is checked by code, before anything is compiled. */
export const conditionForm: z.ZodType<Condition> = /* @__PURE__ */ z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("flag"), fact: text }),
    z.strictObject({ kind: z.literal("one-of"), fact: text, options: z.array(text).min(1) }),
    z.strictObject({
      kind: z.literal("compare"),
      measure: measureForm,
      operator: z.enum(["<=", ">=", "<", ">", "=="]),
      limit: decimal,
    }),
    z.strictObject({ kind: z.literal("all-of"), of: z.array(inner).min(1) }),
    z.strictObject({ kind: z.literal("any-of"), of: z.array(inner).min(1) }),
    z.strictObject({ kind: z.literal("not"), of: inner }),
    z.strictObject({ kind: z.literal("at-least"), count: z.int(), of: z.array(inner).min(1) }),
  ])
  .meta({ id: "Condition" });
