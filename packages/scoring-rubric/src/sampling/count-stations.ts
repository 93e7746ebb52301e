import type { StationRow } from "./draw-sample.js";
import type { StationRange } from "./sample-counts.js";

/**
 * How many stations a roster has, and how many of them in poverty villages (站点计数): bounds when that is not known of each of them.
 *
 * @example
 * ```ts
 * import { countStations } from "@countykit/scoring-rubric";
 *
 * countStations([{ poverty: true }, { poverty: null }, { poverty: false }]); // => { stations: 3, povertyStations: { min: 1, max: 2 } }
 * ```
 * @source 粤商务电函〔2021〕101号, 服务体系建设 (2), note
 */
export function countStations(rows: readonly Pick<StationRow, "poverty">[]): {
  readonly stations: number;
  readonly povertyStations: StationRange;
} {
  const min = rows.filter(({ poverty }) => poverty === true).length;
  const unknown = rows.filter(({ poverty }) => typeof poverty !== "boolean").length;
  return { stations: rows.length, povertyStations: { min, max: min + unknown } };
}
