/**
 * The sum of `floor((slope × i + start) / divisor)` for i from 0 to `count - 1` (取整求和), in as many steps as Euclid's algorithm takes. `divisor` is
 * positive; the others are any whole numbers, `count` none below zero.
 */
export function floorSum(count: bigint, divisor: bigint, slope: bigint, start: bigint): bigint {
  const [slopes, steep] = split(slope, divisor);
  const [starts, rest] = split(start, divisor);
  const whole = ((count - 1n) * count * slopes) / 2n + count * starts;
  const height = steep * count + rest;
  // What is left climbs less than one for each step: its points are counted by rows instead of by columns.
  return height < divisor ? whole : whole + floorSum(height / divisor, steep, divisor, height % divisor);
}

/** Quotient rounded down, and what is left of it, which is never negative. */
function split(value: bigint, divisor: bigint): readonly [bigint, bigint] {
  const rest = ((value % divisor) + divisor) % divisor;
  return [(value - rest) / divisor, rest];
}
