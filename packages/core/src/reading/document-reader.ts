import * as z from "zod";
import type { Result } from "../result.js";
import { fromFailsafe } from "./failsafe.js";
import { fromZod, type Terms } from "./from-zod.js";
import { type IssueList, openIssueList } from "./issue-list.js";
import type { KeyNames } from "./key-names.js";
import { pointer } from "./pointer.js";
import { isObject, typeOf, unwrap } from "./schema-walk.js";
import { saySentence } from "./sentences.js";
import { LONGEST_LIST, MOST_VALUES, type Plain, type PlainObject, snapshot } from "./snapshot.js";

/** A form made ready for reading: its lists are read entry by entry, so that a million wrong entries cost no more than a thousand. */
interface Prepared {
  readonly form: z.ZodObject;
  readonly head: z.ZodObject;
  readonly lists: ReadonlyMap<string, z.core.$ZodType>;
}

/** How documents of one form are read. */
export interface Reading {
  /** Scalars may all be text, as YAML's failsafe schema gives them. */
  readonly failsafe: boolean;
  /** What the fields are called: for suggestions, and in sentences. */
  readonly keyNames: KeyNames;
  /** Looks for contradictions in what was written, whether or not its form is right throughout. */
  readonly check?: (document: PlainObject, issues: IssueList) => void;
  /** Most entries of a list that stands directly in the document: 100,000 unless told. */
  readonly longestList?: number;
}

/**
 * Makes a reader of documents of one form (文件读取): the value that the form makes of a document, or every problem with its place, in both
 * languages. The reader never throws and does not touch what it reads: it works on a snapshot. At most 1,000 problems are listed. `Output` is
 * what the form answers; it is not checked against the form, so hold the form to it with `satisfies z.ZodType<Output>`.
 *
 * @example
 * ```ts
 * import { checkIds, documentReader, quantityText, text } from "@countykit/core/reading";
 * import * as z from "zod";
 *
 * interface Villages {
 *   readonly villages: readonly { readonly id: string; readonly households: string }[];
 * }
 * const form = z.strictObject({ villages: z.array(z.strictObject({ id: text, households: quantityText })) }) satisfies z.ZodType<Villages>;
 * const read = documentReader<Villages>(form, {
 *   failsafe: false,
 *   keyNames: { households: { zh: ["户数"], en: "households" } },
 *   check: (document, issues) => void checkIds(document, "villages", "", issues),
 * });
 * read({ villages: [{ id: "a", households: 120 }] }); // => { "ok": true, "value": { "villages": [{ "id": "a", "households": "120" }] } }
 * const wrong = read({ villages: [{ id: "a", 户数: 120 }, { id: "a", households: -1 }] });
 * wrong.ok ? null : wrong.issues.map(({ code, path }) => `${code} ${path}`); // => [
 * //   "missing /villages/0/households",
 * //   "unknown-key /villages/0/户数",
 * //   "not-decimal /villages/1/households",
 * //   "duplicate-id /villages/1/id",
 * // ]
 * ```
 * @source semantics § 8: bad input is a value, with all issues at once
 */
export function documentReader<Output>(form: z.ZodObject, reading: Reading): (input: unknown) => Result<Output> {
  const { failsafe, keyNames, check, longestList = LONGEST_LIST } = reading;
  const terms: Terms = { keyNames, longestList };
  const scalars = failsafe ? fromFailsafe : asWritten;
  let prepared: Prepared | undefined;
  return (input) => {
    prepared ??= prepare(form);
    const { value, tooLarge, protoKeys } = snapshot(input, longestList);
    const issues = openIssueList();
    if (tooLarge) {
      const limit = String(MOST_VALUES);
      issues.add({ code: "too-large", path: "", expected: `<= ${limit}`, received: `> ${limit}`, ...saySentence("too-large", { limit }) });
      return { ok: false, issues: issues.all() };
    }
    for (const path of protoKeys) {
      issues.add({ code: "unknown-key", path: pointer(path), received: "__proto__", ...saySentence("unknown-key", { key: "__proto__" }) });
    }
    const { document, values } = readHead(prepared, value, { scalars, terms, issues });
    if (document !== null && !issues.full()) check?.(document, issues);
    const all = issues.all();
    return all.length === 0 ? { ok: true, value: values as Output } : { ok: false, issues: all };
  };
}

/** One reading of one document. */
interface Run {
  readonly scalars: Scalars;
  readonly terms: Terms;
  readonly issues: IssueList;
}

type Scalars = (schema: z.core.$ZodType, value: Plain) => Plain;

const asWritten: Scalars = (_, value) => value;

/** What was read, and the document with its scalars as the form wants them, for the checks. */
interface Head {
  readonly document: PlainObject | null;
  readonly values: unknown;
}

function readHead({ form, head, lists }: Prepared, written: Plain, run: Run): Head {
  const value = run.scalars(head, written);
  const read = head.safeParse(value);
  if (!read.success)
    for (const issue of read.error.issues)
      for (const one of fromZod(issue, { schema: form, value, path: [] }, run.terms)) run.issues.add(one);
  if (!isObject(value)) return { document: null, values: null };
  const document: Record<string, Plain> = { ...value };
  const values: Record<string, unknown> = read.success ? { ...read.data } : {};
  for (const [key, element] of lists) {
    const list = document[key];
    if (!Array.isArray(list)) continue;
    const entries: Plain[] = [];
    values[key] = readList({ key, element, list, entries }, run);
    document[key] = entries;
  }
  return { document, values };
}

interface List {
  readonly key: string;
  readonly element: z.core.$ZodType;
  readonly list: readonly Plain[];
  /** Takes the entries with their scalars as the form wants them. */
  readonly entries: Plain[];
}

function readList({ key, element, list, entries }: List, { scalars, terms, issues }: Run): readonly unknown[] {
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
        for (const one of fromZod(issue, { schema: element, value, path: [key, index] }, terms)) issues.add(one);
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
