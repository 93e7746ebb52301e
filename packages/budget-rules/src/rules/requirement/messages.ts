import type { Language, Operator } from "@countykit/core";
import { ZERO } from "../limit-words.js";
import type { None, Said, Sentences } from "../said.js";
import { saidIn } from "../unit-words.js";
import type { Must } from "./rule.js";

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
  readonly "requirement.unknown": Asked;
  readonly "requirement.unreadable": Asked;
}

/** What is asked of a fact: yes, the members of a list, or a number within the limit. */
export type Asked = {
  readonly asked: Must["kind"];
  readonly membersZh: string;
  readonly membersEn: string;
  readonly operator: Operator;
};

/** How the limit is said: 不高于, at most. */
type Limit = { readonly operator: Operator };

const WORDS: Readonly<Record<Operator, { readonly zh: string; readonly en: string }>> = {
  "<=": { zh: "不高于", en: "at most" },
  "<": { zh: "低于", en: "below" },
  ">=": { zh: "不低于", en: "at least" },
  ">": { zh: "高于", en: "above" },
  "==": { zh: "等于", en: "exactly" },
};

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
    zh: (said, { operator }) => `实为 ${zh(said).measured}，${WORDS[operator].zh} ${zh(said).limit}，符合要求`,
    en: (said, { operator }) => `It is ${en(said).measured}, as asked: ${WORDS[operator].en} ${en(said).limit}`,
  },
  "requirement.number.fail": {
    zh: (said, { operator }) =>
      ZERO.test(said.distance)
        ? `实为 ${zh(said).measured}，恰好等于 ${zh(said).limit}，要求${WORDS[operator].zh} ${zh(said).limit}`
        : `实为 ${zh(said).measured}，要求${WORDS[operator].zh} ${zh(said).limit}，相差 ${zh(said).distance}`,
    en: (said, { operator }) =>
      ZERO.test(said.distance)
        ? `It is exactly ${en(said).limit}, but ${WORDS[operator].en} ${en(said).limit} is asked for`
        : `It is ${en(said).measured}, but ${WORDS[operator].en} ${en(said).limit} is asked for: ${en(said).distance} apart`,
  },
  "requirement.unknown": {
    zh: (said, params) => {
      switch (params.asked) {
        case "hold":
          return `没有说明“${said.missing}”是否落实，尚不能判断`;
        case "compare":
          return `没有填报“${said.missing}”的数值（要求${WORDS[params.operator].zh} ${zh(said).limit}），尚不能判断`;
        default:
          return `没有说明“${said.missing}”的内容（${MEMBERS[params.asked].zh}：${params.membersZh}），尚不能判断`;
      }
    },
    en: (said, params) => {
      switch (params.asked) {
        case "hold":
          return `Nobody has stated whether “${said.missing}” is met, so it cannot be decided yet`;
        case "compare":
          return `Nobody has stated the number for “${said.missing}” (${WORDS[params.operator].en} ${en(said).limit} is asked for), so it cannot be decided yet`;
        default:
          return `Nobody has stated what “${said.missing}” comprises (${MEMBERS[params.asked].en}: ${params.membersEn}), so it cannot be decided yet`;
      }
    },
  },
  "requirement.unreadable": {
    zh: (said, params) => `“${said.missing}”所填内容与要求的类型或单位不一致，应填${shape(said, params, "zh")}，尚不能判断`,
    en: (said, params) =>
      `What is stated for “${said.missing}” is not of the kind or unit that is asked, ${shape(said, params, "en")}, so it cannot be decided yet`,
  },
};

const zh = (said: Said): Said => saidIn(said, "zh");
const en = (said: Said): Said => saidIn(said, "en");

/** What a list is asked to hold. */
const MEMBERS = {
  "contain-all": { zh: "要求全部具备", en: "all of these are asked for" },
  "contain-any": { zh: "要求至少具备一项", en: "at least one of these is asked for" },
  "be-one-of": { zh: "允许", en: "allowed" },
} as const;

/** The form in which a fact answers what is asked. */
function shape(said: Said, params: Asked, language: Language): string {
  switch (params.asked) {
    case "hold":
      return language === "zh" ? "“是”或“否”" : "a yes or no";
    case "compare":
      return language === "zh"
        ? `同一单位的数值（要求${WORDS[params.operator].zh} ${zh(said).limit}）`
        : `a number (${WORDS[params.operator].en} ${en(said).limit})`;
    default:
      return language === "zh"
        ? `清单（${MEMBERS[params.asked].zh}：${params.membersZh}）`
        : `a list (${MEMBERS[params.asked].en}: ${params.membersEn})`;
  }
}
