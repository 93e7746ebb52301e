import type { Item } from "../../rubric.js";
import type { Part } from "../../scales/scale.js";
import { paper, part, pointsFor } from "../forms.js";
import { cite } from "./cite.js";

const centre: Part = part("centre", "县级中心及电商产业园", "County centre and e-commerce park", {
  kind: "sum",
  of: [
    part("built", "县级中心建成", "Centre built", pointsFor(2, "centre.built")),
    part("running", "正常运行 6 个月以上", "Run for six months or more", {
      kind: "flag",
      points: 2,
      when: { kind: "compare", measure: { kind: "fact", fact: "centre.running-months" }, operator: ">=", limit: "6" },
    }),
    part("training", "免费培训场所、设备", "Free training rooms and equipment", pointsFor(2, "centre.training")),
    part("display", "免费展示、销售", "Free display and sale", pointsFor(1, "centre.display")),
    part("photo", "免费摄影、美工", "Free photography and graphic design", pointsFor(1, "centre.photography")),
    part("brand", "统一推广、品牌指导", "Joint promotion and brands", pointsFor(1, "centre.branding")),
    part("other", "其他衍生增值服务", "Other derived services", pointsFor(1, "centre.other-services")),
    part("park", "电商产业园", "E-commerce park", pointsFor(2, "park.built")),
    part("park20", "入驻企业 20 家及以上", "Twenty firms or more", {
      kind: "flag",
      points: 2,
      when: { kind: "compare", measure: { kind: "fact", fact: "park.firms" }, operator: ">=", limit: "20" },
    }),
    part("types3", "入驻企业三种以上类型", "Firms of three kinds or more", {
      kind: "flag",
      points: 1,
      when: { kind: "compare", measure: { kind: "fact", fact: "park.firm-kinds" }, operator: ">=", limit: "3" },
    }),
  ],
});

/** The zero tiers begin at or below their limit, as 以下 does; at the limit itself the tier above counts too, and the better one is taken. */
const stations: Part = part("stations", "村级站点", "Village stations", {
  kind: "sum",
  of: [
    part("villages", "行政村覆盖率", "Coverage of villages", {
      kind: "tiers",
      measure: { kind: "share", part: "villages.located", whole: "villages", cap: "200" },
      tiers: [
        { points: 5, from: { at: "0.70", included: true } },
        { points: 2, from: { at: "0.50", included: true }, to: { at: "0.70", included: false } },
        { points: 0, to: { at: "0.50", included: true } },
      ],
      otherwise: 0,
    }),
    part("povertyVillages", "贫困村覆盖率", "Coverage of designated poverty villages", {
      kind: "tiers",
      measure: { kind: "share", part: "poverty-villages.located", whole: "poverty-villages" },
      tiers: [
        { points: 5, from: { at: "1.00", included: true } },
        { points: 3, from: { at: "0.80", included: true }, to: { at: "1.00", included: false } },
        { points: 0, to: { at: "0.80", included: true } },
      ],
      otherwise: 0,
    }),
  ],
});

/** The service system: 25 points, 15 of them for the centre and the park, 10 for the stations. */
export const service: Item = {
  id: "service",
  title: { zh: "服务体系建设", en: "Service system" },
  weight: 25,
  cite: cite("二 服务体系建设"),
  scale: { kind: "sum", of: [centre, stations] },
  evidence: [
    paper("site-view", "现场查看县级中心和电商产业园", "a view of the centre and the park"),
    paper("resident-firms", "入驻企业清单", "list of the firms in the park"),
    paper("villages", "行政村清单", "list of villages"),
    paper("poverty-villages", "省定贫困村清单", "list of designated poverty villages"),
    paper("stations", "站点清单", "list of stations with name, address and contact"),
    paper("station-videos", "站点视频", "videos of the stations"),
  ],
  note: {
    zh: "行政村 200 个及以上的以 200 个为基数。覆盖率恰为 50%（贫困村 80%）时两档都能套用，取分高的一档。",
    en: "From 200 villages on the base is 200. At exactly 50 % (poverty villages: 80 %) two tiers fit, and the better one counts.",
  },
};
