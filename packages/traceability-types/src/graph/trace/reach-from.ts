import { goOn, type Walk } from "../flows/processes.js";
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
  const reached = new Map<number, number>();
  const heap: Heap = { keys: [], objects: [] };
  const walk: Walk = {
    question,
    forward,
    untraceable: new Set(),
    entered: new Map(),
    walked: new Map(),
    arrive: (object, time) => {
      const before = reached.get(object);
      if (before !== undefined && (forward ? before <= time : before >= time)) return;
      reached.set(object, time);
      // Time-blind tracing goes on from each object once, whenever it came.
      if (question.naive && before !== undefined) return;
      pushHeap(heap, forward ? time : -time, object);
    },
  };
  for (const { object, low, high } of starts) {
    if (low > high) continue;
    for (const [inside, spans] of contentsOf(question, object, low, high)) walk.arrive(inside, (forward ? spans[0] : spans.at(-1)) ?? 0);
  }
  for (let next = popHeap(heap); next !== undefined; next = popHeap(heap)) {
    const time = forward ? next.key : -next.key;
    if (question.naive || reached.get(next.object) === time) goOn(walk, next.object, time);
  }
  return { reached, untraceable: walk.untraceable };
}
