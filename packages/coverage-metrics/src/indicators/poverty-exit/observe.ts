import { poorHouseholds, poorHouseholdsExited } from "../../figures/coverage-figures.js";
import type { Indicator } from "../indicator.js";
import { ratioOf } from "../ratio-of.js";
import { type PovertyExitParams, povertyExit as definition } from "./definition.js";

/** Counts the households that have left poverty. */
export const povertyExit: Indicator<PovertyExitParams> = {
  definition,
  observe: (book) => ratioOf(book, poorHouseholdsExited, poorHouseholds),
};
