/** Amounts that can be had (可能取值), in hundredths of points: ascending, each once. */
export type Amounts = readonly number[];

/** Every sum of one amount of each. */
export function sums(some: Amounts, more: Amounts): Amounts {
  let all: Amounts = [];
  for (const amount of more)
    all = either(
      all,
      some.map((one) => one + amount),
    );
  return all;
}

/** Every greater one of one amount of each. */
export function best(some: Amounts, more: Amounts): Amounts {
  const least = Math.max(some[0] ?? -Infinity, more[0] ?? -Infinity);
  return either(some, more).filter((amount) => amount >= least);
}

/** All amounts of both. */
export function either(some: Amounts, more: Amounts): Amounts {
  const all: number[] = [];
  let [at, next] = [0, 0];
  while (at < some.length || next < more.length) {
    const one = some[at] ?? Infinity;
    const other = more[next] ?? Infinity;
    all.push(Math.min(one, other));
    if (one <= other) at += 1;
    if (other <= one) next += 1;
  }
  return all;
}

/** All amounts held between two. */
export const heldBetween = (amounts: Amounts, least: number, most: number): Amounts => {
  const held: number[] = [];
  for (const amount of amounts) {
    const one = Math.min(Math.max(amount, least), most);
    if (held.at(-1) !== one) held.push(one);
  }
  return held;
};
