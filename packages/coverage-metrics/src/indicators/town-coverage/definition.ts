import type { CoverageMode } from "../../figures/figure-names.js";
import { modeForm } from "../forms.js";
import type { Definition } from "../indicator.js";

export type TownCoverageParams = { readonly mode: CoverageMode };

/** Town coverage (镇级覆盖率): towns with a town station, of all towns and subdistricts. */
export const townCoverage: Definition<TownCoverageParams> = {
  id: "town-coverage",
  term: { zh: "镇级覆盖率", en: "town coverage" },
  numerator: { zh: "按所选口径已覆盖的乡镇（街道）", en: "towns and subdistricts covered, in the mode named" },
  denominator: { zh: "乡镇（街道）总数", en: "all towns and subdistricts" },
  unit: "towns",
  measures: "ratio",
  params: { mode: modeForm },
  cites: [
    { document: "乐府办〔2022〕9号", locator: "四（一）2(1)" },
    { document: "遂府〔2021〕10号", locator: "四（二）3" },
  ],
};
