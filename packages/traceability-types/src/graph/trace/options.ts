import { canonicalId } from "../../ids/keys/canonical-id.js";
import type { TraceIndex } from "../index-events.js";
import type { Question } from "../question.js";
import { findText } from "../store/texts.js";
import { ALWAYS, askedTime, NEVER } from "../times.js";
import { viewOf } from "../view.js";

/** Up to when: by time of events, and by when they were recorded (截至时点); both in milliseconds since 1970 UTC, both without end when absent. */
export interface AsOf {
  readonly time?: number;
  readonly recorded?: number;
}

/** How to trace (追溯选项). */
export interface TraceOptions {
  /** `forward`: what became of it; `back`: what it came from. */
  readonly direction: "forward" | "back";
  /** Only what was in the start at this moment, and only what became of it from then on (or before it, going back). In milliseconds since 1970 UTC. */
  readonly at?: number;
  /** The same for a span of time, both ends included. */
  readonly window?: readonly [number, number];
  readonly asOf?: AsOf;
  /** `interval` (when absent): what lay in a crate while it lay there; `naive`: all that ever lay in it, to show what time-blind tracing does. */
  readonly containment?: "interval" | "naive";
}

export function questionOf(index: TraceIndex, { asOf, containment }: Pick<TraceOptions, "asOf" | "containment">): Question {
  const [time, recorded] = timesOf(asOf);
  return { view: viewOf(index.store, recorded), asOf: time, naive: containment === "naive" };
}

/** Up to when, by time of events and by when they were recorded. */
export const timesOf = (asOf: AsOf | undefined): readonly [time: number, recorded: number] => [
  askedTime(asOf?.time ?? ALWAYS),
  askedTime(asOf?.recorded ?? ALWAYS),
];

export function windowOf({ at, window }: TraceOptions): readonly [number, number] {
  const [low, high] = at === undefined ? (window ?? [NEVER, ALWAYS]) : [at, at];
  return [askedTime(low), askedTime(high)];
}

/** The number of an object that is written in any of its forms; −1 when no event names it. */
export function objectOf(index: TraceIndex, id: string): number {
  const known = id.startsWith("\u0000") ? -1 : findText(index.store.objects, id);
  if (known >= 0) return known;
  const canonical = canonicalId(id);
  return canonical.ok ? findText(index.store.objects, canonical.value) : -1;
}
