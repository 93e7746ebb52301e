import { readDecimal } from "../../numbers/ratio.js";
import type { NumberForm } from "../../rubric.js";
import type { FactPlan } from "../../variables/fact-plan.js";
import type { Knowledge } from "../../variables/knowledge.js";
import { factsOf } from "../../variables/measures.js";
import { isOne, OPEN, type Range, type Ranges } from "../../variables/range.js";
import type { UpliftQuestion } from "../question.js";
import { type LinkedNumbers, sharesAround } from "../steps/linked-numbers.js";
import { keysOf } from "../terms.js";
import { type Action, flagActions, judgedActions, numberActions, optionActions, type Pricing, pricing } from "./actions.js";
import { type Asked, asked } from "./asked.js";
import type { Direction } from "./directions.js";
import { leastCommon, type Scale, scaleOf } from "./exact-cost.js";

/** One thing that can be changed (可调整事实). */
export interface Lever extends Changes {
  readonly key: string;
  /** Fact id or path of the judgement. */
  readonly fact: string;
  readonly of: "fact" | "judgement";
  /** Its place among the facts of its block. */
  readonly place: number;
}

/** All changes of it that may help. */
interface Changes {
  /** As others stand: those of a number hang on what was decided of the numbers it is linked with. */
  readonly actions: (ranges: Ranges) => readonly Action[];
  /** Whether they are the same however others stand. */
  readonly alone: boolean;
}

/** What a question lets move, and at what cost. */
export interface Levers {
  /** Whether a fact or judgement could ever move for the better. */
  readonly movable: (key: string) => boolean;
  /** Those of some facts, in the order in which they are decided: bases before their parts. */
  readonly of: (known: Knowledge, worst: Knowledge, keys: readonly string[]) => readonly Lever[];
  /** Facts of which not every value that may matter was tried so far. */
  readonly skipped: Set<string>;
  readonly scale: Scale;
}

/** What levers need of the rubric. */
export interface LeverRules {
  readonly plan: FactPlan;
  readonly directions: ReadonlyMap<string, Direction>;
  readonly linked: LinkedNumbers;
}

/** Reads what a question allows and costs, from what is known at the start. */
export function leversOf({ plan, directions, linked }: LeverRules, question: UpliftQuestion, start: Knowledge): Levers {
  const allowed = asked(plan, question);
  const scale = scaleOf(denominatorOf(plan, allowed, start));
  const skipped = new Set<string>();
  const numbers = new Map(
    plan.variables.flatMap((variable, number) =>
      variable.kind === "measure" ? [] : keysOf(variable).map((key) => [key, number] as const),
    ),
  );
  const factOf = (key: string): string => {
    const variable = plan.variables[numbers.get(key) ?? -1];
    return variable?.kind === "judged" ? variable.criterion : key;
  };
  const directionOf = (key: string): Direction => directions.get(key) ?? 0;
  const movable = (key: string): boolean => directionOf(key) > 0 && allowed.mayMove(factOf(key));
  const unpriced = pricing(null, scale);
  const pricingOf = (fact: string): Pricing => {
    const rate = allowed.rates.get(fact);
    return rate === undefined ? unpriced : pricing(rate, scale);
  };
  const field = {
    ...linked,
    isCount: (fact: string): boolean => {
      const form = plan.forms.get(fact);
      return form?.kind === "number" && form.whole;
    },
    grain: allowed.grain,
    skip: (fact: string): void => {
      skipped.add(fact);
    },
  };
  /** The changes of a number, found again only where what it is linked with stands otherwise. */
  const ofNumber = (form: NumberForm, known: Knowledge, worst: Knowledge, movers: readonly string[]): Changes => {
    const { id } = form;
    const moves = (fact: string): boolean => movers.includes(fact);
    const isOpen = (fact: string): boolean => moves(fact) || !isOne(worst.ranges.get(fact) ?? OPEN);
    const around = new Set(sharesAround(id, isOpen, linked).flatMap(factsOf));
    const later = new Set(movers.slice(movers.indexOf(id) + 1));
    const context = { ...field, later, moves, isOpen, within: (fact: string): Range => allowed.within(fact, known.ranges) };
    const range = known.ranges.get(id) ?? OPEN;
    const actionsIn = (ranges: Ranges): readonly Action[] =>
      numberActions(form, range, directionOf(id), { ...context, ranges }, pricingOf(id));
    if (around.size === 0) return always(actionsIn(worst.ranges));
    const found = new Map<string, readonly Action[]>();
    const nameOf = (ranges: Ranges): string => [...around].map((fact) => rangeName(ranges.get(fact) ?? OPEN)).join(" ");
    return { actions: (ranges) => remembered(found, nameOf(ranges), () => actionsIn(ranges)), alone: false };
  };
  const ofVariable = (key: string, number: number, { domains }: Knowledge): Changes => {
    const variable = plan.variables[number];
    const domain = domains[number] ?? [];
    const price = pricingOf(factOf(key));
    if (variable?.kind === "flag") return always(flagActions(number, domain, directionOf(key), price));
    if (variable?.kind === "choice") return always(optionActions(variable.options, number, domain, price));
    if (variable?.kind !== "judged") return always([]);
    return always(judgedActions(variable.points, number, domain, price, allowed.reach(variable.criterion)));
  };
  /** The same changes serve every way in which other facts may stand. */
  const ofVariables = new Map<string, Changes>();
  const ofNumbers = new Map<Ranges, Map<string, Changes>>();
  const changesOf = (key: string, known: Knowledge, worst: Knowledge, movers: readonly string[]): Changes | null => {
    const number = numbers.get(key);
    if (number !== undefined) {
      return remembered(ofVariables, `${key} ${(known.domains[number] ?? []).join(" ")}`, () => ofVariable(key, number, known));
    }
    const form = plan.forms.get(key);
    const store = remembered(ofNumbers, known.ranges, () => new Map<string, Changes>());
    return form?.kind === "number" ? remembered(store, key, () => ofNumber(form, known, worst, movers)) : null;
  };
  return {
    skipped,
    scale,
    movable,
    of: (known, worst, keys) => {
      const moving = keys.filter(movable);
      const movers = [...moving.filter((key) => allowed.bases.has(key)), ...moving.filter((key) => !allowed.bases.has(key))];
      return movers.flatMap((key): readonly Lever[] => {
        const fact = factOf(key);
        const changes = changesOf(key, known, worst, movers);
        if (changes === null || (changes.alone && changes.actions(worst.ranges).length === 0)) return [];
        return [{ key, fact, of: fact === key ? "fact" : "judgement", place: keys.indexOf(key), ...changes }];
      });
    },
  };
}

function remembered<Name, Thing>(store: Map<Name, Thing>, name: Name, make: () => Thing): Thing {
  const known = store.get(name);
  if (known !== undefined) return known;
  const made = make();
  store.set(name, made);
  return made;
}

const always = (all: readonly Action[]): Changes => ({ actions: () => all, alone: true });

const rangeName = ({ min, max }: Range): string => `${min?.top}/${min?.bottom} ${max?.top}/${max?.bottom}`;

/** A denominator of which every cost of a move is a whole number. */
function denominatorOf({ forms, variables }: FactPlan, { rates, grain }: Asked, { ranges }: Knowledge): bigint {
  const given = leastCommon([...rates.values()].map(({ amount }) => amount.bottom));
  if (![...rates].some(([fact, { once }]) => !once && forms.get(fact)?.kind === "number")) return given;
  const ends = [...ranges.values()].flatMap(({ min, max }) => [min, max].flatMap((end) => (end === null ? [] : [end.bottom])));
  const measures = variables.flatMap((one) => (one.kind === "measure" ? [one] : []));
  const caps = measures.flatMap(({ measure }) =>
    measure.kind === "share" && measure.cap !== undefined ? [readDecimal(measure.cap).bottom] : [],
  );
  const grid = [...forms.keys()].map((fact) => grain(fact).bottom);
  return (
    given * leastCommon([...ends, ...grid, ...caps]) * leastCommon(measures.flatMap(({ limits }) => limits.map(({ bottom }) => bottom)))
  );
}
