import type { Store } from "../store/store.js";

/** Whether a visit comes after another, both as event, object, carrier. */
type IsAfter = (from: Uint32Array, left: number, right: number) => boolean;

/** Visits whose runs are each in order become one run (归并), two by two. */
export function mergeVisits(store: Store, visits: readonly number[] | Uint32Array, starts: readonly number[]): Uint32Array {
  let from: Uint32Array = visits instanceof Uint32Array ? visits : Uint32Array.from(visits);
  if (starts.length < 2) return from;
  const isAfter = orderOf(store);
  let ends = [...starts.slice(1), from.length];
  let to: Uint32Array = new Uint32Array(from.length);
  while (ends.length > 1) {
    const longer: number[] = [];
    for (let at = 0; at < ends.length; at += 2) {
      const middle = ends[at] ?? 0;
      const end = ends[at + 1] ?? middle;
      merge(from, to, ends[at - 1] ?? 0, middle, end, isAfter);
      longer.push(end);
    }
    ends = longer;
    // What was handed in stays as it is.
    [from, to] = [to, from === visits ? new Uint32Array(from.length) : from];
  }
  return from;
}

function merge(from: Uint32Array, to: Uint32Array, start: number, middle: number, end: number, isAfter: IsAfter): void {
  // Mostly one run ends before the other begins, or nearly.
  if (middle === start || middle === end || !isAfter(from, middle - 3, middle)) {
    to.set(from.subarray(start, end), start);
    return;
  }
  let [left, right] = [start, middle];
  for (let at = start; at < end; at += 3) {
    const isRight = left >= middle || (right < end && isAfter(from, left, right));
    const next = isRight ? right : left;
    to[at] = from[next] ?? 0;
    to[at + 1] = from[next + 1] ?? 0;
    to[at + 2] = from[next + 2] ?? 0;
    if (isRight) right += 3;
    else left += 3;
  }
}

/** By time, event, and the ids of objects and of carriers. */
function orderOf({ time: { data: time }, objects: { names } }: Store): IsAfter {
  return (from, left, right) => {
    const [one, other] = [from[left] ?? 0, from[right] ?? 0];
    if (one !== other) {
      const apart = (time[one] ?? 0) - (time[other] ?? 0);
      return apart > 0 || (apart === 0 && one > other);
    }
    const [object, otherObject] = [from[left + 1] ?? 0, from[right + 1] ?? 0];
    if (object !== otherObject) return (names[object] ?? "") > (names[otherObject] ?? "");
    return (names[from[left + 2] ?? 0] ?? "") > (names[from[right + 2] ?? 0] ?? "");
  };
}
