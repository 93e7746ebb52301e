/**
 * Puts what has the same key into one list (分组): keys and lists in the order in which they came. `Map.groupBy` for runtimes that do not have it.
 *
 * @example
 * ```ts
 * import { groupBy } from "@countykit/core";
 *
 * const groups = groupBy(["仙桥镇", "龙泉镇", "龙岩乡"], (name) => name.slice(-1));
 * [...groups]; // => [["镇", ["仙桥镇", "龙泉镇"]], ["乡", ["龙岩乡"]]]
 * ```
 * @source ECMAScript 2024, 24.1.2.1 Map.groupBy
 */
export function groupBy<Key, Value>(all: Iterable<Value>, keyOf: (value: Value) => Key): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of all) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
