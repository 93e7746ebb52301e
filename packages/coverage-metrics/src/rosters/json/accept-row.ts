import { cellFormOf } from "../cells/cell-form-of.js";
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
      const value: unknown = Reflect.get(input, key);
      if (value === null && !required) continue;
      if (!holds(value)) return undefined;
      row[key] = Array.isArray(value) ? [...value] : value;
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
