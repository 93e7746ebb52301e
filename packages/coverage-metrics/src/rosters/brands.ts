import type { RosterForm } from "./column.js";
import type { Brand } from "./rows.js";
import { BRAND_KIND_ALIASES } from "./word-aliases-table.js";
import { BRAND_KINDS } from "./words.js";

/** The roster of brands (品牌名册). */
export const brands: RosterForm<Brand> = {
  name: "brands",
  term: { zh: "品牌", en: "Brands" },
  key: ["id"],
  columns: {
    id: { type: { kind: "id" }, term: { zh: "品牌编号", en: "brand id" }, aliases: ["编号", "商标注册号"], required: true },
    name: { type: { kind: "text" }, term: { zh: "品牌名称", en: "brand name" }, aliases: ["名称", "品牌", "商标名称"] },
    kind: {
      type: { kind: "choice", options: BRAND_KINDS, aliases: BRAND_KIND_ALIASES },
      term: { zh: "品牌类别", en: "kind of brand" },
      aliases: ["类别", "类型", "品牌类型"],
      required: true,
    },
    registered: { type: { kind: "date" }, term: { zh: "注册日期", en: "registered on" }, aliases: ["商标注册日期", "注册时间"] },
  },
};
