import type { Issue } from "@countykit/core";
import { issueMaker, type IssueMaker } from "@countykit/core/reading";

interface Sentences {
  readonly "not-a-query": Record<never, never>;
  readonly "unknown-parameter": { readonly name: string };
  readonly "unknown-prefix": { readonly prefix: string };
  readonly "wrong-value": { readonly zh: string; readonly en: string };
  readonly "too-many-values": { readonly most: number };
  readonly "limit-without-order": Record<never, never>;
  readonly "two-limits": Record<never, never>;
  readonly "not-a-profile": { readonly rule: string };
  readonly "query-too-large": { readonly most: number };
}

/** Issues of queries; the path names the parameter. */
export const queryIssue: IssueMaker<Sentences> = issueMaker<Sentences>(
  {
    "not-a-query": { zh: () => "查询应是参数名和参数值", en: () => "A query is made of parameters and their values" },
    "unknown-parameter": { zh: ({ name }) => `没有查询参数“${name}”`, en: ({ name }) => `There is no query parameter “${name}”` },
    "unknown-prefix": { zh: ({ prefix }) => `前缀“${prefix}”没有说明`, en: ({ prefix }) => `The prefix “${prefix}” is not declared` },
    "wrong-value": { zh: ({ zh }) => `参数值应为${zh}`, en: ({ en }) => `The value should be ${en}` },
    "too-many-values": { zh: ({ most }) => `参数值超过 ${most} 个`, en: ({ most }) => `There are more than ${most} values` },
    "limit-without-order": {
      zh: () => "用 eventCountLimit 时要用 orderBy 说明按什么排序",
      en: () => "eventCountLimit needs orderBy, which says what comes first",
    },
    "two-limits": {
      zh: () => "eventCountLimit 和 maxEventCount 只能用一个",
      en: () => "eventCountLimit and maxEventCount exclude each other",
    },
    "not-a-profile": {
      zh: ({ rule }) => `应用规范的规则“${rule}”读不懂`,
      en: ({ rule }) => `The rule “${rule}” of the profile cannot be read`,
    },
    "query-too-large": { zh: ({ most }) => `符合条件的事件超过 ${most} 个`, en: ({ most }) => `More than ${most} events match` },
  },
  {
    "unknown-prefix": {
      zh: "在查询的 @context 里写明前缀代表的网址，或直接写“网址#名称”",
      en: "Declare it in the query's @context, or write the name as address#name",
    },
  },
);

/** A value that is not of the kind that the parameter takes. */
export const wrongValue = (name: string, zh: string, en: string, received: string): Issue =>
  queryIssue(
    "wrong-value",
    `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    { zh, en },
    { expected: en, received: received.slice(0, 80) },
  );
