import { type Language, type Measure, operatorSign } from "@countykit/core";
import type { Gap, TargetFinding, TargetReadingOutcome } from "./finding.js";
import { distanceSaid, measureSaid, numberSaid, ratioSaid, valueSaid } from "./numbers-said.js";
import { conditionSaid, singleOf } from "./said.js";

/** The values of a finding as short texts, for a table (表格文字); empty text where there is nothing to show. */
export interface TargetTexts {
  /** What was counted and what it comes to: `137/195 = 70.26%`, `11 场`, `已完成`; empty when nothing is known. */
  readonly observed: string;
  /** The comparator and the limit: `≥ 70%`. */
  readonly limit: string;
  /** What is needed and how far off it is: `要求 122，差 2`, `needs 137, 0 to spare`. */
  readonly margin: string;
  /** What the one figure that is open would have to be: `行政村数不超过 350 个`. Told of the finding itself, not of its readings. */
  readonly condition: string;
}

type Values = Pick<TargetReadingOutcome, "comparator" | "part" | "whole" | "measured" | "limit" | "requires" | "gap">;

/**
 * What a target's finding holds, as short texts in one language, for the columns of a table (目标核对表格文字). Percentages are rounded half up to two
 * decimals, for display only; finer where two would read like the limit. `of` is the finding itself or one of its readings.
 *
 * @throws {TypeError} when a value is not canonical text
 * @example
 * ```ts
 * import { checkTargets, observe, openBook, targetTexts } from "@countykit/coverage-metrics";
 *
 * const book = openBook({
 *   asOf: "2021-04-07",
 *   declared: [
 *     { kind: "number", id: "villages", value: "203" },
 *     { kind: "number", id: "villages.located", value: "120" },
 *   ],
 * });
 * const asks = { indicator: "village-coverage", params: { mode: "located" } } as const;
 * const target = {
 *   id: "stations",
 *   title: { zh: "村级站点覆盖率", en: "village stations" },
 *   asks,
 *   comparator: ">=",
 *   value: "0.60",
 *   due: null,
 *   force: "target",
 *   cite: { document: "遂政办发〔2021〕15号", locator: "三（二）" },
 * } as const;
 * const [finding] = checkTargets([target], [observe(book, asks.indicator, asks.params)], { asOf: "2021-04-07" });
 * finding && targetTexts(finding, finding, "zh"); // => { "observed": "120/203 = 59.11%", "limit": "≥ 60%", "margin": "要求 122，差 2", "condition": "" }
 * finding && targetTexts(finding, finding, "en").margin; // => "needs 122, 2 short"
 * ```
 * @source 遂政办发〔2021〕15号 三（二）: 120 of 203 villages against 60 %
 */
export function targetTexts(finding: TargetFinding, of: Values, language: Language): TargetTexts {
  if (finding.kind === "is-done") return { observed: doneText(of, language), limit: "", margin: "", condition: "" };
  return {
    observed: observedText(of, language),
    limit: limitText(finding, of, language),
    margin: marginText(finding, of, language),
    condition: of === finding ? conditionSaid(finding, language) : "",
  };
}

function doneText({ part }: Values, language: Language): string {
  if (part === null || part.min !== part.max) return "";
  const done = part.min !== "0";
  return language === "zh" ? (done ? "已完成" : "未完成") : done ? "done" : "not done";
}

function observedText({ part, whole, measured, limit }: Values, language: Language): string {
  if (whole === null) return measureSaid(measured ?? part, language, "short") ?? "";
  const value = shareText(measured, limit, language);
  const [top, bottom] = [sideText(part, language), sideText(whole, language)];
  const fraction = top === null && bottom === null ? "" : `${top ?? "?"}/${bottom ?? "?"}`;
  return [fraction, value].filter((text) => text !== "").join(" = ");
}

/** One side of a fraction: a count without its unit, money with it. */
const sideText = (measure: Measure | null, language: Language): string | null =>
  measure === null ? null : measureSaid(measure.unit === "yuan" ? measure : { ...measure, unit: "" }, language);

function shareText(measured: Measure | null, limit: Measure | null, language: Language): string {
  if (measured === null || measured.min === null || measured.max === null) return "";
  const [low, high] = [measured.min, measured.max].map((end) => ratioSaid(end, singleOf(limit), measured.unit, language));
  return low === high ? (low ?? "") : `${low}${language === "zh" ? " 至 " : " to "}${high}`;
}

function limitText({ message }: TargetFinding, { comparator, limit }: Values, language: Language): string {
  if (comparator === null || limit === null) return "";
  const term = String(message.params[language === "zh" ? "limitZh" : "limitEn"] ?? "");
  const single = singleOf(limit);
  const value = single === null ? measureSaid(limit, language, "short") : valueSaid(single, limit.unit, language, "short");
  return `${comparator === "between" ? "" : operatorSign(comparator)} ${[term, value ?? ""].filter((text) => text !== "").join(" ")}`.trim();
}

/** What is needed is not told where it is the whole, nor a distance where there is none to tell. */
function marginText({ comparator }: TargetFinding, { whole, requires, gap }: Values, language: Language): string {
  const needed = requires === null ? null : singleOf(requires);
  const all = needed !== null && whole !== null && needed === singleOf(whole);
  const level = gap?.kind === "room" && singleOf(gap.amount) === "0" && (all || comparator === "==");
  const distance = gap === null || level ? "" : gapText(gap, language);
  if (whole === null || all || typeof needed !== "string" || comparator === null || comparator === "between") return distance;
  const need = requires?.unit === "yuan" ? valueSaid(needed, "yuan", language) : numberSaid(needed, language);
  const cap = comparator === "<=" || comparator === "<";
  const asked = language === "zh" ? `${cap ? "最多" : "要求"} ${need}` : `${cap ? "at most" : "needs"} ${need}`;
  return distance === "" ? asked : `${asked}${language === "zh" ? "，" : ", "}${distance}`;
}

function gapText({ kind, amount }: Gap, language: Language): string {
  if (kind === "open" || (kind !== "room" && singleOf(amount) === "0")) return "";
  const { unit } = amount;
  const measured = unit === "yuan" || unit === "ratio";
  const text = measured ? distanceSaid(amount, language, "short") : (measureSaid({ ...amount, unit: "" }, language) ?? "");
  if (text === "") return "";
  const zh = { short: "差", excess: "超", room: "余" } as const;
  const en = { short: "short", excess: "over", room: "to spare" } as const;
  return language === "zh" ? `${zh[kind]} ${text}` : `${text} ${en[kind]}`;
}
