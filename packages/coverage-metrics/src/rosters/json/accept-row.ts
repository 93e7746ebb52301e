import { cellFormOf } from "../cells/cell-form-of.js";
import { MOST_ITEMS } from "../cells/list-cell.js";
import type { AnyForm } from "../column.js";

/**
 * The fast path of JSON rosters (快速通道): a row that is a plain object whose every field is in its canonical form comes out as a copy; anything
 * else, good or bad, answers `undefined`, and then the schema decides. Whenever it answers, the schema answers the same.
 */
export function rowAcceptor(form: AnyForm): (input: unknown) => Readonly<Record<string, unknown>> | undefined {
  const columns = Object.entries(form.columns).map(([key, { type, required }]) => ({
    key,
    required: required === true,
    holds: cellFormOf(type).holds,
  }));
  const accept = (input: object): Readonly<Record<string, unknown>> | undefined => {
    const row: Record<string, unknown> = {};
    let fields = 0;
    for (const { key, required, holds } of columns) {
      if (!Object.hasOwn(input, key)) {
        if (required) return undefined;
        continue;
      }
      fields += 1;
      const value = taken(Reflect.get(input, key));
      if (value === null && !required) continue;
      if (!holds(value)) return undefined;
      row[key] = value;
    }
    return Object.keys(input).length === fields ? row : undefined;
  };
  return (input) => {
    if (typeof input !== "object" || input === null || Object.getPrototypeOf(input) !== Object.prototype) return undefined;
    try {
      return accept(input);
    } catch {
      return undefined;
    }
  };
}

/** A value of one's own: of a list a copy, so that what is looked at is what comes out. A list that is too long is left as it is, and refused. */
function taken(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const { length } = value;
  if (length > MOST_ITEMS) return undefined;
  const copy: unknown[] = [];
  for (let at = 0; at < length; at += 1) copy.push(value[at]);
  return copy;
}
