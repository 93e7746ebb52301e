import { limitWords } from "../limit-words.js";
import type { LimitOperator } from "../rule-base.js";
import type { Sentences } from "../said.js";

type Params = {
  /** The project, or the line that stands by itself. */
  readonly project: string;
  readonly capZh: string;
  readonly capEn: string;
  readonly operator: LimitOperator;
};

export interface SubsidyRateMessages {
  readonly "subsidy-rate.rate.pass": Params;
  readonly "subsidy-rate.rate.fail": Params;
  readonly "subsidy-rate.rate.unknown": Params;
  /** The investment is not known. */
  readonly "subsidy-rate.rate.unmeasured": Params;
  /** A subsidy to a project without any investment. */
  readonly "subsidy-rate.rate.no-investment": Params;
  /** No subsidy, whatever the investment. */
  readonly "subsidy-rate.rate.no-subsidy": Params;
  readonly "subsidy-rate.amount.pass": Params;
  readonly "subsidy-rate.amount.fail": Params;
  readonly "subsidy-rate.amount.unknown": Params;
}

export const subsidyRateMessages: Sentences<SubsidyRateMessages> = {
  "subsidy-rate.rate.pass": {
    zh: (said, { project, capZh, operator }) =>
      `“${project}”${capZh}占总投资 ${said.measured}，${limitWords(operator, "zh").pass(said, "money")}`,
    en: (said, { project, capEn, operator }) =>
      `${capEn} of “${project}”: ${said.measured} of the investment, ${limitWords(operator, "en").pass(said, "money")}`,
  },
  "subsidy-rate.rate.fail": {
    zh: (said, { project, capZh, operator }) =>
      `“${project}”${capZh}占总投资 ${said.measured}，${limitWords(operator, "zh").fail(said, "money")}`,
    en: (said, { project, capEn, operator }) =>
      `${capEn} of “${project}”: ${said.measured} of the investment, ${limitWords(operator, "en").fail(said, "money")}`,
  },
  "subsidy-rate.rate.unknown": {
    zh: (said, { project, capZh, operator }) =>
      `“${project}”${capZh}占总投资的比例在 ${said.measured} 之间，${limitWords(operator, "zh").open(said)} 尚不能判断；缺：${said.missing}`,
    en: (said, { project, capEn, operator }) =>
      `${capEn} of “${project}”: somewhere in ${said.measured} of the investment; ${limitWords(operator, "en").open(said)} cannot be decided yet; missing: ${said.missing}`,
  },
  "subsidy-rate.rate.unmeasured": {
    zh: (said, { project, capZh, operator }) =>
      `“${project}”${capZh}占总投资的比例尚算不出，${limitWords(operator, "zh").open(said)} 尚不能判断；缺：${said.missing}`,
    en: (said, { project, capEn, operator }) =>
      `${capEn} of “${project}”: the share of the investment is not known yet, nor ${limitWords(operator, "en").open(said)}; missing: ${said.missing}`,
  },
  "subsidy-rate.rate.no-investment": {
    zh: ({ distance, limit }, { project, capZh }) => `“${project}”没有投资额，${capZh}不得超过其 ${limit}，超出 ${distance}`,
    en: ({ distance, limit }, { project, capEn }) =>
      `${capEn} of “${project}”: there is no investment to take ${limit} of; ${distance} too much`,
  },
  "subsidy-rate.rate.no-subsidy": {
    zh: (_, { project, capZh }) => `“${project}”没有${capZh}，符合`,
    en: (_, { project, capEn }) => `${capEn} of “${project}”: none, so the cap is kept`,
  },
  "subsidy-rate.amount.pass": {
    zh: (said, { project, capZh, operator }) => `“${project}”${capZh} ${said.measured}，${limitWords(operator, "zh").pass(said, "money")}`,
    en: (said, { project, capEn, operator }) =>
      `${capEn} of “${project}”: ${said.measured}, ${limitWords(operator, "en").pass(said, "money")}`,
  },
  "subsidy-rate.amount.fail": {
    zh: (said, { project, capZh, operator }) => `“${project}”${capZh} ${said.measured}，${limitWords(operator, "zh").fail(said, "money")}`,
    en: (said, { project, capEn, operator }) =>
      `${capEn} of “${project}”: ${said.measured}, ${limitWords(operator, "en").fail(said, "money")}`,
  },
  "subsidy-rate.amount.unknown": {
    zh: (said, { project, capZh, operator }) =>
      `“${project}”${capZh}在 ${said.measured} 之间，${limitWords(operator, "zh").open(said)} 尚不能判断；缺：${said.missing}`,
    en: (said, { project, capEn, operator }) =>
      `${capEn} of “${project}”: somewhere in ${said.measured}; ${limitWords(operator, "en").open(said)} cannot be decided yet; missing: ${said.missing}`,
  },
};
