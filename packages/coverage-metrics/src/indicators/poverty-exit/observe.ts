import { poorHouseholds, poorHouseholdsExited, povertyVillages, povertyVillagesExited } from "../../figures/coverage-figures.js";
import type { Indicator } from "../indicator.js";
import { ratioOf } from "../ratio-of.js";
import { type PovertyExitParams, povertyExit as definition } from "./definition.js";

/** Counts the households or villages that have left poverty. */
export const povertyExit: Indicator<PovertyExitParams> = {
  definition,
  observe: (book, { of }) =>
    of === "households" ? ratioOf(book, poorHouseholdsExited, poorHouseholds) : ratioOf(book, povertyVillagesExited, povertyVillages),
};
