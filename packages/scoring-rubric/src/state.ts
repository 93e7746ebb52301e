import type { Exact } from "@countykit/core";

/** What is known of a county that is scored (考评材料), as plain data. Whatever is not said is not known; nothing is taken for zero or for no. */
export interface State {
  readonly schema: "countykit-score/1";
  /** The rubric's id. */
  readonly rubric: string;
  /** The day the facts are of. */
  readonly asOf: string;
  readonly facts: readonly StateFact[];
  /** Points that assessors gave where the rubric leaves them a range. */
  readonly judgements?: readonly Judgement[];
  /** Points that the county claims (自评得分), by item or by part of one. */
  readonly claims?: readonly Claim[];
  /** The papers at hand, by item; an item that is not named here has not been looked at. */
  readonly evidence?: readonly ItemEvidence[];
}

/**
 * A fact with its value: `true` or `false` for a flag, an option or those it may be for a choice, decimal text for a number. A number that is not
 * known for certain has bounds, `null` where there is none; a share may be a fraction. `Fact` of core is one of these.
 */
export interface StateFact {
  readonly id: string;
  readonly value: boolean | string | readonly string[] | { readonly min: Exact | null; readonly max: Exact | null } | null;
  /** Checked against the unit of the rubric when it is there. */
  readonly unit?: string;
  /** Where it stands or who counted it. */
  readonly evidence?: readonly string[];
}

/** The points that assessors gave for one range (考评组评分). */
export interface Judgement {
  /** Path of the judged part: `management/ledger`. */
  readonly criterion: string;
  readonly points: number;
  readonly by?: string;
  readonly reason?: string;
}

/** What the county gives itself. */
export interface Claim {
  /** Item or path of a part: `service`, `service/centre`. */
  readonly criterion: string;
  readonly points: number;
  readonly evidence?: readonly string[];
}

/** Which papers of an item there are. */
export interface ItemEvidence {
  readonly item: string;
  readonly kinds: readonly string[];
}
