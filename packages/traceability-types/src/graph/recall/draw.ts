import type { FlowRow } from "./flow-row.js";
import { least, most, NOTHING, type ObjectState, type ProcessState, plus, type Share } from "./ledger.js";

/** How much suspect matter may be in what is taken from an object, and of what matter that is. */
interface Drawn {
  readonly lo: bigint;
  readonly hi: bigint | null;
  readonly expected: bigint | null;
  readonly all: boolean;
  readonly matter: string | null;
}

const whole = (atto: bigint | null, matter: string | null): Drawn => ({ lo: atto ?? NOTHING, hi: atto, expected: atto, all: true, matter });

/** The bounds of one taking; `mayMix` when the object also came out of the same process at that instant. */
function boundsOf(state: ObjectState, { atto, matter, time }: FlowRow, mayMix: boolean): Drawn {
  if (state.declared <= time || state.certain) return whole(atto, matter);
  if (state.pure && state.excess === NOTHING && !mayMix)
    return atto === null ? { ...whole(null, state.matter), hi: state.hi } : whole(atto, matter);
  if (atto === null) return { lo: NOTHING, hi: state.matter === null ? null : state.hi, expected: null, all: false, matter: state.matter };
  if (matter !== state.matter || matter === null) return { lo: NOTHING, hi: atto, expected: null, all: false, matter };
  const total = state.thing ? atto : state.made + state.excess;
  const lo = most(NOTHING, state.lo - most(NOTHING, total - atto));
  return { lo, hi: least(atto, state.hi), expected: stirred(state, atto), all: lo === atto, matter };
}

/** How much of an amount is suspect when what is left in the object was stirred well before. */
function stirred({ made, excess, taken, expected, takenExpected }: ObjectState, atto: bigint): bigint | null {
  if (taken === null || expected === null || takenExpected === null) return null;
  const left = most(atto, made + excess - taken);
  return left === NOTHING ? NOTHING : (atto * most(NOTHING, expected - takenExpected)) / left;
}

/** Remembers what was taken, so that the rest is known. */
function remember(state: ObjectState, { atto, matter }: FlowRow, expected: bigint | null): void {
  const same = atto !== null && matter === state.matter;
  state.taken = same ? plus(state.taken, atto) : null;
  state.takenExpected = same ? plus(state.takenExpected, expected) : null;
}

/** Takes an amount from an object into a process. */
export function draw(process: ProcessState, state: ObjectState, row: FlowRow, mayMix: boolean): void {
  process.input += row.atto ?? NOTHING;
  if (!state.touched && state.declared > row.time) {
    process.pure = false;
    remember(state, row, NOTHING);
    return;
  }
  const drawn = boundsOf(state, row, mayMix);
  remember(state, row, drawn.expected);
  if (!drawn.all) process.pure = false;
  process.touched = true;
  if (process.suspectMatter === undefined) process.suspectMatter = drawn.matter;
  else if (process.suspectMatter !== drawn.matter) process.suspectMatter = null;
  const before: Share = process.drawn.get(row.object) ?? { amount: NOTHING, lo: NOTHING, hi: NOTHING, expected: NOTHING };
  const after = together(before, drawn, state, row);
  process.drawn.set(row.object, after);
  process.lo += after.lo - before.lo;
  process.hi = before.hi === null || after.hi === null ? null : plus(process.hi, after.hi - before.hi);
  process.expected = before.expected === null || after.expected === null ? null : plus(process.expected, after.expected - before.expected);
}

/** Several takings of one object by one process are also bounded together. */
function together(before: Share, drawn: Drawn, state: ObjectState, { atto, time }: FlowRow): Share {
  const amount = before.amount + (atto ?? NOTHING);
  const same = drawn.matter !== null && drawn.matter === state.matter && state.declared > time && !state.certain && !state.thing;
  const apart = before.lo + drawn.lo;
  const lo = same ? most(apart, state.lo - most(NOTHING, state.made + state.excess - amount)) : apart;
  const sum = plus(before.hi, drawn.hi);
  const hi = !same || state.hi === null ? sum : sum === null ? state.hi : least(sum, most(state.hi, before.hi ?? NOTHING));
  return { amount, lo, hi, expected: plus(before.expected, drawn.expected) };
}
