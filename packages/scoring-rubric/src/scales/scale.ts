import type { Bilingual } from "@countykit/core";
import type { Condition, MeasureForm } from "../conditions/condition.js";

/** One way to give points (评分标准). */
export type Scale = FlagScale | TiersScale | OptionsScale | ChecklistScale | JudgedScale | SumScale | BestScale | DeductionScale;

/** Points when a condition holds, else none. The points may be negative: 倒扣. */
export interface FlagScale {
  readonly kind: "flag";
  readonly points: number;
  readonly when: Condition;
}

/** One end of a tier: decimal text, and whether the end itself belongs to it (含 / 不含). */
export interface TierEnd {
  readonly at: string;
  readonly included: boolean;
}

/** Points of one range of a measure; an end that is absent is open. */
export interface Tier {
  readonly points: number;
  readonly from?: TierEnd;
  readonly to?: TierEnd;
}

/** Points by the range that a measure is in (分档). Where ranges overlap the best one counts; where none holds, `otherwise`. */
export interface TiersScale {
  readonly kind: "tiers";
  readonly measure: MeasureForm;
  readonly tiers: readonly Tier[];
  readonly otherwise: number;
}

/** Points by the best condition that holds (择一), else `otherwise`. */
export interface OptionsScale {
  readonly kind: "options";
  readonly options: readonly { readonly points: number; readonly label: Bilingual; readonly when: Condition }[];
  readonly otherwise: number;
}

/** Points by how many of a list hold (对照清单): the most of the steps that are reached, else none. */
export interface ChecklistScale {
  readonly kind: "checklist";
  readonly of: readonly { readonly id: string; readonly label: Bilingual; readonly when: Condition }[];
  readonly steps: readonly { readonly least: number; readonly points: number }[];
}

/** Points that assessors give within a range (1-2 分). When the gate does not hold, `otherwise`; without a gate they always give some. */
export interface JudgedScale {
  readonly kind: "judged";
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly when: Condition | null;
  readonly otherwise: number;
}

/** A named part of a sum, a choice or a bonus. */
export interface Part {
  readonly id: string;
  readonly title: Bilingual;
  readonly scale: Scale;
}

/** All parts together (累加), never less than `least` or more than `most` points when these are set. */
export interface SumScale {
  readonly kind: "sum";
  readonly of: readonly Part[];
  readonly least?: number;
  readonly most?: number;
}

/** The best part alone (不累加). */
export interface BestScale {
  readonly kind: "best";
  readonly of: readonly Part[];
}

/** Points from which what is wrong is taken (扣分), never below `least`. */
export interface DeductionScale {
  readonly kind: "deduction";
  readonly from: number;
  readonly of: readonly { readonly id: string; readonly label: Bilingual; readonly points: number; readonly when: Condition }[];
  readonly least: number;
}
