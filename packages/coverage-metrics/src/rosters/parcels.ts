import type { RosterForm } from "./column.js";
import type { Parcels } from "./rows.js";
import { PARCEL_DIRECTION_ALIASES } from "./word-aliases-table.js";
import { PARCEL_DIRECTIONS } from "./words.js";

/** The roster of parcels by month (月度包裹量). */
export const parcels: RosterForm<Parcels> = {
  name: "parcels",
  term: { zh: "包裹量", en: "Parcels" },
  key: ["month", "direction", "at"],
  columns: {
    month: { type: { kind: "period", only: "month" }, term: { zh: "月份", en: "month" }, aliases: ["统计月份", "年月"], required: true },
    direction: {
      type: { kind: "choice", options: PARCEL_DIRECTIONS, aliases: PARCEL_DIRECTION_ALIASES },
      term: { zh: "方向", en: "direction" },
      aliases: ["流向", "上行下行"],
      required: true,
    },
    count: { type: { kind: "count" }, term: { zh: "包裹数", en: "parcels" }, aliases: ["件数", "包裹量", "数量", "快递量", "快件量"] },
    at: {
      type: { kind: "code", levels: ["county", "town", "village"] },
      term: { zh: "区划代码", en: "area code" },
      aliases: ["地区代码", "统计用区划代码"],
    },
  },
};
