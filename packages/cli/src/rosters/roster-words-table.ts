import type { RosterName } from "@countykit/coverage-metrics";

/**
 * What files of a roster are called, besides its own names. The longest word that a file name holds decides, so 培训签到 is a list of attendances
 * and no list of sessions.
 */
export const ROSTER_WORDS: Readonly<Record<RosterName, readonly string[]>> = {
  towns: ["乡镇", "镇街", "镇（街）", "街道", "town"],
  villages: ["行政村", "村名册", "村居", "建制村", "village"],
  stations: ["站点", "服务点", "服务站", "station"],
  facilities: ["设施", "平台名册", "场所", "facility"],
  firms: ["企业", "入驻", "firm", "enterprises"],
  shops: ["网店", "店铺", "shop"],
  sessions: ["培训场次", "培训班", "培训台账", "场次", "session", "training"],
  attendances: ["签到", "学员", "参训", "培训签到", "培训学员", "attendance"],
  conversions: ["转化", "创业就业", "就业创业", "培训转化", "conversion"],
  "follow-ups": ["跟踪", "回访", "follow-up"],
  events: ["活动", "event"],
  listings: ["上架", "网货", "listing"],
  hosts: ["主播", "网红", "粉丝", "host"],
  sales: ["销售额", "零售额", "交易额"],
  parcels: ["包裹", "快递", "件量", "parcel"],
  brands: ["品牌", "brand"],
  standards: ["标准", "standard"],
  pairings: ["结对", "帮扶", "结对帮扶", "pairing"],
};
