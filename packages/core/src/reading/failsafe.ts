import type * as z from "zod";
import { isObject, optionFor, typeOf, unwrap } from "./schema-walk.js";
import type { Plain } from "./snapshot.js";

const NOTHING: readonly string[] = ["", "null", "~"];
const WHOLE = /^-?(?:0|[1-9]\d{0,14})$/;

/**
 * Turns text into what the schema asks for at its place (按格式还原标量): `"true"` into true where a yes or no is wanted, `"2021"` into a number,
 * blank or `"null"` into null. YAML in its failsafe schema has no other scalars than text, so that amounts keep their digits; whatever does
 * not clearly say what is wanted stays text, and is reported as such.
 */
export function fromFailsafe(schema: z.core.$ZodType, value: Plain): Plain {
  let nullable = false;
  const known = unwrap(schema, (one) => {
    nullable ||= typeOf(one) === "nullable";
  });
  if (nullable && typeof value === "string" && NOTHING.includes(value.trim())) return null;
  const { def } = known._zod;
  switch (def.type) {
    case "boolean":
      return value === "true" ? true : value === "false" ? false : value;
    case "number":
      return typeof value === "string" && WHOLE.test(value) ? Number(value) : value;
    case "null":
      return typeof value === "string" && NOTHING.includes(value.trim()) ? null : value;
    case "literal":
      return literal(def.values, value);
    case "array":
      return Array.isArray(value) ? value.map((one) => fromFailsafe(def.element, one)) : value;
    case "object": {
      if (!isObject(value)) return value;
      const read: Record<string, Plain> = {};
      for (const [key, one] of Object.entries(value)) {
        const field = Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
        read[key] = field === undefined ? one : fromFailsafe(field, one);
      }
      return read;
    }
    case "union":
      return fromUnion(def.options, value);
    default:
      return value;
  }
}

function literal(values: readonly z.core.util.Literal[], value: Plain): Plain {
  const meant = values.find((one) => typeof one !== "bigint" && typeof one !== "string" && String(one) === value);
  return meant === undefined || typeof meant === "bigint" ? value : meant;
}

/** Text that some option takes as it is stays text; else the first option that makes something else of it decides. */
function fromUnion(options: readonly z.core.$ZodType[], value: Plain): Plain {
  const chosen = optionFor(options, value);
  if (chosen !== undefined) return fromFailsafe(chosen.option, value);
  for (const option of options) {
    const read = fromFailsafe(option, value);
    if (read !== value) return read;
  }
  return value;
}
