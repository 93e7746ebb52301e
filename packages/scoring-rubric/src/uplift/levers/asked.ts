import { compareRatios, isDecimal, type Ratio, ratio, readDecimal } from "../../numbers/ratio.js";
import type { FactForm, NumberForm } from "../../rubric.js";
import type { FactPlan } from "../../variables/fact-plan.js";
import { OPEN, type Range, type Ranges } from "../../variables/range.js";
import type { Reach, UpliftQuestion } from "../question.js";
import { type CostRate, readCost } from "./exact-cost.js";

/** What a question allows and costs, read once (提分条件). Facts and paths of judgements go by their names. */
export interface Asked {
  readonly rates: ReadonlyMap<string, CostRate>;
  /** Facts that shares are taken of. */
  readonly bases: ReadonlySet<string>;
  readonly mayMove: (fact: string) => boolean;
  readonly reach: (fact: string) => Exclude<Reach, "fixed"> | undefined;
  /** By how little a number moves. */
  readonly grain: (fact: string) => Ratio;
  /** Least and most that a number can become, where numbers are known so far. */
  readonly within: (fact: string, ranges: Ranges) => Range;
}

/** Reads a question; what names nothing of the rubric, or is no number, is a mistake of the program. */
export function asked(plan: FactPlan, question: UpliftQuestion): Asked {
  checkQuestion(plan, question);
  const { costs = {}, reach = {}, grains = {}, bases: named = [] } = question;
  const rates = new Map(Object.entries(costs).map(([fact, cost]) => [fact, readCost(cost, fact)]));
  const reaches = new Map(Object.entries(reach));
  const steps = new Map(Object.entries(grains).map(([fact, text]) => [fact, readDecimal(text)]));
  const { bases, baseOf } = basesOf(plan);
  const mayMove = (fact: string): boolean => reaches.get(fact) !== "fixed" && (!bases.has(fact) || named.includes(fact));
  const reachOf = (fact: string): Exclude<Reach, "fixed"> | undefined => {
    const one = reaches.get(fact);
    return one === "fixed" ? undefined : one;
  };
  const numberOf = (fact: string | undefined): NumberForm | null => {
    const form = fact === undefined ? undefined : plan.forms.get(fact);
    return form?.kind === "number" ? form : null;
  };
  return {
    rates,
    bases,
    mayMove,
    reach: reachOf,
    grain: (fact) => steps.get(fact) ?? grainOf(plan.forms.get(fact)),
    within: (fact, ranges) => {
      const [form, base] = [numberOf(fact), baseOf.get(fact)];
      if (form === null) return OPEN;
      if (base === undefined) return within(form, null, reachOf(fact));
      const whole = numberOf(base);
      const most = whole !== null && mayMove(base) ? within(whole, null, reachOf(base)) : (ranges.get(base) ?? null);
      return within(form, most, reachOf(fact));
    },
  };
}

/** A name that the rubric does not have would otherwise change nothing, and nobody would know. */
function checkQuestion({ forms, variables }: FactPlan, { costs = {}, reach = {}, grains = {}, bases = [] }: UpliftQuestion): void {
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

/** The facts that shares are taken of, and for each part the base that is counted in its own unit. */
function basesOf({ forms, variables }: FactPlan): { readonly bases: ReadonlySet<string>; readonly baseOf: ReadonlyMap<string, string> } {
  const [bases, baseOf] = [new Set<string>(), new Map<string, string>()];
  const unitOf = (fact: string): string | null => {
    const form = forms.get(fact);
    return form?.kind === "number" ? form.unit : null;
  };
  for (const variable of variables) {
    if (variable.kind !== "measure" || variable.measure.kind !== "share") continue;
    const { part, whole } = variable.measure;
    bases.add(whole);
    if (unitOf(part) === unitOf(whole)) baseOf.set(part, whole);
  }
  return { bases, baseOf };
}

/** Counts move by one, shares and growth by one ten-thousandth, money and all other numbers by one hundredth. */
function grainOf(form: FactForm | undefined): Ratio {
  if (form?.kind !== "number" || form.whole) return ratio(1);
  return form.unit === "ratio" ? ratio(1, 10_000) : ratio(1, 100);
}

/** Least and most that a number can become: by its form, by what the question allows, and a part by the base that is counted in its unit. */
function within(form: NumberForm, base: Range | null, reach: Exclude<Reach, "fixed"> | undefined): Range {
  const ends = (texts: readonly (string | undefined)[]): readonly Ratio[] =>
    texts.flatMap((text) => (text === undefined ? [] : [readDecimal(text)]));
  const [low, high] = [
    ends([form.least, reach?.least]),
    [...ends([form.most, reach?.most]), ...(base === null || base.max === null ? [] : [base.max])],
  ];
  return { min: [...low].sort(compareRatios).at(-1) ?? null, max: [...high].sort(compareRatios)[0] ?? null };
}
