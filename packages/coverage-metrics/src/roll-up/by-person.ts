import { NOBODY } from "../store/attendance-table.js";
import type { Tables } from "../store/tables.js";

/**
 * Attendances in the order of persons (按人排序): those of person `n` are `visits[starts[n] … starts[n + 1])`, each as session × 4 plus the claims of
 * poverty. Sorting by counting takes two passes and no comparison.
 */
export interface ByPerson {
  readonly starts: Int32Array;
  readonly visits: Float64Array | Int32Array;
}

export function byPerson({ attendances, persons, sessions }: Tables): ByPerson {
  const { session, person, poor, count } = attendances;
  const starts = new Int32Array(persons.count + 1);
  for (let row = 0; row < count; row += 1) {
    const who = person[row] ?? NOBODY;
    if (who >= 0) starts[who + 1] = (starts[who + 1] ?? 0) + 1;
  }
  for (let who = 0; who < persons.count; who += 1) starts[who + 1] = (starts[who + 1] ?? 0) + (starts[who] ?? 0);
  const named = starts[persons.count] ?? 0;
  const visits = sessions.ids.count < 1 << 29 ? new Int32Array(named) : new Float64Array(named);
  const next = starts.slice();
  for (let row = 0; row < count; row += 1) {
    const who = person[row] ?? NOBODY;
    if (who < 0) continue;
    const at = next[who] ?? 0;
    next[who] = at + 1;
    visits[at] = (session[row] ?? 0) * 4 + (poor[row] ?? 0);
  }
  return { starts, visits };
}

/**
 * Sorts the visits of one person and makes one of those to the same session, their claims of poverty put together. Tells where the visits now end.
 */
export function oneVisitEach(visits: ByPerson["visits"], from: number, to: number): number {
  if (to - from < 2) return to;
  visits.subarray(from, to).sort();
  let end = from;
  for (let at = from + 1; at < to; at += 1) {
    const [kept, visit] = [visits[end] ?? 0, visits[at] ?? 0];
    if (Math.floor(kept / 4) === Math.floor(visit / 4)) visits[end] = Math.floor(kept / 4) * 4 + ((kept % 4) | (visit % 4));
    else visits[++end] = visit;
  }
  return end + 1;
}
