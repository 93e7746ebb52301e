import { povertyVillages, povertyVillagesCovered } from "../../figures/coverage-figures.js";
import type { Indicator } from "../indicator.js";
import { ratioOf } from "../ratio-of.js";
import { type PovertyVillageCoverageParams, povertyVillageCoverage as definition } from "./definition.js";

/** Counts the coverage of the poverty villages. */
export const povertyVillageCoverage: Indicator<PovertyVillageCoverageParams> = {
  definition,
  observe: (book, { mode }) => ratioOf(book, povertyVillagesCovered(mode), povertyVillages),
};
