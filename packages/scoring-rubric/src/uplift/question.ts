import type { Exact } from "@countykit/core";

/** What is asked of `uplift` (提分问题). */
export interface UpliftQuestion {
  /** The total to reach, in points with at most two decimals. */
  readonly target: number;
  /**
   * `supported` starts from the least that the facts support, and what is not known has to be proved or done. `claimed` starts from the points that the
   * county claims, where the facts do not rule them out.
   */
  readonly from?: "supported" | "claimed";
  /**
   * Costs by fact id or path of a judgement, zero or more, as decimal text or a number: per unit of a number, per flag or option, per step of a judgement.
   * `once` is a cost of the move however far it goes. What is not named costs 1 per move, and a judgement 1 per step.
   */
  readonly costs?: Readonly<Record<string, Cost>>;
  /** What cannot move at all, or only so far, by fact id or path of a judgement. */
  readonly reach?: Readonly<Record<string, Reach>>;
  /** Facts that shares are taken of and that may move all the same. Without being named here no base moves. */
  readonly bases?: readonly string[];
  /** By how little a number that is not a count can move, as decimal text; else 0.01, and 0.0001 for a ratio. */
  readonly grains?: Readonly<Record<string, string>>;
}

/** A price: of one unit, step, flag or option, or once for the whole move. */
export type Cost = string | number | { readonly once: string | number };

/** `fixed`, or the least and most that a number or a judgement can become, as decimal text. */
export type Reach = "fixed" | { readonly least?: string; readonly most?: string };

/** What a move was priced at: `per` says whether the amount is for the move, for a unit or for a step; `given` is false for the default. */
export interface Price {
  readonly amount: Exact;
  readonly per: "move" | "unit" | "step";
  readonly given: boolean;
}
