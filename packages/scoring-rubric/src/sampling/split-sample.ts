import { readDecimal } from "../numbers/ratio.js";
import type { SamplePlan, SampleReading } from "./sample-plan.js";

/** Stations taken from those in poverty villages and from all others. */
export interface Split {
  readonly poverty: number;
  readonly others: number;
  readonly remarks: readonly SampleRemark[];
}

/**
 * What could not be done as the text has it (抽查说明): the half of the poverty-village stations is more than the whole sample, so that the sample is larger;
 * there are too few stations of one sort, so that others take their place; or too few stations at all, so that all are taken.
 */
export type SampleRemark = "enlarged" | "too-few-poverty-stations" | "too-few-other-stations" | "too-few-stations";

/** How many stations are looked at when so many of all are in poverty villages. */
export function splitSample(stations: number, poverty: number, plan: SamplePlan, reading: SampleReading): Split {
  const sample = partOf(plan.share, stations);
  if (reading === "half-of-sample") return fill(sample, partOf(plan.povertyShare, sample), stations, poverty);
  const wanted = partOf(plan.povertyShare, poverty);
  const split = fill(Math.max(sample, wanted), wanted, stations, poverty);
  return wanted > sample ? { ...split, remarks: ["enlarged", ...split.remarks] } : split;
}

/** How many of the stations that are there to be visited are visited. */
export const splitVisits = (stations: number, poverty: number, { visits, povertyVisits }: SamplePlan): Split =>
  fill(visits, povertyVisits, stations, poverty);

/** So many stations with so many of poverty villages among them, as far as there are any. */
function fill(size: number, wanted: number, stations: number, poverty: number): Split {
  const others = stations - poverty;
  const all = Math.min(size, stations);
  const of = Math.min(Math.max(Math.min(wanted, poverty), all - others), all);
  return {
    poverty: of,
    others: all - of,
    remarks: [
      ...(stations < size ? (["too-few-stations"] as const) : []),
      ...(poverty < Math.min(wanted, all) ? (["too-few-poverty-stations"] as const) : []),
      ...(others < all - Math.min(wanted, poverty) ? (["too-few-other-stations"] as const) : []),
    ],
  };
}

/** The share of a count, rounded up. */
function partOf(share: string, count: number): number {
  const { top, bottom } = readDecimal(share);
  const [product, whole] = [BigInt(top) * BigInt(count), BigInt(bottom)];
  return Number((product + whole - 1n) / whole);
}
