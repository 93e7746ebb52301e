import { isWithinDivision } from "../../divisions/code-parts.js";
import { DIGITS } from "../../divisions/division-level.js";
import type { Station } from "../rows.js";
import type { FindingsList } from "./findings-list.js";
import { openNumberList, openPlaceList } from "./number-list.js";
import { openTextIndex, type TextIndex } from "./text-index.js";

/** Which villages stations stand in or serve (站点与村), to tell of those that would be counted twice. */
export interface VillageStations {
  /** Takes a station; `number` is its own, the same for a station that is entered twice. */
  readonly add: (station: Station, number: number, place: number, notes: FindingsList) => void;
  readonly report: (notes: FindingsList) => void;
}

export function openVillageStations(codes: TextIndex): VillageStations {
  /** Of each village: one more than the number of the station that came last, how many there were, and where the second one stands. */
  const last = openNumberList();
  const count = openNumberList();
  const second = openPlaceList();
  const inServes = openNumberList();
  /** Stations under the number of the village, for villages of more than one: a station may come again after others. */
  const pairs = openTextIndex();

  const take = (code: string, station: number, place: number, serves: boolean): void => {
    const village = codes.add(code);
    const stations = count.get(village);
    if (stations > 0) {
      if (last.get(village) === station + 1) return;
      if (stations === 1) pairs.add(String(last.get(village) - 1), village);
      const known = pairs.size();
      if (pairs.add(String(station), village) < known) return;
    }
    last.set(village, station + 1);
    count.set(village, stations + 1);
    if (stations !== 1) return;
    second.set(village, place);
    inServes.set(village, serves ? 1 : 0);
  };

  return {
    add: ({ id, at, serves = [], level, status, opened }, number, place, notes) => {
      const village = at?.length === DIGITS.village ? at : undefined;
      const own = new Set<string>();
      if (village !== undefined) {
        own.add(village);
        take(village, number, place, false);
      }
      for (const code of serves) {
        const spot = { place, field: "serves" };
        if (own.has(code)) {
          notes.add("village-named-twice", spot, { id, code }, { received: code });
          continue;
        }
        own.add(code);
        take(code, number, place, true);
        if (at !== undefined && !isWithinDivision(code, at.slice(0, DIGITS.county)))
          notes.add("serves-another-county", spot, { id, code }, { expected: at.slice(0, DIGITS.county), received: code });
      }
      const runs = status === "operating" || (status === undefined && opened !== undefined);
      if (runs && level === "village" && own.size === 0) notes.add("operating-without-village", { place, field: "at" }, { id });
    },
    report: (notes) => {
      for (let village = 0; village < codes.size(); village += 1) {
        const stations = count.get(village);
        if (stations < 2) continue;
        const spot = { place: second.get(village), field: inServes.get(village) === 1 ? "serves" : "at" };
        notes.add("village-served-by-several", spot, { code: codes.textOf(village), stations }, { received: String(stations) });
      }
    },
  };
}
