import type { Bilingual } from "@countykit/core";
import { STATION } from "../store/station-table.js";
import { many } from "./gaps.js";
import { NEITHER, SERVED, turnOf } from "./turns.js";

/** One station, as far as it matters what is open of it. */
export interface OpenStation {
  readonly claims: number;
  /** How far it has come, as turns of planned, built and operating. */
  readonly turns: number;
  readonly inVillage: boolean;
  /** Whether rows of the station give different dates. */
  readonly datesDiffer: boolean;
  /** Whether it closed, nobody knows when. */
  readonly closedSomeDay: boolean;
}

interface StationGapForm {
  readonly column: string;
  readonly isOpen: (station: OpenStation) => boolean;
  readonly label: (count: number) => Bilingual;
}

const stations = (count: number): string => many(count, "station", "stations");

const halfOpen =
  (standing: number) =>
  ({ turns, closedSomeDay }: OpenStation): boolean => {
    const turn = turnOf(turns, standing);
    return !closedSomeDay && (turn & (turn - 1)) !== 0;
  };

/** A flag that nobody gave, or that rows give differently, of a station that may have come so far. */
const unsaid =
  (shift: number, standing: number) =>
  ({ claims, turns }: OpenStation): boolean =>
    ((claims >> shift) & 3) % 3 === 0 && turnOf(turns, standing) !== NEITHER;

const severalLevels = (claims: number): boolean => {
  const said = (claims >> STATION.level) & 7;
  return (said & (said - 1)) !== 0;
};

const demonstration = (n: number): Bilingual => ({
  zh: `${n} 个站点是否示范站`,
  en: n === 1 ? "whether 1 station is a demonstration station" : `whether ${n} stations are demonstration stations`,
});
const benchmark = (n: number): Bilingual => ({
  zh: `${n} 个站点是否标杆站`,
  en: n === 1 ? "whether 1 station is a benchmark" : `whether ${n} stations are benchmarks`,
});

/** What may be open of a station; flags matter for stations that have come so far. */
export type StationGapName =
  | "closed"
  | "built"
  | "operating"
  | "village"
  | "serves"
  | "conflict"
  | `${"demonstration" | "benchmark"}.${"planned" | "built" | "operating"}`
  | "online"
  | "trained"
  | "skilled"
  | "experienced";

/** What the roster of stations may leave open, and what it is called. */
export const STATION_GAPS: Readonly<Record<StationGapName, StationGapForm>> = {
  closed: {
    column: "closed",
    isOpen: ({ closedSomeDay }) => closedSomeDay,
    label: (n) => ({ zh: `${n} 个已停运站点的停运日期`, en: `when ${stations(n)} closed` }),
  },
  built: {
    column: "status",
    isOpen: halfOpen(1),
    label: (n) => ({ zh: `${n} 个站点是否已建成`, en: `whether ${stations(n)} ${n === 1 ? "was" : "were"} built` }),
  },
  operating: {
    column: "status",
    isOpen: halfOpen(2),
    label: (n) => ({ zh: `${n} 个站点是否在运营`, en: `whether ${stations(n)} ${n === 1 ? "operates" : "operate"}` }),
  },
  village: {
    column: "at",
    isOpen: ({ inVillage }) => !inVillage,
    label: (n) => ({ zh: `${n} 个村级站点在哪个村`, en: `in which village ${many(n, "village station is", "village stations are")}` }),
  },
  serves: {
    column: "serves",
    isOpen: ({ claims, turns }) => turnOf(turns, SERVED) !== NEITHER && (claims & (1 << STATION.served)) === 0,
    label: (n) => ({ zh: `${n} 个站点服务哪些村`, en: `which villages ${many(n, "station serves", "stations serve")}` }),
  },
  conflict: {
    column: "id",
    isOpen: ({ claims, datesDiffer }) => datesDiffer || severalLevels(claims),
    label: (n) => ({ zh: `${n} 个站点前后矛盾的登记以哪条为准`, en: `which of the contradictory rows hold, of ${stations(n)}` }),
  },
  "demonstration.planned": { column: "demonstration", isOpen: unsaid(STATION.demonstration, 0), label: demonstration },
  "demonstration.built": { column: "demonstration", isOpen: unsaid(STATION.demonstration, 1), label: demonstration },
  "demonstration.operating": { column: "demonstration", isOpen: unsaid(STATION.demonstration, 2), label: demonstration },
  "benchmark.planned": { column: "benchmark", isOpen: unsaid(STATION.benchmark, 0), label: benchmark },
  "benchmark.built": { column: "benchmark", isOpen: unsaid(STATION.benchmark, 1), label: benchmark },
  "benchmark.operating": { column: "benchmark", isOpen: unsaid(STATION.benchmark, 2), label: benchmark },
  online: {
    column: "online",
    isOpen: unsaid(STATION.online, 1),
    label: (n) => ({ zh: `${n} 个站点是否接入平台`, en: `whether the platform sees ${stations(n)}` }),
  },
  trained: {
    column: "keeperTrained",
    isOpen: unsaid(STATION.trained, 1),
    label: (n) => ({ zh: `${n} 个站点的站长是否已培训`, en: `whether the keepers of ${stations(n)} were trained` }),
  },
  skilled: {
    column: "keeperSkilled",
    isOpen: unsaid(STATION.skilled, 1),
    label: (n) => ({ zh: `${n} 个站点的站长是否熟练操作平台`, en: `whether the keepers of ${stations(n)} are skilled` }),
  },
  experienced: {
    column: "keeperExperienced",
    isOpen: unsaid(STATION.experienced, 1),
    label: (n) => ({ zh: `${n} 个站点的站长是否有电商经验`, en: `whether the keepers of ${stations(n)} are experienced` }),
  },
};
