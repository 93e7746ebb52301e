import type { Ternary } from "@countykit/core";
import { readStandardLevel, type StandardLevel } from "./standard-levels.js";

/** A standard as a county reports it (标准). */
export interface Standard {
  /** 地方标准, 地方, `local`, or a number such as GB 2763-2021. */
  readonly level?: string;
  /** What it is about: 网络流通, 品质, 质量, 电商交易. */
  readonly scope?: string;
  readonly status?: "draft" | "published" | "withdrawn";
  readonly product?: string;
}

/** Which standards a plan takes. */
export interface AcceptedStandards {
  readonly levels: readonly StandardLevel[];
  /** A standard on one of these counts at any level. */
  readonly scopes: readonly string[];
}

/**
 * Whether production applies a standard that the plan takes (标准应用核查): one is enough. One that was withdrawn is none; one of unknown level and scope
 * may be one.
 *
 * @example
 * ```ts
 * import { appliesStandard } from "@countykit/traceability-types/assess";
 *
 * const accepted = { levels: ["industry", "local"] as const, scopes: ["品质", "质量"] };
 * appliesStandard([{ level: "地方标准" }], accepted); // => "yes"
 * appliesStandard([{ level: "企业标准" }], accepted); // => "unknown"
 * appliesStandard([{ level: "企业标准", scope: "包装" }], accepted); // => "no"
 * ```
 * @source 乐府办〔2022〕9号 四（一）3(3)
 */
export function appliesStandard(standards: readonly Standard[], accepted: AcceptedStandards): Ternary {
  const answers = standards.map((standard) => isAccepted(standard, accepted));
  return answers.includes("yes") ? "yes" : answers.includes("unknown") ? "unknown" : "no";
}

function isAccepted({ level, scope, status }: Standard, { levels, scopes }: AcceptedStandards): Ternary {
  if (status === "withdrawn" || status === "draft") return "no";
  const read = level === undefined ? null : readStandardLevel(level);
  if ((read !== null && levels.includes(read)) || (scope !== undefined && scopes.includes(scope))) return "yes";
  return read === null || scope === undefined ? "unknown" : "no";
}

/**
 * Whether there is a standard on a subject (有无标准): a draft counts only where the plan asks to look into one.
 *
 * @example
 * ```ts
 * import { standardExists } from "@countykit/traceability-types/assess";
 *
 * standardExists([{ scope: "网络流通", status: "draft" }], "网络流通", { drafts: true }); // => true
 * standardExists([{ scope: "网络流通", status: "draft" }], "网络流通", { drafts: false }); // => false
 * ```
 * @source 乐府办〔2022〕9号 四（一）3(3)
 */
export function standardExists(standards: readonly Standard[], scope: string, options: { readonly drafts: boolean }): boolean {
  return standards.some((one) => one.scope === scope && (one.status === "published" || (options.drafts && one.status === "draft")));
}

/** Of how many products there is a standard (标准覆盖). */
export interface StandardCoverage {
  /** Products with a published standard, each once. */
  readonly covered: readonly string[];
  readonly missing: readonly string[];
}

/**
 * Which products have a published standard (标准覆盖核查), by their names as they stand there.
 *
 * @example
 * ```ts
 * import { standardCoverage } from "@countykit/traceability-types/assess";
 *
 * standardCoverage(["北乡马蹄", "黄金柰李"], [{ product: "北乡马蹄", status: "published" }]); // => { "covered": ["北乡马蹄"], "missing": ["黄金柰李"] }
 * ```
 * @source 遂政办发〔2021〕15号 四（五）3
 */
export function standardCoverage(products: readonly string[], standards: readonly Standard[]): StandardCoverage {
  const published = new Set(standards.flatMap(({ product, status }) => (product !== undefined && status === "published" ? [product] : [])));
  const all = [...new Set(products)];
  return { covered: all.filter((one) => published.has(one)), missing: all.filter((one) => !published.has(one)) };
}
