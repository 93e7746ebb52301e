import type { RosterForm } from "./column.js";
import type { Firm } from "./rows.js";
import { FIRM_KIND_ALIASES } from "./word-aliases-table.js";
import { FIRM_KINDS } from "./words.js";

/** The roster of firms (企业名册): residents of the centre or park, trained firms, and others that took part. */
export const firms: RosterForm<Firm> = {
  name: "firms",
  term: { zh: "企业", en: "Firms" },
  key: ["id"],
  columns: {
    id: {
      type: { kind: "id" },
      term: { zh: "企业编号", en: "firm id" },
      aliases: ["编号", "统一社会信用代码", "社会信用代码"],
      required: true,
    },
    name: { type: { kind: "text" }, term: { zh: "企业名称", en: "firm name" }, aliases: ["名称", "公司名称", "单位名称"] },
    kind: {
      type: { kind: "choice", options: FIRM_KINDS, aliases: FIRM_KIND_ALIASES },
      term: { zh: "企业类别", en: "kind of firm" },
      aliases: ["类别", "类型", "企业类型"],
    },
    facility: {
      type: { kind: "id" },
      term: { zh: "入驻设施编号", en: "resident of" },
      aliases: ["入驻园区", "入驻园区编号", "入驻地编号", "设施编号"],
    },
    signed: {
      type: { kind: "date" },
      term: { zh: "签约日期", en: "signed on" },
      aliases: ["签约时间", "签订入驻协议日期", "协议签订日期", "入驻协议日期"],
    },
    operating: {
      type: { kind: "date" },
      term: { zh: "开始运营日期", en: "operating from" },
      aliases: ["运营日期", "入驻运营日期", "进驻日期", "入驻日期", "入驻时间"],
    },
    left: { type: { kind: "date" }, term: { zh: "退出日期", en: "left on" }, aliases: ["退驻日期", "搬离日期", "撤出日期"], blank: "none" },
    jobs: { type: { kind: "count" }, term: { zh: "带动就业人数", en: "jobs" }, aliases: ["就业人数", "从业人数", "带动就业"] },
    leading: { type: { kind: "flag" }, term: { zh: "龙头企业", en: "leading firm" }, aliases: ["是否龙头", "是否龙头企业"] },
    trained: { type: { kind: "date" }, term: { zh: "转型触网日期", en: "trained on" }, aliases: ["培训日期", "触网日期", "转型升级日期"] },
  },
};
