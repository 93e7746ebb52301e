import type { Operator } from "@countykit/core";
import { readDecimal } from "../numbers/ratio.js";
import type { FactForm } from "../rubric.js";
import type { OpenVariables, Side } from "../variables/open-variables.js";
import type { Domains, Table } from "../variables/variable.js";
import type { Condition } from "./condition.js";

/** What a condition may still answer, as bits: 1 no, 2 yes, 3 either. */
export type Answer = 1 | 2 | 3;
export const NO = 1;
export const YES = 2;
export const EITHER = 3;

/** A condition made ready: the tables it reads, and its answer on the domains of their variables, in Kleene's logic. */
export interface Test {
  readonly tables: readonly Table[];
  readonly answer: (domains: Domains) => Answer;
  /** Adds the variables that an open answer turns on: for some values of the others, one of theirs makes it yes and another no. */
  readonly open: (domains: Domains, add: (variable: number) => void) => void;
}

export function compileCondition(condition: Condition, facts: ReadonlyMap<string, FactForm>, variables: OpenVariables): Test {
  const compile = (one: Condition): Test => compileCondition(one, facts, variables);
  switch (condition.kind) {
    case "flag":
      return lookUp(variables.flag(condition.fact));
    case "one-of": {
      const form = facts.get(condition.fact);
      // Of a choice that the rubric does not have nothing is ever known: it may be what the condition names, or something else.
      const options = form?.kind === "choice" ? form.options.map(({ id }) => id) : [...condition.options, ""];
      return lookUp(variables.choice(condition.fact, options, condition.options));
    }
    case "compare": {
      const limit = readDecimal(condition.limit);
      const holds = HOLDS[condition.operator];
      const valueOf = (side: Side): number => (holds(side(limit)) ? 1 : 0);
      return lookUp(variables.measure(condition.measure, [limit], valueOf));
    }
    case "all-of":
      return together(condition.of.map(compile), condition.of.length);
    case "any-of":
      return together(condition.of.map(compile), 1);
    case "at-least":
      return together(condition.of.map(compile), condition.count);
    case "not": {
      const { tables, answer, open } = compile(condition.of);
      return { tables, answer: (domains) => NOT[answer(domains)], open };
    }
  }
}

const HOLDS: Readonly<Record<Operator, (side: -1 | 0 | 1) => boolean>> = {
  "<=": (side) => side <= 0,
  ">=": (side) => side >= 0,
  "<": (side) => side < 0,
  ">": (side) => side > 0,
  "==": (side) => side === 0,
};

const NOT = { 1: YES, 2: NO, 3: EITHER } as const satisfies Record<Answer, Answer>;

function lookUp(table: Table): Test {
  const { variable, of } = table;
  const answer = (domains: Domains): Answer => {
    const domain = domains[variable] ?? [];
    if (domain.length === 1) return of[domain[0] ?? 0] === 1 ? YES : NO;
    let [yes, no] = [false, false];
    for (const value of domain) {
      if (of[value] === 1) yes = true;
      else no = true;
    }
    return yes ? (no ? EITHER : YES) : NO;
  };
  return {
    tables: [table],
    answer,
    open: (domains, add) => {
      if (answer(domains) === EITHER) add(variable);
    },
  };
}

/** Whether so many of them hold. While that is open, each of them that is open can tip it. */
function together(tests: readonly Test[], count: number): Test {
  const answer = (domains: Domains): Answer => {
    let [yes, maybe] = [0, 0];
    for (const test of tests) {
      const one = test.answer(domains);
      if (one === YES) yes += 1;
      if (one !== NO) maybe += 1;
    }
    return yes >= count ? YES : maybe >= count ? EITHER : NO;
  };
  return {
    tables: tests.flatMap(({ tables }) => tables),
    answer,
    open: (domains, add) => {
      if (answer(domains) === EITHER) for (const test of tests) test.open(domains, add);
    },
  };
}
