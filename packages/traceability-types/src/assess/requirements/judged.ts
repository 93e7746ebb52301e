import type { Measure, Operator } from "@countykit/core";
import type { AssessMessageKey } from "./messages.js";

/** What one requirement came to, before it is told. */
export interface Judged {
  readonly verdict: "pass" | "fail" | "unknown";
  readonly key: AssessMessageKey;
  readonly params: Readonly<Record<string, string | number>>;
  readonly measured?: Measure;
  readonly operator?: Operator;
  readonly limit?: Measure;
  readonly margin?: Measure;
  readonly lacking?: readonly string[];
  readonly extra?: readonly string[];
  /** Facts that it turns on and that nobody gave. */
  readonly missing?: readonly string[];
}

/** A whole number of things. */
export const counted = (unit: string, value: number | string): Measure => ({ unit, min: String(value), max: String(value) });

/** Nothing is decided while these facts are not known. */
export const notKnown = (...missing: readonly string[]): Judged => ({ verdict: "unknown", key: "unknown", params: {}, missing });
