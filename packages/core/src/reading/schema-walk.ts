import type * as z from "zod";
import { type Described, descriptionOf } from "./described.js";
import type { PathStep } from "./pointer.js";
import type { Plain, PlainObject } from "./snapshot.js";

type Schema = z.core.$ZodType;
type Known = z.core.$ZodTypes;

/** Schemas that wrap another one are looked through, in the direction of the input; `each` sees every one of them. */
export function unwrap(schema: Schema, each?: (schema: Schema) => void): Known {
  let known = schema as Known;
  for (;;) {
    each?.(known);
    const { def } = known._zod;
    switch (def.type) {
      case "optional":
      case "nullable":
      case "default":
      case "prefault":
      case "nonoptional":
      case "readonly":
      case "catch":
        known = def.innerType as Known;
        break;
      case "lazy":
        known = def.getter() as Known;
        break;
      case "pipe":
        known = (def.in as Known)._zod.def.type === "transform" ? (def.out as Known) : (def.in as Known);
        break;
      default:
        return known;
    }
  }
}

/** Which of zod's kinds a schema is. */
export const typeOf = (schema: Schema): Known["_zod"]["def"]["type"] => (schema as Known)._zod.def.type;

/** What a schema, or one it wraps, stands for in words. */
export function describedBy(schema: Schema): Described | undefined {
  let found: Described | undefined;
  unwrap(schema, (one) => {
    found ??= descriptionOf(one);
  });
  return found;
}

/** Whether a value has the kind that a schema reads, looking no deeper. */
export function fits(schema: Schema, value: Plain): boolean {
  const known = unwrap(schema);
  const { def } = known._zod;
  switch (def.type) {
    case "union":
      return def.options.some((option) => fits(option, value));
    case "literal":
      return def.values.some((one) => one === value);
    case "enum":
      return typeof value === "string";
    case "object":
      return isObject(value);
    case "array":
      return Array.isArray(value);
    case "null":
      return value === null;
    default:
      return def.type === typeof value;
  }
}

/**
 * The option of a union that a value was most likely meant to be (最相关的分支): of the right kind, with the right discriminating fields, then
 * with the most fields in common. `undefined` when none is of the right kind.
 */
export function optionFor(options: readonly Schema[], value: Plain): { readonly option: Schema; readonly index: number } | undefined {
  if (isObject(value)) {
    const index = typeof value["kind"] === "string" ? byKind(options).get(value["kind"]) : undefined;
    const option = index === undefined ? undefined : options[index];
    if (index !== undefined && option !== undefined) return { option, index };
  }
  let best: { readonly option: Schema; readonly index: number } | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const [index, option] of options.entries()) {
    if (!fits(option, value)) continue;
    const likeness = isObject(value) ? commonFields(option, value) : 0;
    if (likeness > most) {
      best = { option, index };
      most = likeness;
    }
  }
  return best;
}

const kindTables = new WeakMap<readonly Schema[], ReadonlyMap<string, number>>();

/** Where the option for each kind stands; looked up for every rule and selector of a document, so it is kept. */
function byKind(options: readonly Schema[]): ReadonlyMap<string, number> {
  const known = kindTables.get(options);
  if (known !== undefined) return known;
  const table = new Map<string, number>();
  for (const [index, option] of options.entries()) for (const kind of kindsOf(option, "kind")) if (!table.has(kind)) table.set(kind, index);
  kindTables.set(options, table);
  return table;
}

/** How many fields an object shares with a schema; one whose fixed fields say something else lies far off. */
function commonFields(schema: Schema, value: PlainObject): number {
  const { def } = unwrap(schema)._zod;
  if (def.type === "union") return Math.max(...def.options.map((option) => commonFields(option, value)));
  if (def.type !== "object") return 0;
  let likeness = 0;
  for (const [key, field] of Object.entries(def.shape)) {
    if (!Object.hasOwn(value, key)) continue;
    const fixed = fixedValues(field);
    const said = value[key];
    likeness += fixed === null ? 1 : typeof said === "string" && fixed.includes(said) ? 1000 : -1000;
  }
  return likeness;
}

/** The texts a field may be when only some are allowed. */
export function fixedValues(schema: Schema): readonly string[] | null {
  const { def } = unwrap(schema)._zod;
  if (def.type === "literal") return def.values.map(String);
  return def.type === "enum" ? Object.values(def.entries).map(String) : null;
}

/** All kinds that a discriminated union knows, by the field that tells them apart. */
export function kindsOf(schema: Schema, discriminator: string): readonly string[] {
  const { def } = unwrap(schema)._zod;
  if (def.type === "union") return [...new Set(def.options.flatMap((option) => kindsOf(option, discriminator)))];
  if (def.type !== "object") return [];
  const field = def.shape[discriminator];
  return field === undefined ? [] : (fixedValues(field) ?? []);
}

/** The fields that an object at this place may have. */
export function keysOf(schema: Schema, value: Plain): readonly string[] {
  const { def } = unwrap(schema)._zod;
  if (def.type === "object") return Object.keys(def.shape);
  if (def.type !== "union") return [];
  const chosen = optionFor(def.options, value);
  return chosen === undefined ? [] : keysOf(chosen.option, value);
}

/** The schema of what stands under a key or position of a value. */
export function childSchema(schema: Schema, value: Plain, step: PathStep): Schema | undefined {
  const { def } = unwrap(schema)._zod;
  switch (def.type) {
    case "object":
      return Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
    case "array":
      return def.element;
    case "union": {
      const chosen = optionFor(def.options, value);
      return chosen === undefined ? undefined : childSchema(chosen.option, value, step);
    }
    default:
      return undefined;
  }
}

/** What stands under a key or position of a value. */
export function childValue(value: Plain, step: PathStep): Plain {
  if (Array.isArray(value)) return typeof step === "number" ? value[step] : undefined;
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/**
 * Whether a value of a snapshot is an object (对象), not a list.
 *
 * @example
 * ```ts
 * import { isObject } from "@countykit/core/reading";
 *
 * isObject({ id: "a" }); // => true
 * isObject([]); // => false
 * ```
 * @source RFC 8259: JSON objects and arrays
 */
export const isObject = (value: Plain): value is PlainObject => typeof value === "object" && value !== null && !Array.isArray(value);
