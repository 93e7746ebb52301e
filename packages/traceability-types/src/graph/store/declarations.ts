import type { NormalEvent } from "../../epcis/normal-event.js";
import { copyOf, wholes } from "./columns.js";
import type { Reading } from "./read-event.js";
import { crowdOf, isSame } from "./same-event.js";
import type { Store } from "./store.js";
import { findText } from "./texts.js";

/** Keeps a declaration that an event was wrong (错误声明), also for events that are still to come; by content, `settle` looks for those that came before. */
export function declare(store: Store, event: NormalEvent, reading: Reading, at: number, fresh: Map<string, Reading[]>): void {
  const id = event.eventID;
  if (id !== undefined) {
    const known = store.declaredIds.get(id);
    if (known !== undefined && known <= at) return;
    store.declaredIds.set(id, at);
    const first = findText(store.eventIds, id);
    if (first < 0) return;
    retract(store, first, at);
    for (const other of store.namesakes.get(first) ?? []) retract(store, other, at);
    return;
  }
  const key = crowdOf(reading.hash.a, reading.hash.b);
  const declared = store.declaredContents.get(key) ?? [];
  const kept = { ...reading, rows: copyOf(reading.rows), amounts: wholes(), papers: wholes(), hash: { ...reading.hash } };
  store.declaredContents.set(key, [...declared, { reading: kept, at }]);
  fresh.set(key, [...(fresh.get(key) ?? []), kept]);
}

/** Retracts an event that came after its declaration. */
export function applyDeclared(store: Store, event: number, id: string | undefined, reading: Reading): void {
  if (id !== undefined && store.declaredIds.size > 0) {
    const at = store.declaredIds.get(id);
    if (at !== undefined) retract(store, event, at);
  }
  if (store.declaredContents.size === 0) return;
  for (const declared of store.declaredContents.get(crowdOf(reading.hash.a, reading.hash.b)) ?? [])
    if (isSame(store, event, declared.reading)) retract(store, event, declared.at);
}

/** Retracts the events before `last` that new declarations name by content: one walk, however many declarations there are. */
export function settle(store: Store, fresh: ReadonlyMap<string, readonly Reading[]>): void {
  if (fresh.size === 0) return;
  const heads = new Uint8Array(0x1_0000);
  for (const readings of fresh.values()) for (const { hash } of readings) heads[hash.a & 0xff_ff] = 1;
  const { hashA, hashB } = store;
  for (let event = 0; event < hashA.length; event += 1) {
    const a = hashA.data[event] ?? 0;
    if (heads[a & 0xff_ff] === 0) continue;
    const key = crowdOf(a, hashB.data[event] ?? 0);
    if (!fresh.has(key)) continue;
    for (const declared of store.declaredContents.get(key) ?? [])
      if (isSame(store, event, declared.reading)) retract(store, event, declared.at);
  }
}

function retract(store: Store, event: number, at: number): void {
  const known = store.retracted.get(event);
  if (known === undefined || at < known) store.retracted.set(event, at);
}
