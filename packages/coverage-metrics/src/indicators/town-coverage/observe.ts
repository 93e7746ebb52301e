import { towns, townsCovered } from "../../figures/coverage-figures.js";
import type { Indicator } from "../indicator.js";
import { ratioOf } from "../ratio-of.js";
import { type TownCoverageParams, townCoverage as definition } from "./definition.js";

/** Counts town coverage. */
export const townCoverage: Indicator<TownCoverageParams> = {
  definition,
  observe: (book, { mode }) => ratioOf(book, townsCovered(mode), towns),
};
