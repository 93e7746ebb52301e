import type { Bilingual, Measure, MissingFact, Ternary } from "@countykit/core";

/** Least and most points, both reached by some way the open facts may turn out, unless `Scoring.tight` is false. */
export interface Points {
  readonly min: number;
  readonly max: number;
}

/** What a rubric says of a county (评分结果), as plain data. */
export interface Scoring {
  readonly rubric: string;
  readonly asOf: string;
  /** Groups together. */
  readonly base: Points;
  readonly bonus: Points;
  /** Base and bonus together, within the bounds of the rubric; where the document does not say whether they may pass the weight, as if they might. */
  readonly total: Points;
  /** The total when base and bonus together stop at the weight; only where the document leaves that open. */
  readonly totalWithinWeight: Points | null;
  /** The total that the papers at hand support: what `documented` of the items come to. */
  readonly documented: Points;
  /** What the county claims for the groups in all; `null` unless it claims every item. */
  readonly claimed: number | null;
  /** Whether every bound is reached by some way the open facts may turn out. */
  readonly tight: boolean;
  readonly vetoed: Ternary;
  readonly rating: Rating;
  readonly groups: readonly GroupScore[];
  readonly bonuses: readonly ItemScore[];
  readonly vetoes: readonly VetoAnswer[];
  /** Facts and judgements that any open points or vetoes rest on, in the order of the rubric. */
  readonly missing: readonly MissingFact[];
  /** Bases that are known to be 0 and that any open points or vetoes rest on. They are not missing: the rubric does not say what a share of them gives. */
  readonly emptyBases: readonly MissingFact[];
}

/** `vetoed` whatever the points; `unknown` while a veto or the grade is open; `points-only` where the rubric has no grades. */
export type Rating =
  | { readonly kind: "vetoed" }
  /**
   * The grades that are still possible, best first; empty when the rubric has none and a veto is open. Where `exact`, each of them is reached by some way the
   * open facts may turn out. Else too much is open to tell: they are all from the best to the worst that the bounds of the total allow, and one may be out of reach.
   */
  | { readonly kind: "unknown"; readonly grades: readonly string[]; readonly exact: boolean }
  | { readonly kind: "grade"; readonly grade: string }
  | { readonly kind: "points-only" };

/** A task of the rubric with what its items give together. */
export interface GroupScore {
  readonly id: string;
  readonly weight: number;
  readonly points: Points;
  readonly claimed: number | null;
  readonly items: readonly ItemScore[];
}

/** One item: what the facts support, and what the county claims of it. */
export interface ItemScore {
  readonly id: string;
  readonly weight: number;
  readonly points: Points;
  /**
   * What the papers at hand support (按现有佐证材料的得分). With all its papers an item has its points. While one is missing, each of its scales gives no more
   * than it gives anybody, which mostly is nothing; a penalty that the facts have, or leave open, stays. Where nobody has looked, it may be either.
   */
  readonly documented: Points;
  readonly claimed: number | null;
  /**
   * How the claim stands to the points (自评情况); `null` without one. `impossible` lies between the least and the most, but no way the open facts may turn
   * out gives it: 5 where only 4 or 7 can be had. Parts that share facts are looked at one by one, so a claim that only they rule out together is `possible`.
   */
  readonly claim: "supported" | "possible" | "impossible" | "too-high" | "too-low" | null;
  /** Papers that the rubric asks for and that are not there; `null` when nobody has looked. */
  readonly missingEvidence: readonly string[] | null;
  readonly criterion: CriterionScore;
}

/** One scale and its parts. */
export interface CriterionScore {
  /** Item and parts: `service/centre/built`. */
  readonly path: string;
  readonly kind: "flag" | "tiers" | "options" | "checklist" | "judged" | "sum" | "best" | "deduction";
  readonly points: Points;
  /** The most that the scale has to give. */
  readonly most: number;
  readonly claimed: number | null;
  /** The value that tiers are about. */
  readonly measured: Measure | null;
  /** Facts and judgements that its open points rest on. */
  readonly missing: readonly string[];
  /** Bases known to be 0 that its open points rest on (基数为 0): the rubric does not say what a share of nothing gives, and no fact tells. */
  readonly emptyBases: readonly string[];
  readonly parts: readonly CriterionScore[];
}

/** Whether one veto stands, and the facts that it is open for. */
export interface VetoAnswer {
  readonly id: string;
  readonly title: Bilingual;
  readonly answer: Ternary;
  readonly missing: readonly string[];
  /** Bases known to be 0 that it is open for. */
  readonly emptyBases: readonly string[];
}
