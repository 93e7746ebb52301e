import type { Question } from "../question.js";
import type { View } from "../view.js";
import type { Part } from "./part.js";

/** What lies beyond some arrivals: objects and times, one after another. */
interface Known {
  readonly arrivals: readonly number[];
  readonly part: Part;
}

/** What lies beyond arrivals that were met, by the first of their objects. */
interface Kept {
  readonly forward: Map<number, Known[]>;
  readonly back: Map<number, Known[]>;
  /** The room that all of it takes, as `sizeOf` counts it. */
  size: number;
}

/** Room for so many numbers of four bytes is taken for one view: some twenty megabytes. What takes more than a tenth of it is not kept. */
const MOST_SIZE = 5_000_000;
/** Arrivals that begin with the same object; the others are worked out again. */
const MOST_ALIKE = 8;

const kept = new WeakMap<View, Kept>();

/** What lies beyond arrivals (共同上下游), which is worked out once: all that passes there has it in common. */
export function beyond({ view }: Question, arrivals: readonly number[], forward: boolean, workOut: () => Part): Part {
  const first = arrivals[0] ?? -1;
  const known = kept
    .get(view)
    ?.[forward ? "forward" : "back"].get(first)
    ?.find((one) => isSame(one.arrivals, arrivals));
  if (known !== undefined) return known.part;
  const part = workOut();
  keep(view, forward, first, { arrivals, part });
  return part;
}

const isSame = (left: readonly number[], right: readonly number[]): boolean =>
  left.length === right.length && left.every((number, at) => number === right[at]);

function keep(view: View, forward: boolean, first: number, known: Known): void {
  const size = sizeOf(known);
  if (size > MOST_SIZE / 10) return;
  let of = kept.get(view);
  if (of === undefined || of.size + size > MOST_SIZE) kept.set(view, (of = { forward: new Map(), back: new Map(), size: 0 }));
  const side = forward ? of.forward : of.back;
  const alike = side.get(first);
  if (alike === undefined) side.set(first, [known]);
  else if (alike.length < MOST_ALIKE) alike.push(known);
  else return;
  of.size += size;
}

/** Numbers of four bytes that it takes the room of: an arrival with what was last told of it that of fifty, an entry of a set that of ten. */
function sizeOf({ arrivals, part: { reached, visits, papers, places, untraceable } }: Known): number {
  return arrivals.length * 2 + visits.length + reached.length * 50 + (papers.size + places.size + untraceable.size) * 10;
}
