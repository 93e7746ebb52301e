import { type Target, type TargetFinding, targetTexts } from "@countykit/coverage-metrics";
import type { Bilingual, Operator } from "@countykit/core";
import { inBoth } from "../../words.js";

/** What a target asks for, in the package's own words. */
export interface Limit {
  /** With its sign: `≥ 70%`. */
  readonly text: Bilingual;
  /** Without: `70%`. */
  readonly value: Bilingual;
  readonly comparator: Operator | "between";
}

/** The limit of a target as its finding tells it; `null` where the plan sets no figure, or where something is only to be done. */
export function limitOf({ comparator, asks }: Target, finding: TargetFinding): Limit | null {
  if (comparator === null || asks.indicator === "is-done") return null;
  const text = inBoth((language) => targetTexts(finding, finding, language).limit);
  if (text.zh === "") return null;
  const value = inBoth((language) => text[language].replace(/^[≥≤<>=] ?/u, ""));
  return { text, value, comparator };
}
