import { ATTO, PIECES } from "../amounts/amount.js";
import { unitCodeOf } from "../amounts/matter.js";
import type { FlowRow } from "./flow-row.js";

/** What is known of one object while the rows are gone through. */
export interface ObjectState {
  readonly object: number;
  /** From when on all of it is suspect by declaration; +∞: it is not. */
  declared: number;
  /** The one matter that all its amounts made are of; `null`: of several, or some are missing. */
  matter: string | null;
  /** By how much more was taken from it than was made: that much came from nobody knows where. */
  excess: bigint;
  made: bigint;
  lo: bigint;
  hi: bigint | null;
  expected: bigint | null;
  /** What was taken from it, and how much of that was expected to be suspect; `null`: not known. */
  taken: bigint | null;
  takenExpected: bigint | null;
  touched: boolean;
  /** Nothing came into it but suspect matter. */
  pure: boolean;
  /** One piece, which is told of whenever it is labelled, packed or seen. */
  readonly thing: boolean;
  /** A thing that came out of nothing but suspect matter, by one record at least. */
  certain: boolean;
}

/** What went into a process from one object, or came out of it as one, up to now. */
export interface Share {
  amount: bigint;
  lo: bigint;
  hi: bigint | null;
  expected: bigint | null;
}

/** What is known of one process while the rows are gone through. */
export interface ProcessState {
  /** The one matter of everything that went in and came out, over all times; `null`: of several, or some amounts are missing. */
  readonly matter: string | null;
  /** By how much more comes out than went in, over all times: that much came from nobody knows where. */
  readonly added: bigint;
  input: bigint;
  output: bigint;
  lo: bigint;
  hi: bigint | null;
  expected: bigint | null;
  /** The one matter of its suspect inputs. */
  suspectMatter: string | null | undefined;
  touched: boolean;
  /** Nothing went in but suspect matter. */
  pure: boolean;
  readonly drawn: Map<number, Share>;
  readonly made: Map<number, Share>;
}

export const NOTHING = 0n;
export const least = (a: bigint, b: bigint | null): bigint => (b === null || a < b ? a : b);
export const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);
export const plus = (a: bigint | null, b: bigint | null): bigint | null => (a === null || b === null ? null : a + b);

interface Sum {
  matter: string | null | undefined;
  made: bigint;
  drawn: bigint;
  /** Every row tells of one piece. */
  piece: boolean;
}

/** What all rows together say of each object: its one matter, what was made of it and what taken. */
function sums(rows: readonly FlowRow[]): Map<number, Sum> {
  const found = new Map<number, Sum>();
  for (const row of rows) {
    let sum = found.get(row.object);
    if (sum === undefined) found.set(row.object, (sum = { matter: undefined, made: 0n, drawn: 0n, piece: true }));
    sum.piece &&= row.atto === ATTO && row.matter !== null && unitCodeOf(row.matter) === PIECES;
    if (row.out) {
      if (sum.matter === undefined) sum.matter = row.matter;
      else if (sum.matter !== row.matter) sum.matter = null;
      sum.made += row.atto ?? 0n;
    }
  }
  for (const row of rows) {
    const sum = found.get(row.object);
    if (!row.out && sum !== undefined && row.matter !== null && row.matter === sum.matter) sum.drawn += row.atto ?? 0n;
  }
  return found;
}

/** The objects of the rows, before anything has happened. */
export function objectStates(rows: readonly FlowRow[], isThing: (object: number) => boolean): Map<number, ObjectState> {
  const states = new Map<number, ObjectState>();
  for (const [object, { matter, made, drawn, piece }] of sums(rows)) {
    const thing = piece && isThing(object);
    const excess = typeof matter === "string" && drawn > made && !thing ? drawn - made : NOTHING;
    states.set(object, emptyObject(object, matter ?? null, excess, thing));
  }
  return states;
}

export const emptyObject = (object: number, matter: string | null, excess: bigint, thing: boolean): ObjectState => ({
  object,
  declared: Number.POSITIVE_INFINITY,
  matter,
  excess,
  made: NOTHING,
  lo: NOTHING,
  hi: NOTHING,
  expected: NOTHING,
  taken: NOTHING,
  takenExpected: NOTHING,
  touched: false,
  pure: true,
  thing,
  certain: false,
});

/** The processes of the rows, before anything has happened. */
export function processStates(rows: readonly FlowRow[], objects: ReadonlyMap<number, ObjectState>): Map<number, ProcessState> {
  const found = new Map<number, { matter: string | null | undefined; input: bigint; output: bigint; outs: Set<number> }>();
  for (const { process, out, object, matter, atto } of rows) {
    if (process < 0) continue;
    let sum = found.get(process);
    if (sum === undefined) found.set(process, (sum = { matter: undefined, input: NOTHING, output: NOTHING, outs: new Set() }));
    if (sum.matter === undefined) sum.matter = matter;
    else if (sum.matter !== matter) sum.matter = null;
    if (!out) sum.input += atto ?? NOTHING;
    else {
      sum.output += atto ?? NOTHING;
      if (!sum.outs.has(object)) {
        sum.outs.add(object);
        sum.output += objects.get(object)?.excess ?? NOTHING;
      }
    }
  }
  const states = new Map<number, ProcessState>();
  for (const [process, { matter, input, output }] of found)
    states.set(process, {
      matter: matter ?? null,
      added: most(NOTHING, output - input),
      input: NOTHING,
      output: NOTHING,
      lo: NOTHING,
      hi: NOTHING,
      expected: NOTHING,
      suspectMatter: undefined,
      touched: false,
      pure: true,
      drawn: new Map(),
      made: new Map(),
    });
  return states;
}
