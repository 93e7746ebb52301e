import type { Operator } from "@countykit/core";
import type { Quantity } from "../../figures/quantity.js";
import type { Observation } from "../../indicators/observation.js";
import { exactly } from "../bounds.js";
import { type Asks, judge, type Judged } from "../judge.js";
import { rational } from "../rational.js";
import { observed } from "./asked.js";

/** A limit that is a number. */
export const asks = (comparator: Operator, limit: string): Asks => ({
  comparator,
  limit: { bounds: exactly(rational(limit)), missing: [], figure: null },
});

export const between = (min: string, max: string): Asks => ({ comparator: "between", limit: { min: rational(min), max: rational(max) } });

/** Judges part and whole against a limit. */
export const judged = (part: Quantity, whole: Quantity | null, against: Asks, given: Partial<Observation> = {}): Judged =>
  judge(observed(part, whole, given), against);
