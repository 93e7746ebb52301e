import { date, describeAs, type JSONSchema, moneyText, text, year } from "@countykit/core/reading";
import * as z from "zod";
import type { ParamForm } from "../indicators/indicator.js";
import { columnSchema } from "../rosters/json/column-schema.js";

const WRITTEN = new Map<z.core.$ZodType, JSONSchema>();

/** How periods may be written, where zod cannot tell it: for `jsonSchemaOf`. */
export const writtenInParams: ReadonlyMap<z.core.$ZodType, JSONSchema> = WRITTEN;

/** The schema of one parameter of an indicator (参数校验), made from its form. */
export function paramSchema(form: ParamForm): z.ZodType {
  const schema = requiredSchema(form);
  return form.optional === true ? schema.exactOptional() : schema;
}

function requiredSchema(form: ParamForm): z.ZodType {
  switch (form.kind) {
    case "choice":
      return z.enum(Object.keys(form.options));
    case "date":
      return date;
    case "period":
      return columnSchema({ kind: "period" }, WRITTEN);
    case "year":
      return year.transform(String);
    case "text":
      return text;
    case "names":
      return z.array(text).min(1);
    case "tiers":
      return z.array(tier()).min(1);
    case "money":
      return moneyText;
    case "count":
      return z.int().min(0);
    case "flag":
      return z.boolean();
  }
}

/** `2@10000000`: so many shops of so much a year. */
const tier = (): z.ZodType =>
  describeAs(z.string().regex(/^\d{1,15}@\d{1,30}(?:\.\d{1,2})?$/), {
    code: "not-tier",
    expected: "count@amount",
    zh: "销售额档次（数量@金额，金额以元计）",
    en: "a sales tier, count@amount in yuan",
    hint: { zh: '如 "2@10000000"', en: 'Such as "2@10000000"' },
  });
