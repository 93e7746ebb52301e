import type { Station, Village } from "../rosters/rows.js";
import { openStore } from "../store/store.js";
import { figuresOf } from "./figures-of.js";
import type { RosterRows } from "./open-county-book.js";

/** Whether a village is covered (村级覆盖情况): `missing` when it certainly is not, `open` when the rosters leave it open. */
export type VillageState = "covered" | "missing" | "open";

/** What counts as covered, and on which day. */
export interface VillageStateOptions {
  readonly asOf: string;
  /** A station stands in the village, operates in it, or serves it. */
  readonly mode: "located" | "operating" | "served";
}

/** More pairs of villages and stations than these are not looked at one by one. */
const MOST_PAIRS = 2_000_000;

/**
 * Which villages of a roster are covered (逐村覆盖情况), by their codes, so that a county sees where its gaps are. Each village is counted as `figuresOf` counts a
 * roster of one village, with the stations that stand in it, may stand in it or may serve it. Neighbourhood committees are left out. A village is `open` where the
 * rosters do not say: a station of the town may stand in it, or nobody knows whom a station serves; it is one thing for each village alone, so of three open villages
 * one station may cover one.
 *
 * `null` when there are too many to look at each: more than 2,000,000 pairs of a village and a station of unknown place.
 *
 * @throws {RangeError} when the day asked for is no real day in the form YYYY-MM-DD
 * @example
 * ```ts
 * import { villageStates } from "@countykit/coverage-metrics";
 *
 * const states = villageStates(
 *   {
 *     villages: [{ code: "440281101201" }, { code: "440281101202" }],
 *     stations: [{ id: "S1", level: "village", at: "440281101201", status: "built" }],
 *   },
 *   { asOf: "2021-06-30", mode: "located" },
 * );
 * states?.get("440281101201"); // => "covered"
 * states?.get("440281101202"); // => "missing"
 * ```
 * @source 遂政办发〔2021〕15号 三（二）: coverage of administrative villages
 */
export function villageStates(
  { villages = [], stations = [] }: Pick<RosterRows, "villages" | "stations">,
  { asOf, mode }: VillageStateOptions,
): ReadonlyMap<string, VillageState> | null {
  const anywhere = stations.filter((station) => mayBeAnywhere(station, mode));
  if (villages.length * (anywhere.length + 1) > MOST_PAIRS) return null;
  const near = new Map<string, Set<Station>>();
  for (const station of stations) {
    if (mayBeAnywhere(station, mode)) continue;
    for (const place of placesOf(station, mode)) near.set(place, (near.get(place) ?? new Set()).add(station));
  }
  return new Map(
    villages.flatMap((village) => {
      const here = [village.code, village.code.slice(0, 9)].flatMap((place) => [...(near.get(place) ?? [])]);
      const state = stateOf(village, [...new Set([...here, ...anywhere])], asOf, mode);
      return state === null ? [] : [[village.code, state] as const];
    }),
  );
}

type Mode = VillageStateOptions["mode"];

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
