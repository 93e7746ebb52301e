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
   * A number: declared, counted or both. Both are intersected; when they contradict one another the rosters prevail and the conflict is kept
   * in `conflicts`. When there is neither, it is open and names itself as missing.
   */
  readonly number: (figure: FigureName, count?: () => Quantity | null) => Quantity;
  readonly names: (figure: FigureName, collect?: () => Names | null) => Names;
  readonly flag: (figure: FigureName, find?: () => Said<boolean> | null) => Said<boolean>;
  readonly date: (figure: FigureName, find?: () => Said<string> | null) => Said<string>;
  readonly text: (figure: FigureName, find?: () => Said<string> | null) => Said<string>;
  /** The rows of a roster that was handed in whole; `null` when there is none. Rows of later days are still in it. */
  readonly rows: <Name extends RosterName>(roster: Name) => readonly Rows[Name][] | null;
  /** Other values that a declared figure may have, such as 196 villages instead of 195. */
  readonly alternatives: (id: string) => readonly Alternative[];
  /** Where the declared figures and the rosters say different things, as far as somebody asked for them. */
  readonly conflicts: () => readonly Conflict[];
}

/** Another value that a document gives for a figure. */
export interface Alternative {
  readonly value: string;
  readonly evidence: string;
}

/** A figure that was declared and counted, with two answers (口径冲突). */
export interface Conflict {
  readonly figure: FigureName;
  readonly declared: Quantity;
  readonly counted: Quantity;
}
