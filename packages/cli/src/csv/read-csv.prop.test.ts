import fc from "fast-check";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { encoded, inPieces } from "../testing/pieces.js";
import { decodeText } from "./decode-text.js";
import { type CsvPiece, readCsv } from "./read-csv.js";

/** A carriage return at the end of a row is taken for part of the line break. */
const cell = fc.string({ unit: fc.constantFrom(..."村站点梅花镇1aZ .,;\t\"'\n＂，".split("")), maxLength: 12 });

/** Rows of one width, with plain headings that hold no delimiter and are long enough to show the encoding. */
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 8 }))
  .map((rows) => [Array.from({ length: rows[0]?.length ?? 2 }, (_, index) => `站点编号${index}`), ...rows]);

const form = fc.record({
  delimiter: fc.constantFrom(",", ";", "\t"),
  newline: fc.constantFrom("\n", "\r\n"),
  quotes: fc.boolean(),
  piece: fc.integer({ min: 1, max: 40 }),
});

async function rowsOf(
  bytes: Uint8Array | string,
  piece: number,
): Promise<{ rows: readonly (readonly string[])[]; others: readonly CsvPiece[] }> {
  const [rows, others]: [(readonly string[])[], CsvPiece[]] = [[], []];
  for await (const one of readCsv(decodeText(inPieces(bytes, piece)))) {
    if (one.kind === "rows") rows.push(...one.rows);
    else others.push(one);
  }
  return { rows, others };
}

it("reads back what was written, whatever the delimiter, the line breaks, the encoding and the size of the pieces", async () => {
  await fc.assert(
    fc.asyncProperty(table, form, fc.constantFrom("utf-8", "gb18030", "utf-16le", "utf-16be"), async (given, how, encoding) => {
      const text = Papa.unparse(given, { delimiter: how.delimiter, newline: how.newline, quotes: how.quotes });
      const { rows, others } = await rowsOf(encoding === "utf-8" ? text : encoded(text, encoding), how.piece);
      const last = given.at(-1)?.every((one) => one === "") === true ? given.slice(0, -1) : given;
      expect(rows.slice(0, last.length)).toEqual(last);
      expect(rows.length - last.length).toBeLessThanOrEqual(1);
      expect(others).toEqual(encoding === "utf-8" ? [] : [{ kind: "encoding", encoding }]);
    }),
  );
});

it("gives the same rows and faults of any text, right or wrong, whatever the size of the pieces", async () => {
  const any = fc.string({ unit: fc.constantFrom(...'村站1a,;"\n\r '.split("")), maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(any, fc.integer({ min: 1, max: 9 }), async (given, piece) => {
      const text = `编号,名称\n${given}`;
      const [whole, parts] = [await rowsOf(text, 65_536), await rowsOf(text, piece)];
      expect(parts.rows).toEqual(whole.rows);
      expect(parts.others.map(({ kind }) => kind)).toEqual(whole.others.map(({ kind }) => kind));
    }),
  );
});
