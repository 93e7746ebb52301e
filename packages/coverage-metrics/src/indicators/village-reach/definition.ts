import type { Definition } from "../indicator.js";

export type VillageReachParams = {
  /** 公路、邮路、通信、互联网、快递 … */
  readonly means: readonly string[];
};

/** What reaches every village (村村通项数): roads, post, telephone, internet, parcels. */
export const villageReach: Definition<VillageReachParams> = {
  id: "village-reach",
  term: { zh: "村村通项数", en: "what reaches every village" },
  numerator: { zh: "通达全部行政村的项目", en: "of these, what reaches every administrative village" },
  denominator: { zh: "所列项目", en: "what is named" },
  unit: "items",
  measures: "ratio",
  params: { means: { kind: "names", term: { zh: "通达项目", en: "what should reach them" } } },
  cites: [{ document: "lechang-2019/self-evaluation", locator: "一" }],
};
