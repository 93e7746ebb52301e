import { facilityArea as areaOf } from "../../figures/facility-figures.js";
import type { Indicator } from "../indicator.js";
import { sumOverFacilities } from "../sum-over-facilities.js";
import { type FacilityAreaParams, facilityArea as definition } from "./definition.js";

/** Adds up the area of the facilities of a kind. */
export const facilityArea: Indicator<FacilityAreaParams> = {
  definition,
  observe: (book, { kind }) => sumOverFacilities(book, areaOf(kind), kind, "area"),
};
