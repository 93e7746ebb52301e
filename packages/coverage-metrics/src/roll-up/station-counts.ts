import type { FigureName } from "../figures/book.js";
import { allStations, type KeeperQuality, stationsKept, stationsOf, stationsOnline } from "../figures/station-figures.js";
import { isCertain, isPossible } from "../store/claims.js";
import { LEVELS, STATION, STATUSES } from "../store/station-table.js";
import type { Areas } from "./areas.js";
import { countsOf, increase } from "./bounds.js";
import { countColumn, type FigureColumn } from "./columns.js";
import type { StationGap, StationGaps } from "./station-gaps.js";
import { levelBits, MODE_BITS, type StationsOn } from "./stations-on.js";

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
  (name: keyof typeof STATION): Test =>
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
      gaps: [`${kind}.${status}` as const, ...(STANDING_GAPS[index] ?? [])],
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

/** In which figures stations of one kind count: surely, and at all. Most stations are of one of few kinds. */
interface Kind {
  readonly certain: readonly number[];
  readonly possible: readonly number[];
}

function kindOf(claims: number, bits: number): Kind {
  const counts = FIGURES.map(({ test }) => test(claims, bits));
  const all = [...counts.keys()];
  return { certain: all.filter((figure) => counts[figure] === 3), possible: all.filter((figure) => counts[figure] !== 0) };
}

/** The figures of stations (站点数据), for every area. */
export function stationCounts(
  { table, count: stations, answers, area }: StationsOn,
  areas: Areas,
  gapOf: StationGaps,
): readonly FigureColumn[] {
  const { count } = areas;
  const certain = new Float64Array(FIGURES.length * count);
  const possible = new Float64Array(FIGURES.length * count);
  const kinds = new Map<number, Kind>();
  for (let station = 0; station < stations; station += 1) {
    const bits = MODE_BITS[answers[station] ?? 0] ?? 0;
    if (bits === 0) continue;
    const claims = table.claims[station] ?? 0;
    const name = claims * 16 + (answers[station] ?? 0);
    const kind = kinds.get(name) ?? kindOf(claims, bits);
    if (!kinds.has(name)) kinds.set(name, kind);
    const here = area[station] ?? 0;
    for (const figure of kind.possible) increase(possible, figure * count + here);
    for (const figure of kind.certain) increase(certain, figure * count + here);
  }
  return FIGURES.map(({ figure, gaps }, index) => {
    const part = (columns: Float64Array): Float64Array => columns.subarray(index * count, (index + 1) * count);
    return countColumn(figure, countsOf(areas, part(certain), part(possible)), [...gaps, "at" as const, "conflict" as const].map(gapOf));
  });
}
