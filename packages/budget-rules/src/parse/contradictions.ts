import type { Bilingual, Level, MessageTable } from "@countykit/core";
import { type IssueMaker, issueMaker } from "@countykit/core/reading";
import { LEVEL_NAMES } from "../level-names.js";

interface Reference {
  readonly id: string;
}

/** What each contradiction inside a budget or a policy has to say. */
interface Contradictions {
  readonly "amount-and-group": Record<never, never>;
  readonly "group-without-members": Reference;
  readonly "unknown-group": Reference;
  readonly "unknown-source": Reference;
  readonly "unknown-phase": Reference;
  readonly "unknown-line": Reference;
  readonly "unknown-base": Reference;
  readonly "contradictory-tags": { readonly tag: string; readonly other: string };
  readonly "selector-too-deep": { readonly most: number };
  readonly "more-than-whole": { readonly received: string };
  readonly "preferred-reading": { readonly count: number };
  readonly "limit-out-of-range": { readonly limit: string };
  readonly "limit-never-binds": { readonly operator: string; readonly limit: string };
  readonly "limit-never-holds": { readonly operator: string; readonly limit: string };
  readonly "not-rule-name": { readonly received: string };
  readonly "tightens-itself": Record<never, never>;
  readonly "delegated-upwards": { readonly level: Level; readonly to: Level };
  readonly "jurisdiction-too-wide": { readonly level: Level; readonly jurisdiction: string };
}

const TABLE: MessageTable<Contradictions> = {
  "amount-and-group": {
    zh: () => "这一行既写了金额又归入合并组，金额会重复计算",
    en: () => "This line has an amount of its own and also belongs to a group, so its money would count twice",
  },
  "group-without-members": { zh: ({ id }) => `合并组“${id}”没有任何预算行`, en: ({ id }) => `No line belongs to the group “${id}”` },
  "unknown-group": { zh: ({ id }) => `没有“${id}”这个合并组`, en: ({ id }) => `There is no group “${id}”` },
  "unknown-source": {
    zh: ({ id }) => `sources 里没有“${id}”这个资金来源`,
    en: ({ id }) => `There is no “${id}” among the sources of funds`,
  },
  "unknown-phase": { zh: ({ id }) => `phases 里没有“${id}”这一期`, en: ({ id }) => `There is no “${id}” among the phases` },
  "unknown-line": { zh: ({ id }) => `没有“${id}”这一预算行`, en: ({ id }) => `There is no budget line “${id}”` },
  "unknown-base": { zh: ({ id }) => `bases 里没有“${id}”这个占比基数`, en: ({ id }) => `There is no “${id}” among the named bases` },
  "contradictory-tags": {
    zh: ({ tag, other }) => `标签“${tag}”同时出现在 ${other} 里，互相矛盾`,
    en: ({ tag, other }) => `The tag “${tag}” also stands in ${other}, which contradicts it`,
  },
  "selector-too-deep": {
    zh: ({ most }) => `选取条件嵌套超过 ${most} 层`,
    en: ({ most }) => `The selector nests deeper than ${most} levels`,
  },
  "more-than-whole": {
    zh: ({ received }) => `进度 ${received} 超过 100%`,
    en: ({ received }) => `The progress ${received} is more than 100%`,
  },
  "preferred-reading": {
    zh: ({ count }) => (count === 0 ? "有多种理解时须指明一种优先理解" : `只能有一种优先理解，这里有 ${count} 种`),
    en: ({ count }) =>
      count === 0 ? "A rule with several readings has to say which one is preferred" : `Only one reading can be preferred; ${count} are`,
  },
  "limit-out-of-range": {
    zh: ({ limit }) => `占比限值 ${limit} 超过 100%`,
    en: ({ limit }) => `The limit of a share, ${limit}, is more than 100%`,
  },
  "limit-never-binds": {
    zh: ({ operator, limit }) => `任何占比都满足 ${operator} ${limit}，这条规则不起作用`,
    en: ({ operator, limit }) => `Every share is ${operator} ${limit}, so the rule binds nothing`,
  },
  "limit-never-holds": {
    zh: ({ operator, limit }) => `没有占比能满足 ${operator} ${limit}，这条规则无法遵守`,
    en: ({ operator, limit }) => `No share is ${operator} ${limit}, so nobody can keep the rule`,
  },
  "not-rule-name": {
    zh: ({ received }) => `“${received}”不是“政策编号/规则编号”的形式`,
    en: ({ received }) => `“${received}” does not have the form policy/rule`,
  },
  "tightens-itself": { zh: () => "规则不能收紧自己所在政策的规则", en: () => "A rule cannot tighten a rule of its own policy" },
  "delegated-upwards": {
    zh: ({ level, to }) => `${LEVEL_NAMES[level].zh}文件只能授权给更低的层级，不能授权给${LEVEL_NAMES[to].zh}`,
    en: ({ level, to }) =>
      `A document of ${LEVEL_NAMES[level].en} level can delegate to a lower level only, not to ${LEVEL_NAMES[to].en} level`,
  },
  "jurisdiction-too-wide": {
    zh: ({ level, jurisdiction }) => `${LEVEL_NAMES[level].zh}文件不能在 ${jurisdiction} 这么大的范围施行`,
    en: ({ level, jurisdiction }) => `A document of ${LEVEL_NAMES[level].en} level cannot be in force in the whole of ${jurisdiction}`,
  },
};

const HINTS: { readonly [Code in keyof Contradictions]?: Bilingual } = {
  "amount-and-group": {
    zh: "金额写在合并组上的，删去本行金额；本行有单独金额的，删去 group",
    en: "Remove the amount if it belongs to the group, or the group if the amount is the line's own",
  },
  "group-without-members": {
    zh: "在预算行里用 group 指明它属于哪个合并组",
    en: "Lines name the group they belong to in their field group",
  },
  "unknown-base": {
    zh: "金额未知的基数也要列在 bases 里，金额写 null",
    en: "List a base whose amount nobody has stated too, with the amount null",
  },
  "limit-out-of-range": { zh: '百分数请带百分号，如 "15%"，或写成 "0.15"', en: 'Write a percentage with its sign, as "15%", or as "0.15"' },
};

/** One contradiction as an issue. */
export const contradiction: IssueMaker<Contradictions> = issueMaker(TABLE, HINTS);
