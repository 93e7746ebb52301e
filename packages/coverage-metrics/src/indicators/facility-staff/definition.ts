import type { FacilityKind } from "../../rosters/rows.js";
import { facilityForm } from "../forms.js";
import type { Definition } from "../indicator.js";

export type FacilityStaffParams = { readonly kind: FacilityKind };

/** People who work in the facilities of one kind (设施工作人员数). */
export const facilityStaff: Definition<FacilityStaffParams> = {
  id: "facility-staff",
  term: { zh: "设施工作人员数", en: "staff" },
  numerator: { zh: "已建成的该类设施的工作人员", en: "people who work in the facilities of the kind that are built" },
  denominator: null,
  unit: "persons",
  measures: "count",
  params: { kind: facilityForm },
  cites: [
    { document: "lechang-2019/self-evaluation", locator: "四（一）(1)" },
    { document: "遂政办发〔2021〕15号", locator: "四（二）3" },
  ],
};
