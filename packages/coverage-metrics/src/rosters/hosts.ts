import type { RosterForm } from "./column.js";
import type { Followers } from "./rows.js";
import { HOST_KIND_ALIASES } from "./word-aliases-table.js";
import { HOST_KINDS } from "./words.js";

/** The roster of followers (主播粉丝名册), one row for each host, platform and day. */
export const hosts: RosterForm<Followers> = {
  name: "hosts",
  term: { zh: "主播粉丝", en: "Followers of hosts" },
  key: ["host", "platform", "date"],
  columns: {
    host: { type: { kind: "id" }, term: { zh: "主播编号", en: "host id" }, aliases: ["网红编号", "编号", "主播账号"], required: true },
    name: { type: { kind: "text" }, term: { zh: "主播名称", en: "host name" }, aliases: ["主播", "主播姓名", "姓名", "名称", "昵称"] },
    kind: {
      type: { kind: "choice", options: HOST_KINDS, aliases: HOST_KIND_ALIASES },
      term: { zh: "主播类别", en: "kind of host" },
      aliases: ["类别", "类型", "主播类型"],
    },
    platform: { type: { kind: "id" }, term: { zh: "平台", en: "platform" }, aliases: ["直播平台", "平台名称"], required: true },
    followers: { type: { kind: "count" }, term: { zh: "粉丝数", en: "followers" }, aliases: ["粉丝", "粉丝数量", "粉丝量"] },
    date: { type: { kind: "date" }, term: { zh: "统计日期", en: "date" }, aliases: ["日期", "截图日期", "统计时间"] },
  },
};
