/** A whole number of any size: a `number` while it is safe, else a `bigint`. The two compare with one another exactly. */
export type Whole = number | bigint;

/** The product, exactly. */
export function times(a: Whole, b: Whole): Whole {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product;
  }
  return BigInt(a) * BigInt(b);
}

/** The sum, exactly. */
export function plus(a: Whole, b: Whole): Whole {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return BigInt(a) + BigInt(b);
}

/** The quotient rounded towards negative infinity; `b` is positive. */
export function floorDivide(a: Whole, b: Whole): Whole {
  if (typeof a === "number" && typeof b === "number") {
    const rest = a % b;
    return (a - rest) / b - (rest < 0 ? 1 : 0);
  }
  const [top, bottom] = [BigInt(a), BigInt(b)];
  const quotient = top / bottom;
  return top % bottom < 0n ? quotient - 1n : quotient;
}

/** The quotient of a number that the divisor goes into, as a `number` where it is safe. */
export function exactQuotient(a: Whole, divisor: bigint): Whole {
  const quotient = BigInt(a) / divisor;
  const small = Number(quotient);
  return Number.isSafeInteger(small) ? small : quotient;
}

/** Whether two numbers are one, in whichever form they come. */
export const isEqual = (a: Whole, b: Whole): boolean => (typeof a === typeof b ? a === b : BigInt(a) === BigInt(b));
