import type { RosterForm } from "./column.js";
import type { Event } from "./rows.js";
import { EVENT_KIND_ALIASES } from "./word-aliases-table.js";
import { EVENT_KINDS } from "./words.js";

/** The roster of events (活动名册). */
export const events: RosterForm<Event> = {
  name: "events",
  term: { zh: "活动", en: "Events" },
  key: ["id"],
  columns: {
    id: { type: { kind: "id" }, term: { zh: "活动编号", en: "event id" }, aliases: ["编号", "场次编号"], required: true },
    kind: {
      type: { kind: "choice", options: EVENT_KINDS, aliases: EVENT_KIND_ALIASES },
      term: { zh: "活动类别", en: "kind of event" },
      aliases: ["类别", "类型", "活动类型"],
      required: true,
    },
    date: {
      type: { kind: "date" },
      term: { zh: "活动日期", en: "date" },
      aliases: ["日期", "活动时间", "举办日期", "举办时间"],
      required: true,
    },
    name: { type: { kind: "text" }, term: { zh: "活动名称", en: "event name" }, aliases: ["名称"] },
    channel: { type: { kind: "text" }, term: { zh: "对接渠道", en: "channel" }, aliases: ["渠道", "销售渠道"] },
    forms: { type: { kind: "list", of: "text" }, term: { zh: "活动形式", en: "forms" }, aliases: ["形式"] },
    evidence: { type: { kind: "list", of: "text" }, term: { zh: "佐证材料", en: "evidence" }, aliases: ["证明材料", "材料清单", "佐证"] },
    plan: { type: { kind: "flag" }, term: { zh: "有活动方案", en: "plan" }, aliases: ["活动方案", "方案"] },
    summary: { type: { kind: "flag" }, term: { zh: "有经验总结", en: "summary" }, aliases: ["经验总结", "活动总结", "总结"] },
    publicity: { type: { kind: "flag" }, term: { zh: "有宣传报道", en: "publicity" }, aliases: ["宣传报道", "宣传", "报道"] },
  },
};
