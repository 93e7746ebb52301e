import { acceptMoney } from "@countykit/core/reading";
import type { Budget, BudgetLine, FundingSource } from "../input.js";
import { acceptText } from "./accept-text.js";

/** Longest list that the fast path reads; longer ones are checked by the slow path, where nothing is quadratic. */
const LONGEST = 100_000;
const FEW = 32;

/**
 * The fast path of `parseBudget` (快速通道): reads a plainly good budget without a schema. It knows the simplest shapes only (plain objects,
 * texts, canonical or 万元 amounts, known lists) and answers `undefined` at the first thing it does not know, good or bad: then the schema
 * decides. Whenever it answers, the slow path answers the same.
 */
export function accept(input: unknown): Budget | undefined {
  try {
    return Object.keys(Object.prototype).length === 0 && isPlain(input) ? acceptBudget(input) : undefined;
  } catch {
    return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function acceptBudget(input: Fields): Budget | undefined {
  let id: string | undefined;
  let name: string | undefined;
  let programme: Budget["programme"] | undefined = NO_PROGRAMME;
  let lines: readonly BudgetLine[] | undefined = [];
  let sources: readonly FundingSource[] | undefined = [];
  let completeTags: readonly string[] | undefined = [];
  for (const key in input) {
    const value = input[key];
    switch (key) {
      case "schema":
        if (value !== "countykit-budget/1") return undefined;
        break;
      case "id":
        id = acceptText(value);
        break;
      case "name":
        name = acceptText(value);
        break;
      case "programme":
        programme = acceptProgramme(value);
        break;
      case "lines":
        lines = acceptLines(value);
        break;
      case "sources":
        sources = acceptSources(value);
        break;
      case "completeTags":
        completeTags = acceptTexts(value);
        break;
      case "groups":
      case "declared":
      case "phases":
      case "bases":
      case "contracts":
      case "assets":
      case "facts":
      case "exceptions":
      case "adopted":
        if (!Array.isArray(value) || value.length > 0) return undefined;
        break;
      default:
        return undefined;
    }
  }
  if (id === undefined || name === undefined || programme === undefined || completeTags === undefined) return undefined;
  if (lines === undefined || sources === undefined || !sourcesAreKnown(lines, sources)) return undefined;
  return {
    schema: "countykit-budget/1",
    id,
    name,
    programme: { cohort: programme.cohort, jurisdiction: programme.jurisdiction },
    lines,
    groups: [],
    declared: [],
    sources,
    phases: [],
    bases: [],
    contracts: [],
    assets: [],
    facts: [],
    completeTags,
    exceptions: [],
    adopted: [],
  };
}

const NO_PROGRAMME: Budget["programme"] = { cohort: null, jurisdiction: null };

function acceptProgramme(value: unknown): Budget["programme"] | undefined {
  if (!isPlain(value)) return undefined;
  let cohort: number | null = null;
  let jurisdiction: string | null = null;
  for (const key in value) {
    const field = value[key];
    if (key === "cohort") {
      if (field === null) continue;
      if (typeof field !== "number" || !Number.isInteger(field) || field < 2000 || field > 2100) return undefined;
      cohort = field;
    } else if (key === "jurisdiction") {
      if (field === null) continue;
      if (typeof field !== "string" || !/^\d{6}$/.test(field)) return undefined;
      jurisdiction = field;
    } else return undefined;
  }
  return { cohort, jurisdiction };
}

function acceptLines(value: unknown): readonly BudgetLine[] | undefined {
  if (!Array.isArray(value) || value.length > LONGEST) return undefined;
  const lines: BudgetLine[] = [];
  for (let index = 0; index < value.length; index += 1) {
    const line = acceptLine(value[index]);
    if (line === undefined) return undefined;
    lines.push(line);
  }
  return idsDiffer(lines) ? lines : undefined;
}

function acceptLine(value: unknown): BudgetLine | undefined {
  if (!isPlain(value)) return undefined;
  let id: string | undefined;
  let name: string | undefined;
  let amount: string | undefined;
  let category: string | undefined;
  let source: string | undefined;
  let tags: readonly string[] | undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if ((id = acceptText(field)) === undefined) return undefined;
        break;
      case "name":
        if ((name = acceptText(field)) === undefined) return undefined;
        break;
      case "amount":
        if ((amount = acceptMoney(field)) === undefined) return undefined;
        break;
      case "category":
        if ((category = acceptText(field)) === undefined) return undefined;
        break;
      case "source":
        if ((source = acceptText(field)) === undefined) return undefined;
        break;
      case "tags":
        if ((tags = acceptTexts(field)) === undefined) return undefined;
        break;
      default:
        return undefined;
    }
  }
  if (id === undefined || name === undefined || amount === undefined) return undefined;
  const line: { -readonly [Key in keyof BudgetLine]: BudgetLine[Key] } =
    category === undefined ? { id, name, amount } : { id, name, category, amount };
  if (source !== undefined) line.source = source;
  if (tags !== undefined) line.tags = tags;
  return line;
}

function acceptSources(value: unknown): readonly FundingSource[] | undefined {
  if (!Array.isArray(value) || value.length > FEW) return undefined;
  const sources: FundingSource[] = [];
  for (const entry of value) {
    if (!isPlain(entry)) return undefined;
    let amount: string | undefined;
    for (const key in entry) {
      if (key === "amount") {
        amount = acceptMoney(entry[key]);
        if (amount === undefined) return undefined;
      } else if (key !== "id" && key !== "name") return undefined;
    }
    const [id, name] = [acceptText(entry["id"]), acceptText(entry["name"])];
    if (id === undefined || name === undefined) return undefined;
    sources.push(amount === undefined ? { id, name } : { id, name, amount });
  }
  return idsDiffer(sources) ? sources : undefined;
}

function acceptTexts(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length > FEW) return undefined;
  const texts: string[] = [];
  for (let index = 0; index < value.length; index += 1) {
    const one = acceptText(value[index]);
    if (one === undefined) return undefined;
    texts.push(one);
  }
  return texts;
}

/** A line's source has to be in the list of sources when there is one. */
function sourcesAreKnown(lines: readonly BudgetLine[], sources: readonly FundingSource[]): boolean {
  if (sources.length === 0) return true;
  for (const { source } of lines) if (source !== undefined && !sources.some(({ id }) => id === source)) return false;
  return true;
}

/** Comparing each with each is fastest while they are few; a set takes over when they are many. */
function idsDiffer(entries: readonly { readonly id: string }[]): boolean {
  if (entries.length > FEW) return new Set(entries.map(({ id }) => id)).size === entries.length;
  for (let index = 1; index < entries.length; index += 1) {
    const id = entries[index]?.id;
    for (let before = 0; before < index; before += 1) if (entries[before]?.id === id) return false;
  }
  return true;
}
