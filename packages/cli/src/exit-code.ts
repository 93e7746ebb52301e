import type { Finding, Verdict } from "@countykit/core";

/**
 * What the process answers (退出码): 0 nothing failed and nothing is open, 1 something failed, 2 nothing failed but something is unknown or
 * depends on a reading, 3 bad input, 4 a defect of the program.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 4;

const OF_VERDICT: Readonly<Record<Verdict, ExitCode>> = {
  pass: 0,
  excused: 0,
  "not-applicable": 0,
  fail: 1,
  unknown: 2,
  "depends-on-reading": 2,
};

/** From bad to good; a defect and bad input say more than any verdict, and a failure more than an open question. */
const GRAVITY: readonly ExitCode[] = [4, 3, 1, 2, 0];

/** The gravest of several codes; of none, 0. */
export const worst = (codes: readonly ExitCode[]): ExitCode => GRAVITY.find((code) => codes.includes(code)) ?? 0;

/** The code that a set of findings leads to. */
export const exitCodeOf = (findings: readonly Finding[]): ExitCode => worst(findings.map(({ verdict }) => OF_VERDICT[verdict]));
