import { isVillage } from "../store/division-code.js";
import { isSpan } from "../store/day-number.js";
import { closedSomeDay } from "../store/station-table.js";
import type { Areas } from "./areas.js";
import { increase, takeColumn } from "./bounds.js";
import { type Gap, hereOrMaybe, many, maybeHere } from "./gaps.js";
import { type OpenStation, STATION_GAPS, type StationGapName } from "./station-gap-table.js";
import type { StationsIn } from "./stations-in.js";
import { NOWHERE, turnsOf } from "./turns.js";

/** What the roster of stations may leave open; `at` is where stations are that may be in an area. */
export type StationGap = StationGapName | "at";

/** The gaps of stations by name. */
export type StationGaps = (name: StationGap) => Gap;

const NAMES: readonly StationGapName[] = Object.keys(STATION_GAPS).filter((name): name is StationGapName => name in STATION_GAPS);

/** Counts, for every area, the stations of which something is open: those in it, and those that may be in it. */
export function stationGaps({ table, count, pairs, area: areaOf }: StationsIn, areas: Areas): StationGaps {
  const columns = NAMES.map(() => takeColumn(areas));
  const all = takeColumn(areas);
  const openOf = new Map<number, readonly Float64Array[]>();
  for (let station = 0; station < count; station += 1) {
    const turns = turnsOf(pairs[station] ?? 0);
    if (turns === NOWHERE) continue;
    const area = areaOf[station] ?? 0;
    increase(all, area);
    const claims = table.claims[station] ?? 0;
    const inVillage = isVillage(table.at[station] ?? 0);
    const datesDiffer = isSpan(table.built[station] ?? 0) || isSpan(table.opened[station] ?? 0) || isSpan(table.closed[station] ?? 0);
    const someDay = closedSomeDay(claims, table.closed[station] ?? 0);
    const flags = (inVillage ? 1 : 0) + (datesDiffer ? 2 : 0) + (someDay ? 4 : 0);
    const name = (claims * 65_536 + (pairs[station] ?? 0)) * 8 + flags;
    let open = openOf.get(name);
    if (open === undefined) {
      const one: OpenStation = { claims, turns, inVillage, datesDiffer, closedSomeDay: someDay };
      open = columns.filter((_, index) => isOpen(one, index));
      openOf.set(name, open);
    }
    for (const column of open) increase(column, area);
  }
  const where: Gap = {
    id: "rosters/stations/at",
    counts: maybeHere(areas, all),
    label: (n) => ({ zh: `${n} 个站点在哪里`, en: `where ${many(n, "station is", "stations are")}` }),
  };
  const gaps = new Map<StationGap, Gap>([["at", where]]);
  for (const [index, name] of NAMES.entries()) {
    const { column, label } = STATION_GAPS[name];
    gaps.set(name, { id: `rosters/stations/${column}`, counts: hereOrMaybe(areas, columns[index] ?? all), label });
  }
  return (name) => gaps.get(name) ?? where;
}

function isOpen(station: OpenStation, index: number): boolean {
  const name = NAMES[index];
  return name !== undefined && STATION_GAPS[name].isOpen(station);
}
