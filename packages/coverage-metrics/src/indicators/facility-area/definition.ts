import type { FacilityKind } from "../../rosters/rows.js";
import { facilityForm } from "../forms.js";
import type { Definition } from "../indicator.js";

export type FacilityAreaParams = { readonly kind: FacilityKind };

/** Floor area of the facilities of one kind (设施面积), in square metres. */
export const facilityArea: Definition<FacilityAreaParams> = {
  id: "facility-area",
  term: { zh: "设施面积", en: "floor area" },
  numerator: { zh: "已建成的该类设施的面积", en: "floor area of the facilities of the kind that are built" },
  denominator: null,
  unit: "m2",
  measures: "count",
  params: { kind: facilityForm },
  cites: [{ document: "lechang-2019/self-evaluation", locator: "四（一）(1)" }],
};
