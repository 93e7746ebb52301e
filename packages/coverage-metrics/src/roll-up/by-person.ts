import { NOBODY } from "../store/attendance-table.js";
import type { Tables } from "../store/tables.js";

/**
 * Attendances in the order of persons (按人排序): those of person `n` are `visits[starts[n] … starts[n + 1])`, each as session × 4 plus the claims of
 * poverty. Sorting by counting takes two passes and no comparison.
 */
export interface ByPerson {
  readonly starts: Int32Array;
  readonly visits: Int32Array;
}

export function byPerson({ attendances, persons }: Tables): ByPerson {
  const { session, person, poor, count } = attendances;
  // Counts stand two places further than a person's number while they are summed, and one place while visits are put down.
  const starts = new Int32Array(persons.count + 2);
  for (let row = 0; row < count; row += 1) {
    const who = person[row] ?? NOBODY;
    if (who >= 0) starts[who + 2] = (starts[who + 2] ?? 0) + 1;
  }
  for (let who = 0; who < persons.count; who += 1) starts[who + 2] = (starts[who + 2] ?? 0) + (starts[who + 1] ?? 0);
  const visits = new Int32Array(starts[persons.count + 1] ?? 0);
  for (let row = 0; row < count; row += 1) {
    const who = person[row] ?? NOBODY;
    if (who < 0) continue;
    const at = starts[who + 1] ?? 0;
    starts[who + 1] = at + 1;
    visits[at] = ((session[row] ?? 0) << 2) | (poor[row] ?? 0);
  }
  return { starts, visits };
}

/**
 * Sorts the visits of one person and makes one of those to the same session, their claims of poverty put together. Tells where the visits now end.
 */
export function oneVisitEach(visits: Int32Array, from: number, to: number): number {
  if (to - from < 2) return to;
  if (to - from > FEW) visits.subarray(from, to).sort();
  else insertionSort(visits, from, to);
  let end = from;
  for (let at = from + 1; at < to; at += 1) {
    const [kept, visit] = [visits[end] ?? 0, visits[at] ?? 0];
    if (kept >> 2 === visit >> 2) visits[end] = kept | visit;
    else visits[++end] = visit;
  }
  return end + 1;
}

/** As many visits are sorted here; a name that stands for many people may have a million. */
const FEW = 24;

function insertionSort(visits: Int32Array, from: number, to: number): void {
  for (let at = from + 1; at < to; at += 1) {
    const visit = visits[at] ?? 0;
    let place = at;
    for (; place > from && (visits[place - 1] ?? 0) > visit; place -= 1) visits[place] = visits[place - 1] ?? 0;
    visits[place] = visit;
  }
}
