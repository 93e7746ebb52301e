import type { FacilityKind } from "../../rosters/rows.js";
import { facilityForm } from "../forms.js";
import type { Definition } from "../indicator.js";

export type JobCountParams = {
  /** Only firms of facilities of this kind. */
  readonly facility?: FacilityKind;
};

/** Jobs in the firms (带动就业人数). */
export const jobCount: Definition<JobCountParams> = {
  id: "job-count",
  term: { zh: "带动就业人数", en: "jobs in firms" },
  numerator: { zh: "在营企业的就业人数", en: "persons employed by firms that operate" },
  denominator: null,
  unit: "persons",
  measures: "count",
  params: { facility: { ...facilityForm, optional: true } },
  cites: [{ document: "遂政办发〔2021〕15号", locator: "四（六）3" }],
};
