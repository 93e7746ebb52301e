import type { Group } from "../../rubric.js";
import { paper, part, pointsFor } from "../forms.js";
import { cite } from "./cite.js";

/** Publicity: 10 points. */
export const publicity: Group = {
  id: "publicity",
  title: { zh: "加强宣传推广", en: "Publicity" },
  weight: 10,
  cite: cite("四"),
  items: [
    {
      id: "cases",
      title: { zh: "案例总结", en: "Summary of cases" },
      weight: 2,
      cite: cite("四 案例总结"),
      scale: pointsFor(2, "cases.reported"),
      evidence: [paper("report", "上报文件", "the report")],
    },
    {
      id: "media",
      title: { zh: "经验推广", en: "Media" },
      weight: 8,
      cite: cite("四 经验推广"),
      scale: {
        kind: "sum",
        of: [
          part("provincial", "省级及以上媒体", "Provincial or higher media", pointsFor(4, "media.provincial")),
          part("municipal", "市级媒体", "Municipal media", pointsFor(3, "media.municipal")),
          part("county", "县级媒体", "County media", pointsFor(1, "media.county")),
        ],
      },
      evidence: [
        paper("articles", "宣传文案", "the articles"),
        paper("screenshots", "网络截图", "screenshots"),
        paper("photos", "照片", "photographs"),
      ],
      note: {
        zh: "三级媒体分值之和即为权重 8 分，可以累加；加分项则写明不累加。",
        en: "The three levels add up to the weight of 8, so they are added; only the bonus row says that they are not.",
      },
    },
  ],
};
