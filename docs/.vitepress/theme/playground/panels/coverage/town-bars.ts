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

/** A count as text; nothing is said of one that could be anything. */
export function countText({ min, max }: Count): string {
  if (max === null) return min === 0 ? "—" : `≥ ${min}`;
  return min === max ? String(min) : `${min}–${max}`;
}

/** The bars of towns. Where nobody knows how many villages a town has, none of them is missing for certain. */
export function townBars(rows: readonly TownRow[]): readonly TownBar[] {
  return rows.map(({ code, name, villages, covered }) => {
    const whole = villages.max ?? Math.max(villages.min, covered.max ?? covered.min);
    const most = Math.min(covered.max ?? whole, whole);
    return {
      label: name ?? code,
      covered: covered.min,
      open: Math.max(most - covered.min, 0),
      missing: Math.max(whole - most, 0),
      text: `${countText(covered)}/${countText(villages)}`,
    };
  });
}

/** The first names of a list, and how many more there are. */
export function someNames(names: readonly string[], language: Language, more: (language: Language, count: number) => string): string {
  const MOST = 40;
  const shown = names.slice(0, MOST).join(language === "zh" ? "、" : ", ");
  return names.length > MOST ? `${shown} ${more(language, names.length - MOST)}` : shown;
}
