import { type Target, type TargetFinding, targetTexts } from "@countykit/coverage-metrics";
import type { Bilingual, Operator } from "@countykit/core";
import { both, inBoth } from "../../words.js";
import { unitOf, withUnit } from "./counted.js";
import { entriesOf } from "./lists.js";

/** What a target asks for, in the package's own words, with the unit of what it counts. */
export interface Limit {
  /** With its sign: `≥ 70%`, `≥ 17 stations`. */
  readonly text: Bilingual;
  /** Without: `70%`. */
  readonly value: Bilingual;
  readonly comparator: Operator | "between";
}

/** The limit of a target as its finding tells it; `null` where the plan sets no figure, or where something is only to be done. */
export function limitOf(target: Target, finding: TargetFinding): Limit | null {
  const { comparator, asks } = target;
  if (comparator === null || asks.indicator === "is-done") return null;
  const text = inBoth((language) => targetTexts(finding, finding, language).limit);
  if (text.zh === "") return null;
  const bare = inBoth((language) => text[language].replace(/^[≥≤<>=] ?/u, ""));
  const value = withUnit(bare, finding.limit?.unit ?? unitOf(target), asks.indicator);
  const sign = inBoth((language) => /^[≥≤<>=] /u.exec(text[language])?.[0] ?? "");
  return { text: both(`${sign.zh}${value.zh}`, `${sign.en}${value.en}`), value, comparator };
}

/** The value beside those of other documents: a list by how many entries it has, all of which have to be there. */
export function valueOf(target: Target, limit: Limit | null): Bilingual | null {
  const entries = entriesOf(target);
  if (entries !== null)
    return entries === 1 ? both("1 项", "1 item") : both(`${entries} 项齐全`, entries === 2 ? "both items" : `all ${entries} items`);
  return limit?.text ?? null;
}
