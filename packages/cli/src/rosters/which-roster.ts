import { readTable, type RosterName, rosterForms } from "@countykit/coverage-metrics";
import { ROSTER_WORDS } from "./roster-words-table.js";

/** All rosters, in the order of the package. */
export const ROSTERS: readonly RosterName[] = Object.keys(rosterForms).filter((name): name is RosterName => name in rosterForms);

/** How far down a file its headings may stand: titles and remarks come first. */
export const HEADING_ROWS = 10;

/** The roster that somebody names, by its key or its name in either language; `null` when there is none. */
export function rosterNamed(text: string): RosterName | null {
  const wanted = plain(text);
  return ROSTERS.find((name) => namesOf(name).some((word) => plain(word) === wanted)) ?? null;
}

const namesOf = (name: RosterName): readonly string[] => [name, rosterForms[name].term.zh, rosterForms[name].term.en];

/** The roster that a file name speaks of, by the longest word in it; `null` when it speaks of none, or of two alike. */
export function rosterOfFile(path: string): RosterName | null {
  const name = plain(path.replace(/^.*[/\\]/u, "").replace(/\.[^.]*$/u, ""));
  const found = ROSTERS.map((roster) => ({
    roster,
    length: Math.max(
      0,
      ...[...namesOf(roster), ...ROSTER_WORDS[roster]].map(plain).flatMap((word) => (name.includes(word) ? [word.length] : [])),
    ),
  }));
  return onlyBest(found.map(({ roster, length }) => ({ roster, score: length })));
}

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s_()（）-]/gu, "");

/** The headings of a file: their roster, and the row in which they stand, from 0. */
export interface Headings {
  readonly roster: RosterName;
  readonly at: number;
}

/** Finds the headings of a roster that is known: the row of which it knows most; the first row when it knows none. */
export function headingsOf(roster: RosterName, rows: readonly (readonly string[])[]): Headings {
  const scores = rows.map((row) => knownIn(roster, row).known);
  return { roster, at: Math.max(0, scores.indexOf(Math.max(0, ...scores))) };
}

/** Finds out whose headings a file has; `null` when no roster, or no one roster, knows at least two of them, or the only one. */
export function headingsIn(rows: readonly (readonly string[])[]): Headings | null {
  const found = ROSTERS.map((roster) => {
    const { at } = headingsOf(roster, rows);
    const { known, unknown } = knownIn(roster, rows[at] ?? []);
    return { roster, at, score: known < Math.min(2, known + unknown) ? 0 : 2 * known - unknown };
  });
  const best = onlyBest(found);
  return best === null ? null : headingsOf(best, rows);
}

function onlyBest(found: readonly { readonly roster: RosterName; readonly score: number }[]): RosterName | null {
  const most = Math.max(...found.map(({ score }) => score));
  const best = found.filter(({ score }) => score === most);
  return most > 0 && best.length === 1 ? (best[0]?.roster ?? null) : null;
}

/** How many columns of a roster stand in a row, and how many cells of it are none of them. */
function knownIn<Name extends RosterName>(roster: Name, header: readonly string[]): { readonly known: number; readonly unknown: number } {
  const form = rosterForms[roster];
  const { columnOf } = readTable(form, { header, rows: [] });
  const known = Object.keys(form.columns).filter((field) => columnOf(field) !== null).length;
  return { known, unknown: header.filter((cell) => cell.trim() !== "").length - known };
}
