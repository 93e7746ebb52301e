import type { Measure, Operator } from "@countykit/core";
import type { MeasureForm } from "../conditions/condition.js";

/** Points that a criterion does not surely give, and what would bring them (失分事实), as plain data. */
export interface Gap {
  readonly item: string;
  /** Path of the criterion: `service/stations/villages`. */
  readonly criterion: string;
  /** `lost` while the facts are as they are known; `open` when it may already be so, and is only not known. */
  readonly kind: "lost" | "open";
  /** What the criterion can give once all needs are met. */
  readonly points: number;
  /** How much that is above what it surely gives now. */
  readonly gain: number;
  /** All of them together bring the points. */
  readonly needs: readonly Need[];
}

/** One thing that is asked for and not, or not surely, there (差距). `open` when it may already be so. */
export type Need =
  | { readonly kind: "flag"; readonly fact: string; readonly wanted: boolean; readonly open: boolean }
  | { readonly kind: "choice"; readonly fact: string; readonly options: readonly string[]; readonly open: boolean }
  | NumberNeed
  /** What assessors may still give, or gave too little of (考评组评分). */
  | { readonly kind: "judgement"; readonly criterion: string; readonly least: number; readonly most: number; readonly given: number | null }
  /** A share of a base that is known to be 0 (基数为 0): the rubric does not say what it gives, and there is nothing to learn or do. */
  | { readonly kind: "empty-base"; readonly base: string }
  /** So many of several, whichever. */
  | { readonly kind: "some"; readonly count: number; readonly of: readonly (readonly Need[])[] };

/** A number that has to reach, or stay below, a limit. */
export interface NumberNeed {
  readonly kind: "number";
  readonly measure: MeasureForm;
  readonly operator: Operator;
  /** Decimal text, in the unit of the measure. */
  readonly limit: string;
  /** Whether the number, or the part of the share, has to grow or to shrink. */
  readonly direction: "up" | "down";
  /** What the number, or the part of the share, has to be, in its own unit; `null` where the base of the share is not known. */
  readonly needed: Measure | null;
  /** By how much it has to grow or shrink, never less than nothing; `null` where that is not known. */
  readonly by: Measure | null;
  readonly open: boolean;
}
