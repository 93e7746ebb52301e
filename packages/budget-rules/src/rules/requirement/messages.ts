import type { Operator } from "@countykit/core";
import type { None, Sentences } from "../said.js";

type Counted = { readonly found: number; readonly asked: number };
type Absent = Counted & { readonly missingZh: string; readonly missingEn: string };
type Named = Counted & { readonly namesZh: string; readonly namesEn: string };
type Allowed = { readonly stated: string; readonly strange: string; readonly allowedZh: string; readonly allowedEn: string };

export interface RequirementMessages {
  readonly "requirement.hold.pass": None;
  readonly "requirement.hold.fail": None;
  readonly "requirement.all.pass": Absent;
  readonly "requirement.all.fail": Absent;
  readonly "requirement.any.pass": Named;
  readonly "requirement.any.fail": Named;
  readonly "requirement.one-of.pass": Allowed;
  readonly "requirement.one-of.fail": Allowed;
  readonly "requirement.one-of.unknown": Allowed;
  readonly "requirement.number.pass": Limit;
  readonly "requirement.number.fail": Limit;
  readonly "requirement.unknown": None;
  readonly "requirement.unreadable": None;
}

/** How the limit is said: 不高于, at most. */
type Limit = { readonly operator: Operator };

const WORDS: Readonly<Record<Operator, { readonly zh: string; readonly en: string }>> = {
  "<=": { zh: "不高于", en: "at most" },
  "<": { zh: "低于", en: "below" },
  ">=": { zh: "不低于", en: "at least" },
  ">": { zh: "高于", en: "above" },
  "==": { zh: "等于", en: "exactly" },
};

/** Units that data names in English, as a Chinese sentence counts them. */
const CHINESE: Readonly<Record<string, string>> = { years: "年", months: "个月", days: "天", copies: "份", villages: "个村" };

const inChinese = (value: string): string =>
  value.replace(/ (\w+)$/u, (whole, unit: string) => (Object.hasOwn(CHINESE, unit) ? ` ${CHINESE[unit]}` : whole));

export const requirementMessages: Sentences<RequirementMessages> = {
  "requirement.hold.pass": { zh: () => "已落实", en: () => "Met" },
  "requirement.hold.fail": { zh: () => "未落实", en: () => "Not met" },
  "requirement.all.pass": {
    zh: (_, { asked }) => `要求的 ${asked} 项齐全`,
    en: (_, { asked }) => `All ${asked} items asked for are there`,
  },
  "requirement.all.fail": {
    zh: (_, { found, asked, missingZh }) => `要求 ${asked} 项，已有 ${found} 项，缺少：${missingZh}`,
    en: (_, { found, asked, missingEn }) => `${found} of ${asked} items are there; missing: ${missingEn}`,
  },
  "requirement.any.pass": {
    zh: (_, { namesZh }) => `已有：${namesZh}`,
    en: (_, { namesEn }) => `There is: ${namesEn}`,
  },
  "requirement.any.fail": {
    zh: (_, { namesZh }) => `以下各项至少应有一项：${namesZh}`,
    en: (_, { namesEn }) => `There is none of: ${namesEn}`,
  },
  "requirement.one-of.pass": {
    zh: (_, { stated }) => `${stated}，属于允许的范围`,
    en: (_, { stated }) => `${stated}: allowed`,
  },
  "requirement.one-of.fail": {
    zh: (_, { strange, allowedZh }) => `${strange === "" ? "没有列出" : `${strange} 不在允许之列`}，允许：${allowedZh}`,
    en: (_, { strange, allowedEn }) => `${strange === "" ? "None is stated" : `${strange} is not allowed`}; allowed: ${allowedEn}`,
  },
  "requirement.one-of.unknown": {
    zh: (_, { strange, allowedZh }) => `${strange} 未列明；清单以“等”结尾，列明的有：${allowedZh}`,
    en: (_, { strange, allowedEn }) => `${strange} is not listed; the list is open and names: ${allowedEn}`,
  },
  "requirement.number.pass": {
    zh: ({ measured, limit }, { operator }) => `实为 ${inChinese(measured)}，${WORDS[operator].zh} ${inChinese(limit)}，符合要求`,
    en: ({ measured, limit }, { operator }) => `It is ${measured}, as asked: ${WORDS[operator].en} ${limit}`,
  },
  "requirement.number.fail": {
    zh: ({ measured, limit, distance }, { operator }) =>
      `实为 ${inChinese(measured)}，要求${WORDS[operator].zh} ${inChinese(limit)}，相差 ${inChinese(distance)}`,
    en: ({ measured, limit, distance }, { operator }) =>
      `It is ${measured}, but ${WORDS[operator].en} ${limit} is asked for: ${distance} apart`,
  },
  "requirement.unknown": { zh: () => "没有说明是否落实，尚不能判断", en: () => "Nobody has stated this, so it cannot be decided yet" },
  "requirement.unreadable": {
    zh: () => "所填内容与要求的类型或单位不一致，尚不能判断",
    en: () => "What is stated is of another kind or unit than what is asked, so it cannot be decided yet",
  },
};
