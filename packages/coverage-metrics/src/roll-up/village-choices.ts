import type { Bilingual } from "@countykit/core";
import type { RecognisedKind } from "../figures/market-figures.js";
import type { NameSets } from "../store/name-sets.js";
import type { VillageTable } from "../store/village-table.js";
import type { Areas } from "./areas.js";
import { giveBack, increase, kept, sumUp, takeColumn } from "./bounds.js";
import type { Cells } from "./cells.js";
import { type Gap, many } from "./gaps.js";

/** Which villages are so: 1 certainly, 2 perhaps, 0 not. */
export type Choice = Uint8Array;

/** Villages of which a flag is claimed. */
export function flaggedVillages({ codes, claims }: VillageTable, shift: number): Choice {
  const choice = new Uint8Array(codes.count);
  for (let village = 0; village < codes.count; village += 1) choice[village] = BY_CLAIM[((claims[village] ?? 0) >> shift) & 3] ?? 0;
  return choice;
}

const BY_CLAIM: readonly number[] = [2, 1, 0, 2];

/** Villages that are both. */
export const bothOf = (one: Choice, other: Choice): Choice =>
  one.map((is, village) => (is === 0 || other[village] === 0 ? 0 : is === 1 && other[village] === 1 ? 1 : 2));

/** Villages that something reaches; one of which nobody said may be among them. */
export const villagesReachedBy = (table: VillageTable, means: string): Choice => chosen(table, table.reach, (name) => name === means);

/** Villages that are recognised as professional or specialty villages, however the rest of the name is written. */
export const recognisedVillages = (table: VillageTable, kind: RecognisedKind): Choice =>
  chosen(table, table.recognised, (name) => name.includes(RECOGNISED_WORDS[kind]));

const RECOGNISED_WORDS: Readonly<Record<RecognisedKind, string>> = { professional: "专业", specialty: "特色" };

function chosen({ codes, names }: VillageTable, column: Int32Array, wanted: (name: string) => boolean): Choice {
  const has = Uint8Array.from(names.sets, (set, number) => (number === 0 ? 2 : set.some(wanted) ? 1 : 0));
  const choice = new Uint8Array(codes.count);
  for (let village = 0; village < codes.count; village += 1) choice[village] = has[column[village] ?? 0] ?? 0;
  return choice;
}

/** All names that stand in a column, sorted. */
export function namesIn({ sets }: NameSets, column: Int32Array, count: number): readonly string[] {
  const used = new Set(column.subarray(0, count));
  const names = new Set([...used].flatMap((number) => sets[number] ?? []));
  return [...names].sort((a, b) => (a < b ? -1 : 1));
}

/** Counts, for every area, the villages of which it is open whether they are so. */
export function villageGap(
  areas: Areas,
  { area, counted }: Cells,
  choice: Choice,
  column: string,
  label: (count: number) => Bilingual,
): Gap {
  const counts = takeColumn(areas);
  for (let village = 0; village < choice.length; village += 1) {
    if (choice[village] === 2 && counted[village] !== 0) increase(counts, area[village] ?? 0);
  }
  return { id: `rosters/villages/${column}`, counts: settled(areas, counts), label };
}

function settled(areas: Areas, counts: Float64Array): Gap["counts"] {
  const result = kept(sumUp(areas, counts));
  giveBack(areas, counts);
  return result;
}

const villages = (count: number): string => many(count, "village", "villages");

/** The gaps by name. */
export const VILLAGE_GAPS = {
  kind: (n: number): Bilingual => ({
    zh: `${n} 个单位是行政村还是社区`,
    en: `whether ${many(n, "unit is a village", "units are villages")}`,
  }),
  poverty: (n: number): Bilingual => ({
    zh: `${n} 个村是否省定（相对）贫困村`,
    en: `whether ${villages(n)} ${n === 1 ? "is a designated poverty village" : "are designated poverty villages"}`,
  }),
  exited: (n: number): Bilingual => ({
    zh: `${n} 个村是否已脱贫出列`,
    en: `whether ${villages(n)} ${n === 1 ? "has" : "have"} left poverty`,
  }),
  reach: (n: number): Bilingual => ({ zh: `哪些网络通到 ${n} 个村`, en: `what reaches ${villages(n)}` }),
  recognised: (n: number): Bilingual => ({
    zh: `${n} 个村是否获评专业村或特色村`,
    en: `what ${villages(n)} ${n === 1 ? "was" : "were"} recognised as`,
  }),
} as const;
