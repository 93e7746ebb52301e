import { type Budget, parseBudget } from "@countykit/budget-rules";
import { type Bilingual, findDocument, type Issue, ok, parseCivilDate, type Result } from "@countykit/core";
import { nearest } from "../nearest.js";
import { message } from "../texts.js";
import { placedAll, pointerStep, type SourceTree } from "./source-tree.js";

/** One programme to check: who it is, and the parts of it that this version knows. */
export interface Programme {
  readonly id: string;
  readonly name: Bilingual;
  /** The document it comes from, as people name it: its number, or its title; `null` when the file does not say. */
  readonly document: string | null;
  /** The day for which the file itself asks to be checked. */
  readonly asOf: string | null;
  readonly budget: Budget;
}

const PROGRAMME = "countykit-programme/1";
const BUDGET = "countykit-budget/1";
const KEYS = ["schema", "id", "name", "document", "asOf", "budget"] as const;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a programme file, or a bare budget, from what a file held. Sections of a programme file that belong to other packages are left
 * alone, but a key that is a slip of one this version reads is an issue.
 */
export function parseProgramme(tree: SourceTree, file: string): Result<Programme> {
  const result = isFields(tree.value) ? read(tree.value) : unreadable(tree.value);
  return result.ok ? result : { ok: false, issues: placedAll(result.issues, file, tree) };
}

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

function read(root: Fields): Result<Programme> {
  const { schema } = root;
  if (schema === BUDGET) {
    const budget = parseBudget(root);
    return budget.ok
      ? ok({ id: budget.value.id, name: both(budget.value.name), document: null, asOf: null, budget: budget.value })
      : budget;
  }
  return schema === PROGRAMME ? readProgramme(root) : { ok: false, issues: [wrongSchema(schema)] };
}

function readProgramme(root: Fields): Result<Programme> {
  const issues: Issue[] = slips(root);
  const id = typeof root["id"] === "string" && root["id"].trim() !== "" ? root["id"] : null;
  if (id === null) issues.push(expected("/id", "text", root["id"]));
  const name = root["name"] === undefined ? both(id ?? "") : nameOf(root["name"]);
  if (name === null) issues.push(expected("/name", 'text | { "zh", "en" }', root["name"]));
  const document = root["document"] === undefined ? null : documentOf(root["document"]);
  if (document === undefined) issues.push(expected("/document", 'text | { "number" | "title" }', root["document"]));
  const asOf = root["asOf"] === undefined ? ok(null) : parseCivilDate(root["asOf"], "/asOf");
  if (!asOf.ok) issues.push(...asOf.issues);
  if (root["budget"] === undefined)
    issues.push({ code: "missing-section", path: "/budget", expected: BUDGET, message: message("noBudget", {}) });
  const budget = root["budget"] === undefined ? null : parseBudget(root["budget"]);
  if (budget?.ok === false) issues.push(...budget.issues.map((issue) => ({ ...issue, path: `/budget${issue.path}` })));
  if (issues.length > 0 || id === null || name === null || document === undefined || !asOf.ok || budget?.ok !== true)
    return { ok: false, issues };
  return ok({ id, name, document, asOf: asOf.value, budget: budget.value });
}

const both = (text: string): Bilingual => ({ zh: text, en: text });

function nameOf(value: unknown): Bilingual | null {
  if (typeof value === "string") return both(value);
  if (!isFields(value)) return null;
  const { zh, en } = value;
  return typeof zh === "string" && typeof en === "string" ? { zh, en } : null;
}

/** How people name the document; `undefined` when the value is no document. */
function documentOf(value: unknown): string | undefined {
  if (typeof value === "string") return findDocument(value)?.number ?? value;
  if (!isFields(value)) return undefined;
  const { number, title } = value;
  return typeof number === "string" ? number : typeof title === "string" ? `《${title}》` : undefined;
}

function slips(root: Fields): Issue[] {
  const absent = KEYS.filter((key) => root[key] === undefined);
  return Object.keys(root).flatMap((key) => {
    const meant = KEYS.some((known) => known === key) ? null : nearest(key, absent);
    return meant === null
      ? []
      : [{ code: "unknown-key", path: pointerStep(key), received: key, didYouMean: meant, message: message("unknownKey", { key }) }];
  });
}

const expected = (path: string, what: string, received: unknown): Issue => ({
  code: "wrong-type",
  path,
  expected: what,
  received: describe(received),
  message: message("wrongType", {}),
});

function wrongSchema(schema: unknown): Issue {
  const meant = typeof schema === "string" ? nearest(schema, [PROGRAMME, BUDGET]) : null;
  return {
    code: "wrong-schema",
    path: "/schema",
    expected: `"${PROGRAMME}" | "${BUDGET}"`,
    received: describe(schema),
    message: message("wrongSchema", {}),
    ...(meant === null ? {} : { didYouMean: meant }),
  };
}

const unreadable = (value: unknown): Result<never> => ({
  ok: false,
  issues: [{ code: "not-an-object", path: "", expected: "{ … }", received: describe(value), message: message("notObject", {}) }],
});

function describe(value: unknown): string {
  if (value === undefined) return "—";
  if (value === null) return "null";
  if (Array.isArray(value)) return "[ … ]";
  return typeof value === "string" ? `"${value.slice(0, 60)}"` : typeof value === "object" ? "{ … }" : JSON.stringify(value);
}
