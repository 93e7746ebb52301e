import type { Bilingual, Language } from "@countykit/core";
import type { TargetFinding } from "./finding.js";
import { closedUp } from "./closed-up.js";
import { SENTENCES, type TargetMessageKey } from "./messages.js";
import { saidOf, singleOf, valueOf } from "./said.js";
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
  const { key } = finding.message;
  const sentence = isKey(key) ? SENTENCES[key] : undefined;
  if (sentence === undefined) throw new TypeError(`unknown message key: ${key}`);
  const tell = (language: Language): string =>
    `${sentence[language](saidOf(finding, language))}${lackingOf(finding, language)}${dayOf(finding, language)}${sensitive(finding, language)}${decided(finding, language)}`;
  return { zh: closedUp(tell("zh")), en: tell("en") };
}

const isKey = (key: string): key is TargetMessageKey => Object.hasOwn(SENTENCES, key);

/** What a list lacks, where it is not all there; while that is open, what a list does not name, or which of several things are not known to be there. */
function lackingOf({ verdict, lacking, part }: TargetFinding, language: Language): string {
  if (lacking.length === 0) return "";
  if (verdict === "fail" || verdict === "excused")
    return language === "zh" ? `；缺少：${lacking.join("、")}` : `; lacking: ${lacking.join(", ")}`;
  if (verdict !== "unknown") return "";
  const list = part?.unit === "items";
  return language === "zh"
    ? `；${list ? "未列明" : "尚不能确认"}：${lacking.join("、")}`
    : `; ${list ? "not named" : "not confirmed"}: ${lacking.join(", ")}`;
}

/** That what is missed may still be reached, or by what stood on which day it was judged. */
function dayOf({ verdict, due, judgedOn }: TargetFinding, language: Language): string {
  if (judgedOn !== null && verdict !== "not-applicable")
    return language === "zh" ? `（按到期日 ${judgedOn} 的情况核对）` : ` (judged by what stood on its last day, ${judgedOn})`;
  if (verdict !== "fail" || due?.state !== "open") return "";
  return language === "zh" ? `（未到期，截止 ${due.lastDay}）` : ` (not due until ${due.lastDay})`;
}

/** Other values of a figure that would turn the answer round. */
const sensitive = ({ verdict, sensitivity, limit, part, whole }: TargetFinding, language: Language): string =>
  sensitivity
    .filter((one) => (verdict === "pass" || verdict === "fail") && one.verdict !== verdict)
    .map(({ term, value, evidence, measured, verdict: other }) => {
      const shown = valueOf(measured, singleOf(limit), whole !== null, language);
      const list = other === "unknown" && part?.unit === "items" && whole?.unit === "items";
      const open = { zh: "是否齐全", en: "whether all are there is " } as const;
      const source = evidence === "" ? "" : language === "zh" ? `（${evidence}）` : ` (${evidence})`;
      return language === "zh"
        ? `；若${term.zh}按 ${value}${source === "" ? " " : source}计，${list ? open.zh : shown === null ? "" : `为 ${shown}，`}${VERDICTS[other].zh}`
        : `; with ${value}${source} for “${term.en}” ${list ? open.en : shown === null ? "it is " : `it is ${shown}, `}${VERDICTS[other].en}`;
    })
    .join("");

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
