import type { Issue, Result } from "@countykit/core";
import {
  describeReceived,
  documentReader,
  type IssueList,
  openIssueList,
  saySentence,
  snapshot,
  tellReceived,
} from "@countykit/core/reading";
import { rosterForms } from "../forms.js";
import type { RosterName, Rows } from "../rows.js";
import { typedRow } from "../typed-row.js";
import { rowAcceptor } from "./accept-row.js";
import { rowFields, rowKeyNames, withoutNull } from "./row-schema.js";

/**
 * Reads a roster from JSON (读取名册): a list of objects whose fields are those of the form. Every problem is told with its place; an unknown field
 * is one, and says which was likely meant. A field that is left out or `null` is unknown. The input is not changed and nothing of it is kept.
 *
 * Values stand in one form: days `2021-06-30`, options by id, yes and no as `true` and `false`; money in any way that `money` reads. At most
 * 1,000 problems are listed, and one more that counts the rest.
 *
 * @example
 * ```ts
 * import { parseRoster } from "@countykit/coverage-metrics";
 *
 * parseRoster("towns", [{ code: "440281100", name: "坪石镇" }]); // => { "ok": true, "value": [{ "code": "440281100", "name": "坪石镇" }] }
 * const wrong = parseRoster("stations", [{ id: "S1", level: "村级" }, { id: "S2", level: "village", 状态: "built" }]);
 * wrong.ok ? null : wrong.issues.map(({ code, path, didYouMean }) => [code, path, didYouMean]); // => [
 * //   ["not-json-form", "/0/level", "village"],
 * //   ["unknown-key", "/1/状态", "status"],
 * // ]
 * ```
 * @source semantics § 8: bad input is a value, with all issues at once
 */
export function parseRoster<Name extends RosterName>(name: Name, input: unknown): Result<readonly Rows[Name][]> {
  const issues = openIssueList();
  const rows: Rows[Name][] = [];
  if (isList(input)) readRows(name, input, rows, issues);
  else issues.add(notList(input));
  const all = issues.all();
  return all.length === 0 ? { ok: true, value: rows } : { ok: false, issues: all };
}

/** A proxy that was revoked is nothing at all. */
function isList(input: unknown): input is readonly unknown[] {
  try {
    return Array.isArray(input);
  } catch {
    return false;
  }
}

function readRows<Name extends RosterName>(name: Name, input: readonly unknown[], rows: Rows[Name][], issues: IssueList): void {
  const { accept, read } = readerOf(name);
  for (let index = 0; index < input.length; index += 1) {
    if (issues.full()) {
      issues.skip(input.length - index);
      return;
    }
    const one = entry(input, index);
    const plain = accept(one);
    if (plain !== undefined) {
      rows.push(typedRow(plain));
      continue;
    }
    const found = read(one);
    if (found.ok) rows.push(typedRow(withoutNull(found.value)));
    else for (const issue of found.issues) issues.add({ ...issue, path: `/${index}${issue.path}` });
  }
}

/** An entry whose getter throws is as good as none. */
function entry(input: readonly unknown[], index: number): unknown {
  try {
    return input[index];
  } catch {
    return Symbol("unreadable");
  }
}

function notList(input: unknown): Issue {
  const { value } = snapshot(input);
  const received = { received: tellReceived(value), zh: "列表", en: "a list" };
  return { code: "wrong-type", path: "", expected: "list", received: describeReceived(value), ...saySentence("wrong-type", received) };
}

interface Reader {
  readonly accept: (input: unknown) => Readonly<Record<string, unknown>> | undefined;
  readonly read: (input: unknown) => Result<Readonly<Record<string, unknown>>>;
}

const READERS = new Map<RosterName, Reader>();

function readerOf(name: RosterName): Reader {
  const known = READERS.get(name);
  if (known !== undefined) return known;
  const read = documentReader<Readonly<Record<string, unknown>>>(rowFields(name), { failsafe: false, keyNames: rowKeyNames(name) });
  const reader = { accept: rowAcceptor(rosterForms[name]), read };
  READERS.set(name, reader);
  return reader;
}
