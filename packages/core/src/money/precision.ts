import type { Fen } from "./fen.js";
import type { MoneyUnit } from "./money.js";

/**
 * With what precision a figure was printed (标注精度): `{ unit: "万元", digits: 1, mode: "round" }` for 40.5 万元. A figure without a
 * precision is exact.
 */
export interface Precision {
  readonly unit: MoneyUnit;
  /** Decimals printed of that unit, 0 to 6. */
  readonly digits: number;
  /** Rounded to the nearest, or cut off. */
  readonly mode: "round" | "truncate";
}

const FEN_PER: Readonly<Record<MoneyUnit, bigint>> = {
  元: 100n,
  千元: 100_000n,
  万元: 1_000_000n,
  百万元: 100_000_000n,
  亿元: 10_000_000_000n,
};

/**
 * The amounts in fen that a printed figure can stand for (标注精度所含范围), both ends included. A rounded figure stands for half a step either way (both
 * ends, since nobody says how ties went), a truncated one for everything up to the next step.
 *
 * @example
 * ```ts
 * import { impliedBounds } from "@countykit/core";
 *
 * impliedBounds(40_500_000n, { unit: "万元", digits: 1, mode: "round" }); // => [40450000n, 40550000n]
 * impliedBounds(40_500_000n, { unit: "万元", digits: 1, mode: "truncate" }); // => [40500000n, 40599999n]
 * impliedBounds(40_500_000n, null); // => [40500000n, 40500000n]
 * ```
 * @source XBRL Calculations 1.1, section 4: sums are inconsistent only when the implied intervals do not meet
 */
export function impliedBounds(printed: Fen, precision: Precision | null): readonly [min: Fen, max: Fen] {
  if (precision === null) return [printed, printed];
  const step = FEN_PER[precision.unit] / 10n ** BigInt(precision.digits);
  if (step <= 1n) return [printed, printed];
  return precision.mode === "truncate" ? [printed, printed + step - 1n] : [printed - step / 2n, printed + step / 2n];
}
