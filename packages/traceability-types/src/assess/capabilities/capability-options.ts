import type { NormalEvent } from "../../epcis/normal-event.js";
import type { TraceOf } from "../events/traced.js";
import type { ResidueLimit, TestResult } from "../residues/test-results.js";

/** What else is known beside the events. What is left out is not guessed: capabilities that turn on it stay `unknown` and say what they need. */
export interface CapabilityOptions {
  /** The items to look at, by canonical id; all goods that the events name unless told. */
  readonly items?: readonly string[];
  readonly traceBack?: TraceOf;
  readonly traceForward?: TraceOf;
  /** What a recall of an item would reach: what the system that would carry it out says, not the trace forward again. */
  readonly recall?: TraceOf;
  /** Test results, beside those that events carry as sensor reports. */
  readonly tests?: readonly TestResult[];
  /** The limits to hold them against. */
  readonly limits?: readonly ResidueLimit[];
  /** Codes on labels: each has to be found. Ids, element strings, links, or the local part of private ids. */
  readonly labels?: readonly string[];
  /** Reads an event back from where it was stored; `null` when it is not there. */
  readonly readBack?: (event: NormalEvent) => NormalEvent | null;
  /** Who runs a place, from master data. */
  readonly partyOf?: (place: string) => string | null;
  /** How much evidence and how many lacks each result lists: 100 unless told. Counts are always of everything. */
  readonly most?: number;
}
