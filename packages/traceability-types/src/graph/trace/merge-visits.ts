import type { Visit } from "./sights.js";

const isAfter = (left: Visit, right: Visit): boolean => left.time > right.time || (left.time === right.time && left.event > right.event);

/** Lists of visits that are each in order of time and event become one (归并); where both are the same, what stands in an earlier list comes first. */
export function mergeVisits(lists: readonly (readonly Visit[])[]): readonly Visit[] {
  let runs = lists;
  while (runs.length > 1) {
    const longer: (readonly Visit[])[] = [];
    for (let at = 0; at < runs.length; at += 2) longer.push(merged(runs[at] ?? [], runs[at + 1] ?? []));
    runs = longer;
  }
  return lists.length === 1 ? [...(lists[0] ?? [])] : (runs[0] ?? []);
}

function merged(left: readonly Visit[], right: readonly Visit[]): readonly Visit[] {
  const into: Visit[] = [];
  let [fromLeft, fromRight] = [0, 0];
  let [first, second] = [left[0], right[0]];
  while (first !== undefined && second !== undefined) {
    if (isAfter(first, second)) {
      into.push(second);
      fromRight += 1;
      second = right[fromRight];
    } else {
      into.push(first);
      fromLeft += 1;
      first = left[fromLeft];
    }
  }
  for (; first !== undefined; first = left[fromLeft]) {
    into.push(first);
    fromLeft += 1;
  }
  for (; second !== undefined; second = right[fromRight]) {
    into.push(second);
    fromRight += 1;
  }
  return into;
}
