import { RESIDENCES, type Residence } from "../../figures/firm-figures.js";
import type { FacilityKind } from "../../rosters/rows.js";
import { facilityForm } from "../forms.js";
import type { Definition } from "../indicator.js";

export type ResidentFirmsParams = {
  readonly standing: Residence;
  /** Only the residents of facilities of this kind. */
  readonly facility?: FacilityKind;
};

/** Number of resident firms (入驻企业数): signed, or moved in and operating. */
export const residentFirms: Definition<ResidentFirmsParams> = {
  id: "resident-firms",
  term: { zh: "入驻企业数", en: "resident firms" },
  numerator: { zh: "按所选口径入驻且未退出的企业", en: "firms resident in the sense named that have not left" },
  denominator: null,
  unit: "firms",
  measures: "count",
  params: {
    standing: { kind: "choice", options: RESIDENCES, term: { zh: "入驻口径", en: "in what sense" } },
    facility: { ...facilityForm, optional: true },
  },
  cites: [
    { document: "lechang-2019/self-evaluation", locator: "四（一）(1)" },
    { document: "遂政办发〔2021〕15号", locator: "三（四）" },
  ],
};
