/** A stream of whole numbers from 0 to 2^32 - 1 (伪随机数列), the same on every machine. */
export type Draws = () => number;

/** The state of the generator: four whole numbers below 2^32, not all of them zero. */
export type Seed = readonly [number, number, number, number];

/**
 * The generator xoshiro128** in 32-bit integer arithmetic.
 *
 * @source D. Blackman and S. Vigna, Scrambled Linear Pseudorandom Number Generators (2021), xoshiro128**
 */
export function xoshiro128(seed: Seed): Draws {
  let [a, b, c, d] = seed;
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** A whole number from 0 to below `bound`, each equally likely: what lies above the last full multiple of the bound is drawn again. */
export function below(bound: number, draws: Draws): number {
  const all = 2 ** 32;
  const limit = all - (all % bound);
  let drawn = draws();
  while (drawn >= limit) drawn = draws();
  return drawn % bound;
}
