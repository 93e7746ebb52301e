import type { Bilingual, MessageTable, Ternary } from "@countykit/core";
import type { PointsChange } from "./diff-scorings.js";

interface Change {
  readonly title: Bilingual;
  readonly before: Bilingual;
  readonly after: Bilingual;
  /** By how much, where both ends went by as much. */
  readonly by: Bilingual;
  /** Whether the narrower of the two ranges is one number. */
  readonly one: boolean;
}

type PointsMessages = { readonly [Kind in PointsChange["kind"] as `points.${Kind}`]: Change };

/** Every sentence about two scorings. */
export interface DiffMessages extends PointsMessages {
  readonly claimed: { readonly title: Bilingual; readonly before: Bilingual; readonly after: Bilingual };
  readonly "claimed.new": { readonly title: Bilingual; readonly after: Bilingual };
  readonly "claimed.gone": { readonly title: Bilingual; readonly before: Bilingual };
  readonly "papers.found": { readonly title: Bilingual; readonly papers: Bilingual };
  readonly "papers.lost": { readonly title: Bilingual; readonly papers: Bilingual };
  readonly settled: { readonly facts: readonly Bilingual[] };
  readonly opened: { readonly facts: readonly Bilingual[] };
  readonly veto: { readonly title: Bilingual; readonly before: Ternary; readonly after: Ternary };
  readonly rating: { readonly before: Bilingual; readonly after: Bilingual };
  readonly nothing: object;
}

/** The one table of sentences about changes (文案总表). A key without one of its languages does not compile. */
export const DIFF_SENTENCES: MessageTable<DiffMessages> = {
  "points.same": {
    zh: ({ title, after }) => `${title.zh}：得分未变，仍为 ${after.zh}`,
    en: ({ title, after }) => `${title.en}: ${after.en}, as before`,
  },
  "points.gained": {
    zh: ({ title, before, after, by }) => `${title.zh}：由 ${before.zh}升为 ${after.zh}${by.zh}`,
    en: ({ title, before, after, by }) => `${title.en}: up from ${before.en} to ${after.en}${by.en}`,
  },
  "points.lost": {
    zh: ({ title, before, after, by }) => `${title.zh}：由 ${before.zh}降为 ${after.zh}${by.zh}`,
    en: ({ title, before, after, by }) => `${title.en}: down from ${before.en} to ${after.en}${by.en}`,
  },
  "points.narrowed": {
    zh: ({ title, before, after, one }) =>
      one ? `${title.zh}：由 ${before.zh}确定为 ${after.zh}` : `${title.zh}：区间由 ${before.zh}缩小为 ${after.zh}`,
    en: ({ title, before, after, one }) =>
      one ? `${title.en}: was ${before.en}, now settled at ${after.en}` : `${title.en}: narrowed from ${before.en} to ${after.en}`,
  },
  "points.widened": {
    zh: ({ title, before, after, one }) =>
      one ? `${title.zh}：原为 ${before.zh}，现不能确定，在 ${after.zh}之间` : `${title.zh}：区间由 ${before.zh}扩大为 ${after.zh}`,
    en: ({ title, before, after, one }) =>
      one ? `${title.en}: was ${before.en}, now open ${after.en}` : `${title.en}: widened from ${before.en} to ${after.en}`,
  },
  "points.raised": {
    zh: ({ title, before, after, by }) => `${title.zh}：由 ${before.zh}提高到 ${after.zh}${by.zh}`,
    en: ({ title, before, after, by }) => `${title.en}: raised from ${before.en} to ${after.en}${by.en}`,
  },
  "points.lowered": {
    zh: ({ title, before, after, by }) => `${title.zh}：由 ${before.zh}降低到 ${after.zh}${by.zh}`,
    en: ({ title, before, after, by }) => `${title.en}: lowered from ${before.en} to ${after.en}${by.en}`,
  },
  claimed: {
    zh: ({ title, before, after }) => `${title.zh}：自评得分由 ${before.zh}改为 ${after.zh}`,
    en: ({ title, before, after }) => `${title.en}: the claim changed from ${before.en} to ${after.en}`,
  },
  "claimed.new": {
    zh: ({ title, after }) => `${title.zh}：原无自评得分，现自评 ${after.zh}`,
    en: ({ title, after }) => `${title.en}: ${after.en} claimed now, nothing before`,
  },
  "claimed.gone": {
    zh: ({ title, before }) => `${title.zh}：原自评 ${before.zh}，现无自评得分`,
    en: ({ title, before }) => `${title.en}: nothing claimed now, ${before.en} before`,
  },
  "papers.found": {
    zh: ({ title, papers }) => `${title.zh}：已补交佐证材料：${papers.zh}`,
    en: ({ title, papers }) => `${title.en}: papers that are there now: ${papers.en}`,
  },
  "papers.lost": {
    zh: ({ title, papers }) => `${title.zh}：经核对，缺少佐证材料：${papers.zh}`,
    en: ({ title, papers }) => `${title.en}: papers now found to be missing: ${papers.en}`,
  },
  settled: {
    zh: ({ facts }) => `以下事项原待核实，现已查明：${quotedZh(facts)}`,
    en: ({ facts }) => `Known now, and not before: ${quotedEn(facts)}`,
  },
  opened: {
    zh: ({ facts }) => `以下事项原已查明，现待核实：${quotedZh(facts)}`,
    en: ({ facts }) => `Not known any more: ${quotedEn(facts)}`,
  },
  veto: {
    zh: ({ title, before, after }) => `一票否决事项“${title.zh}”：原${ANSWER_ZH[before]}，现${ANSWER_ZH[after]}`,
    en: ({ title, before, after }) => `The veto “${title.en}” ${BEFORE_EN[before]}; ${AFTER_EN[after]}`,
  },
  rating: {
    zh: ({ before, after }) => `评定结果：原为“${before.zh}”，现为“${after.zh}”`,
    en: ({ before, after }) => `Rating: “${before.en}” before, “${after.en}” now`,
  },
  nothing: { zh: () => "两次评分没有变化", en: () => "Nothing changed between the two scorings" },
};

/** Names of facts, not what they say: that one is known does not mean that it is so. */
const quotedZh = (facts: readonly Bilingual[]): string => facts.map(({ zh }) => `“${zh}”`).join("");
const quotedEn = (facts: readonly Bilingual[]): string => facts.map(({ en }) => `“${en}”`).join(", ");

const ANSWER_ZH = { yes: "已认定发生", no: "已认定未发生", unknown: "尚待核实" } as const;
const BEFORE_EN = { yes: "applied before", no: "did not apply before", unknown: "was open before" } as const;
const AFTER_EN = { yes: "now it applies", no: "now it does not", unknown: "now it is open" } as const;
