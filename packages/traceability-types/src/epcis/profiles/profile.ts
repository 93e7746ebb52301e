import type { Bilingual, Issue } from "@countykit/core";
import type { Severity } from "../semantic/rule.js";
import type { Demand, Selection } from "../query/query.js";

/** Something asked of an event, in the terms of queries (对事件的要求). */
export interface Asked {
  readonly look: Selection;
  readonly demand: Demand;
}

/** What every rule of a profile has (规则的共同部分). */
export interface ProfileRuleBase {
  readonly id: string;
  /** What is asked, as the end of a sentence: “the place that it was shipped to”. */
  readonly says: Bilingual;
  /** The document and where in it. */
  readonly source: string;
  readonly severity: Severity;
  /** It was not held against the text of its source. */
  readonly unverified?: boolean;
  /** To which events it applies: all of these hold. */
  readonly when: readonly Asked[];
}

/** One rule of a profile (规则): something is required, forbidden, or has to be told of before. */
export type ProfileRule =
  /** One of these has to hold. */
  | (ProfileRuleBase & { readonly rule: "require"; readonly oneOf: readonly Asked[] })
  /** None of these may hold. */
  | (ProfileRuleBase & { readonly rule: "forbid"; readonly noneOf: readonly Asked[] })
  /** Whatever the event takes or passes on came up before, or at the same time, in an event for which one of these groups of conditions holds. */
  | (ProfileRuleBase & { readonly rule: "told-before"; readonly earlier: readonly (readonly Asked[])[] });

/** What a law, a standard or an agreement asks of events (应用规范), as data. */
export interface Profile {
  readonly id: string;
  readonly title: Bilingual;
  readonly source: string;
  readonly rules: readonly ProfileRule[];
}

/** One thing in which events fall short of a profile (不符之处). */
export interface ProfileFinding extends Issue {
  readonly profile: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly source: string;
  readonly unverified: boolean;
  /** Place of the event in the list, from 0. */
  readonly event: number;
}

/** What came of holding events against a profile (核对结果). */
export interface ProfileReport {
  readonly profile: string;
  readonly findings: readonly ProfileFinding[];
  /** How many events each rule applied to, so that a profile that met nothing does not look fulfilled. */
  readonly applied: Readonly<Record<string, number>>;
  /** Findings beyond the most that are told. */
  readonly more: number;
}
