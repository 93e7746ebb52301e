import type { RosterForm } from "./column.js";
import type { Station } from "./rows.js";
import { STANDINGS } from "./words.js";

/** The roster of service stations (服务站点名册). */
export const stations: RosterForm<Station> = {
  name: "stations",
  term: { zh: "服务站点", en: "Service stations" },
  key: ["id"],
  columns: {
    id: { type: { kind: "text" }, term: { zh: "站点编号", en: "station id" }, required: true },
    name: { type: { kind: "text" }, term: { zh: "站点名称", en: "station name" } },
    level: {
      type: {
        kind: "choice",
        options: { county: { zh: "县级", en: "county" }, town: { zh: "镇级", en: "town" }, village: { zh: "村级", en: "village" } },
      },
      term: { zh: "级别", en: "level" },
      required: true,
    },
    at: {
      type: { kind: "code", levels: ["town", "village"] },
      term: { zh: "所在村代码", en: "stands in" },
      aliases: ["所在村", "所在镇代码", "区划代码"],
    },
    longitude: { type: { kind: "decimal", unit: "°" }, term: { zh: "经度", en: "longitude" } },
    latitude: { type: { kind: "decimal", unit: "°" }, term: { zh: "纬度", en: "latitude" } },
    status: { type: { kind: "choice", options: STANDINGS }, term: { zh: "状态", en: "status" } },
    built: { type: { kind: "date" }, term: { zh: "建成日期", en: "built on" } },
    opened: { type: { kind: "date" }, term: { zh: "投入运营日期", en: "opened on" }, aliases: ["开业日期", "运营日期"] },
    closed: { type: { kind: "date" }, term: { zh: "停运日期", en: "closed on" }, aliases: ["关停日期"], blank: "none" },
    serves: { type: { kind: "list", of: "code" }, term: { zh: "服务村代码", en: "serves" }, aliases: ["服务村", "辐射村"] },
    demonstration: { type: { kind: "flag" }, term: { zh: "示范站", en: "demonstration station" }, aliases: ["示范点", "是否示范"] },
    host: { type: { kind: "text" }, term: { zh: "依托场所", en: "host place" } },
    services: { type: { kind: "list", of: "text" }, term: { zh: "服务功能", en: "services" } },
    zones: { type: { kind: "list", of: "text" }, term: { zh: "功能区", en: "zones" } },
    equipment: { type: { kind: "list", of: "text" }, term: { zh: "设备", en: "equipment" } },
    feeds: { type: { kind: "list", of: "text" }, term: { zh: "数据上报", en: "data reported" } },
    sign: { type: { kind: "text" }, term: { zh: "标牌文字", en: "sign text" } },
    keeper: { type: { kind: "text" }, term: { zh: "站长", en: "keeper" }, aliases: ["负责人"] },
    keeperSkilled: { type: { kind: "flag" }, term: { zh: "站长熟练操作平台", en: "keeper skilled" } },
    keeperExperienced: { type: { kind: "flag" }, term: { zh: "站长有电商经验", en: "keeper experienced" } },
    keeperTrained: { type: { kind: "flag" }, term: { zh: "站长已培训", en: "keeper trained" } },
    online: { type: { kind: "flag" }, term: { zh: "接入平台", en: "seen by the platform" } },
    aidCases: { type: { kind: "count" }, term: { zh: "助农案例", en: "farm-aid cases" } },
    served: { type: { kind: "count" }, term: { zh: "服务人数", en: "people served" } },
    convenienceCases: { type: { kind: "count" }, term: { zh: "便民服务案例", en: "convenience cases" } },
  },
};
