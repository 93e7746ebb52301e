import type { Bilingual, MissingFact } from "@countykit/core";
import type { Areas } from "./areas.js";
import { add, fromAbove, giveBack, kept, sumUp } from "./bounds.js";

/** What rosters do not say and a figure turns on, counted for every area (缺口): how many stations have no status. */
export interface Gap {
  /** `rosters/<roster>/<column>`. */
  readonly id: string;
  readonly counts: Int32Array | Float64Array;
  readonly label: (count: number) => Bilingual;
}

/** What is missing in one area. */
export function missingIn(gaps: readonly Gap[], area: number): readonly MissingFact[] {
  const missing: MissingFact[] = [];
  for (const { id, counts, label } of gaps) {
    const count = counts[area] ?? 0;
    if (count > 0) missing.push({ id, label: label(count) });
  }
  return missing;
}

/** What may be in an area because only a larger one is known. The column is given back. */
export function maybeHere(areas: Areas, own: Float64Array): Gap["counts"] {
  const counts = fromAbove(areas, own);
  const result = kept(counts);
  giveBack(areas, own, counts);
  return result;
}

/** What is in an area, and what may be. The column is given back. */
export function hereOrMaybe(areas: Areas, own: Float64Array): Gap["counts"] {
  const counts = fromAbove(areas, own);
  add(counts, sumUp(areas, own));
  const result = kept(counts);
  giveBack(areas, own, counts);
  return result;
}

/** `1 station`, `4 stations`. */
export const many = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;
