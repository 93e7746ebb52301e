import type { Group } from "../../rubric.js";
import { holds, judged, paper, part } from "../forms.js";
import { cite } from "./cite.js";

/** Organisation and coordination: 10 points. */
export const organisation: Group = {
  id: "organisation",
  title: { zh: "加强组织领导与统筹协调", en: "Organisation and coordination" },
  weight: 10,
  cite: cite("一"),
  items: [
    {
      id: "leadership",
      title: { zh: "组织领导", en: "Leadership" },
      weight: 2,
      cite: cite("一 组织领导"),
      scale: {
        kind: "options",
        options: [
          {
            points: 2,
            label: { zh: "主要领导牵头，商务、财政、农业、扶贫参与", en: "led by the principal leader with all four departments" },
            when: {
              kind: "all-of",
              of: [
                { kind: "one-of", fact: "leader", options: ["principal"] },
                holds("departments.commerce"),
                holds("departments.finance"),
                holds("departments.agriculture"),
                holds("departments.poverty-relief"),
              ],
            },
          },
          {
            points: 1,
            label: { zh: "分管领导牵头", en: "led by the deputy in charge" },
            when: { kind: "one-of", fact: "leader", options: ["deputy"] },
          },
        ],
        otherwise: 0,
      },
      evidence: [
        paper("group-document", "成立领导小组或协调机构的文件", "document that sets up the leading group"),
        paper("minutes", "工作会议纪要", "minutes of its meetings"),
        paper("pictures", "图片", "pictures"),
      ],
      note: {
        zh: "主要领导牵头而四个部门不齐的，表中没有对应档次，归入其他情况。",
        en: "The principal leader without all four departments is in no tier of the table, so it is among the others.",
      },
    },
    {
      id: "plan",
      title: { zh: "方案制定", en: "Plan" },
      weight: 2,
      cite: cite("一 方案制定"),
      scale: judged(1, 2, holds("plan.issued")),
      evidence: [paper("plan", "正式印发的工作方案", "the plan as issued")],
    },
    {
      id: "policy",
      title: { zh: "政策支持", en: "Policies" },
      weight: 2,
      cite: cite("一 政策支持"),
      scale: judged(1, 2, holds("policy.issued")),
      evidence: [
        paper("policy-documents", "出台的支持文件", "the documents issued in support"),
        paper("proofs", "其他证明材料", "other proofs"),
      ],
    },
    {
      id: "management",
      title: { zh: "项目管理", en: "Project management" },
      weight: 4,
      cite: cite("一 项目管理"),
      scale: {
        kind: "sum",
        of: [
          part("rules", "管理制度", "Rules", judged(1, 2, holds("management.rules"))),
          part("ledger", "工作台账", "Ledger of the work", judged(1, 2, holds("management.ledger"))),
        ],
      },
      evidence: [
        paper("rules", "项目管理制度文件", "the rules of project management"),
        paper("ledger", "工作台账", "the ledger of the work"),
      ],
    },
  ],
};
