import type { RosterForm } from "./column.js";
import type { Facility } from "./rows.js";
import { FACILITY_KIND_ALIASES, STATUS_ALIASES } from "./word-aliases-table.js";
import { FACILITY_KINDS, STATUSES } from "./words.js";

/** The roster of facilities (设施名册): service centres, parks, live rooms, bases, stores and platforms. */
export const facilities: RosterForm<Facility> = {
  name: "facilities",
  term: { zh: "设施与平台", en: "Facilities" },
  key: ["id"],
  columns: {
    id: { type: { kind: "id" }, term: { zh: "设施编号", en: "facility id" }, aliases: ["编号", "平台编号"], required: true },
    name: { type: { kind: "text" }, term: { zh: "设施名称", en: "facility name" }, aliases: ["名称", "平台名称", "中心名称", "园区名称"] },
    kind: {
      type: { kind: "choice", options: FACILITY_KINDS, aliases: FACILITY_KIND_ALIASES },
      term: { zh: "设施类别", en: "kind of facility" },
      aliases: ["类别", "类型", "设施类型"],
      required: true,
    },
    at: {
      type: { kind: "code", levels: ["county", "town", "village"] },
      term: { zh: "所在地代码", en: "stands in" },
      aliases: ["区划代码", "所在地区划代码"],
    },
    status: {
      type: { kind: "choice", options: STATUSES, aliases: STATUS_ALIASES },
      term: { zh: "状态", en: "status" },
      aliases: ["建设状态", "运营状态"],
    },
    built: { type: { kind: "date" }, term: { zh: "建成日期", en: "built on" }, aliases: ["建成时间", "竣工日期"] },
    opened: {
      type: { kind: "date" },
      term: { zh: "投入运营日期", en: "opened on" },
      aliases: ["开业日期", "运营日期", "投入使用日期", "启用日期", "上线日期"],
    },
    closed: {
      type: { kind: "date" },
      term: { zh: "停运日期", en: "closed on" },
      aliases: ["关停日期", "关闭日期", "停业日期", "下线日期"],
      blank: "none",
    },
    area: {
      type: { kind: "decimal", unit: "m2", written: ["㎡", "m²", "m2", "平方米", "平米", "平方"] },
      term: { zh: "面积", en: "floor area" },
      aliases: ["建筑面积", "场地面积", "使用面积", "area"],
    },
    staff: { type: { kind: "count" }, term: { zh: "工作人员数", en: "staff" }, aliases: ["工作人员", "人员数", "员工数", "专职人员数"] },
    zones: { type: { kind: "list", of: "text" }, term: { zh: "功能区", en: "zones" }, aliases: ["功能分区", "功能区域"] },
    functions: { type: { kind: "list", of: "text" }, term: { zh: "服务功能", en: "functions" }, aliases: ["功能", "服务内容", "服务项目"] },
    equipment: {
      type: { kind: "list", of: "text" },
      term: { zh: "设备", en: "equipment" },
      aliases: ["设备配置", "设施设备", "软硬件设备"],
    },
    computers: { type: { kind: "count" }, term: { zh: "电脑数量", en: "computers" }, aliases: ["电脑", "电脑台数", "计算机数量"] },
    rules: { type: { kind: "list", of: "text" }, term: { zh: "规章制度", en: "written rules" }, aliases: ["制度", "管理制度"] },
    signs: {
      type: { kind: "list", of: "text" },
      term: { zh: "标牌文字", en: "sign texts" },
      aliases: ["标识", "标牌", "牌匾", "标识标牌"],
    },
  },
};
