import { facilityStaff as staffOf } from "../../figures/facility-figures.js";
import type { Indicator } from "../indicator.js";
import { sumOverFacilities } from "../sum-over-facilities.js";
import { type FacilityStaffParams, facilityStaff as definition } from "./definition.js";

/** Adds up the people who work in the facilities of a kind. */
export const facilityStaff: Indicator<FacilityStaffParams> = {
  definition,
  observe: (book, { kind }) => sumOverFacilities(book, staffOf(kind), kind, "staff"),
};
