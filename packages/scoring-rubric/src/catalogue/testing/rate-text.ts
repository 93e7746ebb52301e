import { type Measure, percentText } from "@countykit/core";

/** A share with so many decimals, rounded half up, as the examples print rates: 137 of 195 is 0.7026. */
export function rateText(part: bigint, whole: bigint, places: number): string {
  const digits = percentText(part, whole, places - 2)
    .replace(/[.%]/gu, "")
    .padStart(places + 1, "0");
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Part and base of a share of counts that is known. */
export function shareOf(measured: Measure | null): { readonly part: bigint; readonly base: bigint } {
  const { min = null } = measured ?? {};
  if (min === null || typeof min === "string") throw new Error("This is no share");
  return { part: BigInt(min.part), base: BigInt(min.whole) };
}

export const measuredRate = (measured: Measure | null, places = 4): string => {
  const { part, base } = shareOf(measured);
  return rateText(part, base, places);
};
