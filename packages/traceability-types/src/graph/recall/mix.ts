import { ATTO } from "../amounts/amount.js";
import { draw } from "./draw.js";
import type { FlowRow, Mixed, Origin } from "./flow-row.js";
import { type Instant, instantOf, type Step } from "./instant.js";
import { emptyObject, least, most, NOTHING, type ObjectState, objectStates, type ProcessState, plus, processStates } from "./ledger.js";
import { yieldInCircle, yieldOutput } from "./yield-output.js";

interface Book {
  readonly objects: Map<number, ObjectState>;
  readonly processes: Map<number, ProcessState>;
}

/**
 * The bounds of suspect matter in every object that the rows name (混合后可疑量的上下界), whatever was mixed with what, in which layers: at least
 * `lo`, at most `hi`, and `expected` if everything was stirred well. Rows are those of all processes that suspect matter may have gone
 * through, and all that was made of and taken from the objects; origins are where the suspicion begins.
 *
 * It holds as long as what went in is recorded: amounts that are missing or cannot be compared widen the bounds, and where more comes out
 * than went in, the rest may be anything, anywhere. A thing is one piece, however often it is told of. `expected` is counted to 10⁻¹⁸ of a unit, each division rounded towards zero.
 */
export function mix(
  rows: readonly FlowRow[],
  origins: readonly Origin[],
  isThing: (object: number) => boolean = () => false,
): Map<number, Mixed> {
  const objects = objectStates(rows, isThing);
  const book: Book = { objects, processes: processStates(rows, objects) };
  const sorted = [...rows].sort((a, b) => a.time - b.time);
  const begins = [...origins].sort((a, b) => a.time - b.time);
  let begun = 0;
  for (let first = 0; first < sorted.length; ) {
    const time = sorted[first]?.time ?? 0;
    let end = first;
    while (end < sorted.length && sorted[end]?.time === time) end += 1;
    for (let origin = begins[begun]; origin !== undefined && origin.time <= time; origin = begins[(begun += 1)]) begin(book, origin);
    live(book, instantOf(sorted.slice(first, end)));
    first = end;
  }
  for (let origin = begins[begun]; origin !== undefined; origin = begins[(begun += 1)]) begin(book, origin);
  const answer = new Map<number, Mixed>();
  for (const state of objects.values()) answer.set(state.object, mixedOf(state));
  return answer;
}

function begin({ objects }: Book, { object, time, amount }: Origin): void {
  let state = objects.get(object);
  if (state === undefined) objects.set(object, (state = emptyObject(object, null, NOTHING, false)));
  state.touched = true;
  if (amount === null) {
    state.declared = Math.min(state.declared, time);
    return;
  }
  state.pure = false;
  const same = amount.matter === state.matter;
  state.lo += same ? amount.lo : NOTHING;
  state.hi = same ? plus(state.hi, amount.hi) : null;
  state.expected = same && amount.lo === amount.hi ? plus(state.expected, amount.lo) : null;
}

/** Lets one instant happen: first everything made is counted, since nobody knows whether it was there before something was taken. */
function live(book: Book, { found, steps, circle }: Instant): void {
  for (const row of found) count(book, row);
  for (const step of [...steps, ...circle]) for (const row of step.outs) count(book, row);
  for (const row of found) {
    const state = book.objects.get(row.object);
    if (state !== undefined) state.pure = false;
  }
  for (const step of steps) {
    takeIn(book, step);
    for (const row of step.outs) give(book, row, yieldOutput);
  }
  if (circle.length === 0) return;
  const reached = circle.some(
    ({ ins, process }) => book.processes.get(process)?.touched === true || ins.some((row) => isTouched(book, row)),
  );
  for (const { outs } of circle) for (const row of outs) give(book, row, reached ? yieldInCircle : yieldOutput);
  for (const step of circle) takeIn(book, step);
}

const isTouched = ({ objects }: Book, { object, time }: FlowRow): boolean => {
  const state = objects.get(object);
  return state !== undefined && (state.touched || state.declared <= time);
};

function count({ objects, processes }: Book, row: FlowRow): void {
  const state = objects.get(row.object);
  if (state !== undefined && row.matter === state.matter) state.made += row.atto ?? NOTHING;
  const process = processes.get(row.process);
  if (process !== undefined) process.output += row.atto ?? NOTHING;
}

function takeIn({ objects, processes }: Book, { process: id, ins, outs }: Step): void {
  const process = processes.get(id);
  if (process === undefined) return;
  const made = new Set(outs.map(({ object }) => object));
  for (const row of ins) {
    const state = objects.get(row.object);
    if (state !== undefined) draw(process, state, row, made.has(row.object));
  }
}

function give({ objects, processes }: Book, row: FlowRow, how: typeof yieldOutput): void {
  const process = processes.get(row.process);
  const state = objects.get(row.object);
  if (process !== undefined && state !== undefined) how(process, state, row);
}

/** An object as it ends: no more suspect matter than there is matter. */
function mixedOf(state: ObjectState): Mixed {
  const { object, matter, excess, pure, touched, declared, certain } = state;
  const total = matter === null ? null : state.thing ? ATTO : state.made + excess;
  if (declared < Number.POSITIVE_INFINITY || certain)
    return { object, matter, total, lo: total ?? NOTHING, hi: total, expected: total, all: true };
  const all = touched && pure && excess === NOTHING;
  if (total === null) return { object, matter, total, lo: NOTHING, hi: null, expected: null, all };
  const hi = least(total, state.hi);
  const lo = least(state.lo, hi);
  // Rounding, and matter from nobody knows where, may lead the stirred reckoning out of what is certain.
  return { object, matter, total, lo, hi, expected: state.expected === null ? null : most(lo, least(state.expected, hi)), all };
}
