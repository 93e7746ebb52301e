import { checkIds, entriesOf, fieldOf, type IssueList, type Plain, textOf } from "@countykit/core/reading";
import { compareRatios, isWhole } from "../numbers/ratio.js";
import { contradiction } from "./rubric-contradictions.js";
import { decimalIn, written } from "./read-numbers.js";

/** Words that a state takes for yes, no and nothing, so that no option can be called by them. */
const RESERVED: readonly string[] = ["true", "false", "null", "~"];

/** Looks for contradictions in the facts that a rubric declares (事实声明核对). */
export function checkFacts(document: Plain, issues: IssueList): void {
  checkIds(document, "facts", "", issues);
  for (const [index, fact] of entriesOf(document, "facts").entries()) {
    if (issues.full()) return;
    const at = `/facts/${index}`;
    checkIds(fact, "options", at, issues);
    for (const [place, option] of entriesOf(fact, "options").entries()) {
      const word = textOf(option, "id") ?? "";
      if (RESERVED.includes(word)) {
        const said = { expected: "another id", received: `“${word}”` };
        issues.add(contradiction("reserved-word", `${at}/options/${place}/id`, { word }, said));
      }
    }
    checkLimits(fact, at, issues);
  }
}

/** Bounds of a number: least below most, and whole where only whole numbers count. */
function checkLimits(fact: Plain, at: string, issues: IssueList): void {
  const [least, most] = [fieldOf(fact, "least"), fieldOf(fact, "most")];
  const [low, high] = [decimalIn(least), decimalIn(most)];
  if (low !== null && high !== null && compareRatios(low, high) > 0) {
    const params = { least: written(least), most: written(most) };
    issues.add(contradiction("range-reversed", `${at}/most`, params, { expected: `>= ${params.least}`, received: params.most }));
  }
  if (fieldOf(fact, "whole") !== true) return;
  for (const [key, limit] of [
    ["least", low],
    ["most", high],
  ] as const) {
    if (limit === null || isWhole(limit)) continue;
    const shown = written(fieldOf(fact, key));
    issues.add(contradiction("not-whole-limit", `${at}/${key}`, { limit: shown }, { expected: "whole number", received: shown }));
  }
}
