import type { Bilingual } from "@countykit/core";

/** Which combinations of parts give the points that a score sheet prints (得分拆解), as plain data. */
export interface Decomposition {
  /** The printed points that were asked about. */
  readonly printed: number;
  /** How the scale itself reads its parts: together, the best alone, or `null` where it has no parts or is a plain list. */
  readonly reads: "additive" | "best" | null;
  /** All parts together (累加). */
  readonly additive: Ways;
  /** The best part alone (不累加). */
  readonly best: Ways;
  /** The only reading that can give the printed points; `either` when both can. */
  readonly forces: "additive" | "best" | "either" | "impossible";
  /** The smallest parts with all points that each can have, the most first, in the order of the scale. */
  readonly parts: readonly DecomposedPart[];
}

/** A smallest part of an item: a criterion, or one fault of a deduction. */
export interface DecomposedPart {
  /** Path below the scale (`centre/built`), or the place in a plain list, from `"1"`. A scale without parts goes by its own path, or `"1"`. */
  readonly id: string;
  readonly title: Bilingual | null;
  readonly points: readonly number[];
}

/** The ways in which one reading gives the printed points (组合方式). */
export interface Ways {
  /** How many there are, as decimal text: two ways differ when some part has other points. */
  readonly count: string;
  /** As many of them as are asked for, those with most points in the first parts before others. */
  readonly listed: readonly (readonly PartPoints[])[];
  /** Whether all are listed. */
  readonly complete: boolean;
  /** Whether each way surely can be. Where conditions hang together through numbers, or are too many to try, the count is an upper bound. */
  readonly exact: boolean;
  /** What each part has at least and at most, over all ways; empty when there is none. */
  readonly parts: readonly PartRange[];
  /** Parts that have less than their most in every way (必然失分). */
  readonly lostInAll: readonly string[];
  /** Parts that have their most in every way (必然得满分). */
  readonly fullInAll: readonly string[];
}

/** Points of one part in one way; parts that are not named have none. */
export interface PartPoints {
  readonly part: string;
  readonly points: number;
}

/** Least and most points of one part over all ways. */
export interface PartRange {
  readonly part: string;
  readonly least: number;
  readonly most: number;
}
