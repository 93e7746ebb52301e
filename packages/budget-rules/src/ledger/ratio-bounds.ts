import { type Exact, fenText } from "@countykit/core";
import type { Atom, Cell } from "./atoms.js";
import { boundsOfForm } from "./linear.js";

/** The bounds of a share as exact fractions; `null` where there is none (unbounded, or the base may be empty throughout). */
export interface RatioBounds {
  readonly min: Exact | null;
  readonly max: Exact | null;
}

interface Vertex {
  readonly part: bigint;
  readonly whole: bigint;
}

/**
 * The tight bounds of part ÷ whole over every way to fill in the unknown, as exact fractions. Dinkelbach's method: ask the linear question
 * "part − λ·whole", move to its best vertex, take that vertex's ratio as the next λ; every step is strictly better and there are finitely
 * many vertices.
 *
 * @source W. Dinkelbach, On nonlinear fractional programming, Management Science 13 (1967), 492–498
 */
export function ratioBounds(atoms: readonly Atom[]): RatioBounds {
  const whole = boundsOfForm(atoms, { both: 1n, part: 0n, base: 1n, neither: 0n });
  if (whole.max === 0n) return { min: null, max: null };
  return { min: extreme(atoms, -1n), max: extreme(atoms, 1n) };
}

/** `direction` 1n looks for the largest ratio, -1n for the smallest. */
function extreme(atoms: readonly Atom[], direction: 1n | -1n): Exact | null {
  const unbounded = atoms.filter((atom) => atom.max === null);
  if (direction === 1n && (unbounded.some(({ cells }) => cells.has("part")) || partWithoutBase(atoms))) return null;
  let best = startingVertex(atoms);
  for (;;) {
    const next = bestVertex(atoms, best, direction);
    if ((next.part * best.whole - best.part * next.whole) * direction <= 0n) break;
    best = next;
  }
  const limit = limitAtInfinity(unbounded, best, direction);
  return limit ?? { part: fenText(best.part), whole: fenText(best.whole) };
}

/** Whether the base may vanish while the part does not: then the ratio has no upper bound. */
function partWithoutBase(atoms: readonly Atom[]): boolean {
  const base = boundsOfForm(atoms, { both: 1n, part: 0n, base: 1n, neither: 0n });
  return base.min === 0n && atoms.some(({ max, cells }) => max !== 0n && cells.has("part"));
}

/** What the ratio tends to when an unbounded amount grows without end, if that is further out than every finite vertex. */
function limitAtInfinity(unbounded: readonly Atom[], best: Vertex, direction: 1n | -1n): Exact | null {
  if (direction === -1n && unbounded.some(({ cells }) => cells.has("base"))) return best.part === 0n ? null : "0";
  if (!unbounded.some(({ cells }) => cells.has("both"))) return null;
  return (best.whole - best.part) * direction > 0n ? "1" : null;
}

/** Some filling with a base that is not empty: every amount in its base cell where it has one, unbounded ones at one fen or more. */
function startingVertex(atoms: readonly Atom[]): Vertex {
  let [part, whole] = [0n, 0n];
  for (const { min, max, cells } of atoms) {
    const amount = max ?? (min > 0n ? min : 1n);
    const cell = CELLS.find((one) => cells.has(one)) ?? "neither";
    if (cell === "both" || cell === "part") part += amount;
    if (cell === "both" || cell === "base") whole += amount;
  }
  return { part, whole };
}

const CELLS: readonly Cell[] = ["both", "base", "part", "neither"];

/** The vertex that maximises direction × (part · whole₀ − whole · part₀). Unbounded amounts stay at their least; their limit is taken apart. */
function bestVertex(atoms: readonly Atom[], at: Vertex, direction: 1n | -1n): Vertex {
  const gain: Readonly<Record<Cell, bigint>> = {
    both: (at.whole - at.part) * direction,
    part: at.whole * direction,
    base: -at.part * direction,
    neither: 0n,
  };
  let [part, whole] = [0n, 0n];
  for (const { min, max, cells } of atoms) {
    let cell: Cell | undefined;
    for (const one of CELLS) if (cells.has(one) && (cell === undefined || gain[one] > gain[cell])) cell = one;
    if (cell === undefined) continue;
    const amount = gain[cell] > 0n && max !== null ? max : min;
    if (cell === "both" || cell === "part") part += amount;
    if (cell === "both" || cell === "base") whole += amount;
  }
  return whole === 0n ? at : { part, whole };
}
