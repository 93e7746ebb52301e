import type { SalesSeries } from "../../rosters/rows.js";
import { SALES_SERIES } from "../../rosters/words.js";
import type { Definition } from "../indicator.js";

export type GrowthParams = {
  readonly series: SalesSeries;
  /** A year `2022`, a quarter `2022-Q3` or a month `2022-08`. */
  readonly period: string;
  /** The period compared with, of the same length; the same period of the year before when not given. */
  readonly against?: string;
  /** Counts each year from January to the end of the period (累计). */
  readonly yearToDate?: boolean;
};

/** Growth of a series between two periods (增速): what is above the base, over the base. */
export const growth: Definition<GrowthParams> = {
  id: "growth",
  term: { zh: "增速", en: "growth" },
  numerator: { zh: "本期数", en: "the amount of the period" },
  denominator: {
    zh: "基期数（未指定时为上年同期）",
    en: "the amount of the base period (the same period of the year before, when not named)",
  },
  unit: "yuan",
  measures: "growth",
  params: {
    series: { kind: "choice", options: SALES_SERIES, term: { zh: "指标序列", en: "series" } },
    period: { kind: "period", term: { zh: "本期", en: "period" } },
    against: { kind: "period", optional: true, term: { zh: "基期", en: "base period" } },
    yearToDate: { kind: "flag", optional: true, term: { zh: "年初至期末累计", en: "year to date" } },
  },
  cites: [
    { document: "乐府办〔2022〕9号", locator: "三" },
    { document: "遂府〔2021〕10号", locator: "三（二）5" },
    { document: "遂政办发〔2021〕15号", locator: "三" },
    { document: "lechang-2019/self-evaluation", locator: "二（二）1" },
  ],
};
