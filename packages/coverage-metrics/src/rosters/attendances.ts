import type { RosterForm } from "./column.js";
import type { Attendance } from "./rows.js";

/** The roster of attendances (培训签到名册): one person at one session in each row. */
export const attendances: RosterForm<Attendance> = {
  name: "attendances",
  term: { zh: "培训签到", en: "Attendances" },
  key: [],
  /** Two people may share a name, so it does not tell them apart. */
  leftOut: ["姓名", "学员姓名"],
  columns: {
    session: {
      type: { kind: "id" },
      term: { zh: "场次编号", en: "session id" },
      aliases: ["培训编号", "班次编号", "期次", "培训场次"],
      required: true,
    },
    person: {
      type: { kind: "id" },
      term: { zh: "学员编号", en: "person id" },
      aliases: ["学员", "身份证号", "身份证号码", "公民身份号码", "证件号码", "学员代码", "人员编号"],
    },
    group: { type: { kind: "text" }, term: { zh: "人员类别", en: "group" }, aliases: ["学员类别", "人员身份", "身份", "人员类型"] },
    poor: {
      type: { kind: "flag" },
      term: { zh: "有劳动能力的建档立卡贫困人口", en: "registered poor, able to work" },
      aliases: ["建档立卡", "建档立卡贫困人口", "是否建档立卡", "是否建档立卡贫困户"],
    },
  },
};
