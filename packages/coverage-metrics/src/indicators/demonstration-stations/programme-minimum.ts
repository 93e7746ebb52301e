/** What a demonstration station has to reach, or all of them together: cases, people, cases. */
export interface DemonstrationMinimum {
  readonly aidCases: number;
  readonly served: number;
  readonly convenienceCases: number;
}

/**
 * What the demonstration stations come to together when each reaches just what is asked of it (全部示范站合计最低数): counts of cases and of people. A
 * programme that has as many may still fail: each station has to reach its own.
 *
 * @throws {RangeError} when a count is not a whole number that is not negative, or a product is too large to be exact
 * @example
 * ```ts
 * import { programmeMinimum } from "@countykit/coverage-metrics";
 *
 * programmeMinimum({ aidCases: 5, served: 100, convenienceCases: 10 }, 6); // => { "aidCases": 30, "served": 600, "convenienceCases": 60 }
 * ```
 * @source 始府办〔2021〕12号 三（二）4: six stations, each with at least 5 farm-aid cases, 100 people served and 10 convenience cases
 */
export const programmeMinimum = (each: DemonstrationMinimum, stations: number): DemonstrationMinimum => ({
  aidCases: product(each.aidCases, stations),
  served: product(each.served, stations),
  convenienceCases: product(each.convenienceCases, stations),
});

function product(each: number, stations: number): number {
  const all = each * stations;
  for (const count of [each, stations, all]) if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Not a count: ${count}`);
  return all;
}
