import { parseBudget, placeInTable, readBudgetTable } from "@countykit/budget-rules";
import { type Issue, ok, type Result } from "@countykit/core";
import type { FileBytes } from "../io.js";
import { openCsv } from "../rosters/open-csv.js";
import { message } from "../texts.js";
import type { Programme } from "./parse-programme.js";
import { refusal } from "./read-source.js";
import type { Position, SourceTree } from "./source-tree.js";

/** What a table does not say about its programme; `null` is unknown. */
export interface TableProgramme {
  readonly county: string | null;
  readonly cohort: number | null;
}

/** A budget that was read from a CSV file, and what its reader should know. */
export interface CsvBudget {
  readonly programme: Programme;
  readonly tree: SourceTree;
  readonly notes: readonly Issue[];
}

/** Whether a file is a table of a budget: its name says so. */
export const isTable = (file: string): boolean => /\.(?:csv|tsv)$/iu.test(file);

/** No budget has as many rows. */
const MOST_ROWS = 100_000;

/** Reads the lines of a budget from a CSV file (读取预算表); every issue carries the file, and row and column. */
export async function readBudgetCsv(
  file: string,
  { county, cohort }: TableProgramme,
  io: Pick<FileBytes, "openFile">,
): Promise<Result<CsvBudget>> {
  const rows: (readonly string[])[] = [];
  const inFile = (issues: readonly Issue[]): readonly Issue[] => issues.map((issue) => ({ ...issue, file }));
  try {
    const csv = await openCsv(file, io.openFile(file));
    for await (const row of csv.after(-1)) {
      rows.push(row);
      if (rows.length > MOST_ROWS) return { ok: false, issues: inFile([tooManyRows]) };
    }
    if (csv.faults().length > 0) return { ok: false, issues: csv.faults() };
  } catch (error) {
    const refused = refusal(error);
    if (refused === null) throw error;
    return { ok: false, issues: inFile([refused]) };
  }
  if (rows.length === 0) return { ok: false, issues: inFile([{ code: "empty-file", path: "", message: message("emptyFile", {}) }]) };
  const name = file.replace(/^.*[/\\]/u, "").replace(/\.[^.]*$/u, "");
  const table = readBudgetTable(rows, { id: name, name });
  if (!table.ok) return { ok: false, issues: inFile(table.issues) };
  const draft = { ...table.value.budget, programme: { cohort, jurisdiction: county } };
  const budget = parseBudget(draft);
  if (!budget.ok) return { ok: false, issues: inFile(placeInTable(budget.issues, table.value)) };
  const said = { zh: budget.value.name, en: budget.value.name };
  const locate = (path: string): Position => {
    const [{ row = 1, column = 1 } = {}] = placeInTable([{ code: "", path, message: said }], table.value);
    return { row, column };
  };
  return ok({
    programme: { id: name, name: said, document: null, asOf: null, budget: budget.value, coverage: null, score: null },
    tree: { value: draft, locate },
    notes: inFile(table.value.notes),
  });
}

const tooManyRows: Issue = { code: "file-too-large", path: "", message: message("tooManyRows", { most: MOST_ROWS }) };
