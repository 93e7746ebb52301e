import { isDeepStrictEqual, inspect } from "node:util";

/** What an example shows and what it says must be the same, in every property; a Decimal is compared by its text. */
export function compare(received: unknown, expected: unknown): void {
  const shown = plain(received);
  const said = texts(shown, expected);
  if (isDeepStrictEqual(shown, said)) return;
  const print = (value: unknown) => inspect(value, { depth: 12, breakLength: 120, sorted: true });
  throw new Error(`the example says\n  ${print(said)}\nbut the value is\n  ${print(shown)}`);
}

/** Data without what a literal cannot say: Decimals become text, properties that are `undefined` vanish, prototypes are dropped. */
function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  if ("toDecimalPlaces" in value) return new Text(String(value));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inside]) => inside !== undefined)
      .map(([key, inside]) => [key, plain(inside)]),
  );
}

/** The text of a Decimal, kept apart from text that is simply text so that a number may be written for it. */
class Text {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** The expected value, with numbers and text turned into the text of a Decimal where a Decimal stands. */
function texts(shown: unknown, expected: unknown): unknown {
  if (shown instanceof Text) return typeof expected === "string" || typeof expected === "number" ? new Text(String(expected)) : expected;
  if (Array.isArray(shown) && Array.isArray(expected)) return expected.map((inside: unknown, index) => texts(shown[index], inside));
  if (isRecord(shown) && isRecord(expected))
    return Object.fromEntries(Object.entries(expected).map(([key, inside]) => [key, texts(shown[key], inside)]));
  return expected;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Text);
