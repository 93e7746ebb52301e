import { type Issue, ok, type Result } from "@countykit/core";
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Pair, parseDocument, type YAMLError } from "yaml";
import { message } from "../texts.js";
import { type Position, type SourceTree, stepsOf } from "./source-tree.js";

/**
 * Reads YAML 1.2 text with positions. Every plain value stays the text it is, so `4167785.00` and a number of 17 digits keep all their
 * digits; only `true`, `false` and `null` (also written `~`, or left out) are taken for what they say.
 */
export function readYaml(text: string): Result<SourceTree> {
  const lines = new LineCounter();
  let document: Document.Parsed;
  let value: unknown;
  try {
    document = parseDocument(text, {
      schema: "failsafe",
      customTags: ["null", "bool"],
      lineCounter: lines,
      prettyErrors: false,
      logLevel: "error",
    });
    if (document.errors.length > 0) return { ok: false, issues: document.errors.map((error) => syntaxIssue(error, lines)) };
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const key = error instanceof RangeError ? "tooDeep" : "yamlAliases";
    return {
      ok: false,
      issues: [{ code: key === "tooDeep" ? "too-deep" : "yaml-aliases", path: "", row: 1, column: 1, message: message(key, {}) }],
    };
  }
  return ok({ value, locate: (pointer) => locate(document, stepsOf(pointer), lines) });
}

function syntaxIssue({ code, pos, message: said }: YAMLError, lines: LineCounter): Issue {
  const at = { path: "", ...position(pos[0], lines) };
  switch (code) {
    case "DUPLICATE_KEY":
      return { code: "duplicate-key", ...at, message: message("yamlDuplicateKey", {}) };
    case "MULTIPLE_DOCS":
      return { code: "multiple-documents", ...at, message: message("yamlOneDocument", {}) };
    case "TAB_AS_INDENT":
      return { code: "invalid-yaml", ...at, message: message("yamlTab", {}) };
    default:
      return { code: "invalid-yaml", ...at, received: said, message: message("yamlInvalid", {}), hint: message("yamlHint", {}) };
  }
}

const position = (offset: number, lines: LineCounter): Position => {
  const { line, col } = lines.linePos(offset);
  return { row: Math.max(line, 1), column: Math.max(col, 1) };
};

function locate(document: Document.Parsed, steps: readonly string[], lines: LineCounter): Position {
  let node: unknown = document.contents;
  let at = startOf(node, lines) ?? { row: 1, column: 1 };
  for (const step of steps) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (pair === undefined) return at;
      at = startOf(pair.key, lines) ?? at;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (item === undefined) return at;
      at = startOf(item, lines) ?? at;
      node = item;
    } else return at;
  }
  return at;
}

const startOf = (node: unknown, lines: LineCounter): Position | null =>
  isNode(node) && node.range !== undefined && node.range !== null ? position(node.range[0], lines) : null;
