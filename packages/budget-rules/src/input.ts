import type { AdoptedReading, Precision, RecordedException } from "@countykit/core";
import type { Base, Selector } from "./selector/selector.js";

/** Canonical money text: yuan with two decimals (`"5100000.00"`). */
export type MoneyText = string;

/** An amount as far as it is known: exact, or between two bounds; `max: null` has no upper bound. */
export type Amount = MoneyText | { readonly min: MoneyText; readonly max: MoneyText | null };

/** Money that arrives only if something happens (待到位资金、尾款). */
export interface Contingent {
  /** What it waits for, in the document's words: 尾款资金到位. */
  readonly trigger: string;
  /** Whether, or on which day, it arrived; `null` when nobody has said. */
  readonly received: boolean | string | null;
  /** The last day on which it can still arrive. */
  readonly by?: string;
}

/** One row of a budget (预算行). */
export interface BudgetLine {
  readonly id: string;
  readonly name: string;
  /** What it is for, in a closed vocabulary of the county's own: `logistics`, `training` … Absent: unknown. */
  readonly category?: string;
  /** Absent when the amount belongs to a `group` of lines. */
  readonly amount?: Amount;
  /** The group (合并单元格) whose amount this line shares. */
  readonly group?: string;
  readonly source?: string;
  readonly phase?: string;
  /** Year of the grant the money was carried over from (结转资金年度). */
  readonly vintage?: number;
  /** Uses that the whole line is for. */
  readonly tags?: readonly string[];
  /** Uses that the line is certainly not for. */
  readonly notTags?: readonly string[];
  /** Uses that an unknown part of the line, possibly none or all, is for. */
  readonly partTags?: readonly string[];
  readonly quantity?: { readonly value: string; readonly unit: string };
  /** Total investment (总投资) in what the line subsidises. */
  readonly investment?: MoneyText;
  readonly contingent?: Contingent;
  /** Where the money goes, for counts per place. */
  readonly at?: { readonly town?: string; readonly village?: string; readonly route?: string; readonly project?: string };
  /** The thing that is paid for, if others may pay for it too (同一资产). */
  readonly asset?: string;
  /** The wording of the document, searched for keywords that call for a review. */
  readonly purpose?: string;
}

/** One amount over several rows (合并单元格). The lines that name it share it; how, nobody has said. */
export interface LineGroup {
  readonly id: string;
  readonly name: string;
  readonly amount: Amount;
}

/** A figure the document prints itself (申报数): a subtotal or total, or a share. */
export type Declared =
  | {
      readonly kind: "amount";
      readonly id: string;
      readonly name: string;
      readonly of: Selector;
      readonly amount: MoneyText;
      readonly precision?: Precision;
    }
  | {
      readonly kind: "share";
      readonly id: string;
      readonly name: string;
      readonly part: Selector;
      readonly base: Base;
      /** As printed: `"34%"`. Its decimals are its precision. */
      readonly share: string;
      readonly mode: Precision["mode"];
    };

/** Where money comes from (资金来源). */
export interface FundingSource {
  readonly id: string;
  readonly name: string;
  /** The sources it may be, when the document does not say which: 上级资金 is central or provincial. */
  readonly oneOf?: readonly string[];
  readonly amount?: MoneyText;
}

/** A phase (期次) with money of its own. */
export interface FundingPhase {
  readonly id: string;
  readonly name: string;
  readonly from?: string;
  readonly until?: string;
  readonly amount?: MoneyText;
}

/** A named base of shares (占比基数): lines, or an amount that stands by itself, known or not. */
export type NamedBase = { readonly id: string; readonly name: string } & ({ readonly of: Selector } | { readonly amount: Amount });

/** A contract paid in stages (分期拨付的合同). */
export interface Contract {
  readonly id: string;
  readonly name: string;
  readonly amount: MoneyText;
  /** The budget line it is paid from. */
  readonly line?: string;
  readonly signed?: string;
  /** Share of the work done, as a ratio: `"0.40"`. Absent: unknown. */
  readonly progress?: string;
  readonly stages: readonly { readonly id: string; readonly amount: MoneyText; readonly accepted: boolean | null }[];
  readonly payments: readonly Payment[];
}

/** One payment (拨付). */
export interface Payment {
  readonly id: string;
  readonly amount: MoneyText;
  readonly date?: string;
  /** Bodies that signed it (签署意见的单位). Absent: unknown. */
  readonly signatures?: readonly string[];
}

/** Something another programme has already paid for. */
export interface FundedAsset {
  readonly asset: string;
  readonly programme: string;
  readonly source?: string;
}

/** A fact that a rule asks for (事实): 专账管理 yes or no, a list of documents, a number with its unit. `null` is unknown. */
export interface Fact {
  readonly id: string;
  readonly value: boolean | string | readonly string[] | null;
  readonly unit?: string;
  readonly evidence?: string;
}

/**
 * The budget of one programme (预算), as parsed: every amount canonical, every reference resolved. Plain data that survives JSON, and that
 * `parseBudget` reads back to itself.
 */
export interface Budget {
  readonly schema: "countykit-budget/1";
  readonly id: string;
  readonly name: string;
  /** National batch year (批次年度) and division code (行政区划代码) decide which policies bind; `null` is unknown. */
  readonly programme: { readonly cohort: number | null; readonly jurisdiction: string | null };
  readonly lines: readonly BudgetLine[];
  readonly groups: readonly LineGroup[];
  readonly declared: readonly Declared[];
  readonly sources: readonly FundingSource[];
  readonly phases: readonly FundingPhase[];
  readonly bases: readonly NamedBase[];
  readonly contracts: readonly Contract[];
  readonly assets: readonly FundedAsset[];
  readonly facts: readonly Fact[];
  /** Tags that every line has been checked for: a line without one of these is certainly not for that use. */
  readonly completeTags: readonly string[];
  readonly exceptions: readonly RecordedException[];
  readonly adopted: readonly AdoptedReading[];
}
