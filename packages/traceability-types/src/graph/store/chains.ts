import { pushWhole, reserveWhole } from "./columns.js";
import type { Store } from "./store.js";
import { inTimeOrder } from "./time-order.js";

/** Room of a chain that holds so many: exact when there are few, else the next power of two or one and a half of it. */
export function roomOf(length: number): number {
  if (length <= 4) return length;
  const power = 31 - Math.clz32(length - 1);
  const middle = 3 << (power - 1);
  return length <= middle ? middle : 2 << power;
}

/** Puts the rows of events from `first` on into the chains of their objects, each chain in order of time and then of event. */
export function linkEvents(store: Store, first: number): void {
  const { rows, rowStart, chainStart, chainLength, links } = store;
  const more = store.objects.names.length - chainStart.length;
  reserveWhole(chainStart, more);
  reserveWhole(chainLength, more);
  for (let left = more; left > 0; left -= 1) {
    pushWhole(chainStart, 0);
    pushWhole(chainLength, 0);
  }
  const from = rowStart.data[first] ?? 0;
  reserveWhole(links, rows.length - from);
  const coming = new Uint32Array(chainStart.length);
  for (let row = from; row < rows.length; row += 1) {
    const object = (rows.data[row] ?? 0) >>> 4;
    coming[object] = (coming[object] ?? 0) + 1;
  }
  const late: number[] = [];
  const count = rowStart.length - 1;
  const order = inOrderOfTime(store, first, count);
  for (let at = 0; at < count - first; at += 1) {
    const event = order === undefined ? first + at : (order[at] ?? 0);
    const end = rowStart.data[event + 1] ?? 0;
    for (let row = rowStart.data[event] ?? 0; row < end; row += 1) {
      const told = rows.data[row] ?? 0;
      const object = told >>> 4;
      const length = chainLength.data[object] ?? 0;
      const news = coming[object] ?? 0;
      if (news > 0) {
        makeRoom(store, object, length, length + news);
        coming[object] = 0;
        if (length > 0 && timeOfLink(store, (chainStart.data[object] ?? 0) + length - 1) > (store.time.data[event] ?? 0))
          late.push(object, length);
      }
      links.data[(chainStart.data[object] ?? 0) + length] = event * 16 + (told & 15);
      chainLength.data[object] = length + 1;
    }
  }
  for (let at = 0; at < late.length; at += 2) mergeLate(store, late[at] ?? 0, late[at + 1] ?? 0);
}

const timeOfLink = (store: Store, link: number): number => store.time.data[(store.links.data[link] ?? 0) >>> 4] ?? 0;

/** New events by time; `undefined` when they came so. */
function inOrderOfTime({ time }: Store, first: number, count: number): Uint32Array | undefined {
  let sorted = true;
  for (let event = first + 1; event < count && sorted; event += 1) sorted = (time.data[event - 1] ?? 0) <= (time.data[event] ?? 0);
  if (sorted) return undefined;
  const events = new Uint32Array(count - first);
  for (let at = 0; at < events.length; at += 1) events[at] = first + at;
  return inTimeOrder(events, time.data);
}

/** Moves a chain to where it can grow, when it cannot grow where it is. */
function makeRoom(store: Store, object: number, length: number, needed: number): void {
  const { links, chainStart, free } = store;
  const old = length === 0 ? 0 : roomOf(length);
  if (needed <= old) return;
  const room = roomOf(needed);
  let start = free.size === 0 ? undefined : free.get(room)?.pop();
  if (start === undefined) {
    start = links.length;
    reserveWhole(links, room);
    links.length += room;
  }
  const from = chainStart.data[object] ?? 0;
  if (length > 0) links.data.copyWithin(start, from, from + length);
  if (old > 0) {
    const freed = free.get(old);
    if (freed === undefined) free.set(old, [from]);
    else freed.push(from);
  }
  chainStart.data[object] = start;
}

/** Two parts of a chain, each in order, become one. */
function mergeLate(store: Store, object: number, middle: number): void {
  const { links, chainStart, chainLength } = store;
  const start = chainStart.data[object] ?? 0;
  const news = links.data.slice(start + middle, start + (chainLength.data[object] ?? 0));
  let [old, to] = [start + middle - 1, start + (chainLength.data[object] ?? 0) - 1];
  for (let at = news.length - 1; at >= 0; at -= 1) {
    const link = news[at] ?? 0;
    const time = store.time.data[link >>> 4] ?? 0;
    while (old >= start && timeOfLink(store, old) > time) {
      links.data[to] = links.data[old] ?? 0;
      old -= 1;
      to -= 1;
    }
    links.data[to] = link;
    to -= 1;
  }
}
