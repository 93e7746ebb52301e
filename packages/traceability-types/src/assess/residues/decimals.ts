const DECIMAL = /^(\d{1,30})(?:\.(\d{1,30}))?$/u;

/** Decimal text as digits and places; `null` for anything else. */
function read(text: string): { readonly digits: bigint; readonly places: number } | null {
  const match = DECIMAL.exec(text.trim());
  if (match === null) return null;
  const [, whole = "", places = ""] = match;
  return { digits: BigInt(whole + places), places: places.length };
}

/** Compares two decimal texts exactly (精确比较); `null` when one of them is none. Nothing is rounded. */
export function compareDecimals(left: string, right: string): -1 | 0 | 1 | null {
  const [a, b] = [read(left), read(right)];
  if (a === null || b === null) return null;
  const places = Math.max(a.places, b.places);
  const [x, y] = [a.digits * 10n ** BigInt(places - a.places), b.digits * 10n ** BigInt(places - b.places)];
  return x < y ? -1 : x > y ? 1 : 0;
}
