import type { MeasureForm } from "../conditions/condition.js";
import { compareRatios, type Ratio } from "../numbers/ratio.js";
import type { Table, Variable } from "./variable.js";

/** -1, 0 or 1: where a value of a measure lies by a limit. */
export type Side = (limit: Ratio) => -1 | 0 | 1;

/** Collects the variables of a rubric while its conditions and scales are compiled (变量登记). Tables are filled in at the end, when all limits are known. */
export interface OpenVariables {
  readonly flag: (fact: string) => Table;
  readonly choice: (fact: string, options: readonly string[], holds: readonly string[]) => Table;
  readonly measure: (measure: MeasureForm, limits: readonly Ratio[], valueOf: (side: Side) => number) => Table;
  /** The table holds the points themselves. */
  readonly judged: (criterion: string, points: readonly number[]) => Table;
  /** Does something as soon as all tables so far are complete. */
  readonly whenClosed: (fill: () => void) => void;
  /** All variables; from now on tables are complete. */
  readonly close: () => readonly Variable[];
}

interface Draft {
  readonly make: () => Variable;
  readonly limits: Ratio[];
}

export function openVariables(): OpenVariables {
  const drafts: Draft[] = [];
  const numbers = new Map<string, number>();
  const fills: (() => void)[] = [];
  const numberOf = (name: string, make: (limits: readonly Ratio[]) => Variable): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const limits: Ratio[] = [];
    drafts.push({ make: () => make(limits), limits });
    numbers.set(name, drafts.length - 1);
    return drafts.length - 1;
  };
  const table = (variable: number, values: () => readonly number[]): Table => {
    const of: number[] = [];
    fills.push(() => of.push(...values()));
    return { variable, of };
  };
  return {
    flag: (fact) =>
      table(
        numberOf(`flag ${fact}`, () => ({ kind: "flag", fact, size: 2 })),
        () => [0, 1],
      ),
    choice: (fact, options, holds) =>
      table(
        numberOf(`choice ${JSON.stringify([fact, ...options])}`, () => ({ kind: "choice", fact, options, size: options.length })),
        () => options.map((option) => (holds.includes(option) ? 1 : 0)),
      ),
    measure: (measure, limits, valueOf) => {
      const number = numberOf(measureName(measure), (all) => ({ kind: "measure", measure, limits: all, size: all.length * 2 + 1 }));
      const all = drafts[number]?.limits ?? [];
      for (const limit of limits) if (!all.some((one) => compareRatios(one, limit) === 0)) all.push(limit);
      return table(number, () => {
        const ranks = (limit: Ratio): number => all.findIndex((one) => compareRatios(one, limit) === 0) * 2 + 1;
        return Array.from({ length: all.length * 2 + 1 }, (_, value) =>
          valueOf((limit) => {
            const at = ranks(limit);
            return value < at ? -1 : value > at ? 1 : 0;
          }),
        );
      });
    },
    judged: (criterion, points) =>
      table(
        numberOf(`judged ${criterion}`, () => ({ kind: "judged", criterion, points, size: points.length })),
        () => points,
      ),
    whenClosed: (fill) => fills.push(fill),
    close: () => {
      for (const { limits } of drafts) limits.sort(compareRatios);
      for (const fill of fills) fill();
      return drafts.map(({ make }) => make());
    },
  };
}

const measureName = (measure: MeasureForm): string =>
  measure.kind === "fact" ? `fact ${measure.fact}` : `share ${JSON.stringify([measure.part, measure.whole, measure.cap ?? null])}`;
