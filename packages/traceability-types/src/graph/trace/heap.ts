/** Objects to go on from, the least key first (最小堆). */
export interface Heap {
  readonly keys: number[];
  readonly objects: number[];
}

export function pushHeap({ keys, objects }: Heap, key: number, object: number): void {
  let at = keys.length;
  keys.push(key);
  objects.push(object);
  while (at > 0) {
    const above = (at - 1) >>> 1;
    const held = keys[above] ?? 0;
    if (held <= key) break;
    keys[at] = held;
    objects[at] = objects[above] ?? 0;
    at = above;
  }
  keys[at] = key;
  objects[at] = object;
}

export function popHeap({ keys, objects }: Heap): { readonly key: number; readonly object: number } | undefined {
  const [key, object] = [keys[0], objects[0]];
  const [lastKey, last] = [keys.pop(), objects.pop()];
  if (key === undefined || object === undefined || lastKey === undefined || last === undefined) return undefined;
  if (keys.length === 0) return { key, object };
  let at = 0;
  for (let below = 1; below < keys.length; below = at * 2 + 1) {
    if (below + 1 < keys.length && (keys[below + 1] ?? 0) < (keys[below] ?? 0)) below += 1;
    const held = keys[below] ?? 0;
    if (held >= lastKey) break;
    keys[at] = held;
    objects[at] = objects[below] ?? 0;
    at = below;
  }
  keys[at] = lastKey;
  objects[at] = last;
  return { key, object };
}
