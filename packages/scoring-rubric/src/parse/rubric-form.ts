import { bilingual, citation, date, divisionCode, level, text, year } from "@countykit/core/reading";
import * as z from "zod";
import type { FactForm, Item, Rubric } from "../rubric.js";
import { conditionForm } from "./condition-form.js";
import { name } from "./name-form.js";
import { decimal, points, somePoints } from "./numbers-form.js";
import { scaleForm } from "./scale-form.js";

const anyFact = { id: name, label: bilingual, terms: /* @__PURE__ */ z.array(text).min(1).exactOptional() };

const factForm: z.ZodType<FactForm> = /* @__PURE__ */ z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("flag"), ...anyFact }),
  z.strictObject({ kind: z.literal("choice"), ...anyFact, options: z.array(z.strictObject({ id: text, label: bilingual })).min(1) }),
  z.strictObject({
    kind: z.literal("number"),
    ...anyFact,
    unit: text,
    unitLabel: bilingual,
    whole: z.boolean(),
    least: decimal.exactOptional(),
    most: decimal.exactOptional(),
  }),
]);

const item: z.ZodType<Item> = /* @__PURE__ */ z.strictObject({
  id: name,
  title: bilingual,
  weight: somePoints,
  cite: citation,
  scale: scaleForm,
  evidence: z.array(z.strictObject({ id: text, label: bilingual })).default([]),
  least: points.exactOptional(),
  note: bilingual.exactOptional(),
});

/** A whole rubric as it may be written (考评指标体系). What a document leaves out may be left out. */
export const rubricForm: z.ZodObject = /* @__PURE__ */ z.strictObject({
  schema: z.literal("countykit-rubric/1").default("countykit-rubric/1"),
  id: text,
  title: bilingual,
  document: text,
  level,
  jurisdiction: divisionCode,
  cohorts: z.array(year).min(1).nullable().default(null),
  cutoff: date.nullable().default(null),
  weight: somePoints,
  facts: z.array(factForm).default([]),
  groups: z.array(z.strictObject({ id: text, title: bilingual, weight: somePoints, cite: citation, items: z.array(item).min(1) })).min(1),
  bonus: z
    .strictObject({ most: somePoints, cite: citation, items: z.array(item).min(1), beyondWeight: z.boolean().nullable() })
    .nullable()
    .default(null),
  vetoes: z.array(z.strictObject({ id: text, title: bilingual, cite: citation, when: conditionForm })).default([]),
  grades: z.array(z.strictObject({ id: text, title: bilingual, from: points, consequence: bilingual.exactOptional() })).default([]),
  rounding: z.enum(["none", "floor", "half-up"]).exactOptional(),
  bounds: z.strictObject({ least: points.exactOptional(), most: points.exactOptional() }).exactOptional(),
}) satisfies z.ZodType<Rubric>;
