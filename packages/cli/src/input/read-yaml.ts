import { type Issue, ok, type Result } from "@countykit/core";
import {
  type Alias,
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import { message } from "../texts.js";
import { type Position, type SourceTree, stepsOf } from "./source-tree.js";

/**
 * Reads YAML 1.2 text with positions. Every plain value stays the text it is, so `4167785.00` and a number of 17 digits keep all their
 * digits; only `true`, `false` and `null` (also written `~`, or left out) are taken for what they say.
 */
export function readYaml(text: string): Result<SourceTree> {
  const lines = new LineCounter();
  let document: Document.Parsed | undefined;
  let value: unknown;
  try {
    document = parseDocument(text, {
      schema: "failsafe",
      customTags: ["null", "bool"],
      lineCounter: lines,
      prettyErrors: false,
      logLevel: "error",
    });
    const { errors } = document;
    const exhausted = errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
    if (errors.length > 0)
      return { ok: false, issues: (exhausted === undefined ? errors : [exhausted]).map((error) => syntaxIssue(error, lines)) };
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, issues: [tooDeep] };
    return { ok: false, issues: [aliasIssue(document ?? null, lines)] };
  }
  return ok({ value, locate: (pointer) => locate(document, stepsOf(pointer), lines) });
}

const tooDeep: Issue = { code: "too-deep", path: "", row: 1, column: 1, message: message("tooDeep", {}) };

/** The first alias that leads nowhere; where all lead somewhere, they stand for too much, and the first one is named. */
function aliasIssue(document: Document.Parsed | null, lines: LineCounter): Issue {
  const aliases: Alias[] = [];
  if (document !== null) visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  const lost = document === null ? undefined : aliases.find((alias) => alias.resolve(document) === undefined);
  const at = { code: "yaml-aliases", path: "", row: 1, column: 1, ...startOf(lost ?? aliases[0], lines) };
  return { ...at, message: lost === undefined ? message("yamlAliases", {}) : message("yamlUnresolved", { name: lost.source }) };
}

function syntaxIssue({ code, pos, message: said }: YAMLError, lines: LineCounter): Issue {
  const at = { path: "", ...position(pos[0], lines) };
  switch (code) {
    case "RESOURCE_EXHAUSTION":
      return { ...tooDeep, ...at };
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
