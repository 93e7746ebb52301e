import { type Budget, parseBudget } from "@countykit/budget-rules";
import { type Bilingual, findDocument, type Issue, ok, parseCivilDate, type Result } from "@countykit/core";
import { type CoverageRecord, parseCoverage } from "@countykit/coverage-metrics";
import { nearest } from "../nearest.js";
import { message } from "../texts.js";
import { type Fields, isFields } from "./fields.js";
import { placedAll, pointerStep, type SourceTree } from "./source-tree.js";

/** One programme to check: who it is, and the parts of it that this version knows; at least one of them is there. */
export interface Programme {
  readonly id: string;
  readonly name: Bilingual;
  /** The document it comes from, as people name it: its number, or its title; `null` when the file does not say. */
  readonly document: string | null;
  /** The day for which the file itself asks to be checked. */
  readonly asOf: string | null;
  readonly budget: Budget | null;
  /** What was achieved, to be held against the targets of the plan. */
  readonly coverage: CoverageRecord | null;
  /** What is to be scored, as it stands in the file: only `countykit score` reads it. */
  readonly score: unknown;
}

const PROGRAMME = "countykit-programme/1";
const BUDGET = "countykit-budget/1";
const COVERAGE = "countykit-coverage/1";
const SCORE = "countykit-score/1";
const KNOWN = [PROGRAMME, BUDGET, COVERAGE, SCORE];
const KEYS = ["schema", "id", "name", "document", "asOf", "budget", "coverage", "score"] as const;

/**
 * Reads a programme file, a bare budget, coverage record or state to score from what a file held. Sections of a programme file that belong to other packages
 * are left alone, but a key that is a slip of one this version reads is an issue.
 */
export function parseProgramme(tree: SourceTree, file: string): Result<Programme> {
  const result = isFields(tree.value) ? read(tree.value) : unreadable(tree.value);
  return result.ok ? result : { ok: false, issues: placedAll(result.issues, file, tree) };
}

function read(root: Fields): Result<Programme> {
  const { schema } = root;
  switch (schema) {
    case PROGRAMME:
      return readProgramme(root);
    case BUDGET: {
      const budget = parseBudget(root);
      return budget.ok ? ok({ ...named(budget.value), asOf: null, budget: budget.value, coverage: null, score: null }) : budget;
    }
    case COVERAGE: {
      const coverage = parseCoverage(root);
      return coverage.ok
        ? ok({ ...named(coverage.value), asOf: coverage.value.asOf, budget: null, coverage: coverage.value, score: null })
        : coverage;
    }
    case SCORE:
      return ok({ ...named({ id: "score", name: "" }), asOf: null, budget: null, coverage: null, score: root });
    default:
      return { ok: false, issues: [wrongSchema(schema)] };
  }
}

const named = ({ id, name }: { readonly id: string; readonly name: string }): Pick<Programme, "id" | "name" | "document"> => ({
  id,
  name: both(name),
  document: null,
});

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
  if (root["budget"] === undefined && root["coverage"] === undefined && root["score"] === undefined) issues.push(nothingToCheck());
  const budget = section("budget", root, parseBudget);
  const coverage = section("coverage", root, parseCoverage);
  for (const part of [budget, coverage]) if (!part.ok) issues.push(...part.issues);
  if (issues.length > 0 || id === null || name === null || document === undefined || !asOf.ok || !budget.ok || !coverage.ok)
    return { ok: false, issues };
  return ok({
    id,
    name,
    document,
    asOf: asOf.value ?? coverage.value?.asOf ?? null,
    budget: budget.value,
    coverage: coverage.value,
    score: root["score"] ?? null,
  });
}

/** The issue of a file with none of the sections that `countykit check` reads. */
export const nothingToCheck = (): Issue => ({
  code: "missing-section",
  path: "",
  expected: `budget: ${BUDGET} | coverage: ${COVERAGE}`,
  message: message("noSection", {}),
});

/** A section of a programme file, read by its own package; `null` when it is not there. */
function section<Section>(key: string, root: Fields, parse: (input: unknown) => Result<Section>): Result<Section | null> {
  if (root[key] === undefined) return ok(null);
  const read = parse(root[key]);
  return read.ok ? read : { ok: false, issues: read.issues.map((issue) => ({ ...issue, path: `/${key}${issue.path}` })) };
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
  const meant = typeof schema === "string" ? nearest(schema, KNOWN) : null;
  return {
    code: "wrong-schema",
    path: "/schema",
    expected: KNOWN.map((known) => `"${known}"`).join(" | "),
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
