import type { Bonus, Veto } from "../../rubric.js";
import { holds, paper, part, pointsFor } from "../forms.js";
import { cite } from "./cite.js";

/** Up to 4 points on top; whether they may lift the total above 100 is not said. */
export const bonus: Bonus = {
  most: 4,
  beyondWeight: null,
  cite: cite("加分项"),
  items: [
    {
      id: "poor70",
      title: { zh: "贫困人口培训率 70%及以上", en: "Training rate of the poor of 70 % or more" },
      weight: 2,
      cite: cite("加分项"),
      scale: {
        kind: "flag",
        points: 2,
        when: {
          kind: "compare",
          measure: { kind: "share", part: "training.poor-persons", whole: "poor-workforce" },
          operator: ">=",
          limit: "0.70",
        },
      },
      evidence: [paper("poor-trainees", "参训建档立卡贫困人口清单及签到表", "lists and sign-in sheets of the poor who were trained")],
    },
    {
      id: "tv",
      title: { zh: "电商扶贫案例电视播报", en: "A case of poverty relief on television" },
      weight: 2,
      cite: cite("加分项"),
      scale: {
        kind: "best",
        of: [
          part("national", "国家级电视媒体", "National television", pointsFor(2, "television.national")),
          part("provincial", "省级电视媒体", "Provincial television", pointsFor(1, "television.provincial")),
        ],
      },
      evidence: [paper("broadcasts", "报道和视频", "reports and videos")],
    },
  ],
};

/** Three events that undo any score. */
export const vetoes: readonly Veto[] = [
  {
    id: "accident",
    title: { zh: "安全生产、质量事故，或重大经济损失和社会不良影响", en: "An accident of safety or quality, or great loss and harm" },
    cite: cite("一票否决项"),
    when: holds("veto.accident"),
  },
  {
    id: "progress",
    title: { zh: "总体进度不足 40%", en: "Overall progress below 40 %" },
    cite: cite("一票否决项"),
    when: { kind: "compare", measure: { kind: "fact", fact: "progress" }, operator: "<", limit: "0.40" },
  },
  {
    id: "fraud",
    title: { zh: "弄虚作假", en: "Falsification" },
    cite: cite("一票否决项"),
    when: holds("veto.fraud"),
  },
];
