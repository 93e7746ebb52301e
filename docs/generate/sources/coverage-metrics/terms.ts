import { indicators, type Target } from "@countykit/coverage-metrics";
import type { Row } from "../../rule-page.js";
import { both, operatorName, same } from "../../words.js";
import type { Limit } from "./limit.js";
import { paramRows } from "./params.js";
import { dueSaid } from "./sentence.js";

/** Indicator, parameters, operator, value and time limit of a target. */
export function termsOf({ asks, comparator, due, terms }: Target, limit: Limit | null): readonly Row[] {
  const { term } = indicators[asks.indicator].definition;
  return [
    [both("指标", "Indicator"), term],
    ...paramRows(asks.indicator, asks.params),
    ...(comparator === null
      ? [[both("目标值", "Value"), both("文件没有定数", "the document sets no figure")] as const]
      : [
          [both("比较", "Comparison"), operatorName[comparator]] as const,
          ...(limit === null ? [] : [[both("目标值", "Value"), limit.value] as const]),
        ]),
    ...(due === null ? [] : [[both("完成时限", "Time limit"), dueSaid(due)] as const]),
    ...(terms === undefined ? [] : [[both("原文用词", "Words of the document"), same(terms.join("、"))] as const]),
  ];
}
