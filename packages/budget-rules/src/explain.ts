import { type Bilingual, displayMeasure, isOneValue, type Finding, type Language, type Measure, type Verdict } from "@countykit/core";
import { SENTENCES } from "./rules/messages.js";
import type { Said } from "./rules/said.js";

/**
 * One finding as a sentence in Chinese and English (结论说明): what was measured, the limit, the room or the shortfall, or what is missing. Made
 * from the finding alone, so it also works on findings read back from JSON. Percentages are rounded half up to two decimals, for display only.
 *
 * @throws {TypeError} when the message key is not one of this package's
 * @example
 * ```ts
 * import { checkBudget, explainFinding, guangdong2021, parseBudgetOrThrow } from "@countykit/budget-rules";
 *
 * const budget = parseBudgetOrThrow({
 *   id: "x",
 *   name: "某县",
 *   programme: { cohort: 2021, jurisdiction: "440281" },
 *   lines: [
 *     { id: "1", name: "培训", category: "training", amount: "200万元" },
 *     { id: "2", name: "物流", category: "logistics", amount: "1300万元" },
 *   ],
 * });
 * const training = checkBudget(budget, [guangdong2021], { asOf: "2022-05-01" })[2];
 * training && explainFinding(training).zh; // => "占比 13.33%，未超过上限 15%，还可安排 25 万元"
 * ```
 * @source 乐府办〔2022〕9号, annex 2, row 4
 */
export function explainFinding(finding: Finding): Bilingual {
  const { key, params } = finding.message;
  const sentence: { readonly [L in Language]: (said: Said, params: never) => string } | undefined = Object.hasOwn(SENTENCES, key)
    ? SENTENCES[key as keyof typeof SENTENCES]
    : undefined;
  if (sentence === undefined) throw new TypeError(`unknown message key: ${key}`);
  const tell = (language: Language): string =>
    `${sentence[language](said(finding, language), params as never)}${excuse(finding, language)}`;
  return { zh: tell("zh"), en: tell("en") };
}

/**
 * The word for a verdict (结论名称).
 *
 * @example
 * ```ts
 * import { verdictName } from "@countykit/budget-rules";
 *
 * verdictName("depends-on-reading"); // => { "zh": "取决于理解", "en": "depends on reading" }
 * ```
 * @source the verdicts are those of docs/concepts/verdicts
 */
export const verdictName = (verdict: Verdict): Bilingual => VERDICTS[verdict];

const VERDICTS: Readonly<Record<Verdict, Bilingual>> = {
  pass: { zh: "符合", en: "pass" },
  fail: { zh: "不符合", en: "fail" },
  excused: { zh: "已批准例外", en: "excused" },
  unknown: { zh: "待定", en: "unknown" },
  "not-applicable": { zh: "不适用", en: "not applicable" },
  "depends-on-reading": { zh: "取决于理解", en: "depends on reading" },
};

function said(finding: Finding, language: Language): Said {
  const separator = language === "zh" ? "；" : "; ";
  return {
    measured: displayMeasure(finding.measured, language),
    known: knownAs(finding.measured),
    values: { measured: finding.measured, limit: finding.limit },
    limit: displayMeasure(finding.limit, language),
    margin: displayMeasure(finding.margin, language),
    distance: displayMeasure(magnitude(finding.margin), language),
    missing:
      finding.missing.map(({ label }) => label[language]).join(language === "zh" ? "、" : ", ") || (language === "zh" ? "无" : "nothing"),
    readings: finding.readings
      .map(({ title, measured, verdict }) => `${title[language]} ${displayMeasure(measured, language)} ${VERDICTS[verdict][language]}`)
      .join(separator),
  };
}

const knownAs = (measured: Measure | null): Said["known"] =>
  measured === null || (measured.min === null && measured.max === null) ? "none" : isOneValue(measured) ? "one" : "range";

/** A margin without its sign: how far inside, or how far beyond, whichever the sentence says. A margin of both signs keeps them. */
function magnitude(margin: Measure | null): Measure | null {
  if (margin === null) return null;
  const { unit, min, max } = margin;
  const beyond = typeof max === "string" && max.startsWith("-");
  return beyond ? { unit, min: unsigned(max), max: typeof min === "string" ? unsigned(min) : min } : margin;
}

const unsigned = (text: string): string => text.replace(/^-/, "");

function excuse({ exception, adopted }: Finding, language: Language): string {
  const parts: string[] = [];
  if (exception !== null) {
    parts.push(
      language === "zh"
        ? `已由${exception.authority}以${exception.document}批准例外`
        : `excused by ${exception.authority} in ${exception.document}`,
    );
  }
  if (adopted !== null) {
    parts.push(
      language === "zh"
        ? `按${adopted.by}以${adopted.document}采纳的理解`
        : `on the reading adopted by ${adopted.by} in ${adopted.document}`,
    );
  }
  return parts.length === 0 ? "" : language === "zh" ? `（${parts.join("；")}）` : ` (${parts.join("; ")})`;
}
