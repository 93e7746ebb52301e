import type { Question } from "../question.js";
import { ALWAYS, NEVER } from "../times.js";
import { holdsOfChild } from "./child-holds.js";
import type { Hold } from "./hold.js";
import { holdsOfParent } from "./parent-holds.js";
import { type Spans, uncovered, withSpan } from "./windows.js";

/** Objects with the spans of time in which they are followed. */
export type Followed = ReadonlyMap<number, Spans>;

/** An object's carriers (承载者) in a span of time, and theirs, and so on, with itself. */
export function carriersOf(question: Question, object: number, low: number, high: number, attachedToo: boolean): Followed {
  const found = new Map<number, Spans>();
  addCarriers(question, object, low, high, attachedToo, found);
  return found;
}

/** Adds carriers to those that were found before; answers what is new, as object, first and last moment, one after another. */
export function addCarriers(
  question: Question,
  object: number,
  low: number,
  high: number,
  attachedToo: boolean,
  found: Map<number, Spans>,
): readonly number[] {
  const { view, asOf } = question;
  const todo: number[] = [];
  cover(object, low, high, found, todo);
  for (let next = 0; next < todo.length; next += 3) {
    const [from, to] = [todo[next + 1] ?? 0, todo[next + 2] ?? 0];
    for (const hold of holdsOfChild(view, todo[next] ?? 0)) {
      if (hold.known <= asOf && (attachedToo || !hold.attached)) follow(question, hold, hold.parent, from, to, found, todo);
    }
  }
  return todo;
}

/** What was in an object (内容物) in a span of time, and in that, and so on, with itself. */
export function contentsOf(question: Question, object: number, low: number, high: number): Followed {
  const { view, asOf, naive } = question;
  const found = new Map<number, Spans>([[object, [low, high]]]);
  const todo = [object, low, high];
  for (let next = 0; next < todo.length; next += 3) {
    const { holds, latest } = holdsOfParent(view, todo[next] ?? 0);
    const [from, to] = [todo[next + 1] ?? 0, todo[next + 2] ?? 0];
    const late = asOf < ALWAYS || naive;
    for (let at = late ? holds.length - 1 : lastBegun(holds, to); at >= 0; at -= 1) {
      // Before this one all had ended.
      if (!late && (latest[at] ?? 0) < from) break;
      const hold = holds[at];
      if (hold !== undefined && hold.known <= asOf) follow(question, hold, hold.child, from, to, found, todo);
    }
  }
  return found;
}

function follow(question: Question, hold: Hold, to: number, low: number, high: number, found: Map<number, Spans>, todo: number[]): void {
  const { asOf, naive } = question;
  const since = naive ? NEVER : hold.since;
  const until = naive || hold.until > asOf ? ALWAYS : hold.until;
  const from = Math.max(low, since);
  const last = Math.min(high, until);
  if (from <= last) cover(to, from, last, found, todo);
}

/** Puts a span with those of an object, and what of it is new with what is to be done. */
function cover(object: number, low: number, high: number, found: Map<number, Spans>, todo: number[]): void {
  const there = found.get(object);
  if (there === undefined) {
    found.set(object, [low, high]);
    todo.push(object, low, high);
    return;
  }
  const spans = withSpan(there, low, high);
  if (spans === undefined) return;
  found.set(object, spans);
  const parts = uncovered(there, low, high);
  for (let part = 0; part < parts.length; part += 2) todo.push(object, parts[part] ?? 0, parts[part + 1] ?? 0);
}

/** The last of holds, in order of when they begin, that began by a time. */
export function lastBegun(holds: readonly Hold[], time: number): number {
  let [low, high] = [0, holds.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((holds[middle]?.since ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
