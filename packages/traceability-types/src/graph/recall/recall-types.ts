import type { Exact } from "@countykit/core";
import type { ResponsibilityPolicy } from "../responsibility/hands.js";
import type { AsOf } from "../trace/options.js";
import type { EventRef } from "../findings/finding.js";

/** A lot, a thing or a container that is recalled (召回对象); with a window, only what was in it and became of it in that time. */
export type RecallLot = string | { readonly id: string; readonly window?: readonly [from: number, to: number] };

/** How to recall (召回选项). */
export interface RecallOptions extends ResponsibilityPolicy {
  /** When the recall was declared (召回公告时间), in milliseconds since 1970 UTC. */
  readonly declared: number;
  /** Up to when: `asOf.time` is also the clock. */
  readonly asOf?: AsOf;
  /** Whole hours that the rules leave until everybody is told (通知时限): 24, 48 or 72 by the class of the recall. */
  readonly deadlineHours?: number;
}

/** Bounds of an amount or a share (上下界): never below `min`, never above `max`, whatever was mixed with what. `null`: not known. */
export interface Bounds<Value> {
  readonly min: Value | null;
  /** If everything was stirred well; an estimate, counted to 10⁻¹⁸. */
  readonly expected: Value | null;
  readonly max: Value | null;
}

/** What an object is now (现状). */
export type RecallStatus = "in-stock" | "in-transit" | "sold" | "consumed" | "destroyed" | "retired" | "unknown";

/** An object that suspect matter may be in (受影响对象). */
export interface RecalledObject {
  readonly id: string;
  /** Since when, in milliseconds since 1970 UTC; `NEVER` for a recalled lot without a window. */
  readonly since: number;
  /** `KGM`, `LTR`, `C62` for pieces, or a unit of one's own; `null` when no amount was told. */
  readonly unit: string | null;
  /** How much there is of it altogether. */
  readonly total: string | null;
  readonly suspect: Bounds<string>;
  readonly share: Bounds<Exact>;
  /** Every part of it is suspect. */
  readonly all: boolean;
  readonly status: RecallStatus;
  /** What is gone of it, as told; `null` when amounts are missing. */
  readonly gone: {
    readonly consumed: string | null;
    readonly sold: string | null;
    readonly destroyed: string | null;
    readonly retired: string | null;
  };
  /** Last place told of it. */
  readonly place: string | null;
  /** Who has it now, as far as events say; of parts of a lot several may, of what is all gone nobody. */
  readonly holders: readonly string[];
  readonly lastSeen: EventRef | null;
}

/** One line of the notify list (通知名单): a party that had an object in hand. */
export interface Notice {
  /** The party; where nobody knows whose a place is, the place. */
  readonly party: string;
  readonly object: string;
  /** First and last moment at which events put it in the party's hand, in milliseconds since 1970 UTC. */
  readonly from: number;
  readonly to: number;
  /** How much suspect matter of it the party had at most, in `unit`; `null`: not known. A shipment to the party and its receipt count once. */
  readonly atMost: string | null;
  readonly unit: string | null;
  readonly evidence: readonly EventRef[];
}

/** How long the recall has been running (召回计时). */
export interface RecallClock {
  readonly declared: number;
  readonly deadline: number | null;
  /** Whole hours from the declaration to `asOf.time`, rounded down; `null` without one, and when it lies before the declaration: the recall has not begun, and is not overdue. */
  readonly hours: number | null;
  readonly overdue: boolean | null;
}

/** A recall (召回): where suspect matter went, how much at most, who is to be told. */
export interface Recall {
  readonly objects: readonly RecalledObject[];
  readonly notify: readonly Notice[];
  /** Numbers of all events that the recall rests on, in their order: the evidence of a notice shows the first of them. */
  readonly events: readonly number[];
  readonly clock: RecallClock;
  /** Classes without a lot into which suspect matter went: more may lie beyond. */
  readonly untraceable: readonly string[];
  /** Recalled lots that no event names. */
  readonly notFound: readonly string[];
}
