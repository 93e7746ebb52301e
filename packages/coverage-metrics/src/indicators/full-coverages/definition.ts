import type { Definition } from "../indicator.js";

export type FullCoveragesParams = {
  /** 政策、培训、服务、网络、物流 … */
  readonly of: readonly string[];
};

/** How many of several coverages are complete (全覆盖项数). */
export const fullCoverages: Definition<FullCoveragesParams> = {
  id: "full-coverages",
  term: { zh: "全覆盖项数", en: "coverages that are complete" },
  numerator: { zh: "覆盖率达到100%的项目", en: "coverages of 100 %" },
  denominator: { zh: "所列项目", en: "the coverages named" },
  unit: "items",
  measures: "ratio",
  params: { of: { kind: "names", term: { zh: "覆盖项目", en: "coverages" } } },
  cites: [{ document: "遂府〔2021〕10号", locator: "三（一）" }],
};
