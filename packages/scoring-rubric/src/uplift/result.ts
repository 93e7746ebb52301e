import type { Bilingual, Exact, Message, MissingFact, Ternary } from "@countykit/core";
import type { StateFact } from "../state.js";
import type { Price } from "./question.js";

/** The cheapest way to a target (提分方案), as plain data. Points and totals are points with at most two decimals; costs are exact. */
export interface Uplift {
  readonly rubric: string;
  readonly asOf: string;
  readonly from: "supported" | "claimed";
  readonly target: number;
  /** The total it starts from: what the facts surely support, or what is claimed. */
  readonly start: number;
  /** The highest total that the allowed moves reach. */
  readonly best: number;
  /** `reached` needs no move; `unreachable` gives the cheapest plan to the best total instead, if any move helps; `too-many` could not try everything, and says where. */
  readonly outcome: "reached" | "plan" | "unreachable" | "too-many";
  readonly plan: UpliftPlan | null;
  /** Other plans to the same total for the same cost: the next ones, and how many there are at least. */
  readonly alternatives: { readonly atLeast: number; readonly all: boolean; readonly next: readonly UpliftPlan[] };
  /** Every level of points that items offer by themselves, in the order of the rubric (提分清单). */
  readonly menu: readonly UpliftStep[];
  /** Whether a veto stands when the plan is done, and which ones are not ruled out. */
  readonly vetoed: Ternary;
  readonly vetoes: readonly string[];
  /** Claims that the facts rule out: these items start from what the facts support. */
  readonly refuted: readonly string[];
  /** Bases that are not known: the shares taken of them cannot be planned before. */
  readonly needs: readonly MissingFact[];
  /** Items with more combinations than can be tried; `best` then leaves them out. */
  readonly tooMany: readonly string[];
  /**
   * Facts with which something cheaper may have been missed: not every value that may matter could be tried, or what they leave open together could not be
   * told exactly. Empty when the plan is the cheapest.
   */
  readonly skipped: readonly string[];
  /** What costs 1 when no cost was given. */
  readonly pricing: Message;
}

/** Moves that together reach a total. */
export interface UpliftPlan {
  readonly moves: readonly UpliftMove[];
  /** Points gained. */
  readonly points: number;
  readonly total: number;
  readonly cost: Exact;
}

/** One level of points that items offer, with the cheapest moves to it. */
export interface UpliftStep {
  readonly items: readonly string[];
  readonly points: number;
  readonly cost: Exact;
  readonly moves: readonly UpliftMove[];
}

/** One change: a fact or judgement that is set, or lost points of a claimed item that are recovered, wherever they were lost. */
export type UpliftMove = SetMove | RecoverMove;

interface AnyMove {
  readonly label: Bilingual;
  readonly cost: Exact;
  /** Points gained by item; together with the other moves named in `together`. */
  readonly points: readonly { readonly item: string; readonly points: number }[];
  readonly message: Message;
}

/** A fact or judgement that is set (调整事实). */
export interface SetMove extends AnyMove {
  readonly kind: "set";
  /** Fact id, or path of the judgement. */
  readonly fact: string;
  readonly of: "fact" | "judgement";
  /** As in a state; `null` when it is not known. */
  readonly from: StateFact["value"];
  readonly to: StateFact["value"];
  /** How far it moves, in its unit; `null` for flags, options and from an unknown start. */
  readonly change: Exact | null;
  readonly unit: string;
  readonly price: Price;
  /** Other facts that have to move with it for its points. */
  readonly together: readonly string[];
}

/** Points that a claimed item lacks while it is not known which of its parts lost them (补回失分). Its cost is that of the worst way. */
export interface RecoverMove extends AnyMove {
  readonly kind: "recover";
  readonly criterion: string;
  /** Facts and judgements among which the lost ones are. */
  readonly among: readonly MissingFact[];
  /** The most changes that it takes. */
  readonly changes: number;
}
