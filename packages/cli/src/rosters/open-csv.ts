import type { Issue } from "@countykit/core";
import { decodeText } from "../csv/decode-text.js";
import type { Encoding } from "../csv/encoding.js";
import { type CsvFault, readCsv } from "../csv/read-csv.js";
import { message } from "../texts.js";
import { HEADING_ROWS } from "./which-roster.js";

/** A CSV file that is being read. */
export interface OpenCsv {
  /** The first rows, in which the headings are looked for. */
  readonly head: readonly (readonly string[])[];
  /** All rows after one of the first, counted from 0. */
  readonly after: (row: number) => AsyncGenerator<readonly string[]>;
  readonly encoding: () => Encoding;
  /** What is wrong with it as CSV, as far as it was read; a row with a fault came out blank. */
  readonly faults: () => readonly Issue[];
}

type Rows = readonly (readonly string[])[];

/** Opens a CSV file and reads as far as its headings may stand. */
export async function openCsv(file: string, bytes: AsyncIterable<Uint8Array>): Promise<OpenCsv> {
  const pieces = readCsv(decodeText(bytes));
  const faults: Issue[] = [];
  let encoding: Encoding = "utf-8";
  const next = async (): Promise<Rows | null> => {
    for (;;) {
      const { value, done } = await pieces.next();
      if (done === true) return null;
      if (value.kind === "rows") return value.rows;
      if (value.kind === "encoding") ({ encoding } = value);
      else faults.push({ ...faultIssue(value), file });
    }
  };
  const ahead: (readonly string[])[] = [];
  while (ahead.length < HEADING_ROWS) {
    const rows = await next();
    if (rows === null) break;
    // One piece may hold more rows than a call takes arguments.
    for (const row of rows) ahead.push(row);
  }
  return {
    head: ahead.slice(0, HEADING_ROWS),
    after: async function* (row) {
      yield* ahead.slice(row + 1);
      for (let rows = await next(); rows !== null; rows = await next()) yield* rows;
    },
    encoding: () => encoding,
    faults: () => faults,
  };
}

function faultIssue(fault: CsvFault): Issue {
  switch (fault.kind) {
    case "not-text":
      return fault.as === "workbook"
        ? { code: "workbook", path: "", message: message("workbook", {}), hint: message("workbookHint", {}) }
        : { code: "not-text", path: "", message: message("notText", {}), hint: message("notTextHint", {}) };
    case "damaged":
      return {
        code: "damaged-text",
        path: "",
        row: fault.row,
        expected: fault.encoding,
        message: message("damagedText", { encoding: fault.encoding }),
        hint: message("damagedTextHint", {}),
      };
    case "open-quote":
      return { code: "open-quote", path: "", row: fault.row, message: message("openQuote", {}), hint: message("quoteHint", {}) };
    case "stray-quote":
      return {
        code: "stray-quote",
        path: "",
        row: fault.row,
        received: fault.after,
        message: message("strayQuote", {}),
        hint: message("quoteHint", {}),
      };
    case "long-row":
      return { code: "long-row", path: "", row: fault.row, message: message("longRow", {}) };
  }
}
