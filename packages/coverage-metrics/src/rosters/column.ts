import type { Bilingual } from "@countykit/core";
import type { DivisionLevel } from "../divisions/division-level.js";
import type { RosterName } from "./rows.js";

/** What stands in the cells of a column, and how it is written. */
export type ColumnType =
  /** The number or code by which other rows name the thing; full-width letters and digits become half-width. */
  | { readonly kind: "id" }
  | { readonly kind: "text" }
  /** A division code (统计用区划代码) of six, nine or twelve digits; `levels` names the ones allowed. */
  | { readonly kind: "code"; readonly levels: readonly DivisionLevel[] }
  | { readonly kind: "date" }
  /** A year `2021`, a quarter `2021-Q3` or a month `2021-08`; `month` allows months only. */
  | { readonly kind: "period"; readonly only?: "month" }
  | { readonly kind: "year" }
  /** A whole number that is not negative, below 2^53. */
  | { readonly kind: "count" }
  /** An exact decimal number that is not negative, in the column's unit; `written` lists how a heading may name the unit. */
  | { readonly kind: "decimal"; readonly unit: string; readonly written?: readonly string[] }
  /** Money; comes out as canonical text in yuan. */
  | { readonly kind: "money" }
  | { readonly kind: "flag" }
  /** One of several words; names in both languages, the id and the aliases are all read, the id comes out. */
  | { readonly kind: "choice"; readonly options: Options; readonly aliases?: WordAliases }
  /** Several texts in one cell, parted by 、 ， , ； ; | or a line break; in JSON a list. 无 says that there are none. */
  | { readonly kind: "list"; readonly of: "text" }
  /** Several division codes. */
  | { readonly kind: "list"; readonly of: "code"; readonly levels: readonly DivisionLevel[] };

/** The words a column may hold, each with its names in both languages. */
export type Options = Readonly<Record<string, Bilingual>>;

/** Other words that people write for an option, by its id. */
export type WordAliases = Readonly<Record<string, readonly string[]>>;

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

/** The types of column that a field of a row can be read from. */
type TypeOf<Value> = [Value] extends [boolean]
  ? Extract<ColumnType, { readonly kind: "flag" }>
  : [Value] extends [number]
    ? Extract<ColumnType, { readonly kind: "count" | "year" }>
    : [Value] extends [readonly string[]]
      ? Extract<ColumnType, { readonly kind: "list" }>
      : string extends Value
        ? Extract<ColumnType, { readonly kind: "id" | "text" | "code" | "date" | "period" | "decimal" | "money" }>
        : ChoiceOf<Value & string>;

interface ChoiceOf<Word extends string> {
  readonly kind: "choice";
  readonly options: Readonly<Record<Word, Bilingual>>;
  readonly aliases?: { readonly [One in Word]?: readonly string[] };
}

/** A column that reads a field as the row has it, and is required where the row cannot do without. */
type ColumnFor<Row, Field extends keyof Row> = Column & { readonly type: TypeOf<NonNullable<Row[Field]>> } & ({} extends Pick<Row, Field>
    ? { readonly required?: never }
    : { readonly required: true });

/** One kind of roster (名册): its name, its columns and what tells two rows apart. */
export interface RosterForm<Row> {
  readonly name: RosterName;
  readonly term: Bilingual;
  /** The columns that together name a row; rows that share them are the same thing entered twice. Empty: rows need no name. */
  readonly key: readonly (keyof Row & string)[];
  readonly columns: { readonly [Field in keyof Row & string]-?: ColumnFor<Row, Field> };
  /** Headings that such rosters often have and that no row needs: they are passed over. */
  readonly leftOut?: readonly string[];
}

/** A form whose rows are not known when the program is written. */
export interface AnyForm {
  readonly name: RosterName;
  readonly term: Bilingual;
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
  readonly leftOut?: readonly string[];
}
