import type { Bilingual, MessageTable, Ternary } from "@countykit/core";

/** What is known of a condition, and whether it holds. */
interface ConditionParams {
  readonly answer: Ternary;
  /** What was measured or chosen, as far as it is known; empty where nothing is. */
  readonly known: Bilingual;
}

/** Every sentence about vetoes and totals that `SENTENCES` does not have, with what fills it. */
export interface OutcomeMessages {
  readonly "condition.flag": { readonly label: Bilingual; readonly answer: Ternary };
  readonly "condition.one-of": ConditionParams & { readonly label: Bilingual; readonly options: readonly Bilingual[] };
  readonly "condition.compare": ConditionParams & { readonly label: Bilingual; readonly limit: Bilingual };
  /** A share of a base that is nothing. */
  readonly "condition.empty-base": { readonly label: Bilingual; readonly limit: Bilingual; readonly reason: Bilingual };
  readonly "condition.all-of": { readonly answer: Ternary };
  readonly "condition.any-of": { readonly answer: Ternary };
  readonly "condition.at-least": { readonly answer: Ternary; readonly count: number };
  readonly "condition.not": { readonly answer: Ternary };
  readonly "veto.effect": object;
  readonly "veto.effect-if": object;
  readonly "total.all": { readonly points: Bilingual };
  readonly "total.shared": object;
  readonly "total.bonus-capped": { readonly most: Bilingual };
  readonly "total.at-most": { readonly most: Bilingual };
  readonly "total.at-least": { readonly least: Bilingual };
  readonly "total.rounded": { readonly rounding: "floor" | "half-up" };
  readonly "total.not-tight": object;
}

/** Sentences about vetoes, condition by condition, and about how a total comes about (否决与总分文案). */
export const OUTCOME_SENTENCES: MessageTable<OutcomeMessages> = {
  "condition.flag": {
    zh: ({ label, answer }) => `${label.zh}：${{ yes: "是", no: "否", unknown: "尚待核实" }[answer]}`,
    en: ({ label, answer }) => `${capital(label.en)}: ${ANSWER_EN[answer]}`,
  },
  "condition.one-of": {
    zh: ({ label, options, ...of }) => `${label.zh}为${options.map(({ zh }) => zh).join("或")}：${answerZh(of)}`,
    en: ({ label, options, ...of }) => `${capital(label.en)}, ${options.map(({ en }) => en).join(" or ")}: ${answerEn(of)}`,
  },
  "condition.compare": {
    zh: ({ label, limit, ...of }) => `${label.zh}${limit.zh}：${answerZh(of)}`,
    en: ({ label, limit, ...of }) => `${capital(label.en)} ${limit.en}: ${answerEn(of)}`,
  },
  "condition.empty-base": {
    zh: ({ label, limit, reason }) => `${label.zh}${limit.zh}：尚不能确定（${reason.zh}）`,
    en: ({ label, limit, reason }) => `${capital(label.en)} ${limit.en}: open, because ${reason.en}`,
  },
  "condition.all-of": {
    zh: ({ answer }) => `下列各项全部成立：${ANSWER_ZH[answer]}`,
    en: ({ answer }) => `All of the following: ${ANSWER_EN[answer]}`,
  },
  "condition.any-of": {
    zh: ({ answer }) => `下列任何一项成立：${ANSWER_ZH[answer]}`,
    en: ({ answer }) => `Any of the following: ${ANSWER_EN[answer]}`,
  },
  "condition.at-least": {
    zh: ({ answer, count }) => `下列各项至少 ${count} 项成立：${ANSWER_ZH[answer]}`,
    en: ({ answer, count }) => `At least ${count} of the following: ${ANSWER_EN[answer]}`,
  },
  "condition.not": {
    zh: ({ answer }) => `不属于下列情形：${ANSWER_ZH[answer]}`,
    en: ({ answer }) => `Not the following: ${ANSWER_EN[answer]}`,
  },
  "veto.effect": { zh: () => "无论得多少分，一律否决", en: () => "No number of points makes up for it" },
  "veto.effect-if": {
    zh: () => "一经查实，无论得多少分，一律否决",
    en: () => "If it turns out to be so, no number of points makes up for it",
  },
  "total.all": { zh: ({ points }) => `总分：资料支持 ${points.zh}`, en: ({ points }) => `Total: the facts support ${points.en}` },
  "total.shared": {
    zh: () => "有的事实由几组共用，各组不能同时取到最低分或最高分，所以合计不等于各组之和",
    en: () => "Some groups rest on the same open facts and cannot all have their least or their most at once, so this is not their sum",
  },
  "total.bonus-capped": {
    zh: ({ most }) => `各项加分合计最多计 ${most.zh}`,
    en: ({ most }) => `The items of the bonus together count for at most ${most.en}`,
  },
  "total.at-most": { zh: ({ most }) => `总分最高计 ${most.zh}`, en: ({ most }) => `No total is above ${most.en}` },
  "total.at-least": { zh: ({ least }) => `总分最低计 ${least.zh}`, en: ({ least }) => `No total is below ${least.en}` },
  "total.rounded": {
    zh: ({ rounding }) => ({ floor: "评定等次时，总分舍去小数", "half-up": "评定等次时，总分四舍五入为整数" })[rounding],
    en: ({ rounding }) =>
      ({ floor: "For the grade, fractions of the total are dropped", "half-up": "For the grade, the total is rounded half up" })[rounding],
  },
  "total.not-tight": {
    zh: () => "各项共用的未知事实过多，得分区间的两端未必都能取到",
    en: () => "Too many open facts are shared between items: the ends of the intervals may not all be reached",
  },
};

const ANSWER_ZH = { yes: "成立", no: "不成立", unknown: "尚待核实" } as const;

const ANSWER_EN = { yes: "yes", no: "no", unknown: "not known" } as const;

const answerZh = ({ answer, known }: ConditionParams): string =>
  known.zh === "" ? ANSWER_ZH[answer] : `${ANSWER_ZH[answer]}（${answer === "unknown" ? "已知为" : "实为"}${spaced(known.zh)}）`;

const answerEn = ({ answer, known }: ConditionParams): string =>
  known.en === "" ? ANSWER_EN[answer] : `${ANSWER_EN[answer]} (${answer === "unknown" ? "known: " : "it is "}${known.en})`;

/** A number stands off from the Chinese before it. */
const spaced = (text: string): string => (/^[\d-]/u.test(text) ? ` ${text}` : text);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
