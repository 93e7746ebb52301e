import { type Issue, type MessageTable } from "@countykit/core";
import { type IssueMaker, issueMaker, unknownName } from "@countykit/core/reading";
import { allDefinitions } from "../indicators/definition-of.js";

/** What each contradiction inside a plan has to say: those that make it unreadable, and those that a writer should look at. */
interface Contradictions {
  readonly "unknown-indicator": { readonly indicator: string };
  readonly "comparator-without-value": { readonly comparator: string };
  readonly "value-without-comparator": Record<never, never>;
  readonly "range-without-between": { readonly comparator: string };
  readonly "between-without-range": Record<never, never>;
  readonly "due-after-acceptance": { readonly due: string; readonly acceptance: string };
  readonly "limits-disagree": { readonly id: string; readonly value: string; readonly other: string };
  readonly "asked-twice": { readonly id: string };
  readonly "value-out-of-sense": { readonly value: string; readonly percent: string };
  readonly "value-never-binds": { readonly comparator: string; readonly value: string };
  readonly "value-not-whole": { readonly value: string };
  readonly "window-backwards": { readonly from: string; readonly to: string };
  readonly "periods-uneven": { readonly period: string; readonly against: string };
  readonly "preferred-reading": { readonly count: number };
  readonly "readings-alike": { readonly id: string };
}

const TABLE: MessageTable<Contradictions> = {
  "unknown-indicator": {
    zh: ({ indicator }) => `没有“${indicator}”这个指标`,
    en: ({ indicator }) => `There is no indicator “${indicator}”`,
  },
  "comparator-without-value": {
    zh: ({ comparator }) => `有比较方式 ${comparator}，却没有目标值`,
    en: ({ comparator }) => `There is a comparator, ${comparator}, but no value`,
  },
  "value-without-comparator": {
    zh: () => "有目标值，却没有比较方式",
    en: () => "There is a value, but no comparator",
  },
  "range-without-between": {
    zh: ({ comparator }) => `目标值是一个区间，比较方式应为 between，不是 ${comparator}`,
    en: ({ comparator }) => `The value is a range, so the comparator has to be between, not ${comparator}`,
  },
  "between-without-range": {
    zh: () => "比较方式 between 要求目标值是区间",
    en: () => "The comparator between needs a range as the value",
  },
  "due-after-acceptance": {
    zh: ({ due, acceptance }) => `完成时限 ${due} 晚于最终验收 ${acceptance}`,
    en: ({ due, acceptance }) => `It is due on ${due}, after the final acceptance on ${acceptance}`,
  },
  "limits-disagree": {
    zh: ({ id, value, other }) => `与目标“${id}”考核同一指标、期限相同，目标值却一为 ${other}、一为 ${value}`,
    en: ({ id, value, other }) => `The target “${id}” asks the same by the same day, but ${other} instead of ${value}`,
  },
  "asked-twice": {
    zh: ({ id }) => `与目标“${id}”完全相同`,
    en: ({ id }) => `This is the target “${id}” once more`,
  },
  "value-out-of-sense": {
    zh: ({ value, percent }) => `比率 ${value} 即 ${percent}，多半漏写了百分号`,
    en: ({ value, percent }) => `A ratio of ${value} is ${percent}; a percent sign is probably missing`,
  },
  "value-never-binds": {
    zh: ({ comparator, value }) => `${comparator} ${value} 总能满足，起不到约束作用`,
    en: ({ comparator, value }) => `${comparator} ${value} always holds and so asks for nothing`,
  },
  "value-not-whole": {
    zh: ({ value }) => `这里计的是个数，${value} 不是整数`,
    en: ({ value }) => `Things are counted here, and ${value} is no whole number of them`,
  },
  "window-backwards": {
    zh: ({ from, to }) => `截止日 ${to} 早于起始日 ${from}`,
    en: ({ from, to }) => `The last day, ${to}, is before the first, ${from}`,
  },
  "periods-uneven": {
    zh: ({ period, against }) => `本期 ${period} 与基期 ${against} 长短不一，无法比较`,
    en: ({ period, against }) => `${period} and ${against} are not equally long, so they cannot be compared`,
  },
  "preferred-reading": {
    zh: ({ count }) => (count === 0 ? "多种理解中没有指明优先的一种" : `优先理解只能有一种，这里有 ${count} 种`),
    en: ({ count }) => (count === 0 ? "None of the readings is preferred" : `One reading can be preferred, and here are ${count}`),
  },
  "readings-alike": {
    zh: ({ id }) => `与理解“${id}”没有差别`,
    en: ({ id }) => `This does not differ from the reading “${id}”`,
  },
};

/** One contradiction as an issue. */
export const contradiction: IssueMaker<Contradictions> = /* @__PURE__ */ issueMaker<Contradictions>(TABLE, {
  "comparator-without-value": { zh: "方案没有定量要求时，两者都写 null", en: "Where the plan sets no figure, both are null" },
  "value-without-comparator": { zh: "方案没有定量要求时，两者都写 null", en: "Where the plan sets no figure, both are null" },
  "value-out-of-sense": { zh: '百分数请写成 "60%" 或 "0.60"', en: 'Write percentages as "60%" or "0.60"' },
});

/** That there is no such indicator, and which one was probably meant. */
export function unknownIndicator(indicator: string, path: string): Issue {
  const said = unknownName(
    indicator,
    allDefinitions().map(({ id }) => id),
  );
  const issue = contradiction("unknown-indicator", path, { indicator }, said);
  return said.didYouMean === undefined
    ? issue
    : { ...issue, hint: { zh: `是不是 ${said.didYouMean}？`, en: `Did you mean ${said.didYouMean}?` } };
}
