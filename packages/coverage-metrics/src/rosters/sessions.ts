import type { RosterForm } from "./column.js";
import type { Session } from "./rows.js";
import { SESSION_KIND_ALIASES } from "./word-aliases-table.js";
import { SESSION_KINDS } from "./words.js";

/** The roster of training sessions (培训场次名册). */
export const sessions: RosterForm<Session> = {
  name: "sessions",
  term: { zh: "培训场次", en: "Training sessions" },
  key: ["id"],
  /** What a session was called and the room it was held in; the place that counts is a code. */
  leftOut: ["培训名称", "培训主题", "培训地点"],
  columns: {
    id: {
      type: { kind: "id" },
      term: { zh: "场次编号", en: "session id" },
      aliases: ["编号", "培训编号", "班次编号", "期次"],
      required: true,
    },
    kind: {
      type: { kind: "choice", options: SESSION_KINDS, aliases: SESSION_KIND_ALIASES },
      term: { zh: "培训类别", en: "kind of session" },
      aliases: ["类别", "类型", "培训类型"],
      required: true,
    },
    date: {
      type: { kind: "date" },
      term: { zh: "培训日期", en: "date" },
      aliases: ["日期", "培训时间", "举办日期", "开班日期"],
      required: true,
    },
    at: {
      type: { kind: "code", levels: ["county", "town", "village"] },
      term: { zh: "培训地代码", en: "held in" },
      aliases: ["区划代码", "地点代码", "培训地点代码"],
    },
    courses: { type: { kind: "list", of: "text" }, term: { zh: "课程", en: "courses" }, aliases: ["培训课程", "课程内容", "培训内容"] },
    form: { type: { kind: "text" }, term: { zh: "培训形式", en: "form" }, aliases: ["形式", "培训方式"] },
    groups: { type: { kind: "list", of: "text" }, term: { zh: "培训对象", en: "audience" }, aliases: ["参训对象", "对象"] },
    partners: { type: { kind: "list", of: "text" }, term: { zh: "合作单位", en: "partners" }, aliases: ["合作平台", "合作机构"] },
    attendance: {
      type: { kind: "count" },
      term: { zh: "参训人次", en: "person-times" },
      aliases: ["培训人次", "人次", "参训人数", "培训人数", "参加人数", "到场人数"],
    },
    signIn: { type: { kind: "flag" }, term: { zh: "有签到表", en: "sign-in sheet" }, aliases: ["签到表", "是否签到"] },
    photos: { type: { kind: "flag" }, term: { zh: "有照片", en: "photos" }, aliases: ["照片", "现场照片"] },
    nameList: { type: { kind: "flag" }, term: { zh: "有学员名单", en: "list of names" }, aliases: ["学员名单", "名单", "花名册"] },
    pairing: {
      type: { kind: "flag" },
      term: { zh: "结对帮扶培训", en: "for the partner county" },
      aliases: ["结对帮扶", "是否帮扶", "是否结对帮扶"],
    },
  },
};
