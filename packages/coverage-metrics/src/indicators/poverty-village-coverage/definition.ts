import type { CoverageMode } from "../../figures/figure-names.js";
import { modeForm } from "../forms.js";
import type { Definition } from "../indicator.js";

export type PovertyVillageCoverageParams = { readonly mode: CoverageMode };

/** Coverage of the designated poverty villages (省定贫困村覆盖率). */
export const povertyVillageCoverage: Definition<PovertyVillageCoverageParams> = {
  id: "poverty-village-coverage",
  term: { zh: "省定贫困村覆盖率", en: "poverty village coverage" },
  numerator: { zh: "按所选口径已覆盖的省定（相对）贫困村", en: "designated poverty villages covered, in the mode named" },
  denominator: { zh: "省定（相对）贫困村总数", en: "all designated poverty villages" },
  unit: "villages",
  measures: "ratio",
  params: { mode: modeForm },
  cites: [
    { document: "遂府〔2021〕10号", locator: "四（二）3" },
    { document: "lechang-2019/self-evaluation", locator: "四（一）(3)" },
  ],
};
