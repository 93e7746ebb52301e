import { carry, date, describeAs, quantityText, text } from "@countykit/core/reading";
import { Decimal } from "@countykit/core";
import * as z from "zod";
import type { Alternative } from "../figures/book.js";
import type { DeclaredFigure } from "../figures/declared.js";

type Value = Extract<DeclaredFigure, { kind: "number" }>["value"];

const range = z
  .strictObject({ min: quantityText.nullable(), max: quantityText.nullable() })
  .transform(({ min: low, max }, context): Value => {
    const min = low ?? "0";
    if (max === null || new Decimal(min).lt(max)) return { min, max };
    if (new Decimal(min).eq(max)) return min;
    return carry(context, [
      {
        code: "min-above-max",
        path: "",
        expected: "min <= max",
        received: `${min} > ${max}`,
        message: { zh: `下限 ${min} 大于上限 ${max}`, en: `The least value, ${min}, is above the most, ${max}` },
      },
    ]);
  });

/** A count or amount as far as it is known: a number, `{ min, max }`, or `null`. Bounds that are one number are that number. */
const value: z.ZodType<Value> = /* @__PURE__ */ describeAs(
  z.union([quantityText, range, z.null().transform((): Value => ({ min: "0", max: null }))]),
  {
    code: "not-quantity",
    expected: "decimal text | {min, max} | null",
    zh: "非负数量",
    en: "a quantity that is not negative",
    hint: {
      zh: '可写成 "137"、137 或 {"min":"120","max":null}，金额按元写；数量未知时写 null',
      en: 'Write "137", 137 or {"min":"120","max":null}, and money in yuan; null when it is not known',
    },
  },
);

const alternative: z.ZodType<Alternative> = z.strictObject({ value: quantityText, evidence: text });

const base = { id: text, evidence: text.exactOptional(), on: date.exactOptional() };

/** A figure that somebody declares (申报数据). What nobody says of a list is that it is complete. */
export const declaredForm: z.ZodType<DeclaredFigure> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("number"), ...base, value, alternatives: z.array(alternative).exactOptional() }),
  z.strictObject({ kind: z.literal("names"), ...base, names: z.array(text), complete: z.boolean().default(false) }),
  z.strictObject({ kind: z.literal("flag"), ...base, value: z.boolean() }),
  z.strictObject({ kind: z.literal("date"), ...base, value: date }),
  z.strictObject({ kind: z.literal("text"), ...base, value: text }),
]);
