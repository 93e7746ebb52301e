/** An exact decimal number (精确数量): digits × 10^−places. */
export interface Amount {
  readonly digits: bigint;
  readonly places: number;
}

/** Texts longer than this are no amounts of goods, and would make sums slow. */
const LONGEST = 200;

/** Reads plain decimal text; `undefined` for anything else. */
export function readAmount(text: string): Amount | undefined {
  const parts = text.length > LONGEST ? null : /^(-?\d+)(?:\.(\d+))?$/u.exec(text);
  if (parts === null) return undefined;
  const fraction = parts[2] ?? "";
  return { digits: BigInt(`${parts[1] ?? ""}${fraction}`), places: fraction.length };
}

export function addAmounts(left: Amount, right: Amount): Amount {
  const places = Math.max(left.places, right.places);
  return { digits: scaled(left, places) + scaled(right, places), places };
}

export const negative = ({ digits, places }: Amount): Amount => ({ digits: -digits, places });

const scaled = ({ digits, places }: Amount, to: number): bigint => digits * 10n ** BigInt(to - places);
