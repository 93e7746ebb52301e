import Papa from "papaparse";
import type { TextPiece } from "./decode-text.js";
import { type Delimiter, delimiterOf } from "./delimiter.js";

/**
 * Rows that follow one another. They are counted as a spreadsheet counts them: from 1, blank ones too, and a line break inside a cell opens no new
 * one. A row with a fault is there, but empty.
 */
export interface CsvRows {
  readonly kind: "rows";
  /** The number of the first of them. */
  readonly row: number;
  readonly rows: readonly (readonly string[])[];
}

/** What is wrong with a file as CSV. */
export type CsvFault =
  | { readonly kind: "not-text"; readonly as: Extract<TextPiece, { kind: "not-text" }>["as"] }
  | { readonly kind: "damaged"; readonly encoding: Extract<TextPiece, { kind: "damaged" }>["encoding"]; readonly row: number }
  /** A quotation mark that is never closed; what follows it cannot be read. */
  | { readonly kind: "open-quote"; readonly row: number }
  /** A quotation mark within a quoted cell that is not written twice. */
  | { readonly kind: "stray-quote"; readonly row: number; readonly after: string }
  | { readonly kind: "long-row"; readonly row: number };

/** What comes out of a CSV file, in the order of the file. */
export type CsvPiece = CsvRows | CsvFault | Extract<TextPiece, { kind: "encoding" }>;

/** No row of a roster is longer; one that seems to be has lost a quotation mark or its line breaks. In characters. */
const LONGEST = 1024 * 1024;

/**
 * Parts the text of a CSV file into rows as it comes (解析): delimiter and line breaks are those of its first line, quoted cells may hold line breaks.
 * papaparse reads as much as is there and says where the last whole row ended; the rest waits for more text.
 */
export async function* readCsv(pieces: AsyncIterable<TextPiece>): AsyncGenerator<CsvPiece> {
  let reader: ((text: string, end: boolean) => Papa.ParseResult<string[]>) | null = null;
  let [text, row] = ["", 1];
  const read = function* (end: boolean): Generator<CsvPiece> {
    reader ??= readerOf(text);
    const { data, errors, meta } = reader(text, end);
    const faults = errors.filter((error) => error.row === undefined || error.row < data.length);
    for (const { row: bad = 0 } of faults) data[bad] = [];
    if (data.length > 0) yield { kind: "rows", row, rows: data };
    for (const fault of faults) yield quoteFault(fault, row, text);
    row += data.length;
    text = text.slice(meta.cursor);
  };
  for await (const piece of pieces) {
    switch (piece.kind) {
      case "encoding":
        yield piece;
        break;
      case "not-text":
        yield piece;
        return;
      case "damaged":
        yield { kind: "damaged", encoding: piece.encoding, row: row + breaksIn(text) + piece.lines };
        return;
      case "text":
        text += piece.text;
        if (reader === null ? /[\r\n]./su.test(text) : /[\r\n]/u.test(piece.text)) yield* read(false);
        if (text.length <= LONGEST) break;
        yield { kind: text.includes('"') ? "open-quote" : "long-row", row };
        return;
    }
  }
  if (text !== "") yield* read(true);
}

/** A parser for the delimiter and line breaks of a first line. Line breaks of Windows are read as those of Unix with a space before them. */
function readerOf(text: string): (text: string, end: boolean) => Papa.ParseResult<string[]> {
  const [line = ""] = text.split(/[\r\n]/u);
  const delimiter: Delimiter = delimiterOf(line);
  const newline = /\r(?!\n)/u.test(text) && !text.includes("\n") ? "\r" : "\n";
  return (more, end) => {
    const result: Papa.ParseResult<string[]> = new Papa.Parser({ delimiter, newline }).parse(more, 0, !end);
    if (end && result.data.at(-1)?.join("") === "") result.data.pop();
    for (const cells of result.data) {
      const last = cells.at(-1);
      if (last?.endsWith("\r") === true) cells[cells.length - 1] = last.slice(0, -1);
    }
    return result;
  };
}

function quoteFault({ code, row = 0, index = 0 }: Papa.ParseError, first: number, text: string): CsvFault {
  const at = first + row;
  return code === "MissingQuotes"
    ? { kind: "open-quote", row: at }
    : { kind: "stray-quote", row: at, after: text.slice(index, index + 20) };
}

const breaksIn = (text: string): number => text.split("\n").length - 1;
