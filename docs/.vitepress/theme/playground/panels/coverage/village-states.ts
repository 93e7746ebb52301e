import { figuresOf, openStore, type RosterRows, type Station, type Village } from "@countykit/coverage-metrics";
import { groupBy } from "../../group-by.js";
import type { Mode } from "./roster-file.js";

/** Whether a village is covered: 缺 when it certainly is not, 待定 when the rosters leave it open. */
export type VillageState = "covered" | "missing" | "open";

/** More pairs of villages and stations than these are not looked at one by one. */
const MOST_PAIRS = 2_000_000;

/**
 * Which villages are covered (逐村覆盖情况), by code: each is counted by the package as a roster of one village, with the stations that stand in it, may
 * stand in it or may serve it. `null` when there are too many to count each by itself. Neighbourhood committees are left out.
 */
export function villageStates(rows: RosterRows, asOf: string, mode: Mode): ReadonlyMap<string, VillageState> | null {
  const villages = rows.villages ?? [];
  const stations = rows.stations ?? [];
  const anywhere = stations.filter((station) => mayBeAnywhere(station, mode));
  if (villages.length * (anywhere.length + 1) > MOST_PAIRS) return null;
  const near = groupBy(
    stations
      .filter((station) => !anywhere.includes(station))
      .flatMap((station) => placesOf(station, mode).map((place) => ({ place, station }))),
    ({ place }) => place,
  );
  return new Map(
    villages.flatMap((village) => {
      const here = [village.code, village.code.slice(0, 9)].flatMap((place) => (near.get(place) ?? []).map(({ station }) => station));
      const state = stateOf(village, [...new Set([...here, ...anywhere])], asOf, mode);
      return state === null ? [] : [[village.code, state] as const];
    }),
  );
}

/** A station of which nobody knows where it stands, or whom it serves when that counts. */
const mayBeAnywhere = ({ at, serves }: Station, mode: Mode): boolean =>
  at === undefined || at.length < 9 || (mode === "served" && serves === undefined);

const placesOf = ({ at = "", serves = [] }: Station, mode: Mode): readonly string[] => (mode === "served" ? [at, ...serves] : [at]);

function stateOf(village: Village, stations: readonly Station[], asOf: string, mode: Mode): VillageState | null {
  const store = openStore();
  store.add("villages", village);
  store.expect("stations");
  for (const station of stations) store.add("stations", station);
  const figures = figuresOf(store, { asOf, level: "town" }).get(village.code.slice(0, 9));
  if (figures?.get("villages")?.max === "0") return null;
  const covered = figures?.get(`villages.${mode}`);
  if (covered === undefined) return "open";
  return covered.min === "1" ? "covered" : covered.max === "0" ? "missing" : "open";
}
