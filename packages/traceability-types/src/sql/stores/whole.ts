/**
 * A whole number of an answer: drivers give BIGINT as number, bigint or text.
 * @throws RangeError when it is none, or not exact in a number: the statement or the driver is wrong then.
 */
export function whole(value: unknown): number {
  const number = typeof value === "number" ? value : typeof value === "bigint" || typeof value === "string" ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(number)) throw new RangeError(`${String(value)} is no whole number`);
  return number;
}
