import { bilingual } from "@countykit/core/reading";
import * as z from "zod";
import type { Part, Scale, Tier } from "../scales/scale.js";
import { conditionForm, measureForm } from "./condition-form.js";
import { name } from "./name-form.js";
import { decimal, points, somePoints } from "./numbers-form.js";

const tierEnd = /* @__PURE__ */ z.strictObject({ at: decimal, included: z.boolean() });

const tier: z.ZodType<Tier> = /* @__PURE__ */ z.strictObject({
  points,
  from: tierEnd.exactOptional(),
  to: tierEnd.exactOptional(),
});

/** Scales inside scales. The form is made once, not each time that somebody looks inside. */
const inner: z.ZodType<Scale> = /* @__PURE__ */ z.lazy(() => scaleForm);

const part: z.ZodType<Part> = /* @__PURE__ */ z.strictObject({ id: name, title: bilingual, scale: inner });

/** How points are given (评分标准): each kind with its fields, parts nested. */
export const scaleForm: z.ZodType<Scale> = /* @__PURE__ */ z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("flag"), points, when: conditionForm }),
    z.strictObject({ kind: z.literal("tiers"), measure: measureForm, tiers: z.array(tier).min(1), otherwise: points }),
    z.strictObject({
      kind: z.literal("options"),
      options: z.array(z.strictObject({ points, label: bilingual, when: conditionForm })).min(1),
      otherwise: points,
    }),
    z.strictObject({
      kind: z.literal("checklist"),
      of: z.array(z.strictObject({ id: name, label: bilingual, when: conditionForm })).min(1),
      steps: z.array(z.strictObject({ least: z.int(), points })).min(1),
    }),
    z.strictObject({
      kind: z.literal("judged"),
      least: points,
      most: points,
      step: somePoints,
      when: conditionForm.nullable(),
      otherwise: points,
    }),
    z.strictObject({
      kind: z.literal("sum"),
      of: z.array(part).min(1),
      least: points.exactOptional(),
      most: points.exactOptional(),
    }),
    z.strictObject({ kind: z.literal("best"), of: z.array(part).min(1) }),
    z.strictObject({
      kind: z.literal("deduction"),
      from: points,
      of: z.array(z.strictObject({ id: name, label: bilingual, points: somePoints, when: conditionForm })).min(1),
      least: points,
    }),
  ])
  .meta({ id: "Scale" });
