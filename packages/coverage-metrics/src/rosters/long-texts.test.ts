import { describe, expect, it } from "vitest";
import { cellFormOf } from "./cells/cell-form-of.js";
import { isIssue } from "./cells/cell-form.js";
import type { ColumnType } from "./column.js";
import { rosterForms } from "./forms.js";
import { parseTable } from "./table/parse-table.js";
import { readTable } from "./table/read-table.js";

/** So long that a pattern that begins anew at every character does not end in the time a test has. */
const LONG = 400_000;

const codeOf = (type: ColumnType, cell: string): string => {
  const read = cellFormOf(type).read(cell);
  return isIssue(read) ? read.code : "read";
};

describe("texts that are far too long 过长的文字", () => {
  it.each([
    ["a list of full stops", { kind: "list", of: "text" }, `a${"。".repeat(LONG)}a`, "too-long"],
    ["a day with blanks", { kind: "date" }, `a${" ".repeat(LONG)}b`, "not-date"],
    ["a month of digits", { kind: "period", only: "month" }, "1".repeat(LONG), "not-month"],
  ] as const)("%s is refused at once", (_, type, cell, code) => {
    expect(codeOf(type, cell)).toBe(code);
  });

  it.each([`x${"(".repeat(LONG)}`, `a${"*".repeat(LONG)}b`])("a heading of brackets or stars is unknown", (heading) => {
    const read = parseTable(rosterForms.stations, { header: ["站点编号", "级别", heading], rows: [] });
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(["unknown-heading"]);
  });

  it("a heading of 200 characters is still looked at, one of 201 is not", () => {
    const known = (length: number): boolean =>
      parseTable(rosterForms.towns, { header: [`乡镇代码${"*".repeat(length - 4)}`], rows: [] }).ok;
    expect([known(200), known(201)]).toEqual([true, false]);
  });

  it("thousands of unknown headings are counted, and the first thousand listed", () => {
    const header = ["乡镇代码", ...Array.from({ length: 30_000 }, (_, at) => `${"栏目".repeat(40)}${at}`)];
    const read = parseTable(rosterForms.towns, { header, rows: [] });
    const issues = read.ok ? [] : read.issues;
    expect([issues.length, issues[999]?.code, issues.at(-1)?.received]).toEqual([1001, "unknown-heading", "1000 + 29000"]);
  });

  it("blank rows cost nothing, however many columns the table has", () => {
    const header = ["乡镇代码", ...Array<string>(50_000).fill("")];
    const rows = Array.from({ length: 200_000 }, () => []);
    const table = readTable(rosterForms.towns, { header, rows });
    expect([[...table], table.issues()]).toEqual([[], []]);
  });
});
