import { type MessageTable, say } from "@countykit/core";
import { placeSaid } from "./place-said.js";
import type { RemarkOf, RubricRemarks } from "./rubric-remark.js";

const points = (amount: number): string => `${amount} ${amount === 1 ? "point" : "points"}`;

const TABLE: MessageTable<RubricRemarks> = {
  "weights-differ": {
    zh: ({ of, sum, weight }) => `${of === "groups" ? "各项工作任务" : "各评价指标"}的权重合计 ${sum} 分，而这里写的是 ${weight} 分`,
    en: ({ of, sum, weight }) => `The weights of the ${of} add up to ${sum}, but here it says ${weight}`,
  },
  "scale-differs": {
    zh: ({ most, weight }) => `按评分标准最多得 ${most} 分，而权重是 ${weight} 分`,
    en: ({ most, weight }) => `The scale gives ${points(most)} at most, but the weight is ${weight}`,
  },
  "best-of-sum": {
    zh: ({ best, weight }) => `权重 ${weight} 分是各部分相加之和，评分标准却只取最高的一部分（${best} 分）：是否应当累加？`,
    en: ({ best, weight }) =>
      `The weight of ${weight} is what the parts give together, but only the best of them counts, ${best}: should they be added?`,
  },
  "sum-of-best": {
    zh: ({ sum, weight }) => `权重 ${weight} 分是最高一部分的分值，评分标准却把各部分相加（${sum} 分）：是否不应累加？`,
    en: ({ sum, weight }) =>
      `The weight of ${weight} is what the best part gives, but the parts are added up to ${sum}: should only the best count?`,
  },
  "cap-below-parts": {
    zh: ({ sum, most }) => `各部分合计可得 ${sum} 分，但最多计 ${most} 分，多出的得不到`,
    en: ({ sum, most }) => `The parts give up to ${sum} together, but only ${most} count; the rest cannot be had`,
  },
  "points-out-of-reach": {
    zh: ({ reached, most }) => `无论事实如何，最多只能得 ${reached} 分，得不到 ${most} 分`,
    en: ({ reached, most }) => `However the facts turn out, ${points(reached)} can be had at most, and never ${most}`,
  },
  "total-out-of-reach": {
    zh: ({ reached, most }) => `各项都能得满分，但不能同时得满：合计最多 ${reached} 分，得不到 ${most} 分`,
    en: ({ reached, most }) => `Each item can be had in full, but not all at once: ${reached} at most, and never ${most}`,
  },
  "tiers-overlap": {
    zh: ({ tiers: [one, other], points: [a, b], place }) =>
      `第 ${one} 档（${a} 分）与第 ${other} 档（${b} 分）重叠：${placeSaid(place, "zh")}时两档都符合，评分取高的一档`,
    en: ({ tiers: [one, other], points: [a, b], place }) =>
      `Tier ${one} (${points(a)}) and tier ${other} (${points(b)}) overlap: both hold ${placeSaid(place, "en")}, and the better one counts`,
  },
  "tiers-gap": {
    zh: ({ place, otherwise }) => `没有一档涵盖${placeSaid(place, "zh")}的情形，按“其他情况”得 ${otherwise} 分`,
    en: ({ place, otherwise }) => `No tier covers what is ${placeSaid(place, "en")}; it gets ${points(otherwise)}, as otherwise`,
  },
  "tier-out-of-reach": {
    zh: ({ tier, points: given }) => `没有任何可能的数值落在第 ${tier} 档（${given} 分）内`,
    en: ({ tier, points: given }) => `Nothing that the measure can be lies in tier ${tier} (${points(given)})`,
  },
  "tier-overtaken": {
    zh: ({ tier, points: given }) => `凡符合第 ${tier} 档（${given} 分）的，都符合分值不低于它的另一档，这一档不起作用`,
    en: ({ tier, points: given }) =>
      `Wherever tier ${tier} (${points(given)}) holds, another one that gives no less does too, so it has no effect`,
  },
  "evidence-missing": {
    zh: () => "没有写明需要哪些佐证材料",
    en: () => "It does not say what evidence is asked for",
  },
  "fact-unknown": {
    zh: ({ fact, didYouMean }) => `没有声明“${fact}”这项事实，评分时只能当作未知${didYouMean === null ? "" : `；是不是 ${didYouMean}？`}`,
    en: ({ fact, didYouMean }) =>
      `The fact “${fact}” is not declared, so nothing is ever known of it${didYouMean === null ? "" : `; did you mean ${didYouMean}?`}`,
  },
  "fact-unused": {
    zh: ({ label }) => `声明了“${label.zh}”，但没有一项评分用到它`,
    en: ({ fact }) => `The fact “${fact}” is declared, but no points rest on it`,
  },
  "veto-undefined": {
    zh: ({ veto, fact }) => `一票否决项“${veto.zh}”取决于事实“${fact}”，而这项事实没有写明原文用语，何时算有难以判断`,
    en: ({ veto, fact }) => `The veto “${veto.en}” rests on the fact “${fact}”, and no words of the document say when that holds`,
  },
  "veto-empty": {
    zh: ({ veto, kind }) => `一票否决项“${veto.zh}”的条件列表是空的，${kind === "all-of" ? "等于总是否决" : "等于从不否决"}`,
    en: ({ veto, kind }) => `The veto “${veto.en}” rests on an empty list and so ${kind === "all-of" ? "always" : "never"} holds`,
  },
  "grades-open-below": {
    zh: ({ grade, from, least }) => `最低等次“${grade.zh}”从 ${from} 分起，而总分可能低至 ${least} 分；更低的总分也归入这一等次`,
    en: ({ grade, from, least }) =>
      `The last grade, “${grade.en}”, begins at ${from}, but totals go down to ${least}; what lies below gets it all the same`,
  },
  "grade-out-of-reach": {
    zh: ({ grade, from, most }) => `等次“${grade.zh}”从 ${from} 分起，而总分最高 ${most} 分，达不到`,
    en: ({ grade, from, most }) => `The grade “${grade.en}” begins at ${from}, but no total is above ${most}`,
  },
  "bonus-differs": {
    zh: ({ sum, most }) => `加分项合计 ${sum} 分，而加分上限是 ${most} 分`,
    en: ({ sum, most }) => `The items of the bonus add up to ${sum}, but its most is ${most}`,
  },
  "bonus-open": {
    zh: ({ weight, most }) => `文件没有说明基本分与加分（最多 ${most} 分）之和能否超过 ${weight} 分，评分时两种结果都给出`,
    en: ({ weight, most }) =>
      `The document does not say whether base and bonus (up to ${most}) may pass ${weight} together, so a scoring gives both`,
  },
};

/** One remark, with its sentence. */
export const remark = <Code extends keyof RubricRemarks>(code: Code, path: string, params: RubricRemarks[Code]): RemarkOf<Code> => ({
  code,
  path,
  params,
  text: say(TABLE, code, params),
});
