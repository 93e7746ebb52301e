import type { Definition } from "../indicator.js";

export type TeamFormedParams = {
  /** Months after the implementing entity was confirmed within which the team has to be there. */
  readonly months: number;
};

/** Days by which the centre's team was set up late (专业团队组建逾期天数); none or fewer when it was in time. */
export const teamFormed: Definition<TeamFormedParams> = {
  id: "team-formed",
  term: { zh: "专业团队组建逾期天数", en: "days by which the team was late" },
  numerator: {
    zh: "组建日期晚于期限末日的天数（负数为提前）",
    en: "days from the last day to the day it was set up, negative when earlier",
  },
  denominator: null,
  unit: "days",
  measures: "count",
  params: { months: { kind: "count", term: { zh: "期限（月）", en: "months allowed" } } },
  cites: [{ document: "遂政办发〔2021〕15号", locator: "四（二）3" }],
};
