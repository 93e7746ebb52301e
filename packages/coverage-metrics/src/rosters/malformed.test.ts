import type { Issue } from "@countykit/core";
import { describe, expect, it } from "vitest";
import type { RosterForm } from "./column.js";
import { rosterForms } from "./forms.js";
import { parseRoster } from "./json/parse-roster.js";
import { parseTable } from "./table/parse-table.js";
import type { Cells } from "./table/table.js";
import { MALFORMED_ROSTERS } from "./testing/malformed-json-table.js";
import { MALFORMED_TABLES } from "./testing/malformed-tables-table.js";

/** An input that takes as many milliseconds as this hangs the reader. */
const HANGS = 20_000;

describe("malformed tables 坏表格", () => {
  it("is a corpus of more than a hundred, no two alike", () => {
    expect(MALFORMED_TABLES.length).toBeGreaterThanOrEqual(120);
    expect(new Set(MALFORMED_TABLES.map(({ title }) => title)).size).toBe(MALFORMED_TABLES.length);
  });

  it.each(MALFORMED_TABLES.map((one) => [one.title, one] as const))(
    "%s",
    (_, { roster, make, code, row, column }) => {
      const form = rosterForms[roster] as unknown as RosterForm<object>;
      const { header, rows } = make();
      const before = fingerprint([header, rows]);
      const read = parseTable(form, { file: "名册.csv", header: header as Cells, rows: rows as readonly Cells[] });
      expect(fingerprint([header, rows])).toBe(before);
      if (read.ok) throw new Error("no issue at all");
      const found = read.issues.filter((issue) => issue.code === code && issue.row === row && (issue.column ?? null) === column);
      expect(found.length === 1 ? "" : read.issues.map((one) => `${one.code} ${one.row}:${one.column}`).join()).toBe("");
      for (const issue of read.issues) {
        expect(complaint(issue)).toBe("");
        expect([issue.file, issue.roster]).toEqual(["名册.csv", roster]);
      }
    },
    HANGS,
  );
});

describe("malformed rosters in JSON 坏 JSON", () => {
  it("is a corpus of at least eighty, no two alike", () => {
    expect(MALFORMED_ROSTERS.length).toBeGreaterThanOrEqual(80);
    expect(new Set(MALFORMED_ROSTERS.map(({ title }) => title)).size).toBe(MALFORMED_ROSTERS.length);
  });

  it.each(MALFORMED_ROSTERS.map((one) => [one.title, one] as const))(
    "%s",
    (_, { roster, make, code, path }) => {
      const input = make();
      const before = fingerprint(input);
      const read = parseRoster(roster, input);
      expect(fingerprint(input)).toBe(before);
      expect(Object.keys(Object.prototype)).toEqual([]);
      if (read.ok) throw new Error("no issue at all");
      const found = read.issues.filter((issue) => issue.code === code && issue.path === path);
      expect(
        found.length === 1
          ? ""
          : read.issues
              .slice(0, 5)
              .map((one) => `${one.code} ${one.path}`)
              .join(),
      ).toBe("");
      for (const issue of read.issues) expect(complaint(issue)).toBe("");
      expect(read.issues.length).toBeLessThanOrEqual(1001);
    },
    HANGS,
  );
});

/** What is wrong with an issue itself: both languages say something, each its own, and nothing is endless. */
function complaint({ message, hint, path, received = "", didYouMean = "", code }: Issue): string {
  for (const said of hint === undefined ? [message] : [message, hint]) {
    if (said.zh.trim() === "" || said.en.trim() === "") return `${code}: a language is silent`;
    if (said.zh === said.en) return `${code}: both languages say “${said.en}”`;
    if (!/\p{Script=Han}/u.test(said.zh)) return `${code}: not Chinese: ${said.zh}`;
    if (said.zh.length > 700 || said.en.length > 700) return `${code}: too long`;
  }
  if (!/^(?:\/.*)?$/s.test(path) || path.length > 1000) return `${code}: no pointer: ${path}`;
  return received.length > 200 || didYouMean.length > 200 ? `${code}: too much is shown` : "";
}

/** Enough of an input to notice a change. */
function fingerprint(input: unknown): string {
  const seen: string[] = [];
  const open: unknown[] = [input];
  while (open.length > 0 && seen.length < 2000) {
    const value = open.pop();
    try {
      if (typeof value !== "object" || value === null) seen.push(`${typeof value} ${String(value).slice(0, 50)}`);
      else {
        const keys = Array.isArray(value)
          ? Array.from({ length: Math.min(value.length, 50) }, (_, index) => String(index))
          : Object.keys(value).slice(0, 50);
        seen.push(Object.prototype.toString.call(value), ...keys);
        for (const key of keys) open.push(Reflect.get(value, key));
      }
    } catch {
      seen.push("unreadable");
    }
  }
  return seen.join("|");
}
