import type { RosterForm } from "./column.js";
import type { ShopSales } from "./rows.js";
import { SHOP_KIND_ALIASES } from "./word-aliases-table.js";
import { SHOP_KINDS } from "./words.js";

/** The roster of annual online sales (网店、企业年销售额名册), one row for each shop or firm and year. */
export const shops: RosterForm<ShopSales> = {
  name: "shops",
  term: { zh: "网店年销售额", en: "Annual sales of shops" },
  key: ["shop", "year"],
  columns: {
    shop: {
      type: { kind: "id" },
      term: { zh: "店铺编号", en: "shop id" },
      aliases: ["网店编号", "企业编号", "编号", "主体编号"],
      required: true,
    },
    name: { type: { kind: "text" }, term: { zh: "店铺名称", en: "shop name" }, aliases: ["网店名称", "企业名称", "名称", "网销主体"] },
    kind: {
      type: { kind: "choice", options: SHOP_KINDS, aliases: SHOP_KIND_ALIASES },
      term: { zh: "店铺类别", en: "kind of shop" },
      aliases: ["类别", "类型", "网店类型"],
    },
    facility: { type: { kind: "id" }, term: { zh: "入驻设施编号", en: "resident of" }, aliases: ["入驻园区", "入驻园区编号", "设施编号"] },
    year: { type: { kind: "year" }, term: { zh: "年份", en: "year" }, aliases: ["年度", "统计年份"], required: true },
    sales: {
      type: { kind: "money" },
      term: { zh: "年销售额", en: "annual sales" },
      aliases: ["销售额", "年网络零售额", "网络零售额", "年交易额", "交易额"],
    },
  },
};
