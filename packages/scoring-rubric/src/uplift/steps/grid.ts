import { compareRatios, type Ratio } from "../../numbers/ratio.js";
import { floorDivide, times, type Whole } from "../../numbers/whole.js";

/** The index of the last whole multiple of a grain that is not above a value (取值网格). */
export const indexOf = (value: Ratio, grain: Ratio): bigint =>
  BigInt(floorDivide(times(value.top, grain.bottom), times(value.bottom, grain.top)));

export const gridValue = (index: bigint, grain: Ratio): Ratio => ({ top: small(index * BigInt(grain.top)), bottom: grain.bottom });

const small = (value: bigint): Whole => (value >= -(2n ** 53n) + 1n && value < 2n ** 53n ? Number(value) : value);

/** Whether a value is a whole multiple, with its index or that of the one below it. */
export function onGrid(value: Ratio, grain: Ratio): { readonly index: bigint; readonly exact: boolean } {
  const index = indexOf(value, grain);
  return { index, exact: compareRatios(gridValue(index, grain), value) === 0 };
}
