import type { CoverageMode } from "../../figures/figure-names.js";
import type { Definition } from "../indicator.js";
import { COVERAGE_MODES } from "../words.js";

export type VillageCoverageParams = {
  readonly mode: CoverageMode;
  /** Counts the demonstration stations as further sites, outside the village stations. */
  readonly demonstrationOutside?: boolean;
};

/** Village coverage (行政村覆盖率): villages with a station, of all administrative villages. */
export const villageCoverage: Definition<VillageCoverageParams> = {
  id: "village-coverage",
  term: { zh: "行政村覆盖率", en: "village coverage" },
  numerator: { zh: "按所选口径已覆盖的行政村", en: "administrative villages covered, in the mode named" },
  denominator: { zh: "行政村总数", en: "all administrative villages" },
  unit: "villages",
  measures: "ratio",
  params: {
    mode: { kind: "choice", options: COVERAGE_MODES, term: { zh: "覆盖口径", en: "mode" } },
    demonstrationOutside: {
      kind: "flag",
      optional: true,
      term: { zh: "示范站另计", en: "demonstration stations counted besides" },
    },
  },
  cites: [
    { document: "遂政办发〔2021〕15号", locator: "三（二）" },
    { document: "乐府办〔2022〕9号", locator: "四（一）2(1)" },
  ],
};
