import { bilingual, citation, date, describeAs, divisionCode, force, text, year } from "@countykit/core/reading";
import * as z from "zod";
import { allDefinitions, type AnyDefinition } from "../indicators/definition-of.js";
import { paramSchema } from "./param-schema.js";
import { targetValue } from "./target-value-schema.js";

/** One indicator with its parameters, made from its definition. */
const askedOf = ({ id, params }: AnyDefinition): z.ZodObject<{ indicator: z.ZodLiteral<string>; params: z.ZodObject }> =>
  z.strictObject({
    indicator: z.literal(id),
    params: z.strictObject(Object.fromEntries(Object.entries(params).map(([name, form]) => [name, paramSchema(form)]))),
  });

/** Every indicator there is (指标选择). */
function askedForm(): z.ZodType {
  const [first, ...rest] = allDefinitions().map(askedOf);
  if (first === undefined) throw new TypeError("there is no indicator");
  return z.discriminatedUnion("indicator", [first, ...rest]);
}

const month: z.ZodType<string> = /* @__PURE__ */ describeAs(z.string().regex(/^(?:199\d|2[01]\d\d)-(?:0[1-9]|1[0-2])$/), {
  code: "not-month",
  expected: "YYYY-MM",
  zh: "月份（如 2022-11）",
  en: "a month, such as 2022-11",
});

const due: z.ZodType = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("by"), date }),
  z.strictObject({ kind: z.literal("before-day"), date }),
  z.strictObject({ kind: z.literal("before-month"), month }),
]);

const comparator: z.ZodType = z.enum([">=", "<=", ">", "<", "==", "between"]);

const targetForm = (asks: z.ZodType): z.ZodObject =>
  z.strictObject({
    id: text,
    title: bilingual,
    asks,
    comparator: comparator.nullable(),
    value: targetValue.nullable(),
    due: due.nullable().default(null),
    force,
    cite: citation,
    terms: z.array(text).exactOptional(),
    readings: z
      .array(
        z.strictObject({
          id: text,
          title: bilingual,
          preferred: z.literal(true).exactOptional(),
          asks: asks.exactOptional(),
          comparator: comparator.exactOptional(),
          value: targetValue.exactOptional(),
        }),
      )
      .min(1)
      .exactOptional(),
  });

/** A whole plan as it may be written (目标体系). */
export function planForm(): z.ZodObject {
  return z.strictObject({
    schema: z.literal("countykit-plan/1").default("countykit-plan/1"),
    id: text,
    title: bilingual,
    document: text,
    jurisdiction: divisionCode,
    cohort: year,
    begins: date.exactOptional(),
    acceptance: z.strictObject({ date, cite: citation }).nullable().default(null),
    targets: z.array(targetForm(askedForm())).min(1),
  });
}
