import type { Bilingual, Language } from "@countykit/core";
import type { TargetFinding } from "./finding.js";
import { type LimitTerm, SENTENCES, type TargetMessageKey } from "./messages.js";
import { ratioSaid, valueSaid } from "./numbers-said.js";
import { saidOf } from "./said.js";
import { VERDICTS } from "./verdict-names.js";

/**
 * One finding about a target as a sentence in Chinese and English (目标结论说明): what was counted, the share, the limit, the gap in villages or
 * people, or what is missing. Made from the finding alone, so it also works on findings read back from JSON. Percentages are rounded half up to
 * two decimals, for display only; finer where two would read like the limit.
 *
 * @throws {TypeError} when the message key is not one of this package's
 * @example
 * ```ts
 * import { checkTargets, explainTarget, observe, openBook } from "@countykit/coverage-metrics";
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
 * finding && explainTarget(finding).zh; // => "已覆盖 120 个村，占 203 个的 59.11%，低于目标 60%，还差 2 个村"
 * finding && explainTarget(finding).en; // => "120 of 203 villages, 59.11%, short of 60% by 2 villages"
 * ```
 * @source 遂政办发〔2021〕15号 三（二）: 120 of 203 villages against 60 %
 */
export function explainTarget(finding: TargetFinding): Bilingual {
  const { key, params } = finding.message;
  const sentence = isKey(key) ? SENTENCES[key] : undefined;
  if (sentence === undefined) throw new TypeError(`unknown message key: ${key}`);
  const terms: LimitTerm = { limitZh: String(params["limitZh"] ?? ""), limitEn: String(params["limitEn"] ?? "") };
  const tell = (language: Language): string =>
    `${sentence[language](saidOf(finding, language), terms)}${lackingOf(finding, language)}${sensitive(finding, language)}${decided(finding, language)}`;
  return { zh: tell("zh"), en: tell("en") };
}

const isKey = (key: string): key is TargetMessageKey => Object.hasOwn(SENTENCES, key);

/** What a list lacks, where it is not all there. */
function lackingOf({ verdict, lacking }: TargetFinding, language: Language): string {
  if (lacking.length === 0 || (verdict !== "fail" && verdict !== "excused")) return "";
  return language === "zh" ? `；缺少：${lacking.join("、")}` : `; lacking: ${lacking.join(", ")}`;
}

/** Other values of a figure that would turn the answer round. */
function sensitive({ verdict, sensitivity, limit, whole, missing }: TargetFinding, language: Language): string {
  if (verdict !== "pass" && verdict !== "fail") return "";
  const single = limit !== null && limit.min === limit.max ? limit.min : null;
  return sensitivity
    .filter((one) => one.verdict !== verdict && missing.length === 0)
    .map((one) => {
      const { min = null, unit = "" } = one.measured ?? {};
      const value = min === null ? "—" : whole === null ? valueSaid(min, unit, language) : ratioSaid(min, single, language);
      return language === "zh"
        ? `；若按 ${one.value}（${one.evidence}）计，为 ${value}，${VERDICTS[one.verdict].zh}`
        : `; with ${one.value} (${one.evidence}) it is ${value}, ${VERDICTS[one.verdict].en}`;
    })
    .join("");
}

function decided({ exception, adopted }: TargetFinding, language: Language): string {
  const zh = language === "zh";
  const parts = [
    ...(exception === null
      ? []
      : [zh ? `已由${exception.authority}以${exception.document}批准例外` : `excused by ${exception.authority} in ${exception.document}`]),
    ...(adopted === null
      ? []
      : [zh ? `按${adopted.by}以${adopted.document}采纳的理解` : `on the reading adopted by ${adopted.by} in ${adopted.document}`]),
  ];
  return parts.length === 0 ? "" : zh ? `（${parts.join("；")}）` : ` (${parts.join("; ")})`;
}
