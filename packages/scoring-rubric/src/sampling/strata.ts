/** Stations that are drawn from together (抽样层): those in poverty villages or the others, of one town or of all. */
export interface Stratum {
  readonly poverty: boolean;
  /** `null` when towns are not told apart. */
  readonly town: string | null;
  readonly stations: number;
  /** How many of them are drawn. */
  readonly drawn: number;
}

/**
 * Shares a number out among sizes in proportion (最大余额法): each gets the whole part of its share, and what is left goes to the largest remainders, one
 * each; of equal ones to the larger size, then to the earlier. No size gets more than itself while the number is not more than all.
 */
export function proportional(number: number, sizes: readonly number[]): readonly number[] {
  const all = BigInt(sizes.reduce((sum, size) => sum + size, 0));
  if (all === 0n) return sizes.map(() => 0);
  const rows = sizes.map((size, at) => {
    const share = BigInt(number) * BigInt(size);
    return { at, size, whole: Number(share / all), rest: share % all };
  });
  const left = number - rows.reduce((sum, { whole }) => sum + whole, 0);
  const order = [...rows].sort((a, b) => (a.rest === b.rest ? b.size - a.size || a.at - b.at : a.rest > b.rest ? -1 : 1));
  const lucky = new Set(order.slice(0, left).map(({ at }) => at));
  return rows.map(({ at, whole }) => whole + (lucky.has(at) ? 1 : 0));
}
