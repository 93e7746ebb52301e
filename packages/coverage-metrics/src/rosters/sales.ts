import type { RosterForm } from "./column.js";
import type { Sales } from "./rows.js";
import { SALES_SERIES_ALIASES } from "./word-aliases-table.js";
import { SALES_SERIES } from "./words.js";

/** The roster of sales by year, quarter or month (销售额序列). */
export const sales: RosterForm<Sales> = {
  name: "sales",
  term: { zh: "销售额序列", en: "Sales" },
  key: ["series", "period", "at"],
  columns: {
    series: {
      type: { kind: "choice", options: SALES_SERIES, aliases: SALES_SERIES_ALIASES },
      term: { zh: "指标", en: "series" },
      aliases: ["指标名称", "统计指标", "销售额类别"],
      required: true,
    },
    period: {
      type: { kind: "period" },
      term: { zh: "期间", en: "period" },
      aliases: ["统计期间", "月份", "时间", "年月", "统计月份", "年份"],
      required: true,
    },
    amount: { type: { kind: "money" }, term: { zh: "金额", en: "amount" }, aliases: ["销售额", "交易额", "零售额", "网络零售额", "数值"] },
    at: {
      type: { kind: "code", levels: ["county", "town", "village"] },
      term: { zh: "区划代码", en: "area code" },
      aliases: ["地区代码", "统计用区划代码"],
    },
  },
};
