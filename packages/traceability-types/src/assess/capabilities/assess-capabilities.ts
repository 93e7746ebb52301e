import type { NormalEvent } from "../../epcis/normal-event.js";
import { type Ledger, openLedger } from "../events/ledger.js";
import { type Alert, alertsOf } from "../residues/alerts.js";
import { testResultsOf } from "../residues/test-results.js";
import type { CapabilityId } from "./capability-names.js";
import type { CapabilityOptions } from "./capability-options.js";
import type { CapabilityResult } from "./capability-result.js";
import { flowTrackable } from "./flow-trackable.js";
import { identityQueryable } from "./identity-queryable.js";
import { informationStorable } from "./information-storable.js";
import { productRecallable } from "./product-recallable.js";
import { productionRecordable } from "./production-recordable.js";
import { responsibilityAttributable } from "./responsibility-attributable.js";
import { safetyWarnable } from "./safety-warnable.js";
import { sourceTraceable } from "./source-traceable.js";

/** The eight capabilities as the events show them (八项能力核查报告). */
export interface CapabilityReport {
  /** In the order of the document. */
  readonly capabilities: readonly CapabilityResult[];
  /** `pass` when all eight do, `fail` when one does; else nobody knows. */
  readonly verdict: "pass" | "fail" | "unknown";
  /** Capabilities that are not there. */
  readonly missing: readonly CapabilityId[];
  /** Capabilities of which nobody can tell. */
  readonly open: readonly CapabilityId[];
  /** Test results above their limits. */
  readonly alerts: readonly Alert[];
}

const MOST = 100;

/**
 * Measures the eight capabilities by the events themselves (八项能力核查), not by what anybody declares: for each a verdict, of how many items or events it
 * holds in exact counts, the events that show it, and what is missing. Traces, stores and limits are given by the caller; without them the capabilities
 * that turn on them stay `unknown` and say what they need, so that a page which only checks labels pulls no graph.
 *
 * @example
 * ```ts
 * import { assessCapabilities } from "@countykit/traceability-types/assess";
 *
 * const lot = "https://trace.example.cn/class/L1";
 * const { capabilities } = assessCapabilities([
 *   {
 *     type: "ObjectEvent",
 *     action: "ADD",
 *     eventTime: "2026-07-01T02:30:00.000Z",
 *     eventTimeZoneOffset: "+08:00",
 *     quantityList: [{ epcClass: lot, quantity: "120", uom: "KGM" }],
 *     readPoint: { id: "https://trace.example.cn/loc/plot-7" },
 *   },
 * ]);
 * capabilities.map(({ capability, verdict }) => `${capability} ${verdict}`); // => [
 * //   "production-recordable pass",
 * //   "safety-warnable fail",
 * //   "source-traceable unknown",
 * //   "flow-trackable unknown",
 * //   "information-storable unknown",
 * //   "identity-queryable pass",
 * //   "responsibility-attributable fail",
 * //   "product-recallable unknown",
 * // ]
 * capabilities[0]?.counts; // => { "holds": 1, "fails": 0, "open": 0, "whole": 1 }
 * ```
 * @source self-evaluation report of Lechang for 2019, 二（二）2(3)④
 */
export function assessCapabilities(events: readonly NormalEvent[], options: CapabilityOptions = {}): CapabilityReport {
  const { traceBack, traceForward, recall, limits = [], labels, readBack, partyOf, most = MOST } = options;
  const ledger = openLedger(events);
  const items = itemsOf(ledger, options);
  const tests = [...testResultsOf(ledger.counted), ...(options.tests ?? [])];
  const capabilities = [
    productionRecordable(ledger, items, most),
    safetyWarnable(ledger, items, { tests, limits, traceBack }, most),
    sourceTraceable(ledger, items, traceBack, most),
    flowTrackable(ledger, items, traceForward, most),
    informationStorable(ledger, readBack, most),
    identityQueryable(ledger, items, labels, most),
    responsibilityAttributable(ledger, partyOf, most),
    productRecallable(ledger, items, traceForward, recall, most),
  ];
  const missing = capabilities.flatMap(({ capability, verdict }) => (verdict === "fail" ? [capability] : []));
  const open = capabilities.flatMap(({ capability, verdict }) => (verdict === "unknown" ? [capability] : []));
  return {
    capabilities,
    verdict: missing.length > 0 ? "fail" : open.length > 0 ? "unknown" : "pass",
    missing,
    open,
    alerts: alertsOf(tests, limits),
  };
}

const itemsOf = (ledger: Ledger, { items }: CapabilityOptions): readonly string[] =>
  items === undefined ? [...ledger.items.keys()] : [...new Set(items)];
