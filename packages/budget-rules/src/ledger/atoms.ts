import type { Fen, MissingFact } from "@countykit/core";
import { type Match, match, NO, YES } from "../selector/match.js";
import type { Selector } from "../selector/selector.js";
import { unknownsOf } from "../selector/unknowns.js";
import { completions } from "./completions.js";
import type { Entry, Ledger } from "./ledger.js";

/** Where a yuan can stand with respect to a part and its base: in both, in the part only, in the base only, in neither. */
export type Cell = "both" | "part" | "base" | "neither";

/**
 * An amount that may be split freely over some cells (不可再分的金额). A known line has one cell; a group that the selection cuts through,
 * or a line nobody has classified, has several. Never split evenly in silence.
 */
export interface Atom {
  readonly min: Fen;
  readonly max: Fen | null;
  readonly cells: ReadonlySet<Cell>;
  /** What is not known about it: its amount, its classification, how the group splits. */
  readonly missing: readonly MissingFact[];
}

/** The atoms of a budget with respect to a part and its base. */
export const atomsOf = (ledger: Ledger, part: Selector, base: Selector): readonly Atom[] =>
  ledger.entries().map((entry) => ({ min: entry.min, max: entry.max, ...placed(entry, part, base, ledger) }));

function placed(entry: Entry, part: Selector, base: Selector, ledger: Ledger): Pick<Atom, "cells" | "missing"> {
  const cells = new Set<Cell>();
  const missing = new Map(entry.missing.map((fact) => [fact.id, fact]));
  for (const line of entry.lines) {
    const own = new Set<Cell>();
    for (const way of completions(line, [part, base], ledger) ?? []) {
      for (const inPart of sides(match(part, way, ledger)))
        for (const inBase of sides(match(base, way, ledger))) own.add(CELLS[inPart][inBase]);
    }
    if (own.size === 0) for (const cell of ["both", "part", "base", "neither"] as const) own.add(cell);
    if (own.size > 1)
      for (const selector of [part, base]) for (const fact of unknownsOf(selector, line, ledger)) missing.set(fact.id, fact);
    for (const cell of own) cells.add(cell);
  }
  const [first] = entry.lines;
  if (cells.size > 1 && first?.group !== undefined) {
    const id = `group/${first.group}/split`;
    const name = ledger.budget.groups.find((group) => group.id === first.group)?.name ?? first.group;
    missing.set(id, { id, label: { zh: `“${name}”各行的分摊`, en: `how “${name}” splits over its lines` } });
  }
  return { cells, missing: [...missing.values()] };
}

/** Where an answer puts a line; one that stays unknown may be either. */
const sides = (answer: Match): readonly (0 | 1)[] => (answer === YES ? IN : answer === NO ? OUT : EITHER);

const IN = [1] as const;
const OUT = [0] as const;
const EITHER = [0, 1] as const;

const CELLS = [
  ["neither", "base"],
  ["part", "both"],
] as const;
