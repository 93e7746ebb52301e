import type { Bilingual, MissingFact } from "@countykit/core";
import type { RosterName, Rows } from "../rosters/rows.js";
import type { Quantity } from "./quantity.js";

/** Names that are known to be on a list (清单): `complete` when nothing else is on it, so that what is not named is not there. */
export interface Names {
  readonly items: readonly string[];
  readonly complete: boolean;
  readonly missing: readonly MissingFact[];
  readonly evidence: readonly string[];
}

/** A single fact: `null` when nobody has said. */
export interface Said<Value> {
  readonly value: Value | null;
  readonly missing: readonly MissingFact[];
  readonly evidence: readonly string[];
}

/** A figure by name: what it is called in the tables, and what it counts. */
export interface FigureName {
  /** `villages`, `villages.located`, `events.docking` … the same in the county's own figures and in what the rosters are reduced to. */
  readonly id: string;
  readonly term: Bilingual;
  readonly unit: string;
}

/**
 * All that is known of one county or area on one day (资料簿): figures that somebody declared, figures that the rosters were reduced to, and the
 * rows of the rosters that are small. Whoever asks for a figure says how to count it from rows when nobody declared it.
 */
export interface Book {
  readonly asOf: string;
  /**
   * A number: declared, counted from rows (`count`), or worked out of other figures when nobody counted it (`derive`). What is known in two ways is
   * intersected. When the two contradict one another, the rosters prevail over what was declared, and that over what other figures make of
   * it; the conflict is kept in `conflicts`. When nothing is known, it is open and names itself as missing.
   */
  readonly number: (figure: FigureName, count?: () => Quantity | null, derive?: () => Quantity | null) => Quantity;
  /**
   * A list: declared, collected from rows, or both. A list that does not say all there is takes in what the other one names. `key` brings two
   * spellings of one thing together.
   */
  readonly names: (figure: FigureName, collect?: () => Names | null, key?: (name: string) => string) => Names;
  readonly flag: (figure: FigureName, find?: () => Said<boolean> | null) => Said<boolean>;
  readonly date: (figure: FigureName, find?: () => Said<string> | null) => Said<string>;
  readonly text: (figure: FigureName, find?: () => Said<string> | null) => Said<string>;
  /** The same book for a programme that began on a day: what was declared without a first day is of the programme, and answers a window from that day on. */
  readonly since: (begins: string) => Book;
  /** The book of the same county for an earlier day, from the same sources: what was declared for a later day, or happened later, is not in it. */
  readonly at: (date: string) => Book;
  /** Puts together what was declared and what was counted of one figure by whoever asks, and keeps the conflict if there is one. */
  readonly settle: (figure: FigureName, declared: Quantity, counted: Quantity, found?: Provenance) => Quantity;
  /** Whether the large rosters were reduced to a figure, so that it rests on rows. */
  readonly isCounted: (id: string) => boolean;
  /** The rows of a roster that was handed in whole; `null` when there is none. Rows of later days are still in it. */
  readonly rows: <Name extends RosterName>(roster: Name) => readonly Rows[Name][] | null;
  /** Other values that a declared figure may have, such as 196 villages instead of 195. */
  readonly alternatives: (id: string) => readonly Alternative[];
  /** Where the declared figures and the rosters say different things, as far as somebody asked for them. */
  readonly conflicts: () => readonly Conflict[];
  /** Ids of figures that rest on what was declared without a day (未注明日期), as far as somebody asked for them. */
  readonly undated: () => ReadonlySet<string>;
}

/** Another value that a document gives for a figure. */
export interface Alternative {
  readonly value: string;
  readonly evidence: string;
}

/** Where the second answer comes from, and which of the two stands. */
export interface Provenance {
  /** The rosters, or other figures that somebody declared. */
  readonly from: "rosters" | "figures";
  readonly prevails: "declared" | "counted";
}

/** One answer to a figure: bounds of a number, a list, a yes or no, a day or a text. */
export type Answer =
  | { readonly kind: "number"; readonly min: string | null; readonly max: string | null }
  | { readonly kind: "names"; readonly items: readonly string[] }
  | { readonly kind: "flag"; readonly value: boolean }
  | { readonly kind: "date" | "text"; readonly value: string };

/** A figure that was declared and counted, with two answers (口径冲突). */
export interface Conflict extends Provenance {
  readonly figure: FigureName;
  readonly declared: Answer;
  readonly counted: Answer;
}
