import type { Bilingual, MissingFact } from "@countykit/core";

/** What rosters do not say and a figure turns on, counted for every area (缺口): how many stations have no status. */
export interface Gap {
  /** `rosters/<roster>/<column>`. */
  readonly id: string;
  readonly counts: Float64Array;
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

/** `1 station`, `4 stations`. */
export const many = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;
