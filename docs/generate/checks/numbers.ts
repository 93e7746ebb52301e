/** A number as it stands in a text. */
export interface NumberShown {
  /** As printed, with its sign of per cent or 万元. */
  readonly text: string;
  /** Digits without commas, and without zeros that say nothing. */
  readonly value: string;
  readonly unit: "plain" | "percent" | "wan";
}

const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?(?:%| ?万元| ?万(?=[\s，。；、）]|$))?/gu;

/** Every number in a text, in its order. A minus says on which side of a limit, which the words beside it say too, so it is left aside. */
export const numbersIn = (text: string): readonly NumberShown[] =>
  [...text.matchAll(NUMBER)].map(([shown]) => {
    const unit = shown.endsWith("%") ? "percent" : shown.includes("万") ? "wan" : "plain";
    return { text: shown, value: canonical(shown.replaceAll(/[^\d.]/gu, "")), unit };
  });

/** `0150.00` → `150`. */
export function canonical(digits: string): string {
  const [whole = "0", places = ""] = digits.split(".");
  const rest = places.replace(/0+$/u, "");
  const front = whole.replace(/^0+(?=\d)/u, "");
  return rest === "" ? front : `${front === "" ? "0" : front}.${rest}`;
}

/** A decimal text times a power of ten. */
export function shift(value: string, places: number): string {
  const [whole = "0", fraction = ""] = value.split(".");
  const all = `${whole}${fraction}`;
  const point = whole.length + places;
  if (point <= 0) return canonical(`0.${"0".repeat(-point)}${all}`);
  const padded = all.padEnd(point, "0");
  return canonical(`${padded.slice(0, point)}.${padded.slice(point)}`);
}
