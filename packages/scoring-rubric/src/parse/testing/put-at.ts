/** A copy of a document with the value at a path replaced; `undefined` removes it. */
export function putAt(document: unknown, path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(document);
  const steps = path.split("/").slice(1);
  const last = steps.pop();
  if (last === undefined) return value;
  const holder = steps.reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), copy);
  if (typeof holder !== "object" || holder === null) throw new TypeError(`nothing stands at ${path}`);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
  return copy;
}

/** Values nested so deep, one inside the other. */
export function nested(depth: number, wrap: (inner: unknown) => unknown, inner: unknown): unknown {
  let value = inner;
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
}

/** Everything as text, as YAML's failsafe schema gives it. */
export const failsafe = (value: unknown): unknown =>
  value === null
    ? "null"
    : Array.isArray(value)
      ? value.map(failsafe)
      : typeof value === "object"
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, failsafe(one)]))
        : String(value);
