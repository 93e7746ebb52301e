import { distinctFacts, fenText, type Measure, type MissingFact } from "@countykit/core";
import type { Selector } from "../selector/selector.js";
import { type Atom, atomsOf } from "./atoms.js";
import { knownSum } from "./known-sum.js";
import type { Ledger } from "./ledger.js";
import { type Bounds, boundsOfForm, type Weights } from "./linear.js";

/** The sum of what a selector takes, in fen, and what it is not known for. */
export interface Total extends Bounds {
  readonly atoms: () => readonly Atom[];
  readonly missing: () => readonly MissingFact[];
}

/** Weights of a plain sum of the part. */
export const SUM: Weights = { both: 1n, part: 1n, base: 0n, neither: 0n };

/** Selects nothing. */
export const NOTHING: Selector = { kind: "not", of: { kind: "all" } };

/**
 * The tight bounds of the sum of the selected amounts (选中金额合计). A group is counted once when all its lines are selected, and gives an
 * interval when the selection cuts through it.
 */
export function totalOf(selector: Selector, ledger: Ledger): Total {
  const sum = knownSum(selector, ledger);
  const known = sum === null ? null : BigInt(sum);
  let made: readonly Atom[] | undefined;
  const atoms = (): readonly Atom[] => {
    made ??= atomsOf(ledger, selector, NOTHING);
    return made;
  };
  const missing = (): readonly MissingFact[] =>
    distinctFacts(
      atoms()
        .filter(({ cells, min, max }) => cells.has("part") && (cells.size > 1 || min !== max))
        .flatMap((atom) => atom.missing),
    );
  const bounds: Bounds = known === null ? boundsOfForm(atoms(), SUM) : { min: known, max: known };
  return { ...bounds, atoms, missing };
}

/** Bounds in fen as a measure in yuan. */
export const yuan = ({ min, max }: Bounds): Measure => {
  const low = min === null ? null : fenText(min);
  return { unit: "yuan", min: low, max: max === min ? low : max === null ? null : fenText(max) };
};
