import type { Bilingual, Citation, Level } from "@countykit/core";
import type { Condition } from "./conditions/condition.js";
import type { Scale } from "./scales/scale.js";

/**
 * A table of points as data (考评指标体系): groups, items and criteria, bonus and vetoes, with the facts they speak of. Points are numbers with at most
 * two decimals; they are added as whole hundredths, so sums are exact.
 */
export interface Rubric {
  readonly schema: "countykit-rubric/1";
  readonly id: string;
  readonly title: Bilingual;
  /** Document number (发文字号) or bibliography id. */
  readonly document: string;
  readonly level: Level;
  /** Division code of where it is in force: `"440000"` Guangdong. */
  readonly jurisdiction: string;
  /** Batch years it scores; `null` scores every batch. */
  readonly cohorts: readonly number[] | null;
  /** The day as of which facts count (截至日期); `null` when the document sets none. */
  readonly cutoff: string | null;
  /** What groups add up to: 100. */
  readonly weight: number;
  /** Every fact that conditions and measures name. */
  readonly facts: readonly FactForm[];
  readonly groups: readonly Group[];
  readonly bonus: Bonus | null;
  readonly vetoes: readonly Veto[];
  /** Grades by points, highest first (等次); empty when the document sets none. */
  readonly grades: readonly Grade[];
  /** How a total with a fraction is rounded before it is graded; only where there are grades. */
  readonly rounding?: "none" | "floor" | "half-up";
  /** The least and most that a total can be, when the document says so. */
  readonly bounds?: { readonly least?: number; readonly most?: number };
}

/** A fact that a rubric asks for (指标事实). */
export type FactForm = FlagForm | ChoiceForm | NumberForm;

interface AnyFact {
  readonly id: string;
  readonly label: Bilingual;
  /** Short key terms of the document. */
  readonly terms?: readonly string[];
}

/** A fact that is true or false. */
export interface FlagForm extends AnyFact {
  readonly kind: "flag";
}

/** One word of a closed list. */
export interface ChoiceForm extends AnyFact {
  readonly kind: "choice";
  readonly options: readonly { readonly id: string; readonly label: Bilingual }[];
}

/** A number in a unit: `villages`, `person-times`, `yuan`, `months`; `ratio` for a share or growth that comes ready-made. */
export interface NumberForm extends AnyFact {
  readonly kind: "number";
  readonly unit: string;
  /** What one of the unit is called where points are missing: 个行政村, village(s). */
  readonly unitLabel: Bilingual;
  /** Counts: only whole numbers. */
  readonly whole: boolean;
  /** Decimal text; absent when nothing bounds it. A count begins at `"0"`. */
  readonly least?: string;
  readonly most?: string;
}

/** A task of the rubric with its items (工作任务); its weight is in points. */
export interface Group {
  readonly id: string;
  readonly title: Bilingual;
  readonly weight: number;
  readonly cite: Citation;
  readonly items: readonly Item[];
}

/** One scored row (评价指标). */
export interface Item {
  readonly id: string;
  readonly title: Bilingual;
  readonly weight: number;
  readonly cite: Citation;
  readonly scale: Scale;
  /** What the assessors want to see (佐证材料). */
  readonly evidence: readonly EvidenceForm[];
  /** The least an item can cost or earn, when the document says so (得分下限). */
  readonly least?: number;
  readonly note?: Bilingual;
}

/** One paper, picture or place that proves an item. */
export interface EvidenceForm {
  readonly id: string;
  readonly label: Bilingual;
}

/** Points on top (加分项). */
export interface Bonus {
  readonly most: number;
  readonly cite: Citation;
  readonly items: readonly Item[];
  /** Whether base and bonus together may pass the weight: `null` when the document does not say, and both readings are given. */
  readonly beyondWeight: boolean | null;
}

/** What undoes any score (一票否决). */
export interface Veto {
  readonly id: string;
  readonly title: Bilingual;
  readonly cite: Citation;
  readonly when: Condition;
}

/** A grade and what follows from it (等次及结果运用). */
export interface Grade {
  readonly id: string;
  readonly title: Bilingual;
  /** From this total of points on, included. The last one begins at the least total. */
  readonly from: number;
  readonly consequence?: Bilingual;
}
