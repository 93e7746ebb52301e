/**
 * A map whose values are made when they are asked for (按需映射): all figures of all areas of the nation would fill the memory, and few are read.
 * `make` gets what stands behind the key, and makes something of each.
 */
export function lazyMap<Key, Source, Value>(
  sources: ReadonlyMap<Key, Source>,
  make: (source: Source) => Value | undefined,
): ReadonlyMap<Key, Value> {
  const entries = function* (): Generator<[Key, Value], undefined, unknown> {
    for (const [key, source] of sources) {
      const value = make(source);
      if (value !== undefined) yield [key, value];
    }
    return undefined;
  };
  const values = function* (): Generator<Value, undefined, unknown> {
    for (const [, value] of entries()) yield value;
    return undefined;
  };
  const map: ReadonlyMap<Key, Value> = {
    size: sources.size,
    has: (key) => sources.has(key),
    get: (key) => {
      const source = sources.get(key);
      return source === undefined ? undefined : make(source);
    },
    keys: () => sources.keys(),
    values,
    entries,
    forEach: (visit) => {
      for (const [key, value] of entries()) visit(value, key, map);
    },
    [Symbol.iterator]: entries,
  };
  return map;
}
