import type { CoverageMode } from "../../figures/figure-names.js";
import { modeForm } from "../forms.js";
import type { Definition } from "../indicator.js";

export type CoverageByTownParams = {
  /** Names of towns, or of other areas whose villages are counted by themselves. */
  readonly towns: readonly string[];
  readonly mode: CoverageMode;
};

/** Towns in which every village is covered (乡镇内行政村全覆盖), of the towns named. */
export const coverageByTown: Definition<CoverageByTownParams> = {
  id: "coverage-by-town",
  term: { zh: "乡镇内行政村全覆盖", en: "towns in which every village is covered" },
  numerator: { zh: "辖内行政村全部覆盖的乡镇（片区）", en: "towns or areas in which all villages are covered" },
  denominator: { zh: "所列乡镇（片区）", en: "the towns or areas named" },
  unit: "towns",
  measures: "ratio",
  params: { towns: { kind: "names", term: { zh: "乡镇（片区）", en: "towns or areas" } }, mode: modeForm },
  cites: [{ document: "遂政办发〔2021〕15号", locator: "三（二）" }],
};
