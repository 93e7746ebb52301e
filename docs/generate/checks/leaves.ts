import type { RulePage } from "../rule-page.js";

/** A text of a page as its source tells it, and where it stands in the page. */
export interface Leaf {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** What of a page its source composes; the rest is data passed on. */
const COMPOSED: readonly string[] = ["title", "sentence", "terms", "value", "due", "note", "readings", "examples"];

/** All texts that the source of a page composed. Findings are answers, and steps are kept as the package gives them. */
export const leavesOf = (page: RulePage): readonly Leaf[] =>
  Object.entries(page).flatMap(([name, value]) => (COMPOSED.includes(name) ? leavesIn(value, [name]) : []));

function leavesIn(value: unknown, path: Leaf["path"]): readonly Leaf[] {
  if (typeof value === "string") return path.at(-1) === "zh" || path.at(-1) === "en" ? [{ path, text: value }] : [];
  if (Array.isArray(value)) {
    // The name of a row names what is beside it; a title of an example names the programme.
    return value.flatMap((one, index) =>
      (path.at(-2) === "terms" || path.at(-2) === "rows") && index === 0 ? [] : leavesIn(one, [...path, index]),
    );
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => (name === "finding" || name === "basis" ? [] : leavesIn(one, [...path, name])));
}

/** The page with another text in one place. */
export const withLeaf = (page: RulePage, path: Leaf["path"], text: string): RulePage => changed(page, path, text) as RulePage;

function changed(value: unknown, [head, ...rest]: Leaf["path"], text: string): unknown {
  if (head === undefined) return text;
  if (Array.isArray(value)) return value.map((one, index) => (index === head ? changed(one, rest, text) : one));
  return Object.fromEntries(Object.entries(Object(value)).map(([name, one]) => [name, name === head ? changed(one, rest, text) : one]));
}
