import { compareRatios, type Ratio } from "../numbers/ratio.js";
import type { Domain } from "./variable.js";

/** The values of a measure that are possible; `sure` when each of them surely is. */
export interface Cells {
  readonly domain: Domain;
  readonly sure: boolean;
}

/** One value of a measure as the numbers it stands for: a limit itself (`closed`), or what lies strictly between two; `null` is no end. */
export interface Cell {
  readonly low: Ratio | null;
  readonly high: Ratio | null;
  readonly closed: boolean;
}

/** The value of a measure that a number has: `2i + 1` for the limit `i` itself, `2i` below it. */
export function cellOf(value: Ratio, limits: readonly Ratio[]): number {
  let at = 0;
  for (const limit of limits) {
    const side = compareRatios(value, limit);
    if (side === 0) return at + 1;
    if (side < 0) return at;
    at += 2;
  }
  return at;
}

/** The numbers that a value stands for. */
export function cellAt(value: number, limits: readonly Ratio[]): Cell {
  const half = value >> 1;
  const high = limits[half] ?? null;
  return value % 2 === 1 ? { low: high, high, closed: true } : { low: limits[half - 1] ?? null, high, closed: false };
}

const SINGLES: readonly Cells[] = Array.from({ length: 64 }, (_, value) => ({ domain: [value], sure: true }));

/** One value alone. */
export const oneCell = (value: number): Cells => SINGLES[value] ?? { domain: [value], sure: true };

/** The values from one to another that pass a test. */
export function cellsWhere(from: number, to: number, limits: readonly Ratio[], possible: (cell: Cell) => boolean): Domain {
  const domain: number[] = [];
  for (let value = from; value <= to; value += 1) if (possible(cellAt(value, limits))) domain.push(value);
  return domain;
}
