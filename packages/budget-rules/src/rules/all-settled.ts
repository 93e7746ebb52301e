/** The three answers of a check that has one reading. */
export type Settled = "pass" | "fail" | "unknown";

/** Conjunction of checks (全部成立) in Kleene logic: one failure settles it, else one unknown keeps it open. */
export const allSettled = (of: readonly Settled[]): Settled => (of.includes("fail") ? "fail" : of.includes("unknown") ? "unknown" : "pass");
