import type { Reading } from "./read-event.js";
import type { Nameless, Store } from "./store.js";

/** Whether an event that is kept tells the same as one that was read (内容相同). What is kept is compared, and what is not by its hash. */
export function isSame(store: Store, event: number, reading: Reading): boolean {
  const { rowStart, rows, hashA, hashB } = store;
  if (hashA.data[event] !== reading.hash.a >>> 0 || hashB.data[event] !== reading.hash.b >>> 0) return false;
  if (store.time.data[event] !== reading.time || store.kind.data[event] !== reading.kind) return false;
  const start = rowStart.data[event] ?? 0;
  if ((rowStart.data[event + 1] ?? 0) - start !== reading.rows.length) return false;
  for (let at = 0; at < reading.rows.length; at += 1) if (rows.data[start + at] !== reading.rows.data[at]) return false;
  return (
    store.step.data[event] === reading.step &&
    store.disposition.data[event] === reading.disposition &&
    store.readPoint.data[event] === reading.readPoint &&
    store.bizLocation.data[event] === reading.bizLocation
  );
}

const REACH = 64;

/** An event without an id that is kept already, told the same and recorded at the same time; −1 when there is none, and then it is kept under `event`. */
export function findNameless(store: Store, event: number, reading: Reading): number {
  const { nameless } = store;
  if (nameless.taken * 3 >= nameless.slots.length * 2) widen(store, nameless);
  const mask = nameless.slots.length - 1;
  const isCopy = (held: number) => store.recorded.data[held] === reading.recorded && isSame(store, held, reading);
  const key = reading.hash.a >>> 0;
  for (let step = 0; step < REACH; step += 1) {
    const slot = (key + step) & mask;
    const held = nameless.slots[slot] ?? 0;
    if (held === 0) {
      nameless.slots[slot] = event + 1;
      nameless.taken += 1;
      return -1;
    }
    if (isCopy(held - 1)) return held - 1;
  }
  const crowd = nameless.crowded.get(crowdOf(reading.hash.a, reading.hash.b)) ?? [];
  const held = crowd.find(isCopy);
  if (held === undefined) nameless.crowded.set(crowdOf(reading.hash.a, reading.hash.b), [...crowd, event]);
  return held ?? -1;
}

export const crowdOf = (a: number, b: number): string => `${a >>> 0}:${b >>> 0}`;

function widen(store: Store, nameless: Nameless): void {
  const old = nameless.slots;
  const slots = new Uint32Array(Math.max(64, old.length * 2));
  nameless.slots = slots;
  nameless.taken = 0;
  const mask = slots.length - 1;
  for (const held of old) {
    if (held === 0) continue;
    const key = store.hashA.data[held - 1] ?? 0;
    let step = 0;
    while (step < REACH && slots[(key + step) & mask] !== 0) step += 1;
    if (step < REACH) {
      slots[(key + step) & mask] = held;
      nameless.taken += 1;
      continue;
    }
    const crowd = crowdOf(key, store.hashB.data[held - 1] ?? 0);
    nameless.crowded.set(crowd, [...(nameless.crowded.get(crowd) ?? []), held - 1]);
  }
}
