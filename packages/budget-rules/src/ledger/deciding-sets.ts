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
 * What is counted is amounts: all that is missing about one amount (how much it is, where it belongs) is asked for together.
 *
 * Knowing one more amount narrows the worst case by exactly its swing, so taking the widest swings first gives the least number; all sets of
 * that number are then tried, unless there are more than a thousand. `sought` can leave one of the two answers out.
 */
export function decidingSets(atoms: readonly Atom[], question: Question, sought: readonly ("yes" | "no")[] = BOTH): readonly DecidingSet[] {
  const open: Open[] = [];
  let fixed = 0n;
  for (const atom of atoms) {
    const bounds = swing(atom, question.weights);
    if (bounds.min !== null && bounds.min === bounds.max) fixed += bounds.min;
    else open.push({ atom, ...bounds });
  }
  const isYes = (form: bigint): boolean => (question.strict ? form < 0n : form <= 0n);
  const tests = sought.map(
    (answer): Test =>
      answer === "yes" ? [worstFor("min", "max", fixed, open), isYes] : [worstFor("max", "min", fixed, open), (form) => !isYes(form)],
  );
  const decides = (chosen: readonly Open[]): boolean => tests.some(([worst, answer]) => settles(chosen.reduce(know, worst), answer));

  const widest = [...open].sort(bySwing);
  const size = leastSize(widest, tests);
  if (size === 0) return [];
  const sets = combinations(open, size) ?? [widest.slice(0, size)];
  return sets.filter(decides).map((chosen) => ({
    facts: [...new Set(chosen.flatMap(({ atom }) => atom.missing.map(({ id }) => id)))],
    certain: size === open.length,
  }));
}

/** Of several sets, those with the fewest facts, each once. */
export function fewest(sets: readonly DecidingSet[]): readonly DecidingSet[] {
  const least = Math.min(...sets.map(({ facts }) => facts.length));
  return [...new Map(sets.filter(({ facts }) => facts.length === least).map((set) => [set.facts.join("\n"), set])).values()];
}

const BOTH = ["yes", "no"] as const;

/** A worst case, and what the form has to be for the answer. */
type Test = readonly [WorstCase, (form: bigint) => boolean];

/** The form when the known atoms are at their best for an answer and all others at their worst. Ends without bound are counted apart. */
interface WorstCase {
  readonly best: "min" | "max";
  readonly worst: "min" | "max";
  readonly form: bigint;
  readonly endlessWorst: number;
  readonly endlessBest: number;
}

function worstFor(best: "min" | "max", worst: "min" | "max", fixed: bigint, open: readonly Open[]): WorstCase {
  let form = fixed;
  let endlessWorst = 0;
  for (const { [worst]: value } of open) {
    if (value === null) endlessWorst += 1;
    else form += value;
  }
  return { best, worst, form, endlessWorst, endlessBest: 0 };
}

/** The worst case once one more atom is known, at its best. */
function know(at: WorstCase, one: Open): WorstCase {
  const [from, to] = [one[at.worst], one[at.best]];
  return {
    ...at,
    form: at.form - (from ?? 0n) + (to ?? 0n),
    endlessWorst: at.endlessWorst - (from === null ? 1 : 0),
    endlessBest: at.endlessBest + (to === null ? 1 : 0),
  };
}

const settles = ({ form, endlessWorst, endlessBest }: WorstCase, answer: (form: bigint) => boolean): boolean =>
  endlessWorst === 0 && (endlessBest > 0 || answer(form));

/** How many of the widest swings it takes; 0 when even all of them cannot decide. */
function leastSize(widest: readonly Open[], tests: readonly Test[]): number {
  let cases = tests.map(([worst]) => worst);
  for (const [index, one] of widest.entries()) {
    cases = cases.map((worst) => know(worst, one));
    if (tests.some(([, answer], at) => cases[at] !== undefined && settles(cases[at], answer))) return index + 1;
  }
  return 0;
}

/** Widest swing first; an unbounded one is widest of all. */
function bySwing(a: Open, b: Open): number {
  const [x, y] = [width(a), width(b)];
  return x === y ? 0 : x === null ? -1 : y === null ? 1 : x > y ? -1 : 1;
}

const width = ({ min, max }: Open): bigint | null => (min === null || max === null ? null : max - min);

const MOST_SETS = 1000;

/** All ways to choose so many; `null` when there are more than are worth listing. */
function combinations<T>(of: readonly T[], size: number): readonly (readonly T[])[] | null {
  if (size === of.length) return [of];
  let count = 1;
  for (let taken = 0; taken < size; taken += 1) {
    count = (count * (of.length - taken)) / (taken + 1);
    if (count > MOST_SETS) return null;
  }
  let found: readonly (readonly T[])[] = [[]];
  for (const [index, one] of of.entries()) {
    const left = of.length - index - 1;
    found = found.flatMap((chosen) => {
      const taken = chosen.length < size ? [[...chosen, one]] : [];
      return chosen.length + left >= size ? [...taken, chosen] : taken;
    });
  }
  return found;
}
