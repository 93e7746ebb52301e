import type { RosterForm } from "./column.js";
import type { Conversion } from "./rows.js";
import { CONVERSION_KIND_ALIASES } from "./word-aliases-table.js";
import { CONVERSION_KINDS } from "./words.js";

/** The roster of trainees who found work or began a business (培训转化名册). */
export const conversions: RosterForm<Conversion> = {
  name: "conversions",
  term: { zh: "培训转化", en: "Conversions" },
  key: ["id"],
  /** Two people may share a name, so it does not tell them apart. */
  leftOut: ["姓名", "学员姓名"],
  columns: {
    id: { type: { kind: "id" }, term: { zh: "转化编号", en: "conversion id" }, aliases: ["编号"], required: true },
    person: {
      type: { kind: "id" },
      term: { zh: "学员编号", en: "person id" },
      aliases: ["学员", "身份证号", "身份证号码", "公民身份号码", "证件号码", "人员编号"],
    },
    kind: {
      type: { kind: "choice", options: CONVERSION_KINDS, aliases: CONVERSION_KIND_ALIASES },
      term: { zh: "转化类别", en: "kind of conversion" },
      aliases: ["类别", "类型", "就业创业", "转化类型"],
      required: true,
    },
    date: {
      type: { kind: "date" },
      term: { zh: "转化日期", en: "date" },
      aliases: ["日期", "就业日期", "创业日期", "就业创业日期", "转化时间"],
      required: true,
    },
    at: { type: { kind: "code", levels: ["county", "town", "village"] }, term: { zh: "所在地代码", en: "place" }, aliases: ["区划代码"] },
  },
};
