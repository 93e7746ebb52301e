import { displayExact, type Issue } from "@countykit/core";
import { definitionOf } from "../indicators/definition-of.js";
import { NOTHING } from "../figures/quantity.js";
import { lastDayOf } from "./due.js";
import { lintCounted, lintTimes } from "./lint-asked.js";
import { contradiction, unknownIndicator } from "./plan-contradictions.js";
import { order, rational } from "./rational.js";
import { observationKey } from "./same-observation.js";
import type { Asked, Plan, Target, TargetReading, TargetValue } from "./target.js";

/**
 * Looks over the targets of a plan for what a writer should see (目标体系核对): indicators that there are not, time limits after acceptance, two targets that ask the same by the same
 * day and disagree, values that make no sense as a ratio or a count or bind nothing, windows that end before they begin, periods of unequal length, readings of which none or two are preferred, or that are alike. Only the first
 * keeps a plan from being checked.
 *
 * @throws {TypeError} when a value or a time limit is not canonical text, which `parsePlan` prevents
 * @example
 * ```ts
 * import { lintPlan, suichang2021Targets } from "@countykit/coverage-metrics";
 *
 * const [first] = suichang2021Targets.targets;
 * const late = { ...suichang2021Targets, targets: first === undefined ? [] : [{ ...first, due: { kind: "by", date: "2025-12-31" } as const }] };
 * lintPlan(late).map(({ code, path }) => [code, path]); // => [["due-after-acceptance", "/targets/0/due"]]
 * ```
 * @source 乐府办〔2022〕9号: targets due at the end of 2023, acceptance in March 2023
 */
export function lintPlan(plan: Plan): readonly Issue[] {
  return plan.targets.flatMap((target, index) => {
    const at = `/targets/${index}`;
    return [
      ...lintIndicators(target, at),
      ...lintTimes(target.asks, `${at}/asks`),
      ...(target.readings ?? NOTHING).flatMap(({ asks }, place) =>
        asks === undefined ? NOTHING : lintTimes(asks, `${at}/readings/${place}/asks`),
      ),
      ...lintDue(target, plan.acceptance, at),
      ...lintValue(target, target.asks, target.value, `${at}/value`),
      ...lintReadings(target, at),
      ...lintTwins(target, plan.targets.slice(0, index), at),
    ];
  });
}

/** Indicators that there are not; `parsePlan` already refuses them, a plan that a program wrote may still name one. */
function lintIndicators({ asks, readings = [] }: Target, at: string): readonly Issue[] {
  const asked = [
    { id: asks.indicator, path: `${at}/asks/indicator` },
    ...readings.flatMap((one, index) =>
      one.asks === undefined ? [] : [{ id: one.asks.indicator, path: `${at}/readings/${index}/asks/indicator` }],
    ),
  ];
  return asked.filter(({ id }) => definitionOf(id) === null).map(({ id, path }) => unknownIndicator(id, path));
}

function lintDue({ due }: Target, acceptance: Plan["acceptance"], at: string): readonly Issue[] {
  if (due === null || acceptance === null) return NOTHING;
  const last = lastDayOf(due);
  if (last <= acceptance.date) return NOTHING;
  const params = { due: last, acceptance: acceptance.date };
  return [contradiction("due-after-acceptance", `${at}/due`, params, { expected: `<= ${acceptance.date}`, received: last })];
}

/** Ratios above all there is, and growths that more than treble, were meant as percentages; a floor of nothing asks for nothing. */
function lintValue({ comparator }: Pick<Target, "comparator">, asks: Asked, value: TargetValue | null, path: string): readonly Issue[] {
  const uncounted = lintCounted(asks, comparator, value, path);
  if (uncounted.length > 0) return uncounted;
  const definition = definitionOf(asks.indicator);
  if (definition === null || value === null || comparator === null) return NOTHING;
  const ends = typeof value === "string" ? [value] : "min" in value ? [value.min, value.max] : NOTHING;
  const most = definition.measures === "growth" ? "2" : "1";
  const rate = definition.measures === "growth" || (definition.measures === "ratio" && definition.unit !== "yuan");
  const wild = rate ? ends.find((end) => order(rational(end), rational(most)) > 0) : undefined;
  if (wild !== undefined) {
    const percent = displayExact(wild, "ratio", "en");
    return [contradiction("value-out-of-sense", path, { value: wild, percent }, { expected: `<= ${most}`, received: wild })];
  }
  const [only] = ends;
  if (typeof value !== "string" || only === undefined || definition.unit === "days" || definition.measures === "growth") return NOTHING;
  const idle = comparator === ">=" && order(rational(only), rational("0")) <= 0;
  return idle ? [contradiction("value-never-binds", path, { comparator, value: only }, { expected: "> 0", received: only })] : NOTHING;
}

function lintReadings(target: Target, at: string): readonly Issue[] {
  const readings: readonly TargetReading[] = target.readings ?? NOTHING;
  const preferred = readings.flatMap(({ preferred: is }, index): readonly number[] => (is === true ? [index] : NOTHING));
  const [, second] = preferred;
  const count = preferred.length;
  const path = second === undefined ? `${at}/readings` : `${at}/readings/${second}/preferred`;
  return [
    ...(readings.length < 2 || count === 1
      ? NOTHING
      : [contradiction("preferred-reading", path, { count }, { expected: "1", received: String(count) })]),
    ...readings.flatMap(({ comparator = target.comparator, value, asks }, index): readonly Issue[] =>
      value === undefined ? NOTHING : lintValue({ comparator }, asks ?? target.asks, value, `${at}/readings/${index}/value`),
    ),
    ...readings.flatMap((reading, index): readonly Issue[] => {
      const twin = readings.slice(0, index).find((one) => meaning(target, one) === meaning(target, reading));
      return twin === undefined
        ? NOTHING
        : [
            contradiction(
              "readings-alike",
              `${at}/readings/${index}`,
              { id: twin.id },
              { expected: "another question", received: `“${reading.id}”` },
            ),
          ];
    }),
  ];
}

const meaning = (
  target: Target,
  { asks = target.asks, comparator = target.comparator ?? undefined, value = target.value ?? "" }: Partial<TargetReading>,
): string => `${observationKey(asks)} ${comparator ?? ""} ${JSON.stringify(value)}`;

/** Targets before this one that ask the same, the same way, by the same day. */
function lintTwins(target: Target, before: readonly Target[], at: string): readonly Issue[] {
  const twin = before.find(
    ({ asks, comparator, due }) =>
      observationKey(asks) === observationKey(target.asks) &&
      comparator === target.comparator &&
      JSON.stringify(due === null ? null : lastDayOf(due)) === JSON.stringify(target.due === null ? null : lastDayOf(target.due)),
  );
  if (twin === undefined) return NOTHING;
  const [value, other] = [target.value, twin.value].map((one) => (typeof one === "string" ? one : JSON.stringify(one)));
  if (value === undefined || other === undefined) return NOTHING;
  return value === other
    ? [contradiction("asked-twice", at, { id: twin.id }, { expected: "another target", received: `“${target.id}”` })]
    : [contradiction("limits-disagree", `${at}/value`, { id: twin.id, value, other }, { expected: other, received: value })];
}
