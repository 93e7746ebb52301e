/** One malformed document: what is wrong with it, and the issue that has to be found, where. */
export interface Malformed {
  readonly title: string;
  /** Made anew for every run, because some are huge. */
  readonly make: () => unknown;
  readonly code: string;
  readonly path: string;
}

/** A copy of a document with the value at a path replaced; `undefined` removes it. */
export function putAt(document: unknown, path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(document);
  const steps = path.split("/").slice(1);
  const last = steps.pop();
  let holder = copy as Record<string, unknown>;
  for (const step of steps) holder = holder[step] as Record<string, unknown>;
  if (last === undefined) return value;
  if (value === undefined) delete holder[last];
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** Values nested so deep, one inside the other. */
export function nested(depth: number, wrap: (inner: unknown) => unknown, inner: unknown): unknown {
  let value = inner;
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
}
