import type { Verdict } from "../rule-page.js";

/** What weighs more, by the codes that evaluators answer with; scores by how much of their points is sure. */
const ORDER: readonly string[] = [
  "fail",
  "vetoed",
  "none",
  "excused",
  "depends-on-reading",
  "part",
  "unknown",
  "open",
  "pass",
  "clear",
  "full",
  "not-applicable",
  "nothing-to-check",
];

/** The gravest of several verdicts. */
export function worst(verdicts: readonly (Verdict | null)[]): Verdict | null {
  let found: Verdict | null = null;
  for (const one of verdicts) {
    if (one === null) continue;
    if (!ORDER.includes(one.code)) throw new Error(`the verdict ${one.code} has no weight`);
    if (found === null || ORDER.indexOf(one.code) < ORDER.indexOf(found.code)) found = one;
  }
  return found;
}
