import { compareRatios, minus, type Ratio } from "../../numbers/ratio.js";
import type { NumberForm } from "../../rubric.js";
import { OPEN } from "../../variables/range.js";
import { gridValue, indexOf, onGrid } from "./grid.js";
import { factsOf } from "../../variables/measures.js";
import { sharesAround } from "./linked-numbers.js";
import { type Field, isWithin, turningValues } from "./turning-values.js";

/** Where a number may go: values on its grid, by way up and way down, the nearest first (可调整值). */
export interface NumberSteps {
  readonly up: readonly Ratio[];
  readonly down: readonly Ratio[];
}

/** What the steps of a number are found from. */
export interface StepContext extends Field {
  readonly moves: (fact: string) => boolean;
  /** Whether a number moves or is not known for certain. */
  readonly isOpen: (fact: string) => boolean;
}

/** Where turning values do not suffice, all values of a number are looked at while they are no more than these. */
const VALUES = 256;

/** The values to which a number can usefully move: the first ones at and beyond every turning value, and the nearest that is allowed. */
export function stepsOfNumber({ id }: NumberForm, context: StepContext): NumberSteps {
  const range = context.ranges.get(id) ?? OPEN;
  const allowed = context.within(id);
  const grain = context.grain(id);
  const suffice = turnsSuffice(id, context);
  const marks = turningValues(id, suffice ? context : { ...context, later: NOTHING });
  const every = suffice ? [] : everyIndex(id, context);
  if (every === null) context.skip(id);
  const values = (side: 1 | -1): readonly Ratio[] => {
    const indexes = new Set(every ?? []);
    for (const mark of marks) {
      const { index, exact } = onGrid(mark, grain);
      indexes.add(side === 1 && !exact ? index + 1n : index);
      indexes.add(side === 1 ? index + 1n : exact ? index - 1n : index);
    }
    // Where a limit lies short of what is allowed, the nearest value that is allowed is past it.
    if (marks.length > 0 && side === 1 && allowed.min !== null) indexes.add(-indexOf(minus(allowed.min), grain));
    if (marks.length > 0 && side === -1 && allowed.max !== null) indexes.add(indexOf(allowed.max, grain));
    return [...indexes]
      .map((index) => gridValue(index, grain))
      .filter((value) => isWithin(value, allowed))
      .sort(compareRatios);
  };
  return {
    up: values(1).filter((value) => range.min === null || compareRatios(value, range.min) > 0),
    down: values(-1)
      .filter((value) => range.max === null || compareRatios(value, range.max) < 0)
      .reverse(),
  };
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Whether no value but the turning ones can matter. Where numbers hang together this holds for parts of one base, each good one way only: whatever is open is
 * then at its worst at an end, or where something else turns. Where some are good up and some down, it is known of two that move.
 */
function turnsSuffice(fact: string, context: StepContext): boolean {
  const shares = sharesAround(fact, context.isOpen, context);
  const bases = new Set(shares.map(({ whole }) => whole));
  const ways = new Set(shares.map((share) => context.direction(share)));
  const moving = new Set(shares.flatMap(({ part }) => (context.moves(part) ? [part] : [])));
  return bases.size < 2 && !ways.has(3) && !shares.some(({ part }) => bases.has(part)) && (ways.size < 2 || moving.size < 3);
}

/** The indexes of all values of a number, where neither it nor anything that moves with it has more than can be looked at. */
function everyIndex(fact: string, context: StepContext): readonly bigint[] | null {
  const linked = sharesAround(fact, context.isOpen, context).flatMap(factsOf);
  const all = [...new Set([fact, ...linked.filter(context.moves)])].map((one): readonly bigint[] | null => {
    const [range, allowed, grain] = [context.ranges.get(one) ?? OPEN, context.within(one), context.grain(one)];
    const turns = [...turningValues(one, { ...context, later: NOTHING })].sort(compareRatios);
    const [min, max] = [allowed.min ?? range.min ?? turns[0], allowed.max ?? range.max ?? turns.at(-1)];
    if (min === undefined || max === undefined) return null;
    const [first, last] = [indexOf(min, grain), indexOf(max, grain)];
    if (last - first >= BigInt(VALUES)) return null;
    return Array.from({ length: Math.max(0, Number(last - first) + 1) }, (_, offset) => first + BigInt(offset));
  });
  return all.includes(null) ? null : (all[0] ?? null);
}
