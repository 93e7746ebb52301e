import type { RosterForm } from "./column.js";
import type { Village } from "./rows.js";
import { VILLAGE_KIND_ALIASES } from "./word-aliases-table.js";
import { VILLAGE_KINDS } from "./words.js";

/** The roster of administrative villages (行政村名册). */
export const villages: RosterForm<Village> = {
  name: "villages",
  term: { zh: "行政村", en: "Administrative villages" },
  key: ["code"],
  columns: {
    code: {
      type: { kind: "code", levels: ["village"] },
      term: { zh: "行政村代码", en: "village code" },
      aliases: ["村代码", "行政村编码", "村编码", "区划代码", "村级代码", "村居代码", "统计用区划代码", "代码"],
      required: true,
    },
    name: {
      type: { kind: "text" },
      term: { zh: "行政村名称", en: "village name" },
      aliases: ["名称", "行政村", "村名", "村名称", "村（居）名称", "村委会", "村委会名称", "村庄名称"],
    },
    kind: {
      type: { kind: "choice", options: VILLAGE_KINDS, aliases: VILLAGE_KIND_ALIASES },
      term: { zh: "村居类别", en: "kind of village" },
      aliases: ["类别", "村（居）类别"],
    },
    poverty: {
      type: { kind: "flag" },
      term: { zh: "省定贫困村", en: "designated poverty village" },
      aliases: [
        "贫困村",
        "是否贫困村",
        "是否省定贫困村",
        "省定相对贫困村",
        "省级贫困村",
        "原省定贫困村",
        "省定点贫困村",
        "poverty village",
      ],
    },
    exited: { type: { kind: "flag" }, term: { zh: "已脱贫出列", en: "out of poverty" }, aliases: ["是否脱贫", "已脱贫", "已出列"] },
    population: {
      type: { kind: "count" },
      term: { zh: "常住人口", en: "resident population" },
      aliases: ["人口", "人口数", "常住人口数", "总人口"],
    },
    reach: { type: { kind: "list", of: "text" }, term: { zh: "通达情况", en: "reached by" }, aliases: ["已通", "通达", "基础设施"] },
    recognised: {
      type: { kind: "list", of: "text" },
      term: { zh: "荣誉称号", en: "recognised as" },
      aliases: ["认定", "称号", "特色村类型", "电商专业村认定"],
    },
  },
};
