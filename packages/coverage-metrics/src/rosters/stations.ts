import type { RosterForm } from "./column.js";
import type { Station } from "./rows.js";
import { STATUS_ALIASES, STATION_LEVEL_ALIASES } from "./word-aliases-table.js";
import { STATUSES, STATION_LEVELS } from "./words.js";

/** The roster of service stations (服务站点名册). */
export const stations: RosterForm<Station> = {
  name: "stations",
  term: { zh: "服务站点", en: "Service stations" },
  key: ["id"],
  columns: {
    id: {
      type: { kind: "id" },
      term: { zh: "站点编号", en: "station id" },
      aliases: ["编号", "站点代码", "站点编码", "服务站编号", "服务点编号"],
      required: true,
    },
    name: {
      type: { kind: "text" },
      term: { zh: "站点名称", en: "station name" },
      aliases: ["名称", "站点", "服务站名称", "服务点名称", "站名"],
    },
    level: {
      type: { kind: "choice", options: STATION_LEVELS, aliases: STATION_LEVEL_ALIASES },
      term: { zh: "级别", en: "level" },
      aliases: ["站点级别", "层级", "站点层级", "站点类型"],
      required: true,
    },
    at: {
      type: { kind: "code", levels: ["town", "village"] },
      term: { zh: "所在村代码", en: "stands in" },
      aliases: ["所在村", "所属乡镇", "所在镇代码", "区划代码", "所在行政村代码", "村代码", "行政村代码", "village code"],
    },
    longitude: {
      type: { kind: "decimal", unit: "°", written: ["度", "E", "东经"] },
      term: { zh: "经度", en: "longitude" },
      aliases: ["东经", "lng", "lon"],
    },
    latitude: {
      type: { kind: "decimal", unit: "°", written: ["度", "N", "北纬"] },
      term: { zh: "纬度", en: "latitude" },
      aliases: ["北纬", "lat"],
    },
    status: {
      type: { kind: "choice", options: STATUSES, aliases: STATUS_ALIASES },
      term: { zh: "状态", en: "status" },
      aliases: ["站点状态", "建设状态", "运营状态", "运营情况", "建设情况"],
    },
    built: {
      type: { kind: "date" },
      term: { zh: "建成日期", en: "built on" },
      aliases: ["建成时间", "建设日期", "建设时间", "建站时间", "竣工日期"],
    },
    upgraded: {
      type: { kind: "date" },
      term: { zh: "改造升级日期", en: "upgraded on" },
      aliases: ["改造日期", "升级日期", "改造完成日期", "改造时间", "升级时间"],
    },
    opened: {
      type: { kind: "date" },
      term: { zh: "投入运营日期", en: "opened on" },
      aliases: ["开业日期", "运营日期", "开业时间", "运营时间", "投入使用日期", "启用日期"],
    },
    closed: {
      type: { kind: "date" },
      term: { zh: "停运日期", en: "closed on" },
      aliases: ["关停日期", "关闭日期", "停业日期", "撤销日期", "停运时间"],
      blank: "none",
    },
    serves: {
      type: { kind: "list", of: "code", levels: ["village"] },
      term: { zh: "服务村代码", en: "serves" },
      aliases: [
        "服务村",
        "辐射村",
        "服务行政村",
        "辐射行政村",
        "服务辐射村",
        "辐射村代码",
        "服务行政村代码",
        "覆盖村",
        "覆盖行政村",
        "覆盖行政村代码",
      ],
    },
    demonstration: {
      type: { kind: "flag" },
      term: { zh: "示范站", en: "demonstration station" },
      aliases: ["示范点", "是否示范", "是否示范站", "是否示范点", "示范站点"],
    },
    benchmark: { type: { kind: "flag" }, term: { zh: "标杆站点", en: "benchmark station" }, aliases: ["标杆", "是否标杆"] },
    host: {
      type: { kind: "text" },
      term: { zh: "依托场所", en: "host place" },
      aliases: ["依托主体", "场所类型", "依托单位", "改造前类型"],
    },
    site: { type: { kind: "list", of: "text" }, term: { zh: "选址条件", en: "site" }, aliases: ["选址情况", "选址依据"] },
    partners: { type: { kind: "list", of: "text" }, term: { zh: "共建单位", en: "partners" }, aliases: ["共建部门", "合作单位"] },
    model: { type: { kind: "list", of: "text" }, term: { zh: "一村一站要素", en: "model elements" }, aliases: ["示范模式", "运营模式"] },
    services: {
      type: { kind: "list", of: "text" },
      term: { zh: "服务功能", en: "services" },
      aliases: ["功能", "便民服务", "服务内容", "服务项目", "开展服务"],
    },
    zones: { type: { kind: "list", of: "text" }, term: { zh: "功能区", en: "zones" }, aliases: ["功能分区", "功能区域", "场地分区"] },
    equipment: {
      type: { kind: "list", of: "text" },
      term: { zh: "设备", en: "equipment" },
      aliases: ["设备配置", "设施设备", "配套设备", "配备设备"],
    },
    feeds: {
      type: { kind: "list", of: "text" },
      term: { zh: "数据上报", en: "data reported" },
      aliases: ["上报数据", "数据归集", "归集数据"],
    },
    sign: {
      type: { kind: "text" },
      term: { zh: "标牌文字", en: "sign text" },
      aliases: ["标识", "标牌", "门头标识", "牌匾文字", "标识标牌"],
    },
    keeper: { type: { kind: "text" }, term: { zh: "站长", en: "keeper" }, aliases: ["负责人", "站点负责人", "站长姓名", "负责人姓名"] },
    keeperSkilled: {
      type: { kind: "flag" },
      term: { zh: "站长熟练操作平台", en: "keeper skilled" },
      aliases: ["熟练操作电商平台", "能否熟练操作"],
    },
    keeperExperienced: {
      type: { kind: "flag" },
      term: { zh: "站长有电商经验", en: "keeper experienced" },
      aliases: ["有电商经验", "是否有经验"],
    },
    keeperTrained: { type: { kind: "flag" }, term: { zh: "站长已培训", en: "keeper trained" }, aliases: ["负责人已培训", "是否培训"] },
    online: {
      type: { kind: "flag" },
      term: { zh: "接入平台", en: "seen by the platform" },
      aliases: ["是否接入平台", "接入县级平台", "数据接入"],
    },
    aidCases: {
      type: { kind: "count" },
      term: { zh: "助农案例", en: "farm-aid cases" },
      aliases: ["助农案例数", "助农兴农案例", "电商助农案例"],
    },
    served: { type: { kind: "count" }, term: { zh: "服务人数", en: "people served" }, aliases: ["服务群众数"] },
    convenienceCases: {
      type: { kind: "count" },
      term: { zh: "便民服务案例", en: "convenience cases" },
      aliases: ["便民服务案例数", "便民案例"],
    },
  },
};
