import type { Issue } from "@countykit/core";
import { carry, date, type JSONSchema, jsonSchemaOf, quantityText, text } from "@countykit/core/reading";
import * as z from "zod";
import type { Alternative } from "../figures/book.js";
import type { DeclaredFigure } from "../figures/declared.js";
import { decimalOf, numberForm, readValue, refused, takesOf, writtenNumber } from "./declared-number.js";

type DeclaredNumber = Extract<DeclaredFigure, { kind: "number" }>;

const base = { id: text, evidence: text.exactOptional(), on: date.exactOptional() };

/** A number, read by what its figure takes. */
const numberFigure = /* @__PURE__ */ z
  .strictObject({
    kind: z.literal("number"),
    ...base,
    value: numberForm,
    alternatives: z.array(z.strictObject({ value: writtenNumber, evidence: text })).exactOptional(),
  })
  .transform(({ value, alternatives, ...figure }, context): DeclaredNumber => {
    const takes = takesOf(figure.id);
    const read = readValue(value, takes);
    const issues: Issue[] = "issue" in read ? [read.issue] : [];
    const others = alternatives?.map((one, index): Alternative => {
      const other = decimalOf(one.value, takes);
      if (other === null) issues.push(refused("not-decimal", `/alternatives/${index}/value`, one.value));
      return { ...one, value: other ?? one.value };
    });
    if ("issue" in read || issues.length > 0) return carry(context, issues);
    return { ...figure, value: read.value, ...(others === undefined ? {} : { alternatives: others }) };
  });

/** How a number may be written (数量的书写形式), as JSON Schema: a growth with a sign or a percentage, a coverage with a percentage, all else with neither. */
export function writtenInFigures(): ReadonlyMap<z.core.$ZodType, JSONSchema> {
  const figure = (id: z.ZodType, number: z.ZodType): z.ZodType =>
    z.strictObject({
      kind: z.literal("number"),
      ...base,
      id,
      value: z.union([number, z.strictObject({ min: number.nullable(), max: number.nullable() }), z.null()]),
      alternatives: z.array(z.strictObject({ value: number, evidence: text })).exactOptional(),
    });
  const rate = (sign: string): z.ZodType => z.string().regex(new RegExp(`^${sign}\\d{1,30}(?:\\.\\d{1,30})?[%％]?$`, "u"));
  const {
    $schema: _,
    $id: __,
    title: ___,
    description: ____,
    ...numbers
  } = jsonSchemaOf(
    z.union([
      figure(z.string().regex(/^\s*growth\.[\s\S]*\S\s*$/u), z.union([z.number(), rate("[+-]?")])),
      figure(z.string().regex(/^\s*coverage\.[\s\S]*\S\s*$/u), z.union([quantityText, rate("")])),
      figure(z.string().regex(/^\s*(?!growth\.|coverage\.)\S(?:[\s\S]*\S)?\s*$/u), quantityText),
    ]),
    { $id: "", title: "", description: "", keyNames: {} },
  );
  return new Map([[numberFigure, numbers]]);
}

/** A figure that somebody declares (申报数据). What nobody says of a list is that it is complete. */
export const declaredForm: z.ZodType<DeclaredFigure> = /* @__PURE__ */ z.discriminatedUnion("kind", [
  numberFigure,
  z.strictObject({ kind: z.literal("names"), ...base, names: z.array(text), complete: z.boolean().default(false) }),
  z.strictObject({ kind: z.literal("flag"), ...base, value: z.boolean() }),
  z.strictObject({ kind: z.literal("date"), ...base, value: date }),
  z.strictObject({ kind: z.literal("text"), ...base, value: text }),
]);
