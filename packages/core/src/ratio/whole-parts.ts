/**
 * Part and whole of a fraction of two decimal texts as integers in the same proportion (同比放大为整数): `"1.5"` of `"2"` is 15 of 20. Exact, whatever
 * the number of decimals.
 *
 * @throws {TypeError} when a text is not plain decimal text
 */
export function wholeParts(part: string, whole: string): readonly [bigint, bigint] {
  const places = Math.max(placesOf(part), placesOf(whole));
  return [shifted(part, places), shifted(whole, places)];
}

const DECIMAL = /^-?\d+(?:\.(\d+))?$/;

function placesOf(text: string): number {
  const match = DECIMAL.exec(text);
  if (match === null) throw new TypeError(`not decimal text: ${text.slice(0, 40)}`);
  return match[1]?.length ?? 0;
}

function shifted(text: string, places: number): bigint {
  const [whole = "", decimals = ""] = text.split(".");
  return BigInt(whole + decimals.padEnd(places, "0"));
}
