import type { Issue } from "@countykit/core";
import * as z from "zod";
import { fromFailsafe } from "./failsafe.js";
import { fromZod } from "./from-zod.js";
import type { IssueList } from "./issue-list.js";
import { openIssueList } from "./issue-list.js";
import { pointer } from "./pointer.js";
import { isObject, typeOf, unwrap } from "./schema-walk.js";
import { saySentence } from "./sentences.js";
import { MOST_VALUES, type Plain, type PlainObject, snapshot } from "./snapshot.js";

/** A form made ready for reading: its lists are read entry by entry, so that a million wrong entries cost no more than a thousand. */
interface Prepared {
  readonly form: z.ZodObject;
  readonly head: z.ZodObject;
  readonly lists: ReadonlyMap<string, z.core.$ZodType>;
}

/** How a document is read. */
export interface Reading {
  /** Scalars may all be text, as YAML's failsafe schema gives them. */
  readonly failsafe: boolean;
  /** Looks for contradictions in what was written, whether or not its form is right throughout. */
  readonly check: (document: PlainObject, issues: IssueList) => void;
}

/** What reading a document answers: its value, or every problem. */
export type Read = { readonly value: unknown; readonly issues: readonly [] } | { readonly value: null; readonly issues: readonly Issue[] };

/**
 * Makes a reader of documents of one form (文件读取). It never throws and does not touch what it reads: it works on a snapshot.
 */
export function documentReader(form: z.ZodObject, { failsafe, check }: Reading): (input: unknown) => Read {
  let prepared: Prepared | undefined;
  return (input) => {
    prepared ??= prepare(form);
    const { value, tooLarge, protoKeys } = snapshot(input);
    const issues = openIssueList();
    if (tooLarge) {
      const limit = String(MOST_VALUES);
      issues.add({ code: "too-large", path: "", expected: `<= ${limit}`, received: `> ${limit}`, ...saySentence("too-large", { limit }) });
      return { value: null, issues: issues.all() };
    }
    for (const path of protoKeys) {
      issues.add({ code: "unknown-key", path: pointer(path), received: "__proto__", ...saySentence("unknown-key", { key: "__proto__" }) });
    }
    const document = failsafe ? fromFailsafe(form, value) : value;
    const read = readHead(prepared, document, issues);
    if (isObject(document) && !issues.full()) check(document, issues);
    const all = issues.all();
    return all.length === 0 ? { value: read, issues: [] } : { value: null, issues: all };
  };
}

function readHead({ form, head, lists }: Prepared, document: Plain, issues: IssueList): unknown {
  const read = head.safeParse(document);
  if (!read.success) {
    for (const issue of read.error.issues) for (const one of fromZod(issue, { schema: form, value: document, path: [] })) issues.add(one);
  }
  if (!isObject(document)) return null;
  const values: Record<string, unknown> = read.success ? { ...read.data } : {};
  for (const [key, element] of lists) {
    const list = document[key];
    if (Array.isArray(list)) values[key] = readList(key, element, list, issues);
  }
  return values;
}

function readList(key: string, element: z.core.$ZodType, list: readonly Plain[], issues: IssueList): readonly unknown[] {
  const values: unknown[] = [];
  for (let index = 0; index < list.length; index += 1) {
    if (issues.full()) {
      issues.skip(list.length - index);
      break;
    }
    const value = list[index];
    const read = z.core.safeParse(element, value);
    if (read.success) values.push(read.data);
    else for (const issue of read.error.issues) for (const one of fromZod(issue, { schema: element, value, path: [key, index] })) issues.add(one);
  }
  return values;
}

/** Takes the lists out of a form; in the head their entries may be anything. */
function prepare(form: z.ZodObject): Prepared {
  const lists = new Map<string, z.core.$ZodType>();
  const shape: Record<string, z.core.$ZodType> = {};
  for (const [key, field] of Object.entries(form.shape)) {
    const wrappers = new Set<string>();
    const known = unwrap(field, (one) => wrappers.add(typeOf(one)));
    if (known._zod.def.type === "array" && !wrappers.has("nullable")) {
      lists.set(key, known._zod.def.element);
      const entries = z.array(z.unknown()).min(Number(known._zod.bag["minimum"] ?? 0));
      shape[key] = wrappers.has("default") ? entries.default([]) : entries;
    } else shape[key] = field;
  }
  return { form, head: z.strictObject(shape), lists };
}
