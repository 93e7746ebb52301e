import type { Bilingual } from "@countykit/core";

/** What stands in the cells of a column, and how it is written. */
export type ColumnType =
  | { readonly kind: "text" }
  /** A division code (统计用区划代码) of six, nine or twelve digits; `levels` names the ones allowed. */
  | { readonly kind: "code"; readonly levels: readonly DivisionLevel[] }
  | { readonly kind: "date" }
  /** A year `2021`, a quarter `2021-Q3` or a month `2021-08`. */
  | { readonly kind: "period" }
  | { readonly kind: "year" }
  /** A whole number that is not negative, below 2^53. */
  | { readonly kind: "count" }
  /** An exact decimal number that is not negative, in the column's unit. */
  | { readonly kind: "decimal"; readonly unit: string }
  /** Money; comes out as canonical text in yuan. */
  | { readonly kind: "money" }
  | { readonly kind: "flag" }
  | { readonly kind: "choice"; readonly options: Options }
  /** Several texts or codes in one cell, parted by 、 ， , ； ; or |; in JSON a list. */
  | { readonly kind: "list"; readonly of: "text" | "code" };

export type DivisionLevel = "county" | "town" | "village";

/** The words a column may hold, each with its names in both languages; names and id are all read. */
export type Options = Readonly<Record<string, Bilingual>>;

/** One column of a roster (名册栏目). */
export interface Column {
  readonly type: ColumnType;
  /** Its heading: both are read, as is the key. */
  readonly term: Bilingual;
  /** Other headings that people write. */
  readonly aliases?: readonly string[];
  /** A row without it is wrong. All other cells may be blank. */
  readonly required?: true;
  /** What a blank cell of a column that may be blank says; `unknown` when not given. */
  readonly blank?: "unknown" | "none";
}

/** One kind of roster (名册): its name, its columns and what tells two rows apart. */
export interface RosterForm<Row> {
  readonly name: string;
  readonly term: Bilingual;
  /** The columns that together name a row; rows that share them are the same thing entered twice. Empty: rows need no name. */
  readonly key: readonly (keyof Row & string)[];
  readonly columns: { readonly [Field in keyof Row & string]-?: Column };
}
