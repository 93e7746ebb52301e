import type { Issue } from "@countykit/core";
import { parse } from "papaparse";

/** The rows of a CSV file, blank ones too, so that the number of a row is that of the spreadsheet; and what is wrong with its quotation marks. */
export interface Csv {
  readonly rows: readonly (readonly string[])[];
  readonly faults: readonly Issue[];
}

const HINT = { zh: '单元格里的双引号要写两个（""），整格用双引号括起来', en: 'Within a quoted cell, write a quotation mark twice ("")' };

/** Parts the text of a CSV file into rows (解析); a row with a fault is there, but empty. */
export function readCsv(text: string, file: string): Csv {
  const { data, errors } = parse<string[]>(text.replace(/^\uFEFF/, ""), { delimitersToGuess: [",", ";", "\t"] });
  const faults = errors.filter(({ type }) => type === "Quotes");
  for (const { row = 0 } of faults) data[row] = [];
  if (data.at(-1)?.join("") === "") data.pop();
  return {
    rows: data,
    faults: faults.map(({ code, row = 0 }): Issue => {
      const message =
        code === "MissingQuotes"
          ? { zh: "这一行有一个双引号没有配对", en: "A quotation mark opens in this row and never closes" }
          : { zh: "这一行的单元格里夹着单独的双引号", en: "A quotation mark stands alone within a quoted cell of this row" };
      return { code: "quotes", path: "", file, row: row + 1, message, hint: HINT };
    }),
  };
}
