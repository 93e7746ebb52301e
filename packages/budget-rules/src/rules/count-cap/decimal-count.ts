/** How many decimals a count is written with. */
export const placesOf = (text: string): number => text.length - 1 - (text.includes(".") ? text.indexOf(".") : text.length - 1);

/** A count as whole numbers of 10^-places: exact. `places` is at least the decimals of the text. */
export function unitsOf(text: string, places: number): bigint {
  const [whole = "0", decimals = ""] = text.split(".");
  return BigInt(whole + decimals.padEnd(places, "0"));
}

/** The count back as decimal text, without idle zeros. */
export function countText(units: bigint, places: number): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, "0");
  const cut = digits.length - places;
  const decimals = digits.slice(cut).replace(/0+$/u, "");
  return `${units < 0n ? "-" : ""}${digits.slice(0, cut)}${decimals === "" ? "" : `.${decimals}`}`;
}
