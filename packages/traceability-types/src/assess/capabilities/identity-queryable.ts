import { canonicalId } from "../../ids/keys/canonical-id.js";
import { eventAt, type Ledger } from "../events/ledger.js";
import { lookUpIn } from "../identity/look-up.js";
import type { CapabilityResult } from "./capability-result.js";
import { type Found, lacking, type Look, shownBy, tally } from "./tally.js";

/**
 * 身份可查询: every code on a label leads to one item; without labels, every item has an id in its canonical form. A thing with a serial number was made
 * once: two events that give one id to two things leave nobody knowing which is asked for.
 */
export function identityQueryable(
  ledger: Ledger,
  items: readonly string[],
  labels: readonly string[] | undefined,
  most: number,
): CapabilityResult {
  const look: Look = { capability: "identity-queryable", of: "items", most };
  if (labels === undefined) return tally(look, items, (item) => identified(ledger, item));
  const find = lookUpIn(ledger);
  return tally(look, labels, (subject) => {
    const item = find(subject);
    return item === null ? lacking("not-found", { subject }) : identified(ledger, item);
  });
}

function identified(ledger: Ledger, subject: string): Found {
  const record = ledger.items.get(subject);
  if (record === undefined) return lacking("not-found", { subject });
  const canonical = canonicalId(subject);
  if (!canonical.ok || canonical.value !== subject) return lacking("not-an-id", { subject });
  if (record.born > 1) return lacking("made-twice", { subject });
  const first = Math.min(record.made[0] ?? NOWHERE, record.seen[0] ?? NOWHERE, record.used[0] ?? NOWHERE);
  const event = eventAt(ledger, first);
  return shownBy(...(event === null ? [] : [event.ref]));
}

/** Behind every event. */
const NOWHERE: number = Number.POSITIVE_INFINITY;
