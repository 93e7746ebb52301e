import type { MissingFact } from "@countykit/core";
import { bounded, known } from "../figures/quantity.js";
import type { Observed } from "./indicator.js";

/** Yes or no as one of one (是否): 1 of 1, 0 of 1, and between them as long as nobody has said. */
export const said = (
  unit: string,
  value: boolean | null,
  missing: readonly MissingFact[],
  evidence: readonly string[],
): Pick<Observed, "part" | "whole"> => ({
  part: bounded(unit, value === true ? 1 : 0, value === false ? 0 : 1, missing, evidence),
  whole: known(unit, 1),
});
