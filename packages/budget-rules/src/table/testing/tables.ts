import type { Budget } from "../../input.js";
import { parseBudgetOrThrow } from "../../parse-budget.js";
import { type BudgetTable, readBudgetTable } from "../read-budget-table.js";

/** The rows of a table for a test. */
export type Rows = readonly (readonly string[])[];

/** A table that must be right. */
export function tableOf(rows: Rows): BudgetTable {
  const read = readBudgetTable(rows);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

export const budgetOf = (rows: Rows): Budget => parseBudgetOrThrow(tableOf(rows).budget);

export const amounts = (rows: Rows): readonly unknown[] => budgetOf(rows).lines.map(({ amount }) => amount);

/** Code, row and column of every note. */
export const notes = (rows: Rows): readonly unknown[] => tableOf(rows).notes.map(({ code, row, column }) => [code, row, column]);

/** Code, row and column of every issue. */
export const issues = (rows: Rows): readonly unknown[] => {
  const read = readBudgetTable(rows);
  return read.ok ? [] : read.issues.map(({ code, row, column }) => [code, row, column]);
};

/** An amount of which nothing is known. */
export const UNKNOWN: unknown = { min: "0.00", max: null };
