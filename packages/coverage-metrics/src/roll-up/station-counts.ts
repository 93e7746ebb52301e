import type { FigureName } from "../figures/book.js";
import { allStations, type KeeperQuality, stationsKept, stationsOf, stationsOnline } from "../figures/station-figures.js";
import { isCertain, isPossible } from "../store/claims.js";
import { LEVELS, STATION, STATUSES, type StationTable } from "../store/station-table.js";
import type { Areas } from "./areas.js";
import { countsOf, increase } from "./bounds.js";
import { countColumn, type FigureColumn } from "./columns.js";
import type { Gap } from "./gaps.js";
import type { StationFlag, StationGap } from "./station-gaps.js";
import { levelBits, MODE_BITS } from "./stations-on.js";

/** What makes a station count: 0 no, 2 perhaps, 3 certainly. */
type Test = (claims: number, bits: number) => number;

interface StationFigure {
  readonly figure: FigureName;
  readonly test: Test;
  readonly gaps: readonly StationGap[];
}

const standing =
  (index: number): Test =>
  (_, bits) =>
    (bits >> (2 * index)) & 3;

const level =
  (name: (typeof LEVELS)[number]): Test =>
  (claims) =>
    levelBits(claims, name);

const flag =
  (name: StationFlag): Test =>
  (claims) =>
    isCertain(claims, STATION[name]) ? 3 : isPossible(claims, STATION[name]) ? 2 : 0;

const both =
  (...tests: readonly Test[]): Test =>
  (claims, bits) => {
    let counts = 3;
    for (const test of tests) counts &= test(claims, bits);
    return counts;
  };

/** Stations of towns and villages: one that rows call both is still one of them, one that rows call a county's too may be. */
const ofTownOrVillage: Test = (claims) => {
  const said = (claims >> STATION.level) & 7;
  return said === 1 ? 0 : said === 0 || (said & 1) !== 0 ? 2 : 3;
};

const BUILT = standing(1);
const STANDING_GAPS: readonly (readonly StationGap[])[] = [[], ["built"], ["operating"]];
const QUALITIES: readonly KeeperQuality[] = ["skilled", "experienced", "trained"];

const FIGURES: readonly StationFigure[] = [
  ...LEVELS.flatMap((name) =>
    STATUSES.map((status, index) => ({
      figure: stationsOf(name, status),
      test: both(level(name), standing(index)),
      gaps: STANDING_GAPS[index] ?? [],
    })),
  ),
  ...(["demonstration", "benchmark"] as const).flatMap((kind) =>
    STATUSES.map((status, index) => ({
      figure: stationsOf(kind, status),
      test: both(flag(kind), standing(index)),
      gaps: [kind, ...(STANDING_GAPS[index] ?? [])],
    })),
  ),
  { figure: allStations, test: both(ofTownOrVillage, BUILT), gaps: ["built"] },
  { figure: stationsOnline, test: both(ofTownOrVillage, BUILT, flag("online")), gaps: ["online", "built"] },
  ...QUALITIES.map(
    (quality): StationFigure => ({
      figure: stationsKept(quality),
      test: both(ofTownOrVillage, BUILT, flag(quality)),
      gaps: [quality, "built"],
    }),
  ),
];

/** The figures of stations (站点数据), for every area. */
export function stationCounts(
  stations: StationTable,
  areas: Areas,
  standings: Uint8Array,
  gapOf: (name: StationGap) => Gap,
): readonly FigureColumn[] {
  const columns = FIGURES.map(({ test }) => ({
    test,
    certain: new Float64Array(areas.count),
    possible: new Float64Array(areas.count),
  }));
  for (let station = 0; station < stations.ids.count; station += 1) {
    const claims = stations.claims[station] ?? 0;
    const bits = MODE_BITS[standings[station] ?? 0] ?? 0;
    if (bits === 0) continue;
    const area = areas.nodeOf(stations.at[station] ?? 0);
    for (const { test, certain, possible } of columns) {
      const counts = test(claims, bits);
      if (counts === 0) continue;
      increase(possible, area);
      if (counts === 3) increase(certain, area);
    }
  }
  return columns.map(({ certain, possible }, index) => {
    const { figure, gaps } = FIGURES[index] ?? { figure: allStations, gaps: [] };
    return countColumn(figure, countsOf(areas, certain, possible), [...gaps, "at" as const].map(gapOf));
  });
}
