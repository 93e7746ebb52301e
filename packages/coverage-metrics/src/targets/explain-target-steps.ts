import type { Bilingual, Measure, Step } from "@countykit/core";
import { NOTHING } from "../figures/quantity.js";
import { definitionOf } from "../indicators/definition-of.js";
import { crossMultiplied } from "./cross-multiplied.js";
import { explainTarget } from "./explain-target.js";
import type { DueState, Gap, TargetDue, TargetFinding, TargetReadingOutcome } from "./finding.js";
import { conditionSaid } from "./said.js";
import { VERDICTS } from "./verdict-names.js";

/**
 * Why a finding about a target says what it says (推导过程), as a tree: the sentence, then numerator, denominator, limit, the comparison without
 * division, the count that reaches the target and the gap; every reading with its own; then the time limit, other values of a figure, remarks, what
 * is missing and the verdict. Made from the finding alone.
 *
 * @throws {TypeError} as `explainTarget`
 * @example
 * ```ts
 * import { checkTargets, explainTargetSteps, observe, openBook } from "@countykit/coverage-metrics";
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
 * finding && explainTargetSteps(finding).steps[3]?.label.en; // => "cross-multiplied: 120 × 5 = 600 is less than 203 × 3 = 609"
 * ```
 * @source semantics of the verdicts: docs/concepts/verdicts; ratios are never computed before they are compared
 */
export function explainTargetSteps(finding: TargetFinding): Step {
  const { exception, adopted, due, readings, holdsIf, verdict } = finding;
  return {
    label: explainTarget(finding),
    value: finding.measured,
    steps: [
      ...(readings.length === 0 ? valueSteps(finding.kind, finding) : readings.map(readingStep)),
      ...(holdsIf === null
        ? NOTHING
        : [leaf({ zh: `达标条件：${conditionSaid(finding, "zh")}`, en: `holds only if ${conditionSaid(finding, "en")}` })]),
      ...finding.sensitivity.map(({ term, value, evidence, measured, verdict: then }) =>
        leaf(
          {
            zh: `若${term.zh}按 ${value}（${evidence}）计：${VERDICTS[then].zh}`,
            en: `with ${value} for “${term.en}” (${evidence}): ${VERDICTS[then].en}`,
          },
          measured,
        ),
      ),
      ...(due === null ? NOTHING : [dueStep(due)]),
      ...finding.remarks.map(({ text }) => leaf({ zh: `备注：${text.zh}`, en: `remark: ${text.en}` })),
      ...(adopted === null
        ? NOTHING
        : [
            leaf({
              zh: `${adopted.by}已采纳理解 ${adopted.reading}（${adopted.document}）`,
              en: `${adopted.by} adopted the reading ${adopted.reading} (${adopted.document})`,
            }),
          ]),
      ...(exception === null
        ? NOTHING
        : [
            leaf({
              zh: `${exception.authority}已批准例外（${exception.document}）：${exception.reason}`,
              en: `excused by ${exception.authority} (${exception.document}): ${exception.reason}`,
            }),
          ]),
      ...finding.missing.map(({ label }) => leaf({ zh: `缺：${label.zh}`, en: `missing: ${label.en}` })),
      leaf({ zh: `结论：${VERDICTS[verdict].zh}`, en: `verdict: ${VERDICTS[verdict].en}` }),
    ],
  };
}

type Valued = Pick<TargetReadingOutcome, "part" | "whole" | "measured" | "limit" | "requires" | "gap">;

const readingStep = (one: TargetReadingOutcome): Step => ({
  label: { zh: `理解“${one.title.zh}”：${VERDICTS[one.verdict].zh}`, en: `reading “${one.title.en}”: ${VERDICTS[one.verdict].en}` },
  value: one.measured,
  steps: valueSteps(one.indicator, one),
});

function valueSteps(indicator: string, { part, whole, measured, limit, requires, gap }: Valued): readonly Step[] {
  const definition = definitionOf(indicator);
  const compared = crossMultiplied(part, whole, measured, limit);
  return [
    ...measureStep(definition?.numerator ?? COUNTED, part),
    ...measureStep(definition?.denominator ?? BASE, whole),
    ...measureStep({ zh: "目标值", en: "limit" }, limit),
    ...(compared === null ? NOTHING : [leaf(compared)]),
    ...measureStep({ zh: "达标所需", en: "what reaches the target" }, requires),
    ...(gap === null ? NOTHING : [leaf(GAPS[gap.kind], gap.amount)]),
  ];
}

const COUNTED: Bilingual = { zh: "已有", en: "counted" };
const BASE: Bilingual = { zh: "基数", en: "base" };

const GAPS: Readonly<Record<Gap["kind"], Bilingual>> = {
  short: { zh: "还差", en: "short by" },
  excess: { zh: "超出", en: "too much by" },
  room: { zh: "余量", en: "to spare" },
  open: { zh: "离目标的距离（负数为未达标）", en: "distance to the target, negative where it is missed" },
};

const measureStep = (label: Bilingual, value: Measure | null): readonly Step[] => (value === null ? NOTHING : [leaf(label, value)]);

const dueStep = ({ lastDay, state, readings }: TargetDue): Step => ({
  label: { zh: `完成时限 ${lastDay}（${STATES[state].zh}）`, en: `due by ${lastDay} (${STATES[state].en})` },
  value: null,
  steps:
    readings.length < 2
      ? NOTHING
      : readings.map((one) =>
          leaf({
            zh: `${one.title.zh}：${one.lastDay}（${STATES[one.state].zh}）`,
            en: `${one.title.en}: ${one.lastDay} (${STATES[one.state].en})`,
          }),
        ),
});

const STATES: Readonly<Record<DueState, Bilingual>> = {
  open: { zh: "未到期", en: "not due yet" },
  due: { zh: "当日到期", en: "due on the day" },
  passed: { zh: "已到期", en: "past" },
};

const leaf = (label: Bilingual, value: Measure | null = null): Step => ({ label, value, steps: NOTHING });
