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
    const scalar = failsafe ? fromFailsafe : asWritten;
    const { document, values } = readHead(prepared, value, scalar, issues);
    if (document !== null && !issues.full()) check(document, issues);
    const all = issues.all();
    return all.length === 0 ? { value: values, issues: [] } : { value: null, issues: all };
  };
}

type Scalars = (schema: z.core.$ZodType, value: Plain) => Plain;

const asWritten: Scalars = (_, value) => value;

/** What was read, and the document with its scalars as the form wants them, for the checks. */
interface Head {
  readonly document: PlainObject | null;
  readonly values: unknown;
}

function readHead({ form, head, lists }: Prepared, written: Plain, scalars: Scalars, issues: IssueList): Head {
  const value = scalars(head, written);
  const read = head.safeParse(value);
  if (!read.success)
    for (const issue of read.error.issues) for (const one of fromZod(issue, { schema: form, value, path: [] })) issues.add(one);
  if (!isObject(value)) return { document: null, values: null };
  const document: Record<string, Plain> = { ...value };
  const values: Record<string, unknown> = read.success ? { ...read.data } : {};
  for (const [key, element] of lists) {
    const list = document[key];
    if (!Array.isArray(list)) continue;
    const entries: Plain[] = [];
    values[key] = readList({ key, element, list, scalars, entries }, issues);
    document[key] = entries;
  }
  return { document, values };
}

interface List {
  readonly key: string;
  readonly element: z.core.$ZodType;
  readonly list: readonly Plain[];
  readonly scalars: Scalars;
  /** Takes the entries with their scalars as the form wants them. */
  readonly entries: Plain[];
}

function readList({ key, element, list, scalars, entries }: List, issues: IssueList): readonly unknown[] {
  const values: unknown[] = [];
  for (let index = 0; index < list.length; index += 1) {
    if (issues.full()) {
      issues.skip(list.length - index);
      break;
    }
    const value = scalars(element, list[index]);
    entries.push(value);
    const read = z.core.safeParse(element, value);
    if (read.success) values.push(read.data);
    else
      for (const issue of read.error.issues)
        for (const one of fromZod(issue, { schema: element, value, path: [key, index] })) issues.add(one);
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
      const entries = z.array(z.unknown()).min(leastOf(known._zod.def.checks ?? []));
      shape[key] = wrappers.has("default") ? entries.default([]) : entries;
    } else shape[key] = field;
  }
  return { form, head: z.strictObject(shape), lists };
}

/** How many entries a list needs. */
function leastOf(checks: readonly z.core.$ZodCheck[]): number {
  let least = 0;
  for (const { _zod } of checks) if ("minimum" in _zod.def && typeof _zod.def.minimum === "number") least = _zod.def.minimum;
  return least;
}
