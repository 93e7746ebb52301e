import type { RosterForm } from "./column.js";

interface Thing {
  readonly id: string;
  readonly kind: "a" | "b";
  readonly many?: number;
  readonly yes?: boolean;
  readonly names?: readonly string[];
}

const term = { zh: "栏", en: "column" };
const options = { a: term, b: term };

/** A form whose columns read what the row has. */
export const right: RosterForm<Thing> = {
  name: "stations",
  term,
  key: ["id"],
  columns: {
    id: { type: { kind: "id" }, term, required: true },
    kind: { type: { kind: "choice", options }, term, required: true },
    many: { type: { kind: "count" }, term },
    yes: { type: { kind: "flag" }, term },
    names: { type: { kind: "list", of: "text" }, term },
  },
};

const { columns } = right;

export const wrong: readonly RosterForm<Thing>[] = [
  // @ts-expect-error no such key
  { ...right, key: ["name"] },
  // @ts-expect-error no such roster
  { ...right, name: "things" },
  // @ts-expect-error a column is missing
  { ...right, columns: { id: columns.id, kind: columns.kind, many: columns.many, yes: columns.yes } },
  // @ts-expect-error a text is no number
  { ...right, columns: { ...columns, many: { type: { kind: "text" }, term } } },
  // @ts-expect-error a number is no yes or no
  { ...right, columns: { ...columns, yes: { type: { kind: "count" }, term } } },
  // @ts-expect-error a date is no list
  { ...right, columns: { ...columns, names: { type: { kind: "date" }, term } } },
  // @ts-expect-error an option of the row is not offered
  { ...right, columns: { ...columns, kind: { type: { kind: "choice", options: { a: term } }, term, required: true } } },
  // @ts-expect-error any text is no option
  { ...right, columns: { ...columns, kind: { type: { kind: "text" }, term, required: true } } },
  // @ts-expect-error the row cannot do without it
  { ...right, columns: { ...columns, id: { type: { kind: "id" }, term } } },
  // @ts-expect-error the row can do without it
  { ...right, columns: { ...columns, many: { type: { kind: "count" }, term, required: true } } },
];
