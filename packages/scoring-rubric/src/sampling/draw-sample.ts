import { ok, type Result } from "@countykit/core";
import { readDrawing } from "./read-sample.js";
import { countsBy, type SampleCounts } from "./sample-counts.js";
import { guangdongSamplePlan, type SamplePlan, type SampleReading } from "./sample-plan.js";
import { seedOf } from "./seed-of.js";
import { type SampleRemark, splitSample, splitVisits } from "./split-sample.js";
import { proportional, type Stratum } from "./strata.js";
import { below, type Draws, xoshiro128 } from "./xoshiro128.js";

/** A village station as a sample needs it. */
export interface StationRow {
  readonly id: string;
  /** Whether it is in a poverty village; `null` when that is not known. */
  readonly poverty: boolean | null;
  readonly town?: string;
}

/** How a sample is drawn (抽取方式). */
export interface DrawOptions {
  /** Any text that is not blank; the same text draws the same stations on every machine. */
  readonly seed: string;
  readonly plan?: SamplePlan;
  /** `half-of-poverty-stations` unless said. */
  readonly reading?: SampleReading;
  /** Whether every town is drawn from in proportion to its stations. */
  readonly byTown?: boolean;
  /** Where stations to visit come from: `all` unless said, since the text does not tie them to the videos. */
  readonly visitsFrom?: "all" | "sample";
}

/** A drawn sample (抽查名单), as plain data; ids ascending by their UTF-16 units. */
export interface DrawnSample {
  readonly seed: string;
  readonly reading: SampleReading;
  readonly visitsFrom: "all" | "sample";
  readonly counts: SampleCounts;
  /** Stations whose videos are looked at. */
  readonly videos: readonly string[];
  /** Stations that are seen on site. */
  readonly visits: readonly string[];
  readonly strata: readonly Stratum[];
  /** What could not be done as the text has it. */
  readonly remarks: { readonly videos: readonly SampleRemark[]; readonly visits: readonly SampleRemark[] };
}

/**
 * Draws the stations that assessors look at (随机抽查): by lot from a roster, without putting back, poverty-village stations and others apart, and every town in
 * proportion (largest remainder) when asked. The same seed and stations draw the same sample on every machine and in any order of the rows.
 *
 * Ids are sorted; a seed's text gives the state of xoshiro128**; each draw is unbiased. Poverty-village stations are drawn first, then the others, each town
 * after the other by name; then the visits, poverty villages first. Counts are those of `sampleCounts`.
 *
 * Nothing is drawn by guess: an id that stands twice, a station of which it is not known whether it is in a poverty village, a missing town, a seed that is
 * blank or no text, and a plan that is none are issues, all of them at once. Their paths lead into the roster; those of the options begin with `/options`.
 * Whatever else a row says is passed over.
 *
 * @example
 * ```ts
 * import { drawSample } from "@countykit/scoring-rubric";
 *
 * const stations = Array.from({ length: 10 }, (_, at) => ({ id: `S${at}`, poverty: at < 4 }));
 * const drawn = drawSample(stations, { seed: "乐昌 2021-09-10" });
 * drawn.ok && drawn.value.videos; // => ["S1", "S2", "S4"]
 * drawn.ok && drawn.value.visits; // => ["S0", "S2", "S5", "S7", "S8"]
 * const wrong = drawSample([{ id: "S1", poverty: null }, { id: "S1", poverty: true }], { seed: "" });
 * wrong.ok ? [] : wrong.issues.map(({ code, path }) => `${code} ${path}`); // => ["not-seed /options/seed", "poverty-unknown /0/poverty", "duplicate-id /1/id"]
 * ```
 * @source 粤商务电函〔2021〕101号, 服务体系建设 (2), note; D. Blackman and S. Vigna (2021), xoshiro128**
 */
export function drawSample(rows: readonly StationRow[], options: DrawOptions): Result<DrawnSample> {
  const read = readDrawing(rows, options);
  return read.ok ? ok(draw(read.value.rows, read.value.options)) : read;
}

function draw(rows: readonly StationRow[], options: DrawOptions): DrawnSample {
  const { seed, plan = guangdongSamplePlan, reading = "half-of-poverty-stations", byTown = false, visitsFrom = "all" } = options;
  const sorted = [...rows].sort((a, b) => ascending(a.id, b.id));
  const draws = xoshiro128(seedOf(seed));
  const poor = sorted.filter(({ poverty }) => poverty === true);
  const others = sorted.filter(({ poverty }) => poverty === false);
  const split = splitSample(sorted.length, poor.length, plan, reading);
  const layers = [...layersOf(poor, split.poverty, byTown), ...layersOf(others, split.others, byTown)];
  const videos = layers.flatMap(({ of, drawn }) => take(of, drawn, draws));
  const seen = new Set(videos);
  const pool = visitsFrom === "all" ? sorted : sorted.filter((row) => seen.has(row));
  const poorPool = pool.filter(({ poverty }) => poverty === true);
  const visits = splitVisits(pool.length, poorPool.length, plan);
  const visited = [
    ...take(poorPool, visits.poverty, draws),
    ...take(
      pool.filter(({ poverty }) => poverty === false),
      visits.others,
      draws,
    ),
  ];
  return {
    seed,
    reading,
    visitsFrom,
    counts: countsBy({ stations: sorted.length, povertyStations: poor.length }, plan),
    videos: idsOf(videos),
    visits: idsOf(visited),
    strata: layers.map(({ of, drawn, town }) => ({ poverty: of[0]?.poverty === true, town, stations: of.length, drawn })),
    remarks: { videos: split.remarks, visits: visits.remarks },
  };
}

const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const idsOf = (rows: readonly StationRow[]): readonly string[] => rows.map(({ id }) => id).sort(ascending);

interface Layer {
  readonly town: string | null;
  readonly of: readonly StationRow[];
  readonly drawn: number;
}

/** Stations of one sort by town, and how many of each are drawn. */
function layersOf(rows: readonly StationRow[], number: number, byTown: boolean): readonly Layer[] {
  if (rows.length === 0) return [];
  if (!byTown) return [{ town: null, of: rows, drawn: number }];
  const towns = [...new Set(rows.map(({ town }) => town ?? ""))].sort(ascending);
  const stations = towns.map((town) => rows.filter((row) => row.town === town));
  const numbers = proportional(
    number,
    stations.map(({ length }) => length),
  );
  return towns.map((town, at) => ({ town, of: stations[at] ?? [], drawn: numbers[at] ?? 0 }));
}

/** So many of some stations, each set of them equally likely: the first steps of a Fisher–Yates shuffle. */
function take(rows: readonly StationRow[], number: number, draws: Draws): readonly StationRow[] {
  const left = [...rows];
  return Array.from({ length: number }, () => left.splice(below(left.length, draws), 1)).flat();
}
