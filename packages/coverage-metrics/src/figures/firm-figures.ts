import type { Bilingual } from "@countykit/core";
import type { FacilityKind, Firm } from "../rosters/rows.js";
import { FACILITY_KINDS } from "../rosters/words.js";
import type { FigureName } from "./book.js";

/** Whether a resident firm has signed, or has moved in and operates (签约、入驻运营). */
export type Residence = "signed" | "operating";

/** 入驻口径. */
export const RESIDENCES: Readonly<Record<Residence, Bilingual>> = {
  signed: { zh: "签订入驻协议", en: "signed" },
  operating: { zh: "入驻运营", en: "moved in and operating" },
};

/** Resident firms (入驻企业数), of all facilities or of one kind. */
export const residentFirms = (standing: Residence, facility?: FacilityKind): FigureName => {
  const { zh, en } = RESIDENCES[standing];
  return facility === undefined
    ? { id: `firms.resident.${standing}`, term: { zh: `${zh}的企业数`, en: `resident firms, ${en}` }, unit: "firms" }
    : {
        id: `firms.resident.${standing}.${facility}`,
        term: { zh: `${FACILITY_KINDS[facility].zh}${zh}的企业数`, en: `resident firms, ${en}: ${FACILITY_KINDS[facility].en}` },
        unit: "firms",
      };
};

export type FirmKind = NonNullable<Firm["kind"]>;

/** Kinds of the resident firms (入驻企业类型), as a list. */
export const residentKinds: FigureName = {
  id: "firms.resident.kinds",
  term: { zh: "入驻企业类型", en: "kinds of resident firms" },
  unit: "items",
};
