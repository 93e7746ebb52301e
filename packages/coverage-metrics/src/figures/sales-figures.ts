import type { SalesSeries } from "../rosters/rows.js";
import { SALES_SERIES } from "../rosters/words.js";
import type { FigureName } from "./book.js";

/**
 * The figures of sales (销售数据). The roster of sales is reduced to `sales.<series>.<period>`, one figure for every period that a row names, in
 * yuan. A period for which there is no row is made of its quarters or months by whoever asks for it.
 */

/** Sales of a series in one year `2022`, quarter `2022-Q3` or month `2022-08`. */
export const salesOf = (series: SalesSeries, period: string): FigureName => {
  const { zh, en } = SALES_SERIES[series];
  return { id: `sales.${series}.${period}`, term: { zh: `${period} ${zh}`, en: `${en}, ${period}` }, unit: "yuan" };
};

/** The growth of a series over the year before, where a document prints only that (同比增速): `0.114` is 11.4 %. */
export const growthOf = (series: SalesSeries, period: string): FigureName => {
  const { zh, en } = SALES_SERIES[series];
  return { id: `growth.${series}.${period}`, term: { zh: `${period} ${zh}同比增速`, en: `growth of ${en}, ${period}` }, unit: "ratio" };
};

/** The national average growth of one year, quarter or month (全国平均增速), which a county may have to exceed. */
export const nationalGrowth = (series: SalesSeries, period: string): FigureName => {
  const { zh, en } = SALES_SERIES[series];
  return {
    id: `growth.national.${series}.${period}`,
    term: { zh: `${period} 全国${zh}平均增速`, en: `national growth of ${en}, ${period}` },
    unit: "ratio",
  };
};

/** What was sold of one good (销量), in the unit in which it is counted. */
export const soldOf = (good: string, unit: string): FigureName => ({
  id: `sold.${good}`,
  term: { zh: `${good}销量`, en: `quantity sold of ${good}` },
  unit,
});
