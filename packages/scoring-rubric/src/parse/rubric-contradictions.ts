import type { Issue, MessageTable } from "@countykit/core";
import { type IssueMaker, issueMaker, shortened, unknownName } from "@countykit/core/reading";

/** What each contradiction inside a rubric has to say. */
export interface RubricContradictions {
  readonly "duplicate-id": { readonly id: string; readonly first: string };
  readonly "listed-twice": { readonly name: string };
  readonly "unknown-fact": { readonly fact: string };
  readonly "wrong-kind-of-fact": { readonly fact: string; readonly kind: Kind; readonly wanted: Kind };
  readonly "unknown-option": { readonly fact: string; readonly option: string };
  readonly "reserved-word": { readonly word: string };
  readonly "id-of-fact-and-range": { readonly id: string };
  readonly "share-of-itself": { readonly fact: string };
  readonly "cap-not-positive": { readonly cap: string };
  readonly "not-whole-limit": { readonly limit: string };
  readonly "range-reversed": { readonly least: string; readonly most: string };
  readonly "tier-reversed": { readonly from: string; readonly to: string };
  readonly "tier-empty": { readonly at: string };
  readonly "step-not-dividing": { readonly least: string; readonly most: string; readonly step: string };
  readonly "too-many-steps": { readonly count: number; readonly most: number };
  readonly "count-out-of-range": { readonly count: number; readonly of: number };
  readonly "too-deep": { readonly most: number };
  readonly "grades-not-descending": { readonly from: string; readonly above: string };
  readonly "rounding-without-grades": Record<never, never>;
}

type Kind = "flag" | "choice" | "number";

const KINDS: Readonly<Record<Kind, { readonly zh: string; readonly en: string }>> = {
  flag: { zh: "是否型", en: "a flag" },
  choice: { zh: "选项型", en: "a choice" },
  number: { zh: "数值型", en: "a number" },
};

const TABLE: MessageTable<RubricContradictions> = {
  "duplicate-id": {
    zh: ({ id, first }) => `编号“${id}”重复，已在 ${first} 用过`,
    en: ({ id, first }) => `The id “${id}” is used twice; it first stands at ${first}`,
  },
  "listed-twice": { zh: ({ name }) => `“${name}”在同一列表中出现两次`, en: ({ name }) => `“${name}” stands twice in one list` },
  "unknown-fact": {
    zh: ({ fact }) => `指标体系没有声明“${fact}”这项事实`,
    en: ({ fact }) => `The rubric declares no fact “${fact}”`,
  },
  "wrong-kind-of-fact": {
    zh: ({ fact, kind, wanted }) => `事实“${fact}”是${KINDS[kind].zh}，这里要${KINDS[wanted].zh}`,
    en: ({ fact, kind, wanted }) => `The fact “${fact}” is ${KINDS[kind].en}, and here ${KINDS[wanted].en} is needed`,
  },
  "unknown-option": {
    zh: ({ fact, option }) => `事实“${fact}”没有“${option}”这个选项`,
    en: ({ fact, option }) => `The fact “${fact}” has no option “${option}”`,
  },
  "reserved-word": {
    zh: ({ word }) => `选项编号不能是“${word}”，它另有含义`,
    en: ({ word }) => `An option cannot be called “${word}”, which means something else`,
  },
  "id-of-fact-and-range": {
    zh: ({ id }) => `“${id}”既是事实编号，又是考评组打分项的路径，缺少材料时分不清是哪一个`,
    en: ({ id }) => `“${id}” is the id of a fact and the path of a judged range; where one of them is missing, nobody could tell which`,
  },
  "share-of-itself": {
    zh: ({ fact }) => `占比的分子和分母都是“${fact}”`,
    en: ({ fact }) => `Part and base of the share are both “${fact}”`,
  },
  "cap-not-positive": {
    zh: ({ cap }) => `基数上限须大于 0，实际是 ${cap}`,
    en: ({ cap }) => `The cap of a base has to be more than 0, not ${cap}`,
  },
  "not-whole-limit": {
    zh: ({ limit }) => `这项事实只取整数，界限却是 ${limit}`,
    en: ({ limit }) => `This fact takes whole numbers only, but its limit is ${limit}`,
  },
  "range-reversed": {
    zh: ({ least, most }) => `最低 ${least} 高于最高 ${most}`,
    en: ({ least, most }) => `The least, ${least}, is above the most, ${most}`,
  },
  "tier-reversed": {
    zh: ({ from, to }) => `分档起点 ${from} 高于终点 ${to}`,
    en: ({ from, to }) => `The tier begins at ${from}, above its end at ${to}`,
  },
  "tier-empty": {
    zh: ({ at }) => `分档的起点和终点都是 ${at}，却没有两端都含，没有任何数值落在其中`,
    en: ({ at }) => `The tier begins and ends at ${at} without including both ends, so nothing lies in it`,
  },
  "step-not-dividing": {
    zh: ({ least, most, step }) => `从 ${least} 分起每次加 ${step} 分，到不了 ${most} 分`,
    en: ({ least, most, step }) => `From ${least} in steps of ${step}, ${most} is never reached`,
  },
  "too-many-steps": {
    zh: ({ count, most }) => `这一打分区间有 ${count} 个可能分值，最多 ${most} 个`,
    en: ({ count, most }) => `This range has ${count} values; ${most} is the most`,
  },
  "count-out-of-range": {
    zh: ({ count, of }) => `要求至少 ${count} 项，而列表有 ${of} 项，应为 1 至 ${of}`,
    en: ({ count, of }) => `At least ${count} are asked for, of a list of ${of}; it has to be 1 to ${of}`,
  },
  "too-deep": { zh: ({ most }) => `嵌套超过 ${most} 层`, en: ({ most }) => `This nests deeper than ${most} levels` },
  "grades-not-descending": {
    zh: ({ from, above }) => `等次须从高到低排列：${from} 分不低于前一等次的 ${above} 分`,
    en: ({ from, above }) => `Grades go from high to low: ${from} is not below the ${above} of the grade before it`,
  },
  "rounding-without-grades": { zh: () => "没有等次，不必写取整方式", en: () => "Without grades there is nothing to round for" },
};

const make: IssueMaker<RubricContradictions> = /* @__PURE__ */ issueMaker<RubricContradictions>(TABLE, {
  "range-reversed": { zh: "请核对两端是否写反", en: "Have the two ends been swapped?" },
  "tier-reversed": { zh: "请核对两端是否写反", en: "Have the two ends been swapped?" },
  "too-many-steps": { zh: "请加大步长", en: "Make the step larger" },
});

/** One contradiction of a rubric as an issue; names in it are cut to what a reader can use. */
export const contradiction = <Code extends keyof RubricContradictions>(
  code: Code,
  path: string,
  params: RubricContradictions[Code],
  said: Pick<Issue, "expected" | "received" | "didYouMean">,
): Issue => withHint(make(code, path, params, said));

/** Says that something of the kind is not there, and which name was probably meant. */
export function unknown(code: "unknown-fact", path: string, name: string, known: Iterable<string>): Issue {
  return contradiction(code, path, { fact: shortened(name, 40) }, unknownName(name, known));
}

/** An issue that knows what was meant says so. */
export const withHint = (issue: Issue): Issue =>
  issue.didYouMean === undefined || issue.hint !== undefined
    ? issue
    : { ...issue, hint: { zh: `是不是 ${issue.didYouMean}？`, en: `Did you mean ${issue.didYouMean}?` } };
