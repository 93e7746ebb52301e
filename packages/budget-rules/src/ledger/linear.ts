import type { Fen } from "@countykit/core";
import type { Atom, Cell } from "./atoms.js";

/** What one yuan in each cell adds to a linear form. */
export type Weights = Readonly<Record<Cell, bigint>>;

/** The bounds of a linear form; `null` is unbounded. */
export interface Bounds {
  readonly min: bigint | null;
  readonly max: bigint | null;
}

/**
 * The tight bounds of Σ weight × amount over every way to fill in the unknown. Each atom moves by itself and amounts are not negative, so
 * the best an atom can do is all of it in its best cell.
 */
export function boundsOfForm(atoms: readonly Atom[], weights: Weights): Bounds {
  let min: bigint | null = 0n;
  let max: bigint | null = 0n;
  for (const atom of atoms) {
    const own = swing(atom, weights);
    min = min === null || own.min === null ? null : min + own.min;
    max = max === null || own.max === null ? null : max + own.max;
  }
  return { min, max };
}

/** The bounds of what one atom adds. */
export function swing(atom: Atom, weights: Weights): Bounds {
  let low: bigint | undefined;
  let high: bigint | undefined;
  for (const cell of atom.cells) {
    const weight = weights[cell];
    if (low === undefined || weight < low) low = weight;
    if (high === undefined || weight > high) high = weight;
  }
  return {
    min: furthest(atom, low ?? 0n, low !== undefined && low < 0n),
    max: furthest(atom, high ?? 0n, high !== undefined && high > 0n),
  };
}

function furthest(atom: Atom, weight: bigint, outwards: boolean): bigint | null {
  const amount: Fen | null = outwards ? atom.max : atom.min;
  return weight === 0n ? 0n : amount === null ? null : amount * weight;
}
