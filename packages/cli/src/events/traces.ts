import type { TraceOf } from "@countykit/traceability-types/assess";
import { reach, recall, trace, type TraceIndex } from "@countykit/traceability-types/graph";

/** The ways to follow goods that an assessment asks for. */
export interface Traces {
  readonly traceBack: TraceOf;
  readonly traceForward: TraceOf;
  readonly recall: TraceOf;
}

/** Traces and recalls of an index; each answer is worked out when it is first looked at, and kept, since several questions are put to each item. */
export function tracesOf(index: TraceIndex, owners: Readonly<Record<string, string>>): Traces {
  const tracing = (direction: "back" | "forward"): TraceOf =>
    keeping((item) => ({
      reached: lazily(() => [...reach(index, item, { direction }).reached.keys()]),
      events: lazily(() => [...new Set(trace(index, item, { direction }).visits.map(({ event }) => event))]),
    }));
  return {
    traceBack: tracing("back"),
    traceForward: tracing("forward"),
    // When a recall is declared changes its clock, and not what it reaches.
    recall: (item) => {
      const { objects, events } = recall(index, [item], { declared: 0, owners });
      return { reached: objects.map(({ id }) => id), events };
    },
  };
}

function keeping(ask: TraceOf): TraceOf {
  const known = new Map<string, ReturnType<TraceOf>>();
  return (item) => {
    const before = known.get(item);
    if (before !== undefined) return before;
    const answer = ask(item);
    known.set(item, answer);
    return answer;
  };
}

function lazily<Entry>(make: () => readonly Entry[]): Iterable<Entry> {
  let made: readonly Entry[] | undefined;
  return {
    [Symbol.iterator]: () => {
      made ??= make();
      return made[Symbol.iterator]();
    },
  };
}
