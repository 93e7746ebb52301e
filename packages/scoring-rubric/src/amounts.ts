/** Amounts that can be had (可能取值), in hundredths of points: ascending, each once. */
export type Amounts = readonly number[];

/** Every sum of one amount of each. */
export function sums(some: Amounts, more: Amounts): Amounts {
  let all: Amounts = [];
  for (const amount of more) all = either(all, some, amount);
  return all;
}

/** Every greater one of one amount of each. */
export function best(some: Amounts, more: Amounts): Amounts {
  const least = Math.max(some[0] ?? -Infinity, more[0] ?? -Infinity);
  return either(some, more).filter((amount) => amount >= least);
}

/** All amounts of both, those of the second moved up by so much. */
export function either(some: Amounts, more: Amounts, up = 0): Amounts {
  if (some.length === 0 && up === 0) return more;
  const all: number[] = [];
  let at = 0;
  for (const other of more) {
    const moved = other + up;
    for (let one = some[at]; one !== undefined && one < moved; at += 1, one = some[at]) all.push(one);
    if (some[at] === moved) at += 1;
    all.push(moved);
  }
  for (; at < some.length; at += 1) all.push(some[at] ?? 0);
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
