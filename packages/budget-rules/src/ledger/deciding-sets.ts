import type { DecidingSet } from "@countykit/core";
import type { Atom } from "./atoms.js";
import { type Bounds, swing, type Weights } from "./linear.js";

/** The question a verdict asks of a linear form: is it at most zero, or (strict) below zero? */
export interface Question {
  readonly weights: Weights;
  readonly strict: boolean;
}

type Open = Bounds & { readonly atom: Atom };

/**
 * The smallest sets of missing facts that can decide a question (能定案的最小事实集). A set can decide when some values of its facts settle the
 * answer whatever all other facts turn out to be; it is `certain` when every value does, which only the set of all open facts can promise.
 *
 * Knowing one more atom narrows the worst case by exactly that atom's swing, so taking the widest swings first gives the least number; all
 * sets of that number are then tried, unless there are more than a thousand.
 */
export function decidingSets(atoms: readonly Atom[], question: Question): readonly DecidingSet[] {
  const open: Open[] = [];
  let fixed = 0n;
  for (const atom of atoms) {
    const bounds = swing(atom, question.weights);
    if (bounds.min !== null && bounds.min === bounds.max) fixed += bounds.min;
    else open.push({ atom, ...bounds });
  }
  const decides = (chosen: ReadonlySet<Open>): boolean => answers(chosen, open, fixed, question, "yes") || answers(chosen, open, fixed, question, "no");
  const widest = [...open].sort(bySwing);
  const size = widest.findIndex((_, index) => decides(new Set(widest.slice(0, index + 1)))) + 1;
  if (size === 0) return [];

  const sets = combinations(open, size) ?? [widest.slice(0, size)];
  return sets
    .filter((chosen) => decides(new Set(chosen)))
    .map((chosen) => ({ facts: [...new Set(chosen.flatMap(({ atom }) => atom.missing.map(({ id }) => id)))], certain: size === open.length }));
}

/** Whether the chosen atoms, at their best for an answer, give it even with all others at their worst. */
function answers(chosen: ReadonlySet<Open>, open: readonly Open[], fixed: bigint, { strict }: Question, answer: "yes" | "no"): boolean {
  const [best, worst] = answer === "yes" ? (["min", "max"] as const) : (["max", "min"] as const);
  let form = fixed;
  let boundless = false;
  for (const one of open) {
    const value = one[chosen.has(one) ? best : worst];
    if (value !== null) form += value;
    else if (chosen.has(one)) boundless = true;
    else return false;
  }
  if (boundless) return true;
  const yes = strict ? form < 0n : form <= 0n;
  return answer === "yes" ? yes : !yes;
}

/** Widest swing first; an unbounded one is widest of all. */
function bySwing(a: Open, b: Open): number {
  const [x, y] = [width(a), width(b)];
  return x === y ? 0 : x === null ? -1 : y === null ? 1 : x > y ? -1 : 1;
}

const width = ({ min, max }: Open): bigint | null => (min === null || max === null ? null : max - min);

const MOST_SETS = 1000;

function combinations<T>(of: readonly T[], size: number): readonly (readonly T[])[] | null {
  let found: readonly (readonly T[])[] = [[]];
  for (const [index, one] of of.entries()) {
    const left = of.length - index - 1;
    found = found.flatMap((chosen) => {
      const taken = chosen.length < size ? [[...chosen, one]] : [];
      return chosen.length + left >= size ? [...taken, chosen] : taken;
    });
    if (found.length > MOST_SETS) return null;
  }
  return found;
}
