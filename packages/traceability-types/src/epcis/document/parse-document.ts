import type { Issue, Result } from "@countykit/core";
import { openIssueList } from "@countykit/core/reading";
import { type Check, compile, type Run, type Strictness } from "../form/compile.js";
import type { Form } from "../form/form.js";
import { formIssue } from "../form/form-issues.js";
import { DOCUMENT } from "../form/forms-table.js";
import type { EpcisDocument } from "./event-document.js";

/** Everything wrong with the form of a value; never throws. */
export type IssuesOf = (value: unknown) => readonly Issue[];

const NONE: readonly Issue[] = [];

/** Makes a checker of a form, when it is first needed. */
export function checker(form: Form, strictness: Strictness): IssuesOf {
  let check: Check | undefined;
  let clean: Run | undefined;
  return (value) => {
    check ??= compile(form, strictness);
    // A run that found nothing serves again: most events are right, and there are many. It is taken out meanwhile, in case a value asks for a check of its own.
    const run: Run = clean ?? { path: [], issues: openIssueList() };
    clean = undefined;
    try {
      check(value, run);
    } catch {
      run.issues.add(formIssue("unreadable", "", {}, {}));
    }
    const issues = run.issues.all();
    if (issues.length > 0) return issues;
    clean = run;
    return NONE;
  };
}

/** Everything that the schema finds wrong with a document. */
export const schemaIssues: IssuesOf = checker(DOCUMENT, "schema");

/**
 * Reads a document of EPCIS 2.0 in JSON-LD (读取 EPCIS 文件): a document, the answer to a query, or a single event, with its five kinds and those of one's own. What
 * comes back is the very value that went in, every field and its place kept; or every issue at its place, with what was probably meant.
 *
 * It takes what the official JSON Schema takes. Beyond it, fields of users may nest 200 levels and hold a million values each.
 *
 * @example
 * ```ts
 * import { parseDocument } from "@countykit/traceability-types/epcis";
 *
 * const read = parseDocument({
 *   "@context": "https://ref.gs1.org/standards/epcis/epcis-context.jsonld",
 *   type: "ObjectEvent",
 *   action: "OBSERVE",
 *   bizStep: "shiping",
 *   eventTime: "2026-07-01T10:30:00+08:00",
 *   eventTimeZoneOffset: "+08:00",
 *   epclist: ["urn:epc:id:sgtin:6901234.056789.1"],
 * });
 * read.ok ? [] : read.issues.map(({ code, path, didYouMean }) => `${code} ${path} ${didYouMean ?? ""}`.trim()); // => [
 * //   "not-word /bizStep shipping",
 * //   "unknown-key /epclist epcList",
 * //   "what-or-sensor",
 * // ]
 * ```
 * @source GS1 EPCIS 2.0, 10; EPCIS-JSON-Schema.json
 */
export function parseDocument(input: unknown): Result<EpcisDocument> {
  const issues = schemaIssues(input);
  return isFree(input, issues) ? { ok: true, value: input } : { ok: false, issues };
}

/** What the schema finds nothing wrong with is a document. */
const isFree = (_input: unknown, issues: readonly Issue[]): _input is EpcisDocument => issues.length === 0;
