import type { Bilingual } from "@countykit/core";
import { isVillage } from "../store/division-code.js";
import { STATION } from "../store/station-table.js";
import type { Areas } from "./areas.js";
import { fromAbove, increase, sumUp } from "./bounds.js";
import { type Gap, many } from "./gaps.js";
import { MODE_BITS, type StationsOn } from "./stations-on.js";

/** What the roster of stations may leave open. */
export type StationGap = "built" | "operating" | "at" | "village" | "serves" | StationFlag;

/** The flags of a station, and where their claims stand. */
export type StationFlag = "demonstration" | "benchmark" | "online" | "trained" | "skilled" | "experienced";

const stations = (count: number): string => many(count, "station", "stations");
const be = (count: number): string => (count === 1 ? "is" : "are");

const GAPS: Readonly<Record<StationGap, { readonly column: string; readonly label: (count: number) => Bilingual }>> = {
  built: {
    column: "status",
    label: (n) => ({ zh: `${n} 个站点是否已建成`, en: `whether ${stations(n)} ${n === 1 ? "was" : "were"} built` }),
  },
  operating: {
    column: "status",
    label: (n) => ({ zh: `${n} 个站点是否在运营`, en: `whether ${stations(n)} ${n === 1 ? "operates" : "operate"}` }),
  },
  at: { column: "at", label: (n) => ({ zh: `${n} 个站点在哪里`, en: `where ${stations(n)} ${be(n)}` }) },
  village: {
    column: "at",
    label: (n) => ({ zh: `${n} 个村级站点在哪个村`, en: `in which village ${many(n, "village station is", "village stations are")}` }),
  },
  serves: {
    column: "serves",
    label: (n) => ({ zh: `${n} 个站点服务哪些村`, en: `which villages ${many(n, "station serves", "stations serve")}` }),
  },
  demonstration: {
    column: "demonstration",
    label: (n) => ({ zh: `${n} 个站点是否示范站`, en: `whether ${stations(n)} ${be(n)} for demonstration` }),
  },
  benchmark: { column: "benchmark", label: (n) => ({ zh: `${n} 个站点是否标杆站`, en: `whether ${stations(n)} ${be(n)} a benchmark` }) },
  online: {
    column: "online",
    label: (n) => ({ zh: `${n} 个站点是否接入平台`, en: `whether the platform sees ${stations(n)}` }),
  },
  trained: {
    column: "keeperTrained",
    label: (n) => ({ zh: `${n} 个站点的站长是否已培训`, en: `whether the keepers of ${stations(n)} were trained` }),
  },
  skilled: {
    column: "keeperSkilled",
    label: (n) => ({ zh: `${n} 个站点的站长是否熟练操作平台`, en: `whether the keepers of ${stations(n)} are skilled` }),
  },
  experienced: {
    column: "keeperExperienced",
    label: (n) => ({ zh: `${n} 个站点的站长是否有电商经验`, en: `whether the keepers of ${stations(n)} are experienced` }),
  },
};

const FLAGS: readonly StationFlag[] = ["demonstration", "benchmark", "online", "trained", "skilled", "experienced"];

/** Counts, for every area, the stations of which something is open: those in it, and those that may be in it. */
export function stationGaps({ table, count, answers, area: areaOf }: StationsOn, areas: Areas): (name: StationGap) => Gap {
  const columns = new Map<StationGap, Float64Array>();
  const columnOf = (name: StationGap): Float64Array => {
    const held = columns.get(name) ?? new Float64Array(areas.count);
    columns.set(name, held);
    return held;
  };
  const [built, operating, at, village, serves] = [
    columnOf("built"),
    columnOf("operating"),
    columnOf("at"),
    columnOf("village"),
    columnOf("serves"),
  ];
  const flags = FLAGS.map((name) => ({ shift: STATION[name], column: columnOf(name) }));
  for (let station = 0; station < count; station += 1) {
    const claims = table.claims[station] ?? 0;
    const bits = MODE_BITS[answers[station] ?? 0] ?? 0;
    if (bits === 0) continue;
    const place = table.at[station] ?? 0;
    const area = areaOf[station] ?? 0;
    increase(at, area);
    if (((bits >> 2) & 3) === 2) increase(built, area);
    if (((bits >> 4) & 3) === 2) increase(operating, area);
    if (!isVillage(place)) increase(village, area);
    if ((bits & 32) !== 0 && (claims & (1 << STATION.served)) === 0) increase(serves, area);
    if ((bits & 8) === 0) continue;
    for (const { shift, column } of flags) {
      const said = (claims >> shift) & 3;
      if (said !== 1 && said !== 2) increase(column, area);
    }
  }
  const gaps = new Map<StationGap, Gap>();
  return (name) => {
    const held = gaps.get(name);
    if (held !== undefined) return held;
    const { column, label } = GAPS[name];
    const gap: Gap = { id: `rosters/stations/${column}`, counts: hereOrMaybe(areas, columnOf(name), name === "at"), label };
    gaps.set(name, gap);
    return gap;
  };
}

/** What is in an area and what may be; or only what may be. */
function hereOrMaybe(areas: Areas, own: Float64Array, onlyMaybe: boolean): Float64Array {
  const counts = fromAbove(areas, own);
  if (onlyMaybe) return counts;
  const within = sumUp(areas, own);
  for (let area = 0; area < areas.count; area += 1) increase(counts, area, within[area] ?? 0);
  return counts;
}
