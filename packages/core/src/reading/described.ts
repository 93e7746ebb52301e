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

/** Says what a schema stands for. */
export function describeAs<S extends z.ZodType>(schema: S, described: Described): S {
  registry.add(schema, described);
  return schema;
}

/** What a schema, or the one it was made from, stands for; `undefined` when nobody has said. */
export const descriptionOf = (schema: z.core.$ZodType): Described | undefined => registry.get(schema);
