import { type Asked, type DeclaredFigure, type DeclaredKind, figureNamed, observe, openBook } from "@countykit/coverage-metrics";
import { Decimal } from "@countykit/core";
import { namesIn } from "./lists.js";

/** How an invented case is to end: just enough, or the least short of it. */
export type Aim = "enough" | "short";

/** What an invented case aims at. */
export interface Mark {
  /** Decimal text; a ratio as `"0.70"`. */
  readonly value: string;
  /** Whether the mark itself is not enough: 高于. */
  readonly strict: boolean;
  /** Money goes down to the fen, what is counted to one. */
  readonly step: string;
}

/** The whole that shares are taken of in invented cases. */
const WHOLE = "200";

/** The same where money is compared with money. */
const MONEY = "2000000.00";

/** Figures that make an indicator come out at a mark, or one step short of it; `null` for figures that no simple case answers. */
export function inventFigures(asks: Asked, mark: Mark, aim: Aim): readonly DeclaredFigure[] | null {
  const { figures, growth } = observe(openBook({ asOf: "2022-12-31", declared: [] }), asks.indicator, asks.params);
  const parts = figures.part.map((id) => ({ id, kind: kindOf(id) }));
  const [first, ...more] = parts;
  if (first === undefined) return null;
  const names = namesIn(asks.params);
  if (first.kind === "names" && names !== null) return [listing(first.id, aim === "enough" ? names : names.slice(0, -1))];
  if (parts.every(({ kind }) => kind === "flag"))
    return parts.map(({ id }, index) => ({ kind: "flag", id, value: aim === "enough" || index < parts.length - 1 }));
  if (first.kind !== "number" || more.some(({ kind }) => kind !== "number")) return null;
  if (names !== null && parts.length === names.length)
    return everyOne(
      parts.map(({ id }) => id),
      figures.whole,
      aim,
    );
  const [whole, ...others] = figures.whole;
  if (whole === undefined)
    return counted(
      parts.map(({ id }) => id),
      reached(new Decimal(mark.value), mark, aim),
    );
  if (kindOf(whole) !== "number") return null;
  const share = growth ? new Decimal(mark.value).plus(1) : new Decimal(mark.value);
  const base = growth ? MONEY : WHOLE;
  const part = reached(share.times(base).ceil(), { ...mark, step: growth ? "0.01" : "1" }, aim);
  return [
    number(first.id, growth ? part.toFixed(2) : part.toFixed()),
    number(others[0] ?? whole, base),
    ...(others[0] === undefined ? [] : [number(others[1] ?? whole, "0")]),
  ];
}

/** The number that is just enough, or one step less. */
function reached(value: Decimal, { strict, step }: Mark, aim: Aim): Decimal {
  const enough = strict ? value.plus(step) : value;
  return aim === "enough" ? enough : enough.minus(step);
}

/** One figure, or several that add up: all but the last count one each. */
function counted(ids: readonly string[], sum: Decimal): readonly DeclaredFigure[] | null {
  const rest = sum.minus(ids.length - 1);
  if (rest.lt(0)) return null;
  return ids.map((id, index) => number(id, index === ids.length - 1 ? rest.toFixed() : "1"));
}

/** A figure for each of several names, full where the case is to hold; the last one lacks one. */
function everyOne(parts: readonly string[], wholes: readonly string[], aim: Aim): readonly DeclaredFigure[] {
  const full = "10";
  return [
    ...wholes.map((id) => number(id, full)),
    ...parts.map((id, index) => number(id, aim === "short" && index === parts.length - 1 ? "9" : full)),
  ];
}

const number = (id: string, value: string): DeclaredFigure => ({ kind: "number", id, value });

const listing = (id: string, names: readonly string[]): DeclaredFigure => ({ kind: "names", id, names, complete: true });

const kindOf = (id: string): DeclaredKind | null => figureNamed(id)?.kinds[0] ?? null;
