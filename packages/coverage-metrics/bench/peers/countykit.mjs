import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { figuresOf, openStore, readTable, rosterForms } from "../../dist/esm/index.js";
import { AS_OF, FIGURES, SOURCES } from "../work.mjs";

const NAMES = ["villages", "stations", "sessions", "attendances"];

/** Lines of cells of a CSV file, a megabyte at a time. */
function* cellsOf(file) {
  const handle = openSync(file, "r");
  const buffer = Buffer.alloc(1 << 20);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  for (;;) {
    const length = readSync(handle, buffer);
    const text = rest + decoder.decode(buffer.subarray(0, length), { stream: length > 0 });
    const end = length === 0 ? text.length : text.lastIndexOf("\n") + 1;
    rest = text.slice(end);
    yield* Papa.parse(text.slice(0, end).trimEnd(), { delimiter: "," }).data;
    if (length === 0) break;
  }
  closeSync(handle);
}

/** From CSV files: every cell is read and checked as rosters of a county are, row by row. */
export function fromFiles(folder) {
  const store = openStore();
  for (const name of NAMES) {
    const lines = cellsOf(join(folder, `${name}.csv`));
    const header = lines.next().value;
    const table = readTable(rosterForms[name], { file: `${name}.csv`, header, rows: lines });
    for (const row of table) store.add(name, row);
    if (table.issues().length > 0) throw new Error(JSON.stringify(table.issues()[0]));
  }
  return answers(store);
}

/** From rows that are made on the way, one at a time, without files. */
export function fromRows(scale) {
  const store = openStore();
  for (const name of NAMES) {
    const { count, next } = SOURCES[name](scale);
    const rowOf = ROW_OF[name];
    for (let index = 0; index < count; index += 1) store.add(name, rowOf(next()));
  }
  return answers(store);
}

const said = (cell) => (cell === "" ? undefined : cell);
const ROW_OF = {
  villages: (cells) => ({ code: cells[0], poverty: cells[1] === "是" }),
  stations: (cells) => ({ id: cells[0], level: cells[1], at: cells[2], status: said(cells[3]) }),
  sessions: (cells) => ({ id: cells[0], kind: cells[1], date: cells[2], at: cells[3] }),
  attendances: (cells) => ({ session: cells[0], person: said(cells[1]) }),
};

function answers(store) {
  const lines = [];
  for (const [area, figures] of figuresOf(store, { asOf: AS_OF, level: ["county", "province", "nation"] })) {
    const values = FIGURES.map((id) => figures.get(id)).map((one) => (one === undefined ? "0..0" : `${one.min}..${one.max}`));
    lines.push(`${area} ${values.join(" ")}`);
  }
  return lines;
}
