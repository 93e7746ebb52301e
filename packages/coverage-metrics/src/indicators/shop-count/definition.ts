import type { FacilityKind } from "../../rosters/rows.js";
import { facilityForm } from "../forms.js";
import type { Definition } from "../indicator.js";

export type ShopCountParams = {
  /** The year of the sales: `2021`. */
  readonly year: string;
  readonly facility?: FacilityKind;
};

/** Web shops or firms with sales in a year (网店数). */
export const shopCount: Definition<ShopCountParams> = {
  id: "shop-count",
  term: { zh: "网店数", en: "number of web shops" },
  numerator: { zh: "当年有销售记录的网店", en: "web shops on record for the year" },
  denominator: null,
  unit: "shops",
  measures: "count",
  params: {
    year: { kind: "year", term: { zh: "年度", en: "year" } },
    facility: { ...facilityForm, optional: true },
  },
  cites: [{ document: "遂政办发〔2021〕15号", locator: "四（六）3" }],
};
