import type { FigureName } from "../figures/book.js";
import { allStations, type KeeperQuality, stationsKept, stationsOf, stationsOnline } from "../figures/station-figures.js";
import { isCertain, isPossible } from "../store/claims.js";
import { LEVELS, STATION, STATUSES } from "../store/station-table.js";
import type { Areas } from "./areas.js";
import { countColumn, type FigureColumn } from "./columns.js";
import type { StationGap, StationGaps } from "./station-gaps.js";
import { levelBits, type StationsIn } from "./stations-in.js";
import { boundsOf, openTally, tallyTurn } from "./tally.js";
import { NEITHER, turnOf, turnsOf } from "./turns.js";

/** Whether a station is one of those that are counted: 0 no, 2 perhaps, 3 certainly. */
type Test = (claims: number) => number;

interface StationFigure {
  readonly figure: FigureName;
  /** How far it must have come: 0 planned, 1 built, 2 operating. */
  readonly standing: number;
  readonly test: Test;
  readonly gaps: readonly StationGap[];
}

const level =
  (name: (typeof LEVELS)[number]): Test =>
  (claims) =>
    levelBits(claims, name);

const flag =
  (name: keyof typeof STATION): Test =>
  (claims) =>
    isCertain(claims, STATION[name]) ? 3 : isPossible(claims, STATION[name]) ? 2 : 0;

/** Stations of towns and villages: one that rows call both is still one of them, one that rows call a county's too may be. */
const ofTownOrVillage: Test = (claims) => {
  const said = (claims >> STATION.level) & 7;
  return said === 1 ? 0 : said === 0 || (said & 1) !== 0 ? 2 : 3;
};

const also =
  (one: Test, other: Test): Test =>
  (claims) =>
    one(claims) & other(claims);

const BUILT = 1;
const STANDING_GAPS: readonly (readonly StationGap[])[] = [[], ["built"], ["operating"]];
const QUALITIES: readonly KeeperQuality[] = ["skilled", "experienced", "trained"];

const FIGURES: readonly StationFigure[] = [
  ...LEVELS.flatMap((name) =>
    STATUSES.map((status, standing) => ({
      figure: stationsOf(name, status),
      standing,
      test: level(name),
      gaps: STANDING_GAPS[standing] ?? [],
    })),
  ),
  ...(["demonstration", "benchmark"] as const).flatMap((kind) =>
    STATUSES.map((status, standing) => ({
      figure: stationsOf(kind, status),
      standing,
      test: flag(kind),
      gaps: [`${kind}.${status}` as const, ...(STANDING_GAPS[standing] ?? [])],
    })),
  ),
  { figure: allStations, standing: BUILT, test: ofTownOrVillage, gaps: ["built"] },
  { figure: stationsOnline, standing: BUILT, test: also(ofTownOrVillage, flag("online")), gaps: ["online", "built"] },
  ...QUALITIES.map(
    (quality): StationFigure => ({
      figure: stationsKept(quality),
      standing: BUILT,
      test: also(ofTownOrVillage, flag(quality)),
      gaps: [quality, "built"],
    }),
  ),
];

/** The turn of a station of one sort in a figure. */
function turnIn({ standing, test }: StationFigure, { claims, pairs }: Sort): number {
  const counts = test(claims);
  return counts === 0 ? NEITHER : turnOf(turnsOf(pairs), standing) | (counts === 2 ? NEITHER : 0);
}

/** Stations of one sort count alike in all figures; there are few sorts. */
interface Sort {
  readonly claims: number;
  readonly pairs: number;
}

/** The sort of each station. */
function sortsOf({ table, count, pairs }: StationsIn): { readonly sorts: readonly Sort[]; readonly sortOf: Int32Array } {
  const sorts: Sort[] = [];
  const numbers = new Map<number, number>();
  const sortOf = new Int32Array(count);
  for (let station = 0; station < count; station += 1) {
    const [claims, pair] = [table.claims[station] ?? 0, pairs[station] ?? 0];
    const name = claims * 65_536 + pair;
    let number = numbers.get(name);
    if (number === undefined) {
      number = sorts.length;
      numbers.set(name, number);
      sorts.push({ claims, pairs: pair });
    }
    sortOf[station] = number;
  }
  return { sorts, sortOf };
}

/** The figures of stations (站点数据), for every area. */
export function stationCounts(stations: StationsIn, areas: Areas, gapOf: StationGaps): readonly FigureColumn[] {
  const { sorts, sortOf } = sortsOf(stations);
  const { count, area } = stations;
  return FIGURES.map((form) => {
    const turns = Uint8Array.from(sorts, (sort) => turnIn(form, sort));
    const tally = openTally(areas);
    for (let station = 0; station < count; station += 1) {
      const turn = turns[sortOf[station] ?? 0] ?? NEITHER;
      if (turn !== NEITHER) tallyTurn(tally, area[station] ?? 0, turn);
    }
    return countColumn(
      areas,
      form.figure,
      boundsOf(areas, tally),
      ["closed" as const, ...form.gaps, "at" as const, "conflict" as const].map(gapOf),
    );
  });
}
