import { isObject, type Json, textAt } from "../../json.js";

/** What the panel holds: the budget, the day, which real programme it is, and a text that is not yet JSON. */
export interface BudgetState {
  readonly budget: Json;
  readonly asOf: string;
  /** Empty for a budget of one's own. */
  readonly chosen: string;
  /** What is being typed, while it cannot be read. */
  readonly typed: string | null;
}

/** Reads a state that was shared or kept; `null` when it is none. */
export function openedState(saved: unknown, asOf: string): BudgetState | null {
  if (!isObject(saved) || !("budget" in saved)) return null;
  const { budget, typed } = saved;
  return {
    budget: budget ?? null,
    asOf: textAt(saved, "asOf") || asOf,
    chosen: textAt(saved, "chosen"),
    typed: typeof typed === "string" ? typed : null,
  };
}

/** A state as it is shared: the text only while there is one. */
export const savedState = ({ budget, asOf, chosen, typed }: BudgetState): Json => ({
  budget,
  asOf,
  chosen,
  ...(typed === null ? {} : { typed }),
});
