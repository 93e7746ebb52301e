import type { Whole } from "./columns.js";

/** Where an ordered column reaches each multiple of `STRIDE` (路标): few of its entries are searched, and not all. */
interface Landmarks {
  starts: Uint32Array;
  /** How many landmarks are set, and how much of the column had been seen then. */
  set: number;
  seen: number;
}

const SHIFT = 6;
const kept = new WeakMap<Whole, Landmarks>();

/** The first entry of an ordered column that grows at its end, from which on it is a number or more. */
export function firstFrom(column: Whole, least: number): number {
  const marks = landmarksOf(column);
  const block = least >>> SHIFT;
  let low = block < marks.set ? (marks.starts[block] ?? 0) : column.length;
  let high = block + 1 < marks.set ? (marks.starts[block + 1] ?? 0) : column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column.data[middle] ?? 0) >= least) high = middle;
    else low = middle + 1;
  }
  return low;
}

function landmarksOf(column: Whole): Landmarks {
  let marks = kept.get(column);
  if (marks === undefined) kept.set(column, (marks = { starts: new Uint32Array(0), set: 0, seen: 0 }));
  if (marks.seen < column.length) extend(marks, column);
  return marks;
}

/** What was set before stays right: what is added is not less than what was there. */
function extend(marks: Landmarks, { data, length }: Whole): void {
  const needed = ((data[length - 1] ?? 0) >>> SHIFT) + 1;
  if (needed > marks.starts.length) {
    const wider = new Uint32Array(needed + (needed >>> 3));
    wider.set(marks.starts.subarray(0, marks.set));
    marks.starts = wider;
  }
  for (let at = marks.seen; at < length; at += 1)
    for (const block = (data[at] ?? 0) >>> SHIFT; marks.set <= block; marks.set += 1) marks.starts[marks.set] = at;
  marks.seen = length;
}
