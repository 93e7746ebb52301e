/** How deep fields of users may nest, and how many values one of them may hold. */
export const DEEPEST = 200;
export const LARGEST = 1_000_000;

/** Why a value cannot be taken: it nests too deep (cycles do), holds too much, or is none that JSON could hold. */
export type PlainFault = "too-deep" | "too-large" | "not-plain";

/** What keeps a value from being written as JSON, or from being walked through: `null` when nothing does. */
export function plainFault(value: unknown): PlainFault | null {
  let left = LARGEST;

  const faultAt = (one: unknown, depth: number): PlainFault | null => {
    left -= 1;
    if (left < 0) return "too-large";
    switch (typeof one) {
      case "string":
      case "boolean":
      case "undefined":
        return null;
      case "number":
        return Number.isFinite(one) ? null : "not-plain";
      case "object":
        if (one === null) return null;
        return depth >= DEEPEST ? "too-deep" : faultWithin(one, depth + 1);
      default:
        return "not-plain";
    }
  };

  const faultWithin = (object: object, depth: number): PlainFault | null => {
    if (!Array.isArray(object)) {
      const prototype: unknown = Object.getPrototypeOf(object);
      if (prototype !== null && prototype !== Object.prototype) return "not-plain";
    }
    const values: readonly unknown[] = Array.isArray(object) ? object : Object.values(object);
    for (const one of values) {
      const fault = faultAt(one, depth);
      if (fault !== null) return fault;
    }
    return null;
  };

  return faultAt(value, 0);
}
