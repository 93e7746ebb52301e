import type { Bilingual } from "@countykit/core";
import { both } from "../../words.js";
import { NAMES } from "./names-table.js";

/** What an entry of a list is called in English, where there is a name for it. */
export const listedName = (name: string): string | undefined => NAMES[name];

/** An entry of a list in both languages. */
export function nameOf(name: string): Bilingual {
  const en = listedName(name);
  if (en !== undefined) return both(name, en);
  if (/\p{Script=Han}/u.test(name)) throw new Error(`${name} has no English name: write one in names-table.ts`);
  return both(name, name);
}

/** Entries one after another: 甲、乙、丙 / a, b and c. */
export function namesSaid(names: readonly string[]): Bilingual {
  const en = names.map((name) => nameOf(name).en);
  const last = en.at(-1) ?? "";
  return both(names.join("、"), en.length < 2 ? last : `${en.slice(0, -1).join(", ")} and ${last}`);
}
