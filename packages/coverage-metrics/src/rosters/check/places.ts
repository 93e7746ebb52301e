import type { Bilingual } from "@countykit/core";
import { rosterForms } from "../forms.js";
import type { RosterName } from "../rows.js";
import type { TableState } from "../table/table.js";

/** Where rows came from: places are numbers, so that millions of them can be kept. */
export interface Places {
  /** The place of the next row of a roster, or of the row that a table has just given. Never 0. */
  readonly next: (roster: RosterName, table: TableState | null) => number;
  readonly sources: readonly Source[];
}

interface Source {
  readonly roster: RosterName;
  readonly table: TableState | null;
}

/** Each source has room for so many rows. */
const ROWS = 2 ** 32;

export function openPlaces(): Places {
  const sources: Source[] = [];
  const rows: number[] = [];
  const lists = new Map<RosterName, number>();
  const tables = new Map<TableState, number>();
  const sourceOf = (roster: RosterName, table: TableState | null): number => {
    const known = table === null ? lists.get(roster) : tables.get(table);
    if (known !== undefined) return known;
    const source = sources.push({ roster, table }) - 1;
    if (table === null) lists.set(roster, source);
    else tables.set(table, source);
    rows[source] = 0;
    return source;
  };
  return {
    sources,
    next: (roster, table) => {
      const source = sourceOf(roster, table);
      const row = table === null ? (rows[source] ?? 0) : table.rowNumber() - table.headerRow - 1;
      rows[source] = row + 1;
      return (source + 1) * ROWS + row;
    },
  };
}

/** A place in words: the roster, the row in it from 0, and the row of the file from 1. */
export interface Located {
  readonly roster: RosterName;
  readonly index: number;
  readonly file: string | null;
  readonly row: number | null;
  readonly columnOf: TableState["columnOf"];
}

export function describePlace({ sources }: Places, place: number): Located {
  const source = sources[Math.floor(place / ROWS) - 1];
  if (source === undefined) throw new RangeError(`No such place: ${place}`);
  const { roster, table } = source;
  const index = place % ROWS;
  return {
    roster,
    index,
    file: table?.file ?? null,
    row: table === null ? null : table.headerRow + 1 + index,
    columnOf: table?.columnOf ?? ((): null => null),
  };
}

/** A place as people say it: `stations.csv` row 12, or the third row of a roster. */
export function tellPlace(places: Places, place: number): Bilingual {
  const { roster, index, file, row } = describePlace(places, place);
  const { zh, en } = rosterForms[roster].term;
  const name = file === null ? { zh: `“${zh}”名册`, en: `the roster “${en}”` } : { zh: ` ${file} `, en: file };
  return { zh: `${name.zh}第 ${row ?? index + 1} 行`, en: `row ${row ?? index + 1} of ${name.en}` };
}
