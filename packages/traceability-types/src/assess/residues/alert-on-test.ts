import type { Citation } from "@countykit/core";
import { compareDecimals } from "./decimals.js";

/** A measured residue against its limit, in one unit. Both are exact decimal text. */
export interface ResidueTest {
  /** `"0.6"`; `"<0.01"` for what lies below the limit of quantification; `"ND"` or `"未检出"` for what was not found. */
  readonly residue: string;
  readonly limit: string;
}

/** Whether a result calls for a warning (预警结论). */
export interface ResidueAlert {
  /** `null` when the two cannot be compared: a text that is no number, or a method too coarse for the limit. */
  readonly alert: boolean | null;
  readonly at: "below" | "limit" | "above" | null;
  /** Why a result at the limit is none to warn of. */
  readonly rule: Citation;
}

/** The limit is the highest amount that is allowed, and results are compared as they are, without rounding. */
export const AT_THE_LIMIT: Citation = { document: "GB/T 8170-2008", locator: "4.3" };

const NOT_FOUND: ReadonlySet<string> = new Set(["ND", "nd", "未检出"]);

/**
 * Whether a residue is above its limit (超限预警): exact, never rounded. At the limit there is no alert: a maximum residue limit is the highest amount that
 * the law allows, and a result is compared with it as measured (全数值比较法). A result below the limit of quantification is no alert as long as
 * that lies at or below the limit; else nobody knows.
 *
 * @example
 * ```ts
 * import { alertOnTest } from "@countykit/traceability-types/assess";
 *
 * alertOnTest({ residue: "0.6", limit: "0.5" }).alert; // => true
 * alertOnTest({ residue: "0.50", limit: "0.5" }).at; // => "limit"
 * alertOnTest({ residue: "0.50", limit: "0.5" }).alert; // => false
 * alertOnTest({ residue: "<0.01", limit: "0.005" }).alert; // => null
 * ```
 * @source self-evaluation report of Lechang for 2019, 二（二）2(3)④; GB 2763-2021, 3 (maximum residue limit); GB/T 8170-2008, 4.3
 */
export function alertOnTest({ residue, limit }: ResidueTest): ResidueAlert {
  const rule = AT_THE_LIMIT;
  const text = residue.trim();
  if (NOT_FOUND.has(text)) return { alert: compareDecimals("0", limit) === null ? null : false, at: null, rule };
  const below = text.startsWith("<");
  const compared = compareDecimals(below ? text.slice(1) : text, limit);
  if (compared === null) return { alert: null, at: null, rule };
  if (below) return compared <= 0 ? { alert: false, at: "below", rule } : { alert: null, at: null, rule };
  return { alert: compared > 0, at: compared > 0 ? "above" : compared === 0 ? "limit" : "below", rule };
}
