import { type Bilingual, displayExact, ok, type Result } from "@countykit/core";
import { readCounting } from "./read-sample.js";
import { guangdongSamplePlan, type SamplePlan, type SampleReading } from "./sample-plan.js";
import { type SampleRemark, type Split, splitSample, splitVisits } from "./split-sample.js";

/** A number of stations that may not be known for certain. */
export interface StationRange {
  readonly min: number;
  readonly max: number;
}

/** How many stations a county has. */
export interface StationCounts {
  readonly stations: number;
  /** Those in poverty villages (省定贫困村站点); bounds when it is not known of every station, `null` when of none. */
  readonly povertyStations: number | StationRange | null;
}

/** How many stations are looked at (抽查数量), as plain data. */
export interface SampleCounts {
  readonly stations: number;
  readonly povertyStations: StationRange;
  /** Videos looked at in the preferred reading; `null` while that rests on what is not known. */
  readonly sample: number | null;
  /** Those of poverty villages among them in the preferred reading; `null` while that rests on what is not known. */
  readonly povertyInSample: number | null;
  /** Both readings of the text, the preferred one first. */
  readonly readings: readonly SampleReadingCounts[];
  /** Stations seen on site. */
  readonly visits: SampleSize;
  /** How shares of stations become whole numbers. */
  readonly rounding: "up";
}

/** Stations of a sample: all, those in poverty villages, and all others. */
export interface SampleSize {
  readonly size: StationRange;
  readonly poverty: StationRange;
  readonly others: StationRange;
  /** What could not be done as the text has it, at one of the bounds at least. */
  readonly remarks: readonly SampleRemark[];
}

/** The sample in one reading of the text (一种理解下的抽查数量). */
export interface SampleReadingCounts extends SampleSize {
  readonly id: SampleReading;
  readonly title: Bilingual;
  readonly preferred: boolean;
}

/**
 * How many village stations the assessors look at (站点抽查数量): of 137 stations, 39 of them in poverty villages, 42 videos (30 % are 41.1, rounded up) with 20
 * of poverty villages (half of 39, rounded up), and five stations on site with two of poverty villages. The text can also be read as half of the *sample*
 * being of poverty villages, which makes 21; both readings are given, and the first is preferred.
 *
 * All numbers are stations. Where too few are there, others take their place or all are taken; where half of the poverty-village stations are more than the
 * sample, the sample is as large as they are. `remarks` says so. When it is not known how many stations are in poverty villages, the counts are bounds.
 *
 * A plan or counts that are none are issues, all of them at once: a share that is not between 0 and 1, numbers of stations that are not whole numbers from 0
 * on, more poverty-village stations than stations. Their paths lead into the counts; those of the plan begin with `/plan`.
 *
 * @example
 * ```ts
 * import { guangdongSamplePlan, sampleCounts } from "@countykit/scoring-rubric";
 *
 * const counts = sampleCounts({ stations: 137, povertyStations: 39 });
 * counts.ok && [counts.value.sample, counts.value.povertyInSample]; // => [42, 20]
 * counts.ok && counts.value.readings.map(({ id, poverty }) => `${id}: ${poverty.min}`); // => ["half-of-poverty-stations: 20", "half-of-sample: 21"]
 * counts.ok && [counts.value.visits.size.min, counts.value.visits.poverty.min]; // => [5, 2]
 * const wrong = sampleCounts({ stations: 137, povertyStations: 39 }, { ...guangdongSamplePlan, share: "30", visits: 2.5 });
 * wrong.ok ? null : wrong.issues.map(({ code, path, didYouMean = "" }) => [code, path, didYouMean]); // => [
 * //   ["share-out-of-range", "/plan/share", "0.3"],
 * //   ["not-count", "/plan/visits", ""],
 * // ]
 * ```
 * @source 粤商务电函〔2021〕101号, 服务体系建设 (2), note
 */
export function sampleCounts(counts: StationCounts, plan: SamplePlan = guangdongSamplePlan): Result<SampleCounts> {
  const read = readCounting(counts, plan);
  return read.ok ? ok(countsBy(read.value.counts, read.value.plan)) : read;
}

/** The counts of stations and of a plan that were read. */
export function countsBy({ stations, povertyStations }: StationCounts, plan: SamplePlan): SampleCounts {
  const known =
    povertyStations === null
      ? { min: 0, max: stations }
      : typeof povertyStations === "number"
        ? { min: povertyStations, max: povertyStations }
        : povertyStations;
  const sizeOf = (split: (poverty: number) => Split): SampleSize => between(split(known.min), split(known.max));
  const readings = READINGS.map(
    (id, at): SampleReadingCounts => ({
      id,
      title: titleOf(id, plan),
      preferred: at === 0,
      ...sizeOf((poverty) => splitSample(stations, poverty, plan, id)),
    }),
  );
  const [preferred] = readings;
  return {
    stations,
    povertyStations: { min: known.min, max: known.max },
    sample: single(preferred?.size),
    povertyInSample: single(preferred?.poverty),
    readings,
    visits: sizeOf((poverty) => splitVisits(stations, poverty, plan)),
    rounding: "up",
  };
}

const READINGS = ["half-of-poverty-stations", "half-of-sample"] as const satisfies readonly SampleReading[];

function titleOf(reading: SampleReading, { povertyShare }: SamplePlan): Bilingual {
  const share = displayExact(povertyShare, "ratio", "en");
  return reading === "half-of-poverty-stations"
    ? { zh: `全部省定贫困村站点的 ${share} 纳入抽查`, en: `${share} of all poverty-village stations are in the sample` }
    : { zh: `抽查站点的 ${share} 为省定贫困村站点`, en: `${share} of the sample are poverty-village stations` };
}

/** With more poverty villages the sample and its part of them never shrink, and the part of others never grows, so the bounds are at the ends. */
function between(low: Split, high: Split): SampleSize {
  return {
    size: { min: low.poverty + low.others, max: high.poverty + high.others },
    poverty: { min: low.poverty, max: high.poverty },
    others: { min: high.others, max: low.others },
    remarks: [...new Set([...low.remarks, ...high.remarks])],
  };
}

const single = (range: StationRange | undefined): number | null => (range !== undefined && range.min === range.max ? range.min : null);
