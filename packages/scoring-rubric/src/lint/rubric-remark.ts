import type { Bilingual } from "@countykit/core";
import type { TierEnd } from "../scales/scale.js";

/** A range of a measure (区间), as data; `null` where it has no end. */
export interface Place {
  readonly from: TierEnd | null;
  readonly to: TierEnd | null;
  /** `ratio` for shares and growths. */
  readonly unit: string;
  /** What one of the unit is called; `null` for a ratio. */
  readonly unitLabel: Bilingual | null;
}

/** What each remark speaks of. Points are numbers with at most two decimals; tiers are counted from 1. */
export interface RubricRemarks {
  /** The items of a group, or the groups of the rubric, do not add up to its weight. */
  readonly "weights-differ": { readonly of: "groups" | "items"; readonly sum: number; readonly weight: number };
  /** The scale of an item gives more or less than its weight. */
  readonly "scale-differs": { readonly item: string; readonly most: number; readonly weight: number };
  /** The weight is what the parts give together, but only the best of them counts. */
  readonly "best-of-sum": { readonly item: string; readonly best: number; readonly weight: number };
  /** The weight is what the best part gives, but all of them are added. */
  readonly "sum-of-best": { readonly item: string; readonly sum: number; readonly weight: number };
  /** The parts of a sum give more than it may. */
  readonly "cap-below-parts": { readonly criterion: string; readonly sum: number; readonly most: number };
  /** No way the facts may turn out gives all the points. */
  readonly "points-out-of-reach": { readonly criterion: string; readonly reached: number; readonly most: number };
  /** All items can be had in full, but not together. */
  readonly "total-out-of-reach": { readonly reached: number; readonly most: number };
  /** Two tiers hold at one place; evaluation takes the better one. */
  readonly "tiers-overlap": {
    readonly criterion: string;
    readonly tiers: readonly [number, number];
    readonly points: readonly [number, number];
    readonly place: Place;
  };
  /** No tier holds there, so `otherwise` does. */
  readonly "tiers-gap": { readonly criterion: string; readonly place: Place; readonly otherwise: number };
  /** Nothing that the measure can be lies in the tier. */
  readonly "tier-out-of-reach": { readonly criterion: string; readonly tier: number; readonly points: number };
  /** Wherever the tier holds, a better one does, or the same points stand before. */
  readonly "tier-overtaken": { readonly criterion: string; readonly tier: number; readonly points: number };
  readonly "evidence-missing": { readonly item: string };
  /** A scale or veto names a fact that the rubric does not declare; nothing is ever known of it. */
  readonly "fact-unknown": { readonly fact: string; readonly didYouMean: string | null };
  readonly "fact-unused": { readonly fact: string; readonly label: Bilingual };
  /** A veto rests on a fact of which no words of the document say what it is. */
  readonly "veto-undefined": { readonly veto: Bilingual; readonly fact: string };
  /** A veto rests on an empty list: all of nothing always holds, any of nothing never does. */
  readonly "veto-empty": { readonly veto: Bilingual; readonly kind: "all-of" | "any-of" | "at-least" };
  /** Totals below the last grade get it all the same. */
  readonly "grades-open-below": { readonly grade: Bilingual; readonly from: number; readonly least: number };
  readonly "grade-out-of-reach": { readonly grade: Bilingual; readonly from: number; readonly most: number };
  /** The items of the bonus do not add up to its most. */
  readonly "bonus-differs": { readonly sum: number; readonly most: number };
  /** The document does not say whether base and bonus together may pass the weight. */
  readonly "bonus-open": { readonly weight: number; readonly most: number };
}

/** One remark of one code. */
export interface RemarkOf<Code extends keyof RubricRemarks> {
  readonly code: Code;
  /** JSON pointer into the rubric. */
  readonly path: string;
  readonly params: RubricRemarks[Code];
  readonly text: Bilingual;
}

/** Something that the writer of a rubric should look at (核对意见), as plain data with its sentence: what, where, and what a scoring makes of it. */
export type RubricRemark = { readonly [Code in keyof RubricRemarks]: RemarkOf<Code> }[keyof RubricRemarks];
