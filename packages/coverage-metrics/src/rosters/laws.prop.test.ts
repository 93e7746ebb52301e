import type { Language } from "@countykit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { cellFormOf } from "./cells/cell-form-of.js";
import { isIssue } from "./cells/cell-form.js";
import type { AnyForm, Column, RosterForm } from "./column.js";
import { rosterForms } from "./forms.js";
import { rowAcceptor } from "./json/accept-row.js";
import { parseRoster } from "./json/parse-roster.js";
import { rosterJSONSchema } from "./json/roster-schema.js";
import { rowFields, rowSchema } from "./json/row-schema.js";
import { parseTable } from "./table/parse-table.js";
import { writeTable } from "./table/write-table.js";
import { ROSTERS, rosterRows, rowOf, valueOf } from "./testing/row-arbitrary.js";

const languages = fc.constantFrom<Language>("zh", "en");

/** Any form, with rows that are its own. */
const formOf = (name: (typeof ROSTERS)[number]): RosterForm<object> => rosterForms[name] as unknown as RosterForm<object>;

const columns = fc
  .constantFrom(...ROSTERS)
  .chain((name) => fc.constantFrom(...Object.values<Column>((rosterForms[name] as AnyForm).columns)))
  .map(({ type }) => type);

describe("laws of rosters 名册定律", () => {
  it.each(ROSTERS)("read ∘ write = identity: %s", (name) => {
    fc.assert(
      fc.property(fc.array(rowOf(name), { maxLength: 5 }), languages, (rows, language) => {
        const written = writeTable(formOf(name), rows, language);
        expect(parseTable(formOf(name), written)).toEqual({ ok: true, value: rows });
      }),
      { numRuns: 40 },
    );
  });

  it("reads the columns in any order, and without those that are blank throughout", () => {
    fc.assert(
      fc.property(rosterRows, languages, fc.infiniteStream(fc.nat()), ({ name, rows }, language, numbers) => {
        const { header, rows: cells } = writeTable(formOf(name), rows, language);
        const form: AnyForm = rosterForms[name];
        const fields = Object.values(form.columns);
        const kept = header
          .map((_, at) => ({ at, rank: numbers.next().value }))
          .filter(({ at }) => fields[at]?.required === true || cells.some((row) => row[at] !== ""))
          .sort((a, b) => a.rank - b.rank)
          .map(({ at }) => at);
        const pick = (all: readonly string[]): readonly string[] => kept.map((at) => all[at] ?? "");
        expect(parseTable(formOf(name), { header: pick(header), rows: cells.map(pick) })).toEqual({ ok: true, value: rows });
      }),
    );
  });

  it("reads its own rows from JSON, as they are, after JSON, and again", () => {
    fc.assert(
      fc.property(rosterRows, ({ name, rows }) => {
        const before = JSON.stringify(rows);
        const read = parseRoster(name, rows);
        expect(read).toEqual({ ok: true, value: rows });
        expect(parseRoster(name, JSON.parse(before))).toEqual(read);
        expect(JSON.stringify(rows)).toBe(before);
      }),
    );
  });

  it("takes a row by the fast path only as the schema does", () => {
    const odd = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.array(fc.string()), fc.constant({}));
    fc.assert(
      fc.property(
        rosterRows.filter(({ rows }) => rows.length > 0),
        fc.array(fc.tuple(fc.nat(), odd), { maxLength: 2 }),
        ({ name, rows }, changes) => {
          const fields = Object.keys(rosterForms[name].columns);
          const row: Record<string, unknown> = { ...rows[0] };
          for (const [which, value] of changes) row[fields[which % fields.length] ?? ""] = value;
          const fast = rowAcceptor(rosterForms[name])(row);
          const slow = rowSchema(name).safeParse(row);
          if (fast !== undefined) expect(slow).toEqual({ success: true, data: fast });
          if (slow.success) expect(parseRoster(name, [row])).toEqual({ ok: true, value: [slow.data] });
          else expect(parseRoster(name, [row]).ok).toBe(false);
          if (slow.success)
            expect(parseTable(formOf(name), writeTable(formOf(name), [slow.data], "zh"))).toEqual({ ok: true, value: [slow.data] });
        },
      ),
      { numRuns: 400 },
    );
  });

  it("describes in its JSON Schema what it reads", () => {
    for (const name of ROSTERS) {
      const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(rosterJSONSchema(name))));
      fc.assert(
        fc.property(fc.array(rowOf(name), { maxLength: 3 }), (rows) => {
          expect(schema.safeParse(rows).success).toBe(true);
          expect(schema.safeParse([...rows, { id: 5, zzz: 1 }]).success).toBe(false);
        }),
        { numRuns: 10 },
      );
    }
  });

  it("holds cells, JSON and schema of a column to one another", () => {
    fc.assert(
      fc.property(
        columns.chain((type) => fc.tuple(fc.constant(type), valueOf(type), languages)),
        ([type, value, language]) => {
          const form = cellFormOf(type);
          expect(form.holds(value)).toBe(true);
          expect(form.read(form.write(value, language))).toEqual(value);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("reads every cell to a value that holds, or to an issue in both languages; never throws", () => {
    const cell = fc.oneof(
      fc.string({ minLength: 1, unit: "binary" }),
      fc.stringMatching(/^[0-9０-９年月日/.,，、:：E+\-()（）％%万元是否 ]{1,20}$/),
      columns.chain((type) => valueOf(type)).map(String),
    );
    fc.assert(
      fc.property(columns, cell, (type, text) => {
        const form = cellFormOf(type);
        const trimmed = text.trim();
        if (trimmed === "") return;
        const read = form.read(trimmed);
        if (isIssue(read)) {
          expect([read.message.zh, read.message.en].every((said) => said.length > 0 && said.length < 1000)).toBe(true);
          return;
        }
        expect(form.holds(read)).toBe(true);
        expect(form.read(form.write(read, "zh"))).toEqual(read);
      }),
      { numRuns: 2000 },
    );
  });

  it("says what was meant only where that can be read", () => {
    fc.assert(
      fc.property(columns, fc.stringMatching(/^[0-9年月日/.:E+ 万人次个-]{1,14}$/), (type, text) => {
        const form = cellFormOf(type);
        const cell = text.trim();
        if (cell === "") return;
        const read = form.read(cell);
        if (isIssue(read) && read.didYouMean !== undefined) expect(isIssue(form.read(read.didYouMean))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it("has fields in JSON for all columns, and no others", () => {
    for (const name of ROSTERS) expect(Object.keys(rowFields(name).shape)).toEqual(Object.keys(rosterForms[name].columns));
  });
});
