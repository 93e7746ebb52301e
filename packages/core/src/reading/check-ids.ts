import { entriesOf, textOf } from "./contents.js";
import { contradiction } from "./contradictions.js";
import type { IssueList } from "./issue-list.js";
import { shortened } from "./pointer.js";
import type { Plain } from "./snapshot.js";

/**
 * Finds entries of one list with the same id (编号重复). Answers the ids and where each first stands, from 0. `at` is the pointer of what holds
 * the list; the root is the empty string.
 *
 * @example
 * ```ts
 * import { checkIds, openIssueList } from "@countykit/core/reading";
 *
 * const issues = openIssueList();
 * const ids = checkIds({ stations: [{ id: "a" }, { id: "b" }, { id: "a" }] }, "stations", "", issues);
 * ids.get("b"); // => 1
 * issues.all().map(({ code, path }) => [code, path]); // => [["duplicate-id", "/stations/2/id"]]
 * ```
 * @source semantics § 8: bad input never half-passes
 */
export function checkIds(document: Plain, key: string, at: string, issues: IssueList): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [index, entry] of entriesOf(document, key).entries()) {
    const id = textOf(entry, "id");
    if (id === undefined || id === "") continue;
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    else {
      if (issues.full()) break;
      const shown = shortened(id, 40);
      const path = `${at}/${key}/${index}/id`;
      issues.add(
        contradiction("duplicate-id", path, { id: shown, first: `${at}/${key}/${before}` }, { expected: "unique", received: `“${shown}”` }),
      );
    }
  }
  return first;
}
