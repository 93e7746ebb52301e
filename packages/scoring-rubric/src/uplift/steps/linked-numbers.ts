import type { MeasureForm } from "../../conditions/condition.js";
import type { FactPlan } from "../../variables/fact-plan.js";
import { factsOf } from "../../variables/measures.js";
import type { Variable } from "../../variables/variable.js";
import { type Direction, shareKey } from "../levers/directions.js";

export type Measure = Extract<Variable, { readonly kind: "measure" }>;
export type Share = Extract<MeasureForm, { readonly kind: "share" }>;

/** A share with its limits. */
export interface ShareMeasure {
  readonly measure: Share;
  readonly limits: Measure["limits"];
}

/** Which measures read a number, and in which ways a share adds points (数值关联). */
export interface LinkedNumbers {
  readonly measuresOf: (fact: string) => readonly Measure[];
  readonly direction: (share: Share) => Direction;
}

export function linkedNumbers({ variables }: FactPlan, directions: ReadonlyMap<string, Direction>): LinkedNumbers {
  const measures = new Map<string, Measure[]>();
  for (const variable of variables) {
    if (variable.kind !== "measure") continue;
    for (const fact of new Set(factsOf(variable.measure))) measures.set(fact, [...(measures.get(fact) ?? []), variable]);
  }
  return {
    measuresOf: (fact) => measures.get(fact) ?? NOTHING,
    direction: (share) => directions.get(shareKey(share)) ?? 0,
  };
}

const NOTHING: readonly Measure[] = [];

/** The shares that a number is part or base of. */
export const sharesOf = (fact: string, { measuresOf }: Pick<LinkedNumbers, "measuresOf">): readonly ShareMeasure[] =>
  measuresOf(fact).flatMap(({ measure, limits }) => (measure.kind === "share" ? [{ measure, limits }] : []));

/** The shares that hang together with a number, where neither side of them is settled; none for a number that moves by itself. */
export function sharesAround(fact: string, isOpen: (fact: string) => boolean, numbers: LinkedNumbers): readonly Share[] {
  const found = new Set<Share>();
  const reached = new Set([fact]);
  for (const one of reached) {
    for (const { measure } of sharesOf(one, numbers)) {
      if (!isOpen(measure.part) || !isOpen(measure.whole)) continue;
      found.add(measure);
      reached.add(measure.part);
      reached.add(measure.whole);
    }
  }
  return [...found];
}
