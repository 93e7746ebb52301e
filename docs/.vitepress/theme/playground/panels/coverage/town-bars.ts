import type { Language } from "@countykit/core";
import type { Count, TownRow } from "./town-rows.js";

/** One bar: villages that are covered, those of which it is open, and those that are missing. */
export interface TownBar {
  readonly label: string;
  readonly covered: number;
  readonly open: number;
  readonly missing: number;
  readonly text: string;
}

export const countText = (count: Count | null): string =>
  count === null ? "—" : count.min === count.max ? String(count.min) : `${count.min}–${count.max}`;

/** The bars of the towns whose villages are known. */
export function townBars(rows: readonly TownRow[]): readonly TownBar[] {
  return rows.flatMap(({ code, name, villages, covered }) => {
    if (villages === null || covered === null) return [];
    const most = Math.min(covered.max, villages.max);
    return [
      {
        label: name ?? code,
        covered: covered.min,
        open: Math.max(most - covered.min, 0),
        missing: Math.max(villages.max - most, 0),
        text: `${countText(covered)}/${countText(villages)}`,
      },
    ];
  });
}

/** The first names of a list, and how many more there are. */
export function someNames(names: readonly string[], language: Language, more: (language: Language, count: number) => string): string {
  const MOST = 40;
  const shown = names.slice(0, MOST).join(language === "zh" ? "、" : ", ");
  return names.length > MOST ? `${shown} ${more(language, names.length - MOST)}` : shown;
}
