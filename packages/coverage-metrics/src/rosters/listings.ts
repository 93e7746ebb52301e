import type { RosterForm } from "./column.js";
import type { Listing } from "./rows.js";
import { LISTING_SCOPE_ALIASES } from "./word-aliases-table.js";
import { LISTING_SCOPES } from "./words.js";

/** The roster of products on sale online (产品上架名册), one row for each product and platform. */
export const listings: RosterForm<Listing> = {
  name: "listings",
  term: { zh: "产品上架", en: "Listings" },
  key: ["product", "platform", "listed"],
  columns: {
    product: {
      type: { kind: "id" },
      term: { zh: "产品编号", en: "product id" },
      aliases: ["商品编号", "单品编号", "编号", "SKU"],
      required: true,
    },
    name: { type: { kind: "text" }, term: { zh: "产品名称", en: "product name" }, aliases: ["商品名称", "单品名称", "名称", "产品"] },
    platform: { type: { kind: "id" }, term: { zh: "上架平台", en: "platform" }, aliases: ["平台", "销售平台", "平台名称"], required: true },
    scope: {
      type: { kind: "choice", options: LISTING_SCOPES, aliases: LISTING_SCOPE_ALIASES },
      term: { zh: "产品范围", en: "scope" },
      aliases: ["范围", "产品归属"],
    },
    listed: { type: { kind: "date" }, term: { zh: "上架日期", en: "listed on" }, aliases: ["上架时间", "上线日期"] },
    removed: { type: { kind: "date" }, term: { zh: "下架日期", en: "removed on" }, aliases: ["下架时间"], blank: "none" },
  },
};
