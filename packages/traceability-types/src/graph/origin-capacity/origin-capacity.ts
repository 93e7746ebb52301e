import type { Measure, Verdict } from "@countykit/core";
import { ATTO, attoOf, attoText, unitOf } from "../amounts/amount.js";
import type { ChainFinding } from "../findings/finding.js";

/** A registered plot (登记地块): its area in mu (亩), and how much a mu may yield at most in the season, in kilograms. Exact decimal text; absent: not known. */
export interface RegisteredPlot {
  readonly id: string;
  readonly product: string;
  readonly season: string;
  readonly area?: string;
  /** The same when the area is only known to lie between two. */
  readonly areaBetween?: readonly [min: string, max: string];
  readonly yieldCap?: string;
}

/** What was sold or labelled under the name (以地理标志名义销售或贴标的数量). */
export interface LabelledAmount {
  readonly product: string;
  readonly season: string;
  /** Exact decimal text, in `uom`: a unit of weight of UN/ECE Recommendation 20; absent: not known. */
  readonly quantity?: string;
  readonly uom?: string;
}

/** What the register and the labels of one product and season say (产能核查结论). */
export interface OriginCapacity {
  readonly product: string;
  readonly season: string;
  readonly verdict: Extract<Verdict, "pass" | "fail" | "unknown">;
  /** Kilograms. */
  readonly labelled: Measure;
  /** Kilograms: area times cap, summed over the plots. */
  readonly capacity: Measure;
  /** Plots of which area or cap is not known, and whether labels lack an amount. */
  readonly missing: readonly string[];
  readonly findings: readonly ChainFinding[];
}

interface Range {
  min: bigint;
  /** `null`: no upper bound. */
  max: bigint | null;
}

const NUMBER = unitOf(undefined);

/**
 * Whether more was sold under a name than its registered plots can yield (地理标志产能核查): labelled ≤ Σ area × cap, per product and season, in exact
 * whole-number arithmetic. Areas that are only known to lie between two, plots without a cap and labels without an amount give intervals, and
 * `unknown` unless every value they can have agrees. A product and season without a plot is `unknown`, not zero.
 *
 * @example
 * ```ts
 * import { originCapacity } from "@countykit/traceability-types/graph";
 *
 * const plots = [{ id: "九峰-1", product: "黄金柰李", season: "2026", area: "3.5", yieldCap: "1200" }];
 * const sold = (quantity: string) => originCapacity(plots, [{ product: "黄金柰李", season: "2026", quantity, uom: "TNE" }])[0]?.verdict;
 * [sold("4.199"), sold("4.2"), sold("4.201")]; // => ["pass", "pass", "fail"]
 * ```
 * @source 地理标志产品保护办法（国家知识产权局令第80号）: the name is only for products of the area; 乐昌 2019, 二（二）2(3)③
 */
export function originCapacity(plots: readonly RegisteredPlot[], labelled: readonly LabelledAmount[]): readonly OriginCapacity[] {
  const keys = new Map<string, { readonly product: string; readonly season: string }>();
  for (const { product, season } of [...plots, ...labelled]) keys.set(JSON.stringify([product, season]), { product, season });
  const plotsOf = grouped(plots);
  const labelsOf = grouped(labelled);
  return [...keys].map(([key, { product, season }]) => judge(product, season, plotsOf.get(key) ?? [], labelsOf.get(key) ?? []));
}

function grouped<T extends { readonly product: string; readonly season: string }>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = JSON.stringify([one.product, one.season]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

function judge(product: string, season: string, plots: readonly RegisteredPlot[], labels: readonly LabelledAmount[]): OriginCapacity {
  const missing: string[] = [];
  const capacity: Range = { min: 0n, max: plots.length === 0 ? null : 0n };
  for (const plot of plots) {
    const area = areaOf(plot);
    const cap = attoOf(plot.yieldCap, NUMBER);
    if (cap === null || area === null || area.max === null) missing.push(plot.id);
    if (cap === null || area === null) {
      capacity.max = null;
      continue;
    }
    capacity.min += area.min * cap;
    capacity.max = capacity.max === null || area.max === null ? null : capacity.max + area.max * cap;
  }
  const sold: Range = { min: 0n, max: 0n };
  let silent = false;
  for (const { quantity, uom } of labels) {
    const unit = unitOf(uom);
    const atto = unit.measures === "KGM" ? attoOf(quantity, unit) : null;
    if (atto === null) {
      silent = true;
      sold.max = null;
    } else {
      sold.min += atto;
      sold.max = sold.max === null ? null : sold.max + atto;
    }
  }
  if (silent) missing.push("labelled");
  // Areas times caps are in 10⁻³⁶, so labels are raised to the same; nothing is divided.
  const within = sold.max !== null && plots.length > 0 && sold.max * ATTO <= capacity.min;
  const beyond = capacity.max !== null && sold.min * ATTO > capacity.max;
  const verdict = within ? "pass" : beyond ? "fail" : "unknown";
  return {
    product,
    season,
    verdict,
    labelled: measure(sold, attoText),
    capacity: measure(capacity, squareText),
    missing,
    findings: findingsOf(product, season, verdict, sold, capacity, plots),
  };
}

function findingsOf(
  product: string,
  season: string,
  verdict: OriginCapacity["verdict"],
  sold: Range,
  capacity: Range,
  plots: readonly RegisteredPlot[],
): readonly ChainFinding[] {
  const tell = { subjects: [product, ...plots.map(({ id }) => id)], evidence: [] };
  if (verdict === "unknown") return [{ kind: "capacity-unknown", verdict: "unknown", ...tell, params: { product, season } }];
  if (verdict === "pass") return [];
  const params = { product, season, unit: "KGM", labelled: attoText(sold.min), capacity: squareText(capacity.max ?? 0n) };
  return [{ kind: "beyond-capacity", verdict: "fail", ...tell, params }];
}

function areaOf({ area, areaBetween }: RegisteredPlot): Range | null {
  if (areaBetween !== undefined) {
    const [min, max] = [attoOf(areaBetween[0], NUMBER), attoOf(areaBetween[1], NUMBER)];
    return min === null || max === null || min > max ? null : { min, max };
  }
  const exact = attoOf(area, NUMBER);
  return exact === null ? null : { min: exact, max: exact };
}

const measure = ({ min, max }: Range, text: (value: bigint) => string): Measure => ({
  unit: "kg",
  min: text(min),
  max: max === null ? null : text(max),
});

/** A number in 10⁻³⁶ as decimal text. */
function squareText(value: bigint): string {
  const digits = value.toString().padStart(37, "0");
  const fine = digits.slice(-36).replace(/0+$/, "");
  return `${digits.slice(0, -36)}${fine === "" ? "" : `.${fine}`}`;
}
