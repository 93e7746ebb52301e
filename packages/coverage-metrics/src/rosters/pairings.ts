import type { RosterForm } from "./column.js";
import type { Pairing } from "./rows.js";
import { PAIRING_KIND_ALIASES } from "./word-aliases-table.js";
import { PAIRING_KINDS } from "./words.js";

/** The roster of activities of pairing assistance (结对帮扶活动名册). */
export const pairings: RosterForm<Pairing> = {
  name: "pairings",
  term: { zh: "结对帮扶活动", en: "Pairing activities" },
  key: ["id"],
  columns: {
    id: { type: { kind: "id" }, term: { zh: "活动编号", en: "activity id" }, aliases: ["编号", "帮扶编号"], required: true },
    kind: {
      type: { kind: "choice", options: PAIRING_KINDS, aliases: PAIRING_KIND_ALIASES },
      term: { zh: "活动类别", en: "kind of activity" },
      aliases: ["类别", "类型", "帮扶类别"],
      required: true,
    },
    date: { type: { kind: "date" }, term: { zh: "活动日期", en: "date" }, aliases: ["日期", "活动时间"], required: true },
    partner: { type: { kind: "text" }, term: { zh: "结对县", en: "partner county" }, aliases: ["帮扶县", "结对地区", "受帮扶县"] },
    personTimes: { type: { kind: "count" }, term: { zh: "培训人次", en: "person-times" }, aliases: ["人次", "参与人次"] },
    evidence: { type: { kind: "list", of: "text" }, term: { zh: "佐证材料", en: "evidence" }, aliases: ["证明材料", "佐证"] },
  },
};
