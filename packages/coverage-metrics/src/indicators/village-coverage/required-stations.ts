import { type Fraction, parseRatio, requiredCount } from "@countykit/core";

/**
 * How many villages need a station for a coverage target (达标所需站点数): the threshold times the number of villages, rounded up to a whole village,
 * exactly. `null` for a county without villages, which has no coverage.
 *
 * `threshold` is a ratio as text, `villages` a whole number.
 *
 * @throws {TypeError} when the threshold is no ratio
 * @throws {RangeError} when the number of villages is not a whole number that is not negative, or the answer is too large to be exact
 * @example
 * ```ts
 * import { requiredStations } from "@countykit/coverage-metrics";
 *
 * requiredStations("70%", 195); // => 137
 * requiredStations("0.60", 203); // => 122
 * ```
 * @source 乐昌 2019 self-evaluation 二（二）2(1)①: 137 of 195 villages for 70 %; 遂政办发〔2021〕15号 三（二）: 60 % of 203 villages
 */
export function requiredStations(threshold: string, villages: number): number | null {
  const required = requiredCount(ratio(threshold), count(villages));
  return required === null ? null : exact(required);
}

/**
 * In how large a county so many villages with a station still reach a coverage target (达标的最大行政村数): the number of covered villages divided by
 * the threshold, rounded down to a whole village, exactly. `null` when there is no limit, for a threshold of nothing.
 *
 * `threshold` is a ratio as text, `covered` a whole number of villages.
 *
 * @throws {TypeError} when the threshold is no ratio
 * @throws {RangeError} when the number of villages is not a whole number that is not negative, or the answer is too large to be exact
 * @example
 * ```ts
 * import { mostVillages } from "@countykit/coverage-metrics";
 *
 * mostVillages("50%", 175); // => 350
 * ```
 * @source 遂府〔2021〕10号 三（二）2: 175 points are to cover half of the villages, whose number the plan does not give
 */
export function mostVillages(threshold: string, covered: number): number | null {
  const { numerator, denominator } = ratio(threshold);
  const stations = count(covered);
  return numerator <= 0n ? null : exact((stations * denominator) / numerator);
}

function ratio(text: string): Fraction {
  const read = parseRatio(text);
  if (!read.ok) throw new TypeError(`Not a ratio: ${text.slice(0, 40)}`);
  return read.value;
}

function count(number: number): bigint {
  if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`Not a count: ${number}`);
  return BigInt(number);
}

function exact(count: bigint): number {
  if (count > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError(`Too large: ${count}`);
  return Number(count);
}
