import { canonical, type NumberShown, numbersIn, shift } from "./numbers.js";

/** What data says in numbers: every number in it, and every part of a whole. */
export interface Backing {
  /** Whether a number that is shown stands in the data, as it is, as a share, in 万元, or rounded half up from an exact fraction to the places shown. */
  readonly admits: (shown: NumberShown) => boolean;
}

interface Found {
  readonly values: Set<string>;
  readonly percents: Set<string>;
  readonly fractions: [part: string, whole: string][];
}

/** Reads data of any shape. Nothing of the code that makes texts is used: the data is the evaluators' own. */
export function backingOf(...data: readonly unknown[]): Backing {
  const found: Found = { values: new Set(), percents: new Set(), fractions: [] };
  for (const one of data) collect(one, found);
  return { admits: (shown) => admits(shown, found) };
}

function collect(value: unknown, found: Found): void {
  if (typeof value === "number") found.values.add(canonical(plainDigits(value)));
  else if (typeof value === "string") {
    for (const { value: digits, unit } of numbersIn(value)) {
      if (unit === "percent") found.percents.add(digits);
      else found.values.add(unit === "wan" ? shift(digits, 4) : digits);
    }
  } else if (Array.isArray(value)) {
    found.values.add(String(value.length));
    for (const one of value) collect(one, found);
  } else if (typeof value === "object" && value !== null) {
    if ("part" in value && "whole" in value) found.fractions.push(...fractionsOf(value.part, value.whole));
    for (const one of Object.values(value)) collect(one, found);
  }
}

const plainDigits = (value: number): string => String(Math.abs(value));

/** A part over a whole, each one text or with two ends. */
const fractionsOf = (part: unknown, whole: unknown): [string, string][] =>
  endsOf(part).flatMap((top) => endsOf(whole).map((bottom): [string, string] => [top, bottom]));

function endsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return /^-?\d+(?:\.\d+)?$/u.test(value) ? [value.replace("-", "")] : [];
  if (typeof value !== "object" || value === null || !("min" in value) || !("max" in value)) return [];
  return [...new Set([...endsOf(value.min), ...endsOf(value.max)])];
}

function admits({ value, unit, text }: NumberShown, { values, percents, fractions }: Found): boolean {
  if (unit === "wan") return values.has(shift(value, 4));
  const places = /\.(\d+)/u.exec(text)?.[1]?.length ?? 0;
  if (unit === "percent")
    return percents.has(value) || values.has(shift(value, -2)) || fractions.some((one) => rounded(one, 100n, places) === value);
  return values.has(value) || fractions.some((one) => rounded(one, 1n, places) === value);
}

/** Part over whole, times a factor, half up to some places. */
function rounded([part, whole]: readonly [string, string], factor: bigint, places: number): string | null {
  const [top, bottom] = [toInteger(part), toInteger(whole)];
  if (bottom === 0n) return null;
  const scaled = top * factor * 10n ** BigInt(places);
  const digits = String((2n * scaled + bottom) / (2n * bottom)).padStart(places + 1, "0");
  return canonical(places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`);
}

/** Decimal text in millionths. */
const toInteger = (text: string): bigint => BigInt(shift(canonical(text), 6).split(".")[0] ?? "0");
