import type { Verdict } from "../../rule-page.js";
import type { Wrong } from "./claim.js";

/** The colours of verdicts, written out once more. */
const TONES: Readonly<Record<string, Verdict["tone"]>> = {
  pass: "good",
  fail: "bad",
  excused: "warn",
  unknown: "open",
  "depends-on-reading": "warn",
  "not-applicable": "none",
  "nothing-to-check": "none",
};

/** Whether code and colour are those of the verdict. */
export const toneWrong = (code: string, verdict: Verdict | null): Wrong =>
  verdict?.code === code && verdict.tone === TONES[code] ? [] : [`the verdict ${code} has another colour`];
