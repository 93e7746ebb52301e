import type { Alternative, Conflict } from "../figures/book.js";
import { known, NOTHING, type Quantity } from "../figures/quantity.js";
import type { Definition } from "../indicators/indicator.js";
import type { Observation } from "../indicators/observation.js";
import { indicators } from "../indicators/registry.js";
import { scopeOf, type ProgrammeScope } from "./applies.js";
import type { Decisions } from "./decisions.js";
import type { Variant } from "./context.js";
import { findingOf } from "./finding-of.js";
import type { TargetFinding } from "./finding.js";
import type { Baseline } from "./remarks.js";
import { byKey, observationKey } from "./same-observation.js";
import type { Plan, Target } from "./target.js";

/** For which day the question is asked, and what else is known. There is no default day: nothing here looks at a clock. */
export interface CheckTargetsOptions {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Whose figures these are; a plan binds its own county and batch only. Left out: those of the plan. */
  readonly programme?: ProgrammeScope;
  /** Figures that targets take as limits, by id: the national average. One that is not here is unknown. */
  readonly figures?: Readonly<Record<string, Quantity>>;
  /** Other values that documents give for a figure, by its id. */
  readonly alternatives?: Readonly<Record<string, readonly Alternative[]>>;
  /** What an earlier programme had achieved. */
  readonly baseline?: Baseline;
  /** Where declared figures and rosters contradict one another. */
  readonly conflicts?: readonly Conflict[];
  /** Readings adopted and exceptions granted by competent bodies; `rule` is `plan/target`. */
  readonly decisions?: Decisions;
}

/**
 * Holds observations against the targets of a plan (目标核对): one finding per target, in the order of the plan. Exact: `part` is compared with the
 * limit times `whole`. A verdict is given when all values within the bounds agree; else it is `unknown`, `missing` lists the facts and `decides`
 * the smallest sets that can settle it. `requires`, `margin` and `gap` are whole units of the part (villages, person-times), ratios in `measured`
 * and `limit` are fractions. Every reading of a target is judged; where they disagree the verdict is `depends-on-reading`, unless one was adopted.
 *
 * Targets without a plan have the id `targets/<target>`.
 *
 * @throws {TypeError} when a value of a target, a bound of an observation or a time limit is not canonical text, or there is no such indicator; plans
 * that `parsePlan` has read have neither
 * @example
 * ```ts
 * import { checkTargets, observe, openBook } from "@countykit/coverage-metrics";
 *
 * const book = openBook({
 *   asOf: "2021-04-07",
 *   declared: [
 *     { kind: "number", id: "villages", value: "203" },
 *     { kind: "number", id: "villages.located", value: "120" },
 *   ],
 * });
 * const asks = { indicator: "village-coverage", params: { mode: "located" } } as const;
 * const [finding] = checkTargets(
 *   [
 *     {
 *       id: "stations",
 *       title: { zh: "村级站点覆盖率", en: "village stations" },
 *       asks,
 *       comparator: ">=",
 *       value: "0.60",
 *       due: null,
 *       force: "target",
 *       cite: { document: "遂政办发〔2021〕15号", locator: "三（二）" },
 *     },
 *   ],
 *   [observe(book, asks.indicator, asks.params)],
 *   { asOf: "2021-04-07" },
 * );
 * finding?.verdict; // => "fail"
 * finding?.measured?.min; // => { "part": "120", "whole": "203" }
 * finding?.requires?.min; // => "122"
 * finding?.gap; // => { "kind": "short", "amount": { "unit": "villages", "min": "2", "max": "2" } }
 * ```
 * @source 遂政办发〔2021〕15号 三（二）: 120 of 203 villages against 60 %
 */
export function checkTargets(
  of: Plan | readonly Target[],
  observations: readonly Observation[],
  options: CheckTargetsOptions,
): readonly TargetFinding[] {
  const plan = isPlan(of) ? of : null;
  const found = byKey(observations);
  const { figures, alternatives = {} } = options;
  return (plan?.targets ?? (isPlan(of) ? NOTHING : of)).map((target) =>
    findingOf(target, {
      plan,
      scope: plan === null ? { applies: "yes" } : scopeOf(plan, options.programme),
      asOf: options.asOf,
      find: (asked) => found.get(observationKey(asked)) ?? null,
      figure: ({ figure }) => (figures !== undefined && Object.hasOwn(figures, figure) ? (figures[figure] ?? null) : null),
      variants: ({ indicator }, observation) => substituted(indicators[indicator].definition, observation, alternatives),
      decisions: options.decisions ?? {},
      sources: { baseline: options.baseline, acceptance: plan?.acceptance ?? null, conflicts: options.conflicts ?? NOTHING },
    }),
  );
}

const isPlan = (of: Plan | readonly Target[]): of is Plan => "targets" in of;

/** An observation with another value of a figure, for every figure that is a whole side of it by itself. */
function substituted(
  definition: Pick<Definition<object>, "numerator" | "denominator">,
  observation: Observation,
  alternatives: Readonly<Record<string, readonly Alternative[]>>,
): readonly Variant[] {
  const { part, whole, figures } = observation;
  const others = (id: string | undefined): readonly Alternative[] =>
    id !== undefined && Object.hasOwn(alternatives, id) ? (alternatives[id] ?? NOTHING) : NOTHING;
  const only = (ids: readonly string[]): string | undefined => (ids.length === 1 ? ids[0] : undefined);
  const [counted, base] = [only(figures.part), whole === null ? undefined : only(figures.whole)];
  return [
    ...others(counted).map(({ value, evidence }) => ({
      figure: counted ?? "",
      term: definition.numerator,
      value,
      evidence,
      observation: { ...observation, part: known(part.unit, value, [evidence]) },
    })),
    ...others(base).map(({ value, evidence }) => ({
      figure: base ?? "",
      term: definition.denominator ?? definition.numerator,
      value,
      evidence,
      observation: { ...observation, whole: known(whole?.unit ?? "", value, [evidence]) },
    })),
  ];
}
