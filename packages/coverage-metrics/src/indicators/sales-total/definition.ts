import type { SalesSeries } from "../../rosters/rows.js";
import { SALES_SERIES } from "../../rosters/words.js";
import type { Definition } from "../indicator.js";

export type SalesTotalParams = {
  readonly series: SalesSeries;
  /** A year `2022`, a quarter `2022-Q3` or a month `2022-08`. */
  readonly period: string;
  /** Counts from January to the end of the period (累计). */
  readonly yearToDate?: boolean;
};

/** Sales of a period (销售额、零售额), in yuan. */
export const salesTotal: Definition<SalesTotalParams> = {
  id: "sales-total",
  term: { zh: "销售额（零售额）", en: "sales" },
  numerator: { zh: "该期间的销售额（零售额）", en: "the amount of the period" },
  denominator: null,
  unit: "yuan",
  measures: "count",
  params: {
    series: { kind: "choice", options: SALES_SERIES, term: { zh: "指标序列", en: "series" } },
    period: { kind: "period", term: { zh: "期间", en: "period" } },
    yearToDate: { kind: "flag", optional: true, term: { zh: "年初至期末累计", en: "year to date" } },
  },
  cites: [
    { document: "遂政办发〔2021〕15号", locator: "三" },
    { document: "遂政办发〔2021〕15号", locator: "四（六）3" },
  ],
};
