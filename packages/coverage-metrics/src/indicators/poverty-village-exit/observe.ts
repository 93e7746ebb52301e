import { povertyVillages, povertyVillagesExited } from "../../figures/coverage-figures.js";
import type { Indicator } from "../indicator.js";
import { ratioOf } from "../ratio-of.js";
import { type PovertyVillageExitParams, povertyVillageExit as definition } from "./definition.js";

/** Counts the poverty villages that have left poverty. */
export const povertyVillageExit: Indicator<PovertyVillageExitParams> = {
  definition,
  observe: (book) => ratioOf(book, povertyVillagesExited, povertyVillages),
};
