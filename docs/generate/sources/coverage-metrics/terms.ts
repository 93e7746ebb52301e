import { indicators, type Plan, type Target, type TargetFinding } from "@countykit/coverage-metrics";
import type { Row } from "../../rule-page.js";
import { both, operatorName, same } from "../../words.js";
import { dueSaid, wayOf } from "./due-words.js";
import { type Limit, valueOf } from "./limit.js";
import { entriesOf } from "./lists.js";
import { paramRows } from "./params.js";
import { isOpen, isPermission, isReported } from "./reported.js";

/** Indicator, parameters, operator, value and time limit of a target, in both readings where there are two. */
export function termsOf(target: Target, plan: Plan, limit: Limit | null, finding: TargetFinding): readonly Row[] {
  const { asks, comparator, due, terms } = target;
  const { term } = indicators[asks.indicator].definition;
  const listed = entriesOf(target) === null ? null : valueOf(target, limit);
  const value = isReported(target, plan) ? both("所载数值", "Value reported") : both("目标值", "Value asked for");
  const readings = finding.due?.readings ?? [];
  return [
    [both("指标", "Indicator"), term],
    ...paramRows(asks.indicator, asks.params),
    ...(comparator === null
      ? [
          [
            value,
            isPermission(target)
              ? both("“可”，不作要求", "“may” (可): nothing is asked")
              : both("文件没有定数", "the document sets no figure"),
          ] as const,
        ]
      : asks.indicator === "is-done"
        ? [[value, both("完成", "done")] as const]
        : [
            [
              isReported(target, plan) ? both("与资料核对", "Held against the facts") : both("比较", "Comparison"),
              operatorName[comparator],
            ] as const,
            ...(limit === null
              ? []
              : [
                  [
                    value,
                    listed === null ? limit.value : both(`${listed.zh}（${limit.value.zh}）`, `${listed.en} (${limit.value.en})`),
                  ] as const,
                ]),
          ]),
    ...(isOpen(target)
      ? [
          [
            both("清单是否穷尽", "Is the list closed"),
            both("否，文件用了“等”字，列举未尽", "no: the document adds “and the like” (等)"),
          ] as const,
        ]
      : []),
    ...(due === null ? [] : [[both("完成时限", "Time limit"), dueSaid(due)] as const]),
    ...(readings.length < 2
      ? []
      : readings.map(({ id, title, lastDay }): Row => {
          const way = wayOf(id, title);
          return [both("时限的理解", "Time limit, read"), both(`${lastDay}：${way.zh}`, `${lastDay}: ${way.en}`)];
        })),
    ...(terms === undefined ? [] : [[both("原文用词", "Words of the document"), same(terms.join("、"))] as const]),
  ];
}
