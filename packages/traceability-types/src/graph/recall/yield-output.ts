import type { FlowRow } from "./flow-row.js";
import { least, most, NOTHING, type ObjectState, type ProcessState, plus, type Share } from "./ledger.js";
import { isConserved } from "../amounts/matter.js";

/** What of the suspect matter in a process may be in one of its outputs. */
function shareOf(process: ProcessState, state: ObjectState, row: FlowRow, amount: bigint): Share & { readonly all: boolean } {
  const { matter } = process;
  const cap = amount + state.excess;
  if (matter !== null && (isConserved(matter) || process.added === NOTHING)) {
    const content = process.input + most(process.added, process.output - process.input);
    const lo = least(amount, most(NOTHING, process.lo - (content - amount)));
    const expected = process.expected === null || content === NOTHING ? null : (amount * process.expected) / content;
    return { amount, lo, hi: least(cap, process.hi), expected, all: process.pure && process.added === NOTHING };
  }
  if (process.pure) {
    const known = row.atto !== null && state.matter !== null;
    return { amount, lo: amount, hi: known ? cap : null, expected: known ? amount : null, all: true };
  }
  const weighed = row.matter !== null && row.matter === process.suspectMatter && isConserved(row.matter);
  const hi = weighed ? least(cap, process.hi) : row.atto === null ? null : cap;
  return { amount, lo: NOTHING, hi, expected: null, all: false };
}

/** Lets an amount come out of a process as an object; the amounts themselves are counted before. */
export function yieldOutput(process: ProcessState, state: ObjectState, row: FlowRow): void {
  if (!process.touched) {
    state.pure = false;
    return;
  }
  const before: Share = process.made.get(row.object) ?? { amount: NOTHING, lo: NOTHING, hi: NOTHING, expected: NOTHING };
  const share = shareOf(process, state, row, before.amount + (row.atto ?? NOTHING));
  enter(process, state, row, before, share);
  if (!share.all) state.pure = false;
  else if (state.thing) state.certain = true;
}

/** Within one instant, processes that feed one another in a circle: what comes out may be all suspect, or not at all. */
export function yieldInCircle(process: ProcessState, state: ObjectState, row: FlowRow): void {
  const before: Share = process.made.get(row.object) ?? { amount: NOTHING, lo: NOTHING, hi: NOTHING, expected: NOTHING };
  const amount = before.amount + (row.atto ?? NOTHING);
  const hi = row.atto === null || before.hi === null ? null : amount + state.excess;
  enter(process, state, row, before, { amount, lo: before.lo, hi, expected: null });
  state.pure = false;
}

function enter(process: ProcessState, state: ObjectState, row: FlowRow, before: Share, share: Share): void {
  const lo = most(before.lo, share.lo);
  process.made.set(row.object, { amount: share.amount, lo, hi: share.hi, expected: share.expected });
  state.touched = true;
  state.lo += lo - before.lo;
  state.hi = before.hi === null || share.hi === null ? null : plus(state.hi, most(NOTHING, share.hi - before.hi));
  state.expected = before.expected === null || share.expected === null ? null : plus(state.expected, share.expected - before.expected);
}
