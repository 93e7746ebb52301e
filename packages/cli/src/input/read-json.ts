import { type Issue, ok, type Result } from "@countykit/core";
import { type DocumentNode, type MemberNode, parse, type ValueNode } from "@humanwhocodes/momoa";
import { message } from "../texts.js";
import { type Position, type SourceTree, pointerStep, stepsOf } from "./source-tree.js";

/**
 * Reads JSON text with positions. Stricter than `JSON.parse` in one thing: a key that stands twice in one object is an issue, since one of
 * its two values would be lost without a word.
 */
export function readJson(text: string): Result<SourceTree> {
  let tree: DocumentNode;
  let value: unknown;
  try {
    tree = parse(text, { mode: "json" });
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, issues: [syntaxIssue(error, text)] };
  }
  const doubled = duplicates(tree.body, "");
  if (doubled.length > 0) return { ok: false, issues: doubled };
  return ok({ value, locate: (pointer) => locate(tree.body, stepsOf(pointer)) });
}

function syntaxIssue(error: unknown, text: string): Issue {
  if (error instanceof RangeError) return { code: "too-deep", path: "", row: 1, column: 1, message: message("tooDeep", {}) };
  const at = endsEarly(error, text) ? endOf(text) : (positionOf(error) ?? controlCharacter(text));
  const rest = text.split(/\r\n|\r|\n/u)[at.row - 1]?.slice(at.column - 1) ?? "";
  const [received = ""] = /^(?:[\p{L}\p{N}_.+-]+|.)/u.exec(rest) ?? [];
  return {
    code: "invalid-json",
    path: "",
    ...at,
    ...(received === "" ? {} : { received }),
    message: received === "" ? message("jsonEndsEarly", {}) : message("jsonUnexpected", { received }),
    hint: message("jsonHint", {}),
  };
}

/**
 * Whether a text breaks off. momoa then names its beginning, or the last token there is, which is not wrong: something is open, and nothing
 * follows it.
 */
function endsEarly(error: unknown, text: string): boolean {
  if (error instanceof Error && error.message.startsWith("Unexpected end of input")) return true;
  const at = positionOf(error);
  if (at === null) return false;
  const lines = text.split(/\r\n|\r|\n/u).slice(at.row - 1);
  const rest = [(lines[0] ?? "").slice(at.column - 1), ...lines.slice(1)].join("\n");
  if (rest.replace(LAST_TOKEN, "").trim() !== "") return false;
  // A comma behind an opening bracket or another comma is wrong itself.
  if (/[[{,:]\s*,\s*$/u.test(text.slice(-MOST_TAIL))) return false;
  return bracketsOpen(text) > 0;
}

/** As much of the end of a text is looked at. */
const MOST_TAIL = 1000;

/** How many brackets outside of quotes are opened and not closed. */
function bracketsOpen(text: string): number {
  let open = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') quoted = !quoted;
    else if (quoted) at += character === "\\" ? 1 : 0;
    else if (character === "[" || character === "{") open += 1;
    else if (character === "]" || character === "}") open -= 1;
  }
  return open;
}

const LAST_TOKEN = /^(?:"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[[{,:])/u;

function endOf(text: string): Position {
  const lines = text.split(/\r\n|\r|\n/u);
  return { row: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Where momoa says that the text stops being JSON. */
function positionOf(error: unknown): Position | null {
  if (!(error instanceof Error) || !("line" in error) || !("column" in error)) return null;
  const { line, column } = error;
  return typeof line === "number" && typeof column === "number" ? { row: line, column } : null;
}

/** What only `JSON.parse` minds: a control character inside a text. One pass, however the text is made. */
function controlCharacter(text: string): Position {
  let row = 1;
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') quoted = !quoted;
    else if (quoted && character === "\\") at += 1;
    else if (character < " " && (quoted || !WHITE.has(character))) return { row, column: at - start + 1 };
    else if (character === "\n" || (character === "\r" && text.charAt(at + 1) !== "\n")) {
      row += 1;
      start = at + 1;
    }
  }
  return { row: 1, column: 1 };
}

const WHITE = new Set(["\t", "\n", "\r"]);

const place = ({ loc }: { readonly loc: MemberNode["loc"] }): Position => ({ row: loc.start.line, column: loc.start.column });

const nameOf = ({ name }: MemberNode): string => (name.type === "String" ? name.value : name.name);

function locate(root: ValueNode, steps: readonly string[]): Position {
  let node = root;
  let at = place(root);
  for (const step of steps) {
    if (node.type === "Object") {
      const member = node.members.find((one) => nameOf(one) === step);
      if (member === undefined) return at;
      at = place(member.name);
      node = member.value;
    } else if (node.type === "Array") {
      const element = node.elements[Number(step)];
      if (element === undefined) return at;
      at = place(element.value);
      node = element.value;
    } else return at;
  }
  return at;
}

function duplicates(node: ValueNode, path: string): readonly Issue[] {
  if (node.type === "Array") return node.elements.flatMap(({ value }, index) => duplicates(value, `${path}${pointerStep(index)}`));
  if (node.type !== "Object") return [];
  const seen = new Set<string>();
  return node.members.flatMap((member) => {
    const key = nameOf(member);
    const at = `${path}${pointerStep(key)}`;
    const again = seen.has(key);
    seen.add(key);
    const own: readonly Issue[] = again
      ? [{ code: "duplicate-key", path: at, received: key, ...place(member.name), message: message("duplicateKey", { key }) }]
      : [];
    return [...own, ...duplicates(member.value, at)];
  });
}
