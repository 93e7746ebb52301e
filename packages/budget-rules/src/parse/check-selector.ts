import { entriesOf, fieldOf, type IssueList, type Plain, textOf } from "@countykit/core/reading";
import { DEEPEST } from "../selector/schema.js";
import { contradiction } from "./contradictions.js";

/** A text that a selector names, and where. */
export interface Named {
  readonly field: string;
  readonly value: string;
  readonly path: string;
}

/** Measures how deep a selector nests (选取条件), and hands over everything that it names. */
export function checkSelector(selector: Plain, path: string, issues: IssueList, name?: (named: Named) => void): void {
  const open: { readonly selector: Plain; readonly path: string; readonly depth: number }[] = [{ selector, path, depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { selector: one, path: at, depth } = next;
    if (depth > DEEPEST) {
      issues.add(contradiction("selector-too-deep", path, { most: DEEPEST }, { expected: `<= ${DEEPEST}`, received: `> ${DEEPEST}` }));
      return;
    }
    const kind = textOf(one, "kind");
    if (kind === "not") open.push({ selector: fieldOf(one, "of"), path: `${at}/of`, depth: depth + 1 });
    else if (kind === "and" || kind === "or") {
      for (const [index, inner] of entriesOf(one, "of").entries())
        open.push({ selector: inner, path: `${at}/of/${index}`, depth: depth + 1 });
    } else if (kind !== undefined && name !== undefined) {
      for (const [index, value] of entriesOf(one, "in").entries()) {
        if (typeof value === "string") name({ field: kind, value: value.trim(), path: `${at}/in/${index}` });
      }
    }
  }
}
