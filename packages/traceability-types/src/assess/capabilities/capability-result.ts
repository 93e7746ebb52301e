import type { Bilingual, Exact } from "@countykit/core";
import type { CapabilityId } from "./capability-names.js";

/** What speaks for a verdict (证据): an item or event, and the events that show it, by id or by place in the list (`#7`). */
export interface Evidence {
  readonly subject: string;
  readonly events: readonly string[];
}

/** What an item or event lacks (欠缺). */
export interface Lack {
  readonly subject: string;
  readonly code: string;
  readonly message: Bilingual;
}

/** Of how many something holds (统计): whole numbers of items or events; `holds + fails + open` is `whole`. */
export interface Counts {
  readonly holds: number;
  readonly fails: number;
  /** Of these nobody can tell. */
  readonly open: number;
  readonly whole: number;
}

/**
 * Whether one capability is there (能力核查结论), by what the events say. `pass`: it holds for everything looked at; `fail`: there is something for which
 * it does not hold; `unknown`: neither can be said, or there is nothing to look at.
 */
export interface CapabilityResult {
  readonly capability: CapabilityId;
  readonly title: Bilingual;
  readonly verdict: "pass" | "fail" | "unknown";
  readonly of: "items" | "events";
  readonly counts: Counts;
  /** Holds of the whole, as a fraction; `null` when there is nothing to look at. */
  readonly share: Exact | null;
  /** The first ones, no more than `most`. */
  readonly evidence: readonly Evidence[];
  /** The first ones, no more than `most`: what fails before what is open. */
  readonly missing: readonly Lack[];
  /** What the caller would have to give for this to be looked at; `null` when it was. */
  readonly needs: Bilingual | null;
}
