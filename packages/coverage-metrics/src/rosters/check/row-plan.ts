import type { AnyForm } from "../column.js";
import { rosterForms } from "../forms.js";
import type { RosterName } from "../rows.js";

/** What is looked for in every row of a roster, read off its form once. */
export interface RowPlan {
  readonly form: AnyForm;
  readonly dates: readonly string[];
  readonly periods: readonly string[];
  readonly years: readonly string[];
  /** Fields with one code, and with several. */
  readonly codes: readonly string[];
  readonly codeLists: readonly string[];
  /** Dates that follow one another. */
  readonly order: readonly (readonly string[])[];
}

const ORDER: { readonly [Name in RosterName]?: readonly (readonly string[])[] } = {
  stations: [
    ["built", "opened", "closed"],
    ["built", "upgraded"],
  ],
  facilities: [["built", "opened", "closed"]],
  firms: [["signed", "operating", "left"]],
  listings: [["listed", "removed"]],
};

export function rowPlan(name: RosterName): RowPlan {
  const form: AnyForm = rosterForms[name];
  const fields = (kind: string): readonly string[] =>
    Object.entries(form.columns).flatMap(([field, { type }]) => (type.kind === kind ? [field] : []));
  return {
    form,
    dates: fields("date"),
    periods: fields("period"),
    years: fields("year"),
    codes: fields("code"),
    codeLists: Object.entries(form.columns).flatMap(([field, { type }]) => (type.kind === "list" && type.of === "code" ? [field] : [])),
    order: ORDER[name] ?? [],
  };
}
