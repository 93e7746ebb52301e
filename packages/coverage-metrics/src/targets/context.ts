import type { Bilingual } from "@countykit/core";
import type { Quantity } from "../figures/quantity.js";
import type { Observation } from "../indicators/observation.js";
import type { Scope } from "./applies.js";
import type { Decisions } from "./decisions.js";
import type { RemarkSources } from "./remarks.js";
import type { Asked, Plan, TargetValue } from "./target.js";

/** An observation as it would be with another value of one figure. */
export interface Variant {
  readonly figure: string;
  readonly term: Bilingual;
  readonly value: string;
  readonly evidence: string;
  readonly observation: Observation;
}

/** A limit that is another figure. */
export type FigureLimit = Extract<TargetValue, { readonly figure: string }>;

/** All that a target is held against. */
export interface Context {
  readonly plan: Plan | null;
  readonly scope: Scope;
  readonly asOf: string;
  readonly find: (asked: Asked) => Observation | null;
  readonly figure: (limit: FigureLimit) => Quantity | null;
  readonly variants: (asked: Asked, observation: Observation) => readonly Variant[];
  readonly decisions: Decisions;
  readonly sources: RemarkSources;
}
