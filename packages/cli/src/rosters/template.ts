import type { Language } from "@countykit/core";
import { type RosterName, type Rows, rosterForms, writeTable } from "@countykit/coverage-metrics";
import Papa from "papaparse";
import { EXAMPLE_ROWS } from "./example-rows-table.js";

/** A mark at the beginning by which spreadsheets know UTF-8; without it Excel takes Chinese for something else. */
const MARK = "\uFEFF";

/** An empty roster to fill in (名册模板): all headings in one language, and one row as an example, which is to be taken out. */
export function templateOf<Name extends RosterName>(roster: Name, language: Language): string {
  const example: Rows[Name] = EXAMPLE_ROWS[roster];
  const { header, rows } = writeTable(rosterForms[roster], [example], language);
  return `${MARK}${Papa.unparse([[...header], ...rows.map((cells) => [...cells])], { newline: "\r\n" })}\r\n`;
}
