import type { Bilingual } from "@countykit/core";
import type { CoverageMode } from "../figures/figure-names.js";

/** The four ways to count a village as covered. */
export const COVERAGE_MODES: Readonly<Record<CoverageMode, Bilingual>> = {
  planned: { zh: "规划", en: "planned" },
  located: { zh: "已建（驻村）", en: "located" },
  operating: { zh: "在运营", en: "operating" },
  served: { zh: "服务到村", en: "served" },
};
