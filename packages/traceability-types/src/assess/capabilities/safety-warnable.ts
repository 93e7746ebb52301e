import { groupBy } from "@countykit/core";
import type { Ledger } from "../events/ledger.js";
import { originsIn } from "../events/origins.js";
import type { TraceOf } from "../events/traced.js";
import { alertOnTest } from "../residues/alert-on-test.js";
import { limitFor } from "../residues/alerts.js";
import type { ResidueLimit, TestResult } from "../residues/test-results.js";
import type { CapabilityResult } from "./capability-result.js";
import { type Found, lacking, leftOpen, type Look, shownBy, tally } from "./tally.js";

/** What warnings are made from. */
export interface Warnings {
  readonly tests: readonly TestResult[];
  readonly limits: readonly ResidueLimit[];
  readonly traceBack: TraceOf | undefined;
}

/**
 * 安全可预警: for every item, or for every end of its trace back, there is a test result that can be held against a limit: one good input says nothing of
 * the others. Whether a result is above is another question: `alertsOf` answers it.
 */
export function safetyWarnable(
  ledger: Ledger,
  items: readonly string[],
  { tests, limits, traceBack }: Warnings,
  most: number,
): CapabilityResult {
  const look: Look = { capability: "safety-warnable", of: "items", most };
  const byItem = groupBy(tests, ({ item }) => item);
  const of = (ids: Iterable<string>): readonly TestResult[] => [...new Set(ids)].flatMap((id) => byItem.get(id) ?? []);
  return tally(look, items, (subject) => {
    const own = of([subject]);
    const found = own.length === 0 ? null : judge(subject, own, limits);
    if (found?.holds === true) return found;
    if (byItem.size === 0) return lacking("no-test", { subject });
    // What it was made of may have been tested, and nobody looked.
    if (traceBack === undefined) return found ?? leftOpen("no-own-test", { subject });
    const traced = traceBack(subject);
    if (own.length === 0 && of(traced.reached).length === 0) return lacking("no-test", { subject });
    const events: string[] = [];
    const origins = originsIn(ledger, subject, traced);
    if (origins.length === 0) return found ?? leftOpen("origin-without-test", { subject, root: subject });
    for (const { item } of origins) {
      // Nothing was used up for an origin: what its own trace still reaches are lots that it is part of.
      const results = item === subject ? of([subject, ...traced.reached]) : (byItem.get(item) ?? of(traceBack(item).reached));
      if (results.length === 0) return found ?? leftOpen("origin-without-test", { subject, root: item });
      const origin = judge(subject, results, limits);
      if (origin.holds !== true) return found ?? origin;
      for (const event of origin.events) events.push(event);
    }
    return shownBy(...new Set(events));
  });
}

function judge(subject: string, results: readonly TestResult[], limits: readonly ResidueLimit[]): Found {
  const [first] = results;
  if (first === undefined) return lacking("no-test", { subject });
  const held = results.flatMap((result) => {
    const limit = limitFor(result, limits);
    return limit === null ? [] : [{ result, alert: alertOnTest({ residue: result.residue, limit: limit.limit }).alert }];
  });
  const [any] = held;
  if (any === undefined) return leftOpen("no-limit", { subject, substance: first.substance });
  const decided = held.filter(({ alert }) => alert !== null);
  if (decided.length === 0) return leftOpen("not-comparable", { subject, substance: any.result.substance });
  return shownBy(...new Set(decided.flatMap(({ result }) => result.event ?? [])));
}
