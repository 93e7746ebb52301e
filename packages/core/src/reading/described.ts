import * as z from "zod";
import type { Bilingual } from "../text.js";

/** What a schema stands for, in words: used for every problem with a value at its place. */
export interface Described {
  readonly code: string;
  /** Short, for `expected`. */
  readonly expected: string;
  readonly zh: string;
  readonly en: string;
  readonly hint?: Bilingual;
}

const registry = z.registry<Described>();

/**
 * Says what a schema stands for (格式说明): whatever is wrong with a value at its place is then told in these words, with this code, unless the
 * schema's own code `carry`s an issue. Answers the schema itself.
 *
 * @example
 * ```ts
 * import { describeAs, documentReader } from "@countykit/core/reading";
 * import * as z from "zod";
 *
 * const route = describeAs(z.string().regex(/^R\d+$/), { code: "not-route", expected: "R1, R2, …", zh: "线路编号", en: "the number of a route" });
 * const read = documentReader(z.strictObject({ route }), { failsafe: false, keyNames: {} });
 * const wrong = read({ route: 5 });
 * wrong.ok ? null : wrong.issues[0]?.message; // => { "zh": "这里应为线路编号；实际是：数字 5", "en": "Expected the number of a route, found number 5" }
 * ```
 * @source semantics § 8: an issue says what was expected
 */
export function describeAs<S extends z.ZodType>(schema: S, described: Described): S {
  registry.add(schema, described);
  return schema;
}

/** What a schema, or the one it was made from, stands for; `undefined` when nobody has said. */
export const descriptionOf = (schema: z.core.$ZodType): Described | undefined => registry.get(schema);
