import type { FacilityKind, Standing } from "../../rosters/rows.js";
import { facilityForm, standingForm } from "../forms.js";
import type { Definition } from "../indicator.js";
import { WINDOW, type Window } from "../window.js";

export type FacilityCountParams = Window & {
  readonly kind: FacilityKind;
  readonly standing: Standing;
};

/** Number of facilities of one kind (设施数): centres, parks, live rooms, bases, stores, platforms. */
export const facilityCount: Definition<FacilityCountParams> = {
  id: "facility-count",
  term: { zh: "设施数", en: "number of facilities" },
  numerator: { zh: "达到该进度的该类设施", en: "facilities of the kind that have come so far" },
  denominator: null,
  unit: "facilities",
  measures: "count",
  params: { kind: facilityForm, standing: standingForm, ...WINDOW },
  cites: [
    { document: "乐府办〔2022〕9号", locator: "附件1 二.2" },
    { document: "遂府〔2021〕10号", locator: "三（二）2" },
    { document: "遂政办发〔2021〕15号", locator: "三（四）" },
  ],
};
