import type { Verdict } from "./rule-page.js";

const GRAVITY: Readonly<Record<Verdict["tone"], number>> = { bad: 0, warn: 1, open: 2, good: 3, none: 4 };

/** The gravest of several verdicts; `null` of none. */
export const gravest = (verdicts: readonly (Verdict | null)[]): Verdict | null =>
  verdicts.filter((one) => one !== null).toSorted((a, b) => GRAVITY[a.tone] - GRAVITY[b.tone])[0] ?? null;
