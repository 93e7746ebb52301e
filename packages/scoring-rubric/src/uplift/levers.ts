import { isDecimal, type Ratio, ratio, readDecimal } from "../numbers/ratio.js";
import type { CompiledRubric } from "../nodes/compile-rubric.js";
import type { FactForm } from "../rubric.js";
import type { Knowledge } from "../variables/knowledge.js";
import type { Range } from "../variables/range.js";
import { type Action, flagActions, judgedActions, numberActions, optionActions, within } from "./actions.js";
import type { Direction } from "./directions.js";
import { type CostRate, leastCommon, readCost } from "./exact-cost.js";
import type { Reach, UpliftQuestion } from "./question.js";
import type { StepContext } from "./steps-of-number.js";
import { keysOf } from "./terms.js";

/** One thing that can be changed, and all changes of it that may help (可调整事实). */
export interface Lever {
  readonly key: string;
  /** Fact id or path of the judgement. */
  readonly fact: string;
  readonly of: "fact" | "judgement";
  readonly actions: readonly Action[];
}

/** What a question lets move, and at what cost. */
export interface Levers {
  /** Whether a fact or judgement could ever move for the better. */
  readonly movable: (key: string) => boolean;
  readonly of: (knowledge: Knowledge, keys: readonly string[]) => readonly Lever[];
  /** Facts of which not every value could be tried so far. */
  readonly skipped: ReadonlySet<string>;
  /** A denominator of which every cost of a move is a whole number. */
  readonly denominator: (knowledge: Knowledge) => bigint;
}

/** Reads once what a question allows and costs. */
export function leversOf({ plan }: CompiledRubric, question: UpliftQuestion, directions: ReadonlyMap<string, Direction>): Levers {
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
  const movable = (key: string): boolean => reaches.get(factOf(key)) !== "fixed" && (!bases.all.has(key) || named.has(key));
  const bounded = (fact: string): Exclude<Reach, "fixed"> | undefined => {
    const reach = reaches.get(fact);
    return reach === "fixed" ? undefined : reach;
  };
  const skipped = new Set<string>();
  const contextOf = ({ ranges }: Knowledge): StepContext => ({
    plan,
    skip: (fact) => skipped.add(fact),
    ranges,
    movable: (fact) => bases.all.has(fact) && movable(fact),
    grain: (fact) => grains.get(fact) ?? grainOf(plan.forms.get(fact)),
    within: (fact): Range => {
      const form = plan.forms.get(fact);
      const base = bases.of.get(fact);
      if (form?.kind !== "number") return OPEN;
      const whole = plan.forms.get(base ?? "");
      const moving = base !== undefined && movable(base) && whole?.kind === "number" ? within(whole, null, bounded(base)) : null;
      return within(form, moving ?? (base === undefined ? null : (ranges.get(base) ?? null)), bounded(fact));
    },
  });
  const actionsOf = (key: string, knowledge: Knowledge): readonly Action[] => {
    const fact = factOf(key);
    const [rate, direction]: [CostRate | null, Direction] = [rates.get(fact) ?? null, directions.get(key) ?? 0];
    const number = numbers.get(key);
    const variable = number === undefined ? undefined : plan.variables[number];
    const form = plan.forms.get(fact);
    if (number === undefined || variable === undefined || variable.kind === "measure") {
      return form?.kind === "number" ? numberActions(form, contextOf(knowledge), rate, direction) : [];
    }
    const domain = knowledge.domains[number] ?? [];
    if (variable.kind === "flag") return flagActions(number, domain, rate, direction);
    if (variable.kind === "choice") return optionActions(variable.options, number, domain, rate);
    return judgedActions(variable.points, number, domain, rate, bounded(fact));
  };
  const known = new Map<string, readonly Action[]>();
  const ofNumbers = new WeakMap<Knowledge["ranges"], Map<string, readonly Action[]>>();
  /** The same changes serve every way in which other facts may stand. */
  const remembered = (key: string, knowledge: Knowledge): readonly Action[] => {
    const number = numbers.get(key);
    let store = known;
    let name = key;
    if (number === undefined) {
      store = ofNumbers.get(knowledge.ranges) ?? new Map<string, readonly Action[]>();
      ofNumbers.set(knowledge.ranges, store);
    } else name = `${key} ${(knowledge.domains[number] ?? []).join(" ")}`;
    const actions = store.get(name) ?? actionsOf(key, knowledge);
    store.set(name, actions);
    return actions;
  };
  return {
    skipped,
    movable: (key) => movable(key) && (directions.get(key) ?? 0) > 0,
    of: (knowledge, keys) =>
      keys.flatMap((key): readonly Lever[] => {
        if (!movable(key) || (directions.get(key) ?? 0) === 0) return [];
        const actions = remembered(key, knowledge);
        const fact = factOf(key);
        return actions.length === 0 ? [] : [{ key, fact, of: fact === key ? "fact" : "judgement", actions }];
      }),
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

const OPEN: Range = { min: null, max: null };

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
