import type { Bilingual, Citation, Force, Operator } from "@countykit/core";
import type { IndicatorId, ParamsOf } from "../indicators/registry.js";

/** The value a target sets: one number, a range with both ends included, or another figure of the county or of the nation. */
export type TargetValue =
  /** Decimal text, in the unit of the indicator; a ratio or growth as `"0.70"`. */
  string | { readonly min: string; readonly max: string } | { readonly figure: string; readonly term: Bilingual };

/** By when a target is to be reached: the words of the plan, as core reads time limits. */
export type Due =
  /** 到X年X月X日、X年底：the day counts. */
  | { readonly kind: "by"; readonly date: string }
  /** X年X月X日前：on or before the day; strictly before it in the strict reading. */
  | { readonly kind: "before-day"; readonly date: string }
  /** X年X月前：by its last day; before its first in the strict reading. */
  | { readonly kind: "before-month"; readonly month: string };

/** An indicator with its parameters. */
export type Asked = { readonly [Id in IndicatorId]: { readonly indicator: Id; readonly params: ParamsOf<Id> } }[IndicatorId];

/** One way to understand a target (对目标的理解). What it leaves out is as in the target itself. */
export interface TargetReading {
  readonly id: string;
  readonly title: Bilingual;
  readonly preferred?: true;
  readonly asks?: Asked;
  readonly comparator?: Operator | "between";
  readonly value?: TargetValue;
}

/** One target of a plan (目标): an indicator, an operator, a value, by when and how binding. */
export interface Target {
  readonly id: string;
  readonly title: Bilingual;
  readonly asks: Asked;
  /** `between` takes a range. `null` with a `null` value: the plan names the indicator but sets no figure. */
  readonly comparator: Operator | "between" | null;
  readonly value: TargetValue | null;
  readonly due: Due | null;
  readonly force: Force;
  readonly cite: Citation;
  /** The words that decide operator and force, as short as they are. */
  readonly terms?: readonly string[];
  /** When there are readings, each is judged; the first preferred one is the answer of the target itself only if all agree. */
  readonly readings?: readonly TargetReading[];
}

/** The targets of one document (目标体系). */
export interface Plan {
  readonly schema: "countykit-plan/1";
  readonly id: string;
  readonly title: Bilingual;
  readonly document: string;
  /** Division code of the county. */
  readonly jurisdiction: string;
  readonly cohort: number;
  /**
   * The first day from which the work counts that the plan asks for. What a county declares as the programme's own answers a window that begins there.
   */
  readonly begins?: string;
  /** The last day of acceptance, when the plan sets one: what is due later cannot be accepted. */
  readonly acceptance: { readonly date: string; readonly cite: Citation } | null;
  readonly targets: readonly Target[];
}
