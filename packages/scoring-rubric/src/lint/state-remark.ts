import type { Bilingual, Exact } from "@countykit/core";

/** What each remark on a state speaks of. Points are numbers with at most two decimals; paths name items and their parts. */
export interface StateRemarks {
  /** Assessors gave points where the facts close the range to them; a scoring gives `otherwise`. */
  readonly "judgement-behind-gate": {
    readonly criterion: string;
    readonly title: Bilingual;
    readonly points: number;
    readonly otherwise: number;
  };
  /** A claim that its scale cannot give, whatever the facts: from `least` to `most` is all there is. */
  readonly "claim-out-of-range": ClaimRemark;
  /** The claims of the parts come to `least` at least and `most` at most, a part without a claim being whatever its scale gives; the whole is claimed to be something else. */
  readonly "claims-differ": ClaimRemark;
  /** The least that a part can be is more than the most that its whole can be, in one unit. */
  readonly "part-above-whole": {
    readonly part: string;
    readonly whole: string;
    readonly labels: readonly [part: Bilingual, whole: Bilingual];
    /** Decimal text, or a fraction, in the unit of both. */
    readonly least: Exact;
    readonly most: Exact;
    /** What the state says of each, in words. */
    readonly said: readonly [part: Bilingual, whole: Bilingual];
  };
}

interface ClaimRemark {
  readonly criterion: string;
  readonly title: Bilingual;
  readonly points: number;
  readonly least: number;
  readonly most: number;
}

/** One remark on a state of one code. */
export interface StateRemarkOf<Code extends keyof StateRemarks> {
  readonly code: Code;
  /** JSON pointer into the state. */
  readonly path: string;
  readonly params: StateRemarks[Code];
  readonly text: Bilingual;
}

/** Something in which a state contradicts itself (核对意见), as plain data with its sentence: what, where, and what a scoring makes of it. */
export type StateRemark = { readonly [Code in keyof StateRemarks]: StateRemarkOf<Code> }[keyof StateRemarks];
