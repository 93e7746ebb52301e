import type { Exact } from "@countykit/core";
import { declaredList } from "../declared-list.js";
import { canonicalProduct } from "../names/canonical-product.js";

/** Which of the main products are in a system (纳入率). */
export interface SystemCoverage {
  /** Exact; `null` when there are no main products. */
  readonly share: Exact | null;
  /** The same to four decimals, half up, for display: `"0.6667"`. */
  readonly coverage: string | null;
  /** Main products that are not in it, by canonical name. */
  readonly missing: readonly string[];
}

/**
 * Which of a county's main products are in its traceability system (溯源体系纳入率): by canonical names, each once.
 *
 * @example
 * ```ts
 * import { systemCoverage } from "@countykit/traceability-types/assess";
 *
 * systemCoverage(["遂溪番薯", "红心火龙果", "香蕉"], ["遂溪番薯", "红心火龙果"]); // => { "share": { "part": "2", "whole": "3" }, "coverage": "0.6667", "missing": ["香蕉"] }
 * ```
 * @source 遂府〔2021〕10号 四（一）6
 */
export function systemCoverage(main: readonly string[], inSystem: readonly string[]): SystemCoverage {
  const names = (list: readonly string[]): readonly string[] => [...new Set(list.map((name) => canonicalProduct(name).canonical))];
  const wanted = names(main);
  const { covered, missing } = declaredList(names(inSystem), wanted);
  if (wanted.length === 0) return { share: null, coverage: null, missing };
  const [part, whole] = [BigInt(covered.length), BigInt(wanted.length)];
  const scaled = (part * 20_000n + whole) / (whole * 2n);
  const digits = String(scaled).padStart(5, "0");
  return {
    share: { part: String(part), whole: String(whole) },
    coverage: `${digits.slice(0, -4)}.${digits.slice(-4)}`,
    missing,
  };
}
