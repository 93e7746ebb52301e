import { entriesOf, fieldOf, type IssueList, type Plain, type PlainObject, shortened, textOf, unknownName } from "@countykit/core/reading";
import { type Named, checkSelector } from "./check-selector.js";
import { contradiction } from "./contradictions.js";

type Ids = ReadonlyMap<string, number>;

/** The ids that a budget defines, by list. */
export interface Defined {
  readonly lines: Ids;
  readonly groups: Ids;
  readonly sources: Ids;
  readonly phases: Ids;
  readonly bases: Ids;
}

type Kind = "group" | "source" | "phase" | "line" | "base";

/**
 * Finds names of things that a budget does not have (引用检查). Sources and phases are held to their lists only when the budget has such
 * lists; a source that may be one of several makes those names known too.
 */
export function checkReferences(document: PlainObject, defined: Defined, issues: IssueList): void {
  const sources = new Set(defined.sources.keys());
  for (const source of entriesOf(document, "sources")) {
    for (const one of entriesOf(source, "oneOf")) if (typeof one === "string") sources.add(one.trim());
  }
  const names: Readonly<Record<Kind, Iterable<string> & { has(id: string): boolean; readonly size: number }>> = {
    group: new Set(defined.groups.keys()),
    source: sources,
    phase: new Set(defined.phases.keys()),
    line: new Set(defined.lines.keys()),
    base: new Set(defined.bases.keys()),
  };
  const expect = (kind: Kind, id: string | undefined, path: string): void => {
    if (id === undefined || id === "" || names[kind].has(id) || issues.full()) return;
    if ((kind === "source" || kind === "phase") && names[kind].size === 0) return;
    issues.add(contradiction(`unknown-${kind}`, path, { id: shortened(id, 40) }, unknownName(id, names[kind])));
  };

  checkLines(document, expect, issues);
  const named = ({ field, value, path }: Named): void => {
    if (field === "line" || field === "source" || field === "phase") expect(field, value, path);
  };
  const selector = (one: Plain, path: string): void => {
    if (textOf(one, "kind") === "base") expect("base", textOf(one, "name"), `${path}/name`);
    else if (one !== undefined) checkSelector(one, path, issues, named);
  };
  for (const [index, declared] of entriesOf(document, "declared").entries()) {
    for (const key of ["of", "part", "base"]) selector(fieldOf(declared, key), `/declared/${index}/${key}`);
  }
  for (const [index, base] of entriesOf(document, "bases").entries()) selector(fieldOf(base, "of"), `/bases/${index}/of`);
  for (const [index, contract] of entriesOf(document, "contracts").entries())
    expect("line", textOf(contract, "line"), `/contracts/${index}/line`);
}

function checkLines(document: PlainObject, expect: (kind: Kind, id: string | undefined, path: string) => void, issues: IssueList): void {
  const members = new Set<string>();
  for (const [index, line] of entriesOf(document, "lines").entries()) {
    if (issues.full()) return;
    const group = textOf(line, "group");
    const amount = fieldOf(line, "amount");
    const at = `/lines/${index}`;
    if (group !== undefined) {
      members.add(group);
      if (amount !== undefined && amount !== null) {
        issues.add(contradiction("amount-and-group", `${at}/amount`, {}, { expected: "amount | group", received: "amount, group" }));
      }
    }
    expect("group", group, `${at}/group`);
    expect("source", textOf(line, "source"), `${at}/source`);
    expect("phase", textOf(line, "phase"), `${at}/phase`);
  }
  for (const [index, group] of entriesOf(document, "groups").entries()) {
    const id = textOf(group, "id");
    if (id === undefined || members.has(id)) continue;
    if (issues.full()) return;
    const shown = shortened(id, 40);
    issues.add(contradiction("group-without-members", `/groups/${index}`, { id: shown }, { expected: ">= 1", received: "0" }));
  }
}
