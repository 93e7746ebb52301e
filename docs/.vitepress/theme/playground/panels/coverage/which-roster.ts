import { readTable, type RosterName, rosterForms } from "@countykit/coverage-metrics";

/** All rosters, in the order of the package. */
export const ROSTERS: readonly RosterName[] = Object.keys(rosterForms).filter((name): name is RosterName => name in rosterForms);

/** How far down a file its headings may stand: titles and remarks come first. */
const HEADING_ROWS = 10;

/** A roster, and the row in which its headings stand, from 0. */
export interface Headings {
  readonly roster: RosterName;
  readonly at: number;
}

/** The roster that somebody names, by its key or its name in either language; `null` when there is none. */
export const rosterNamed = (text: string): RosterName | null =>
  ROSTERS.find((name) => namesOf(name).some((word) => plain(word) === plain(text))) ?? null;

/** The roster of which a file name holds the longest name; `null` when it holds none. */
export function rosterOfName(file: string): RosterName | null {
  const name = plain(file.replace(/\.[^.]*$/u, ""));
  return onlyBest(
    ROSTERS.map((roster) => ({
      roster,
      score: Math.max(0, ...namesOf(roster).map((word) => (name.includes(plain(word)) ? word.length : 0))),
    })),
  );
}

/**
 * Finds the headings of a file (识别表头): those of the roster that it was said to be, or of the one of which its first rows hold the most; where
 * several hold as many, its name decides.
 */
export function headingsOf(rows: readonly (readonly string[])[], wanted: RosterName | null, file: string): Headings | null {
  const head = rows.slice(0, HEADING_ROWS);
  if (wanted !== null) return headingsFor(wanted, head);
  const scored = ROSTERS.map((roster) => {
    const row = head[headingsFor(roster, head).at] ?? [];
    const known = knownIn(roster, row);
    const cells = row.filter((cell) => cell.trim() !== "").length;
    return { roster, score: known < Math.min(2, cells) ? 0 : 3 * known - cells };
  });
  const most = Math.max(...scored.map(({ score }) => score));
  const named = rosterOfName(file);
  const best = onlyBest(scored) ?? scored.find(({ roster, score }) => roster === named && (most <= 0 || score === most))?.roster ?? null;
  return best === null ? null : headingsFor(best, head);
}

/** The row of which a roster knows most; the first one when it knows none. A row with a bare number or date in it holds no headings. */
function headingsFor(roster: RosterName, head: readonly (readonly string[])[]): Headings {
  const scores = head.map((row) => (row.some((cell) => /^[\d./-]+$/u.test(cell.trim())) ? 0 : knownIn(roster, row)));
  return { roster, at: Math.max(0, scores.indexOf(Math.max(0, ...scores))) };
}

/** How many columns of a roster stand in a row. */
function knownIn<Name extends RosterName>(roster: Name, header: readonly string[]): number {
  const form = rosterForms[roster];
  const { columnOf } = readTable(form, { header, rows: [] });
  return Object.keys(form.columns).filter((field) => columnOf(field) !== null).length;
}

function onlyBest(found: readonly { readonly roster: RosterName; readonly score: number }[]): RosterName | null {
  const most = Math.max(...found.map(({ score }) => score));
  const best = found.filter(({ score }) => score === most);
  return most > 0 && best.length === 1 ? (best[0]?.roster ?? null) : null;
}

const namesOf = (name: RosterName): readonly string[] => [name, rosterForms[name].term.zh, rosterForms[name].term.en];
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s_()（）-]/gu, "");
