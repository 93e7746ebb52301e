import type { Language, Measure } from "@countykit/core";

/** A finding's values, ready to stand in a sentence of one language. */
export interface Said {
  readonly measured: string;
  /** Whether there is a measured value at all, and whether it is one value or a range. */
  readonly known: "none" | "one" | "range";
  readonly limit: string;
  /** The measured value and the limit themselves, for a sentence that needs more than two decimals. */
  readonly values: Readonly<Record<"measured" | "limit", Measure | null>>;
  /** Money or count to the limit, with its sign. */
  readonly margin: string;
  /** The same without its sign: the room left, the shortfall or the excess. */
  readonly distance: string;
  /** Labels of the missing facts. */
  readonly missing: string;
  /** One text per reading: title, value, verdict. */
  readonly readings: string;
}

/** Sentences of one rule kind: for every message key, both languages. A key without one of them does not compile. */
export type Sentences<Params> = {
  readonly [Key in keyof Params]: { readonly [L in Language]: (said: Said, params: Params[Key]) => string };
};

/** Parameters of a message that needs none. */
export type None = Readonly<Record<string, never>>;
