import type { Bilingual, Issue, MessageTable } from "@countykit/core";
import { type IssueMaker, issueMaker, shortened, unknownName } from "@countykit/core/reading";
import type { FactForm } from "../rubric.js";
import { withHint } from "./rubric-contradictions.js";

/** What each contradiction of a state has to say, in itself or against its rubric. */
export interface StateContradictions {
  readonly "other-rubric": { readonly received: string; readonly rubric: string };
  readonly "unknown-fact": { readonly fact: string };
  readonly "wrong-kind-of-value": { readonly fact: string; readonly kind: FactForm["kind"]; readonly received: Bilingual };
  readonly "unknown-option": { readonly fact: string; readonly option: string };
  readonly "listed-twice": { readonly name: string };
  readonly "out-of-bounds": { readonly fact: string; readonly value: string; readonly bounds: string };
  readonly "not-whole": { readonly fact: string; readonly value: string };
  readonly "finer-than-fen": { readonly value: string };
  readonly "bounds-reversed": { readonly min: string; readonly max: string };
  readonly "base-not-positive": { readonly base: string };
  readonly "other-unit": { readonly fact: string; readonly unit: string; readonly wanted: string | null };
  readonly "unknown-criterion": { readonly path: string };
  readonly "not-judged": { readonly path: string };
  readonly "points-out-of-range": { readonly points: string; readonly least: string; readonly most: string };
  readonly "points-off-step": { readonly points: string; readonly least: string; readonly step: string };
  readonly "unknown-item": { readonly item: string };
  readonly "unknown-evidence": { readonly item: string; readonly kind: string };
}

const WANTED: Readonly<Record<FactForm["kind"], Bilingual>> = {
  flag: { zh: "true 或 false", en: "true or false" },
  choice: { zh: "一个选项，或可能的几个选项", en: "an option, or those it may be" },
  number: { zh: "十进制数，或 {min, max}", en: "a decimal number, or {min, max}" },
};

const TABLE: MessageTable<StateContradictions> = {
  "other-rubric": {
    zh: ({ received, rubric }) => `这份材料是给“${received}”的，不是给“${rubric}”的`,
    en: ({ received, rubric }) => `This state is for the rubric “${received}”, not for “${rubric}”`,
  },
  "unknown-fact": {
    zh: ({ fact }) => `指标体系没有“${fact}”这项事实`,
    en: ({ fact }) => `The rubric has no fact “${fact}”`,
  },
  "wrong-kind-of-value": {
    zh: ({ fact, kind, received }) => `事实“${fact}”的取值应为${WANTED[kind].zh}，实际是：${received.zh}`,
    en: ({ fact, kind, received }) => `The fact “${fact}” is ${WANTED[kind].en}, not ${received.en}`,
  },
  "unknown-option": {
    zh: ({ fact, option }) => `事实“${fact}”没有“${option}”这个选项`,
    en: ({ fact, option }) => `The fact “${fact}” has no option “${option}”`,
  },
  "listed-twice": { zh: ({ name }) => `“${name}”出现两次`, en: ({ name }) => `“${name}” stands here twice` },
  "out-of-bounds": {
    zh: ({ fact, value, bounds }) => `事实“${fact}”不可能是 ${value}，应 ${bounds}`,
    en: ({ fact, value, bounds }) => `The fact “${fact}” cannot be ${value}; it has to be ${bounds}`,
  },
  "not-whole": {
    zh: ({ fact, value }) => `事实“${fact}”只取整数，实际是 ${value}`,
    en: ({ fact, value }) => `The fact “${fact}” takes whole numbers only, not ${value}`,
  },
  "finer-than-fen": {
    zh: ({ value }) => `金额 ${value} 元比一分钱还细`,
    en: ({ value }) => `The amount of ${value} yuan is finer than one fen (0.01 yuan)`,
  },
  "bounds-reversed": {
    zh: ({ min, max }) => `下界 ${min} 大于上界 ${max}`,
    en: ({ min, max }) => `The lower bound, ${min}, is above the upper one, ${max}`,
  },
  "base-not-positive": {
    zh: ({ base }) => `比例的分母须大于 0，实际是 ${base}`,
    en: ({ base }) => `The base of a fraction has to be more than 0, not ${base}`,
  },
  "other-unit": {
    zh: ({ fact, unit, wanted }) => `事实“${fact}”${wanted === null ? "没有单位" : `的单位是“${wanted}”`}，这里写的是“${unit}”`,
    en: ({ fact, unit, wanted }) =>
      `The fact “${fact}” ${wanted === null ? "has no unit" : `is in “${wanted}”`}, and here it is in “${unit}”`,
  },
  "unknown-criterion": {
    zh: ({ path }) => `指标体系没有“${path}”这一项`,
    en: ({ path }) => `The rubric has no item or part “${path}”`,
  },
  "not-judged": {
    zh: ({ path }) => `“${path}”由事实决定，不由考评组打分`,
    en: ({ path }) => `Facts decide on “${path}”; assessors have nothing to give there`,
  },
  "points-out-of-range": {
    zh: ({ points, least, most }) => `${points} 分不在 ${least} 至 ${most} 分的打分区间内`,
    en: ({ points, least, most }) => `${points} points lie outside the range of ${least} to ${most}`,
  },
  "points-off-step": {
    zh: ({ points, least, step }) => `从 ${least} 分起每档 ${step} 分，没有 ${points} 分这一档`,
    en: ({ points, least, step }) => `From ${least} in steps of ${step}, ${points} points cannot be given`,
  },
  "unknown-item": {
    zh: ({ item }) => `指标体系没有“${item}”这项指标`,
    en: ({ item }) => `The rubric has no item “${item}”`,
  },
  "unknown-evidence": {
    zh: ({ item, kind }) => `指标“${item}”的佐证材料中没有“${kind}”`,
    en: ({ item, kind }) => `The item “${item}” asks for no evidence “${kind}”`,
  },
};

const make: IssueMaker<StateContradictions> = /* @__PURE__ */ issueMaker<StateContradictions>(TABLE, {
  "finer-than-fen": {
    zh: "请核对原件；本库不替您四舍五入。算出的下界请进到分，上界请舍到分",
    en: "Check the original; this library never rounds it away for you. Round a lower bound that was worked out up to the fen, an upper one down",
  },
  "bounds-reversed": { zh: "请核对两端是否写反", en: "Have the two ends been swapped?" },
  "not-judged": { zh: "自评得分请写在 claims 里", en: "What the county gives itself goes under claims" },
});

/** One contradiction of a state as an issue. */
export const contradiction = <Code extends keyof StateContradictions>(
  code: Code,
  path: string,
  params: StateContradictions[Code],
  said: Pick<Issue, "expected" | "received" | "didYouMean">,
): Issue => withHint(make(code, path, params, said));

/** That the rubric has no such fact, item or criterion, and which one was probably meant. */
export function noSuch(
  code: "unknown-fact" | "unknown-item" | "unknown-criterion",
  path: string,
  name: string,
  known: Iterable<string>,
): Issue {
  const short = shortened(name, 40);
  // The names are gone through twice, which an iterator does not survive.
  return contradiction(code, path, { fact: short, item: short, path: short }, unknownName(name, [...known]));
}
