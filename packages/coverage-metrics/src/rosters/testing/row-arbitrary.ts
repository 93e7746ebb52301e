import fc from "fast-check";
import { division } from "../../divisions/testing/division.js";
import { cellFormOf } from "../cells/cell-form-of.js";
import type { CellValue } from "../cells/cell-form.js";
import type { AnyForm, ColumnType } from "../column.js";
import { rosterForms } from "../forms.js";
import type { RosterName, Rows } from "../rows.js";

export const ROSTERS: readonly RosterName[] = Object.values(rosterForms).map(({ name }) => name);

const words = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_ -]{0,10}[A-Za-z0-9]$/),
  fc.constantFrom(
    "坪石镇",
    "电脑（2台，联想）",
    "代买代卖",
    "“电商+实体”门店",
    "京东",
    "a b",
    "张三",
    "Ünïcödé",
    "𠮷野家",
    "高等",
    "1-2",
    "合计",
    "Total：",
    "/",
    "同上",
    "Ｓ０１",
  ),
  fc.string({ minLength: 1, maxLength: 12 }),
);

const digits = (most: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^\\d{1,${most}}$`));

/** Days of the years 1800 to 2199. */
export const days: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1800, max: 2199 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-"))
  .filter(cellFormOf({ kind: "date" }).holds);

const years = fc.integer({ min: 1990, max: 2199 });

/** Values in the canonical form of a type of column. */
export function valueOf(type: ColumnType): fc.Arbitrary<CellValue> {
  const { holds } = cellFormOf(type);
  switch (type.kind) {
    case "id":
    case "text":
      return words.filter(holds);
    case "code":
      return fc.constantFrom(...type.levels).chain(division);
    case "date":
      return days;
    case "period": {
      const month = fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([year, one]) => `${year}-${String(one).padStart(2, "0")}`);
      const quarter = fc.tuple(years, fc.integer({ min: 1, max: 4 })).map(([year, one]) => `${year}-Q${one}`);
      return type.only === "month" ? month : fc.oneof(month, quarter, years.map(String));
    }
    case "year":
      return years;
    case "count":
      return fc.oneof(fc.nat(), fc.maxSafeNat());
    case "decimal":
      return fc.oneof(
        digits(30),
        fc.tuple(digits(5), digits(30)).map(([whole, rest]) => `${whole}.${rest}`),
      );
    case "money":
      return fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 30n - 1n }), digits(2)).map(([yuan, fen]) => `${yuan}.${fen.padStart(2, "0")}`);
    case "flag":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...Object.keys(type.options));
    case "list":
      return type.of === "code"
        ? fc.array(fc.constantFrom(...type.levels).chain(division), { maxLength: 3 })
        : fc.array(words, { maxLength: 4 }).map((items) => items.filter((one) => holds([one])));
  }
}

/** Rows of a form: what is required is there, all else may be. */
export function rowOf<Name extends RosterName>(name: Name): fc.Arbitrary<Rows[Name]> {
  const form: AnyForm = rosterForms[name];
  const model: Record<string, fc.Arbitrary<CellValue>> = {};
  for (const [field, { type }] of Object.entries(form.columns)) model[field] = valueOf(type);
  const required = Object.entries(form.columns).flatMap(([field, column]) => (column.required === true ? [field] : []));
  return fc.record(model, { requiredKeys: required, noNullPrototype: true }) as unknown as fc.Arbitrary<Rows[Name]>;
}

/** A roster by name, with some rows of it. */
export const rosterRows: fc.Arbitrary<{ readonly name: RosterName; readonly rows: readonly Rows[RosterName][] }> = fc
  .constantFrom(...ROSTERS)
  .chain((name) => fc.array(rowOf(name), { maxLength: 4 }).map((rows) => ({ name, rows })));
