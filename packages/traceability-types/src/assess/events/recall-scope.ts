import type { Ledger } from "./ledger.js";
import { type Shipment, shipmentsOf } from "./shipments.js";
import type { Traced } from "./traced.js";

/** What a recall of an item reaches, and what it does not (召回范围). */
export interface RecallScope {
  readonly affected: readonly Shipment[];
  /** Shipments that the goods left with and that the recall does not reach. */
  readonly leftOut: readonly Shipment[];
  /** Shipments of which nobody knows whom to notify. */
  readonly unnotified: readonly Shipment[];
}

/** Holds what a recall reaches against where the goods went. */
export function recallScopeOf(ledger: Ledger, forward: Traced, recalled: Traced): RecallScope {
  const affected = shipmentsOf(ledger, recalled);
  const reached = new Set(affected.map(({ name }) => name));
  const gone = shipmentsOf(ledger, forward);
  return {
    affected,
    leftOut: gone.filter(({ name }) => !reached.has(name)),
    unnotified: affected.filter(({ receiver }) => receiver === null),
  };
}
