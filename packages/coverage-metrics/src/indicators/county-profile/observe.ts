import { countyList } from "../../figures/list-figures.js";
import type { Indicator } from "../indicator.js";
import { profileOf } from "../profile-of.js";
import { type CountyProfileParams, countyProfile as definition } from "./definition.js";

/** Holds what the county has against a profile. */
export const countyProfile: Indicator<CountyProfileParams> = {
  definition,
  observe: (book, { aspect, profile }) => profileOf(book, countyList(aspect), profile),
};
