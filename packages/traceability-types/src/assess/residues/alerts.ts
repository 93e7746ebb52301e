import { alertOnTest } from "./alert-on-test.js";
import type { ResidueLimit, TestResult } from "./test-results.js";

/** A result above its limit (预警). */
export interface Alert extends TestResult {
  readonly limit: string;
}

/** Every result that is above its limit, in the order of the results (预警清单). */
export function alertsOf(results: readonly TestResult[], limits: readonly ResidueLimit[]): readonly Alert[] {
  return results.flatMap((result) => {
    const limit = limitFor(result, limits);
    return limit !== null && alertOnTest({ residue: result.residue, limit: limit.limit }).alert === true
      ? [{ ...result, limit: limit.limit }]
      : [];
  });
}

/** The limit for what was looked for, in the same unit. */
export const limitFor = ({ substance, uom }: TestResult, limits: readonly ResidueLimit[]): ResidueLimit | null =>
  limits.find((one) => one.substance === substance && one.uom === uom) ?? null;
