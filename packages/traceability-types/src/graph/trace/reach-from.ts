import { goOn, type Walk, walkOf } from "../flows/processes.js";
import { contentsOf } from "../holds/follow.js";
import type { Question } from "../question.js";
import { type Heap, popHeap, pushHeap } from "./heap.js";

/** Where a trace begins: an object in a span of time. */
export interface Start {
  readonly object: number;
  readonly low: number;
  readonly high: number;
}

/** What matter reached (到达结果), each object with the earliest moment forward, the latest back; and classes without a lot that it met. */
export interface Reach {
  readonly reached: Map<number, number>;
  readonly untraceable: Set<number>;
}

/** Follows matter from its starts through all processes, in one direction. */
export function reachFrom(question: Question, starts: readonly Start[], forward: boolean): Reach {
  const spread = spreading(question, forward);
  for (const { object, low, high } of starts) {
    if (low > high) continue;
    for (const [inside, spans] of contentsOf(question, object, low, high))
      spread.walk.arrive(inside, (forward ? spans[0] : spans.at(-1)) ?? 0);
  }
  return goThrough(spread);
}

/** The same from where matter arrived, with all that it arrived in: object and time, one after another. */
export function reachBeyond(question: Question, arrivals: readonly number[], forward: boolean): Reach {
  const spread = spreading(question, forward);
  for (let at = 0; at < arrivals.length; at += 2) spread.walk.arrive(arrivals[at] ?? 0, arrivals[at + 1] ?? 0);
  return goThrough(spread);
}

interface Spreading {
  readonly walk: Walk;
  readonly heap: Heap;
  readonly reached: Map<number, number>;
}

function spreading(question: Question, forward: boolean): Spreading {
  const reached = new Map<number, number>();
  const heap: Heap = { keys: [], objects: [] };
  const walk = walkOf(question, forward, new Set(), (object, time) => {
    const before = reached.get(object);
    if (before !== undefined && (forward ? before <= time : before >= time)) return;
    reached.set(object, time);
    // Time-blind tracing goes on from each object once, whenever it came.
    if (question.naive && before !== undefined) return;
    pushHeap(heap, forward ? time : -time, object);
  });
  return { walk, heap, reached };
}

function goThrough({ walk, heap, reached }: Spreading): Reach {
  const { question, forward, untraceable } = walk;
  for (let next = popHeap(heap); next !== undefined; next = popHeap(heap)) {
    const time = forward ? next.key : -next.key;
    if (question.naive || reached.get(next.object) === time) goOn(walk, next.object, time);
  }
  return { reached, untraceable };
}
