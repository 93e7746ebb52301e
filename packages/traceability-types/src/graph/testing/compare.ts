import type { NormalEvent } from "../../epcis/normal-event.js";
import type { TraceIndex } from "../index-events.js";
import { trace } from "../trace/trace.js";
import type { TraceOptions } from "../trace/options.js";
import { type Dice, oneOf } from "./dice.js";
import { type PlainTrace, plainTrace } from "./oracle.js";
import { keyOf } from "./oracle-events.js";
import { instantOf } from "./random-events.js";

/** A trace in the words of the oracle. */
export function asPlain(events: readonly NormalEvent[], index: TraceIndex, start: string, options: TraceOptions): PlainTrace {
  const { reached, visits, untraceable } = trace(index, start, options);
  const keys = events.map(keyOf);
  return {
    reached: new Map(reached.map(({ id, time }) => [id, time])),
    visits: new Set(visits.map(({ event, object, carrier }) => JSON.stringify([keys[event], object, carrier]))),
    untraceable: new Set(untraceable),
  };
}

/** Both answers in a form that can be compared. */
export const inOrder = ({ reached, visits, untraceable }: PlainTrace): object => ({
  reached: [...reached].sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)),
  visits: [...visits].sort(),
  untraceable: [...untraceable].sort(),
});

export const oracleOf = (events: readonly NormalEvent[], start: string, options: TraceOptions): object =>
  inOrder(plainTrace(events, start, options));

/** Any way to ask. */
export function randomOptions(dice: Dice, days = 8): TraceOptions {
  const instant = () => instantOf(dice(days + 4));
  const [one, two] = [instant(), instant()];
  const shape = dice(3);
  return {
    direction: oneOf(dice, ["forward", "back"]),
    ...(shape === 1 ? { at: one } : shape === 2 ? { window: [Math.min(one, two), Math.max(one, two)] } : {}),
    ...(dice(2) === 0
      ? { asOf: { ...(dice(2) === 0 ? { time: instant() } : {}), ...(dice(2) === 0 ? { recorded: instant() } : {}) } }
      : {}),
    ...(dice(4) === 0 ? { containment: "naive" } : {}),
  };
}
