import type { Fact, Measure } from "@countykit/core";
import type { Quantity } from "./figures/quantity.js";
import type { Observation, Params } from "./indicators/observation.js";
import { boundsOf } from "./targets/bounds.js";
import { measureOfQuantity, ratioMeasure } from "./targets/measures.js";

/**
 * What was observed as facts that other packages take (事实清单): a rubric of scores, a page, a report. The id is that of the indicator with its
 * parameters in the order of the alphabet, lists joined by commas: `village-coverage?mode=located`. A ratio or growth is an exact fraction of the
 * unit `ratio`; money per thing has `yuan/<unit>`; a count keeps its unit. A value that is not known keeps its bounds, `null` where there is none.
 * Evidence is that of both sides, each once.
 *
 * @example
 * ```ts
 * import { factsOf, observe, openBook } from "@countykit/coverage-metrics";
 *
 * const book = openBook({
 *   asOf: "2021-04-07",
 *   declared: [
 *     { kind: "number", id: "villages", value: "195", evidence: "自评报告 二（二）" },
 *     { kind: "number", id: "villages.located", value: "137", evidence: "自评报告 二（二）" },
 *   ],
 * });
 * const [fact] = factsOf([observe(book, "village-coverage", { mode: "located" })]);
 * fact?.id; // => "village-coverage?mode=located"
 * fact?.value.min; // => { "part": "137", "whole": "195" }
 * fact?.unit; // => "ratio"
 * fact?.evidence; // => ["自评报告 二（二）"]
 * ```
 * @source lechang-2019 self-evaluation 二（二）: 137 of 195 villages
 */
export const factsOf = (observations: readonly Observation[]): readonly Fact[] => observations.map(factOf);

function factOf({ indicator, params, part, whole, growth }: Observation): Fact {
  const { unit, min, max } = whole === null ? measureOfQuantity(part) : ratioOf(part, whole, growth);
  return { id: idOf(indicator, params), value: { min, max }, unit, evidence: [...new Set([...part.evidence, ...(whole?.evidence ?? [])])] };
}

const ratioOf = (part: Quantity, whole: Quantity, growth: boolean): Measure =>
  ratioMeasure(boundsOf(part), boundsOf(whole), growth, part.unit === "yuan" && whole.unit !== "yuan" ? `yuan/${whole.unit}` : "ratio");

/** The indicator and its parameters; marks that part parameters are escaped as in addresses of the web. */
function idOf(indicator: string, params: Params): string {
  const each = Object.keys(params)
    .sort()
    .map((name) => `${name}=${[params[name] ?? ""].flat().map(escaped).join(",")}`);
  return each.length === 0 ? indicator : `${indicator}?${each.join("&")}`;
}

const escaped = (value: string | number | boolean): string => String(value).replaceAll(/[%&=,]/gu, encodeURIComponent);
