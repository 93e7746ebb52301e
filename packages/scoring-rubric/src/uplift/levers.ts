import { isDecimal, type Ratio, ratio, readDecimal } from "../numbers/ratio.js";
import type { CompiledRubric } from "../nodes/compile-rubric.js";
import type { FactForm, NumberForm } from "../rubric.js";
import type { Knowledge } from "../variables/knowledge.js";
import { factsOf } from "../variables/measures.js";
import { isOne, OPEN, type Range, type Ranges } from "../variables/range.js";
import { type Action, flagActions, judgedActions, numberActions, optionActions, within } from "./actions.js";
import type { Direction } from "./directions.js";
import { leastCommon, readCost } from "./exact-cost.js";
import { type LinkedNumbers, sharesAround } from "./linked-numbers.js";
import type { Reach, UpliftQuestion } from "./question.js";
import { keysOf } from "./terms.js";

/** One thing that can be changed, and all changes of it that may help (可调整事实). */
export interface Lever {
  readonly key: string;
  /** Fact id or path of the judgement. */
  readonly fact: string;
  readonly of: "fact" | "judgement";
  /** Its place in the order of the rubric. */
  readonly place: number;
  /** Its changes, once others stand as they do: those of a number hang on what was decided of those it is linked with. */
  readonly actions: (ranges: Ranges) => readonly Action[];
  /** Whether these are the same however others stand. */
  readonly alone: boolean;
}

/** What a question lets move, and at what cost. */
export interface Levers {
  /** Whether a fact or judgement could ever move for the better. */
  readonly movable: (key: string) => boolean;
  /** Those of some facts, in the order in which they are decided: bases before their parts. */
  readonly of: (known: Knowledge, worst: Knowledge, keys: readonly string[]) => readonly Lever[];
  readonly skip: (fact: string) => void;
  /** Facts of which not every value could be tried so far. */
  readonly skipped: ReadonlySet<string>;
  /** A denominator of which every cost of a move is a whole number. */
  readonly denominator: (knowledge: Knowledge) => bigint;
}

/** Reads once what a question allows and costs. */
export function leversOf(
  { plan }: CompiledRubric,
  question: UpliftQuestion,
  directions: ReadonlyMap<string, Direction>,
  linked: LinkedNumbers,
): Levers {
  checkQuestion(plan, question);
  const rates = new Map(Object.entries(question.costs ?? {}).map(([fact, cost]) => [fact, readCost(cost, fact)]));
  const reaches = new Map(Object.entries(question.reach ?? {}));
  const grains = new Map(Object.entries(question.grains ?? {}).map(([fact, text]) => [fact, readDecimal(text)]));
  const bases = basesOf(plan);
  const named = new Set(question.bases);
  const numbers = new Map(
    plan.variables.flatMap((variable, number) =>
      variable.kind === "measure" ? [] : keysOf(variable).map((key) => [key, number] as const),
    ),
  );
  const factOf = (key: string): string => {
    const variable = plan.variables[numbers.get(key) ?? -1];
    return variable?.kind === "judged" ? variable.criterion : key;
  };
  const mayMove = (key: string): boolean => reaches.get(factOf(key)) !== "fixed" && (!bases.all.has(key) || named.has(key));
  const movable = (key: string): boolean => (directions.get(key) ?? 0) > 0 && mayMove(key);
  const bounded = (fact: string): Exclude<Reach, "fixed"> | undefined => {
    const reach = reaches.get(fact);
    return reach === "fixed" ? undefined : reach;
  };
  const skipped = new Set<string>();
  const skip = (fact: string): void => {
    skipped.add(fact);
  };
  const isCount = (fact: string): boolean => {
    const form = plan.forms.get(fact);
    return form?.kind === "number" && form.whole;
  };
  const grain = (fact: string): Ratio => grains.get(fact) ?? grainOf(plan.forms.get(fact));
  const withinOf =
    ({ ranges }: Knowledge) =>
    (fact: string): Range => {
      const form = plan.forms.get(fact);
      const base = bases.of.get(fact);
      if (form?.kind !== "number") return OPEN;
      const whole = plan.forms.get(base ?? "");
      const moving = base !== undefined && mayMove(base) && whole?.kind === "number" ? within(whole, null, bounded(base)) : null;
      return within(form, moving ?? (base === undefined ? null : (ranges.get(base) ?? null)), bounded(fact));
    };
  /** The changes of a number, found again only where what it is linked with stands otherwise. */
  const ofNumber = (form: NumberForm, known: Knowledge, worst: Knowledge, movers: readonly string[]): Pick<Lever, "actions" | "alone"> => {
    const later = new Set(movers.slice(movers.indexOf(form.id) + 1));
    const moves = (fact: string): boolean => movers.includes(fact);
    const isOpen = (fact: string): boolean => moves(fact) || !isOne(worst.ranges.get(fact) ?? OPEN);
    const others = new Set(sharesAround(form.id, isOpen, linked).flatMap(factsOf));
    const [rate, direction] = [rates.get(form.id) ?? null, directions.get(form.id) ?? 0];
    const base = { ...linked, isCount, grain, within: withinOf(known), later, moves, isOpen, skip };
    const found = new Map<string, readonly Action[]>();
    const actions = (ranges: Ranges): readonly Action[] => {
      const name = [...others].map((fact) => rangeName(ranges.get(fact) ?? OPEN)).join(" ");
      const all = found.get(name) ?? numberActions(form, known.ranges.get(form.id) ?? OPEN, { ...base, ranges }, rate, direction);
      found.set(name, all);
      return all;
    };
    return { actions, alone: others.size === 0 };
  };
  const ofOther = (key: string, number: number, known: Knowledge): readonly Action[] => {
    const fact = factOf(key);
    const [rate, direction] = [rates.get(fact) ?? null, directions.get(key) ?? 0];
    const variable = plan.variables[number];
    const domain = known.domains[number] ?? [];
    if (variable?.kind === "flag") return flagActions(number, domain, rate, direction);
    if (variable?.kind === "choice") return optionActions(variable.options, number, domain, rate);
    return variable?.kind === "judged" ? judgedActions(variable.points, number, domain, rate, bounded(fact)) : [];
  };
  const remembered = new Map<string, readonly Action[]>();
  return {
    skip,
    skipped,
    movable,
    of: (known, worst, keys) => {
      const moving = keys.filter(movable);
      const ordered = [...moving.filter((key) => bases.all.has(key)), ...moving.filter((key) => !bases.all.has(key))];
      return ordered.flatMap((key): readonly Lever[] => {
        const fact = factOf(key);
        const lever = { key, fact, of: fact === key ? "fact" : "judgement", place: keys.indexOf(key) } as const;
        const number = numbers.get(key);
        const form = plan.forms.get(fact);
        if (number === undefined) return form?.kind === "number" ? [{ ...lever, ...ofNumber(form, known, worst, ordered) }] : [];
        const name = `${key} ${(known.domains[number] ?? []).join(" ")}`;
        const actions = remembered.get(name) ?? ofOther(key, number, known);
        remembered.set(name, actions);
        return actions.length === 0 ? [] : [{ ...lever, actions: () => actions, alone: true }];
      });
    },
    denominator: ({ ranges }) => {
      const given = [...rates.values()].map(({ amount }) => amount.bottom);
      if (![...rates].some(([fact, { once }]) => !once && plan.forms.get(fact)?.kind === "number")) return leastCommon(given);
      const forms = [...plan.forms.values()];
      const ends = [...ranges.values()].flatMap(({ min, max }) => [min, max].flatMap((end) => (end === null ? [] : [end.bottom])));
      const grid = forms.map((form) => (grains.get(form.id) ?? grainOf(form)).bottom);
      const limits = plan.variables.flatMap((one) => (one.kind === "measure" ? one.limits.map(({ bottom }) => bottom) : []));
      const caps = plan.variables.flatMap((one) =>
        one.kind === "measure" && one.measure.kind === "share" && one.measure.cap !== undefined
          ? [readDecimal(one.measure.cap).bottom]
          : [],
      );
      return leastCommon(given) * leastCommon([...ends, ...grid, ...caps]) * leastCommon(limits);
    },
  };
}

/** A name that the rubric does not have would otherwise change nothing, and nobody would know. */
function checkQuestion(
  { forms, variables }: CompiledRubric["plan"],
  { costs = {}, reach = {}, grains = {}, bases = [] }: UpliftQuestion,
): void {
  const judged = new Set(variables.flatMap((one) => (one.kind === "judged" ? [one.criterion] : [])));
  for (const name of [...Object.keys(costs), ...Object.keys(reach), ...Object.keys(grains), ...bases]) {
    if (!forms.has(name) && !judged.has(name)) throw new RangeError(`Neither a fact nor a judgement of the rubric: ${name}`);
  }
  for (const [name, text] of Object.entries(grains)) {
    if (!isDecimal(text) || readDecimal(text).top <= 0) throw new RangeError(`Not a step that ${name} can take: ${text}`);
  }
  for (const [name, one] of Object.entries(reach)) {
    if (one === "fixed") continue;
    for (const end of [one.least, one.most]) {
      if (end !== undefined && !isDecimal(end)) throw new RangeError(`Not a bound of ${name}: ${end}`);
    }
  }
}

const rangeName = ({ min, max }: Range): string => `${min?.top}/${min?.bottom} ${max?.top}/${max?.bottom}`;

/** The facts that shares are taken of, and for each part the base that is counted in its own unit. */
function basesOf({ forms, variables }: CompiledRubric["plan"]): {
  readonly all: ReadonlySet<string>;
  readonly of: ReadonlyMap<string, string>;
} {
  const [all, of] = [new Set<string>(), new Map<string, string>()];
  const unitOf = (fact: string): string | null => {
    const form = forms.get(fact);
    return form?.kind === "number" ? form.unit : null;
  };
  for (const variable of variables) {
    if (variable.kind !== "measure" || variable.measure.kind !== "share") continue;
    const { part, whole } = variable.measure;
    all.add(whole);
    if (unitOf(part) === unitOf(whole)) of.set(part, whole);
  }
  return { all, of };
}

/** Counts move by one, shares and growth by one ten-thousandth, money and all other numbers by one hundredth. */
function grainOf(form: FactForm | undefined): Ratio {
  if (form?.kind !== "number" || form.whole) return ratio(1);
  return form.unit === "ratio" ? ratio(1, 10_000) : ratio(1, 100);
}
