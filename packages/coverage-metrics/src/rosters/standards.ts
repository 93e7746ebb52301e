import type { RosterForm } from "./column.js";
import type { Standard } from "./rows.js";
import { STANDARD_KIND_ALIASES } from "./word-aliases-table.js";
import { STANDARD_KINDS } from "./words.js";

/** The roster of standards (标准名册). */
export const standards: RosterForm<Standard> = {
  name: "standards",
  term: { zh: "标准", en: "Standards" },
  key: ["id"],
  columns: {
    id: { type: { kind: "id" }, term: { zh: "标准号", en: "standard id" }, aliases: ["标准编号", "编号"], required: true },
    name: { type: { kind: "text" }, term: { zh: "标准名称", en: "standard name" }, aliases: ["名称"] },
    kind: {
      type: { kind: "choice", options: STANDARD_KINDS, aliases: STANDARD_KIND_ALIASES },
      term: { zh: "标准类别", en: "kind of standard" },
      aliases: ["类别", "类型", "标准级别"],
    },
    product: { type: { kind: "text" }, term: { zh: "适用产品", en: "product" }, aliases: ["产品", "产品名称"] },
    issued: { type: { kind: "date" }, term: { zh: "发布日期", en: "issued on" }, aliases: ["发布时间", "批准日期"] },
  },
};
