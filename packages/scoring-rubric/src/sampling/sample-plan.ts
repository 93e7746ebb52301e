/**
 * What a sample has to hold (抽查比例). Shares are decimal text from 0 to 1; whatever is no whole number of stations is rounded up (向上取整), since each is
 * asked for at least.
 */
export interface SamplePlan {
  /** Share of all stations: `"0.30"`. */
  readonly share: string;
  /** Share of poverty-village stations, or of the sample, by the reading: `"0.50"`. */
  readonly povertyShare: string;
  /** Stations that are seen on site (现场查看). */
  readonly visits: number;
  /** How many of these are in poverty villages. */
  readonly povertyVisits: number;
}

/**
 * How Guangdong's assessors look at village stations (站点抽查要求): videos of 30 % of the stations with 50 % of those in poverty villages, and five stations on
 * site, two of them in poverty villages.
 *
 * @example
 * ```ts
 * import { guangdongSamplePlan } from "@countykit/scoring-rubric";
 *
 * guangdongSamplePlan; // => { "share": "0.30", "povertyShare": "0.50", "visits": 5, "povertyVisits": 2 }
 * ```
 * @source 粤商务电函〔2021〕101号, 服务体系建设 (2), note
 */
export const guangdongSamplePlan: SamplePlan = { share: "0.30", povertyShare: "0.50", visits: 5, povertyVisits: 2 };

/** The two readings of 含 50% 的省定贫困村站点: half of the poverty-village stations are in the sample, or half of the sample are such stations. */
export type SampleReading = "half-of-poverty-stations" | "half-of-sample";
