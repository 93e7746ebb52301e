import type { RosterForm } from "./column.js";
import type { FollowUp } from "./rows.js";

/** The roster of follow-ups of trainees (学员跟踪指导名册). */
export const followUps: RosterForm<FollowUp> = {
  name: "follow-ups",
  term: { zh: "跟踪指导", en: "Follow-ups" },
  key: ["id"],
  columns: {
    id: { type: { kind: "id" }, term: { zh: "跟踪编号", en: "follow-up id" }, aliases: ["编号", "回访编号"], required: true },
    person: { type: { kind: "id" }, term: { zh: "学员编号", en: "person id" }, aliases: ["学员", "身份证号", "人员编号"], required: true },
    date: {
      type: { kind: "date" },
      term: { zh: "跟踪日期", en: "date" },
      aliases: ["日期", "回访日期", "跟踪时间", "指导日期"],
      required: true,
    },
  },
};
