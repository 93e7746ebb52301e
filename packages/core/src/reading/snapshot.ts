import { Decimal } from "../decimal.js";
import { type Marker, marker } from "./marker.js";

/** What a snapshot is made of: JSON, and markers for what JSON cannot hold. `undefined` only stands for the hole of a sparse list. */
export type Plain = null | boolean | number | string | undefined | Marker | readonly Plain[] | PlainObject;

/** An object of a snapshot. */
export interface PlainObject {
  readonly [key: string]: Plain;
}

/** How deep a document may nest, how long a list of the document and one inside a list's entry may be, and how wide an object. */
export const DEEPEST_DOCUMENT = 64;
export const LONGEST_LIST = 100_000;
export const LONGEST_INNER_LIST = 10_000;
export const MOST_KEYS = 1000;

/** How many values a document may hold, an object or list counting as twenty, because that is what it costs to look into one. */
export const MOST_VALUES = 3_000_000;
const OBJECT_COSTS = 19;

/** A copy of what came from outside. */
export interface Snapshot {
  readonly value: Plain;
  /** The document holds more values than are read at all; `value` is incomplete. */
  readonly tooLarge: boolean;
  /** Pointers of keys named `__proto__`, which no object may have. */
  readonly protoKeys: readonly (readonly (string | number)[])[];
}

/**
 * Copies a document from outside into plain data (安全快照), reading every property once. Whatever cannot be plain data becomes a marker:
 * cycles, getters that throw, class instances, functions, lists of a million entries. Properties that are `undefined` are left out, as JSON
 * leaves them out. Never throws, and stops when there is too much of it: `longestList` is the most entries of a list that stands directly in
 * the document.
 *
 * @example
 * ```ts
 * import { snapshot } from "@countykit/core/reading";
 *
 * snapshot({ id: "a", note: undefined, stations: [1, 2] }).value; // => { "id": "a", "stations": [1, 2] }
 * typeof snapshot(() => 1).value; // => "symbol"
 * ```
 * @source semantics § 8: bad input never throws
 */
export function snapshot(input: unknown, longestList: number = LONGEST_LIST): Snapshot {
  const above: object[] = [];
  const path: (string | number)[] = [];
  const protoKeys: (readonly (string | number)[])[] = [];
  let left = MOST_VALUES;

  const copy = (value: unknown): Plain => {
    left -= 1;
    switch (typeof value) {
      case "string":
      case "number":
      case "boolean":
      case "undefined":
        return value;
      case "bigint":
      case "symbol":
      case "function":
        return marker("not-plain", typeof value);
      case "object":
        if (value === null) return null;
        try {
          return copyObject(value);
        } catch {
          return marker("unreadable");
        }
    }
  };

  const copyObject = (value: object): Plain => {
    if (above.includes(value)) return marker("cycle");
    if (above.length >= DEEPEST_DOCUMENT) return marker("too-deep");
    left -= OBJECT_COSTS;
    const depth = above.length;
    above.push(value);
    try {
      return Array.isArray(value) ? copyList(value) : copyFields(value);
    } finally {
      above.length = depth;
      path.length = depth;
    }
  };

  const copyList = (list: readonly unknown[]): Plain => {
    const { length } = list;
    if (length > (above.length <= 2 ? longestList : LONGEST_INNER_LIST)) return marker("too-many", String(length));
    const copied: Plain[] = [];
    for (let index = 0; index < length; index += 1) {
      if (left <= 0) break;
      path[above.length - 1] = index;
      copied.push(read(list, index));
    }
    return copied;
  };

  const copyFields = (object: object): Plain => {
    const odd = oddity(object);
    if (odd !== null) return odd;
    const keys = Object.keys(object);
    if (keys.length > MOST_KEYS) return marker("too-many-keys", String(keys.length));
    const copied: Record<string, Plain> = {};
    for (const key of keys) {
      if (left <= 0) break;
      path[above.length - 1] = key;
      if (key === "__proto__") {
        protoKeys.push(path.slice());
        continue;
      }
      const one = read(object, key);
      if (one !== undefined) copied[key] = one;
    }
    return copied;
  };

  const read = (object: object, key: string | number): Plain => {
    let value: unknown;
    try {
      value = Reflect.get(object, key);
    } catch {
      return marker("unreadable");
    }
    return copy(value);
  };

  const value = copy(input);
  return { value, tooLarge: left <= 0, protoKeys };
}

/** What an object is that is not plain: a Decimal is money in yuan, anything else becomes a marker; `null` for a plain one. */
function oddity(object: object): Plain {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype === null || prototype === Object.prototype) return null;
  if (Decimal.isDecimal(object)) return decimalMoney(object);
  if (typeof prototype === "object" && Object.getPrototypeOf(prototype) === null && !(Symbol.toStringTag in object)) return null;
  return marker("not-plain", nameOf(object));
}

function decimalMoney(value: Decimal): Plain {
  const own = new Decimal(value);
  const sane = own.isFinite() && own.e > -64 && own.e < 64 && own.precision() < 64;
  return sane ? { amount: own.toFixed(), unit: "元" } : marker("not-plain", "Decimal");
}

function nameOf(object: object): string {
  const { constructor } = object;
  return typeof constructor === "function" ? constructor.name.slice(0, 40) : "object";
}
