import { compileCondition, NO, type Test, YES } from "../conditions/compile-condition.js";
import type { Condition } from "../conditions/condition.js";
import { type Bounds, hundredths, type Node } from "../nodes/node.js";
import { type Ratio, readDecimal } from "../numbers/ratio.js";
import type { FactForm } from "../rubric.js";
import type { OpenVariables, Side } from "../variables/open-variables.js";
import type { Domains, Table } from "../variables/variable.js";
import type { Part, Scale, Tier, TierEnd } from "./scale.js";

/** What scales are compiled with: the facts of the rubric, its variables, and the nodes so far. */
export interface ScaleContext {
  readonly facts: ReadonlyMap<string, FactForm>;
  readonly variables: OpenVariables;
  readonly nodes: Node[];
}

/** How a scale bounds its points, and what it gives at least and at most. */
interface Compiled {
  readonly tables: readonly Table[];
  readonly parts?: readonly Node[];
  readonly floor: number;
  readonly ceiling: number;
  /** Least and most, from the domains and the bounds of the parts. */
  readonly bounds: (domains: Domains, of: Bounds) => readonly [least: number, most: number];
}

/** Makes a scale ready under a path, after all its parts (编译评分标准). */
export function compileScale(scale: Scale, path: string, context: ScaleContext): Node {
  const { tables, parts = [], floor, ceiling, bounds } = compiledOf(scale, path, context);
  const number = context.nodes.length;
  const bound = (domains: Domains, into: Bounds): void => {
    for (const part of parts) part.bound(domains, into);
    const [least, most] = bounds(domains, into);
    into.least[number] = least;
    into.most[number] = most;
  };
  const node: Node = { number, path, kind: scale.kind, scale, parts, tables, floor, ceiling, bound };
  context.nodes.push(node);
  return node;
}

function compiledOf(scale: Scale, path: string, context: ScaleContext): Compiled {
  const test = (condition: Condition): Test => compileCondition(condition, context.facts, context.variables);
  const partsOf = (parts: readonly Part[]): readonly Node[] =>
    parts.map(({ id, scale: own }) => compileScale(own, `${path}/${id}`, context));
  switch (scale.kind) {
    case "flag": {
      const { tables, answer } = test(scale.when);
      const points = hundredths(scale.points);
      return {
        tables,
        floor: Math.min(0, points),
        ceiling: Math.max(0, points),
        bounds: (domains) => {
          const one = answer(domains);
          return one === YES ? [points, points] : one === NO ? [0, 0] : [Math.min(0, points), Math.max(0, points)];
        },
      };
    }
    case "tiers": {
      const otherwise = hundredths(scale.otherwise);
      const limits = scale.tiers.flatMap(({ from, to }) => [from, to].flatMap((end) => (end === undefined ? [] : [readDecimal(end.at)])));
      const tiers = scale.tiers.map(readTier);
      const table = context.variables.measure(scale.measure, limits, (side) => {
        const inside = tiers.filter((tier) => tier.holds(side)).map(({ points }) => points);
        return inside.length === 0 ? otherwise : Math.max(...inside);
      });
      const all = [otherwise, ...tiers.map(({ points }) => points)];
      return { tables: [table], floor: Math.min(...all), ceiling: Math.max(...all), bounds: (domains) => ends(domains, table) };
    }
    case "options": {
      const otherwise = hundredths(scale.otherwise);
      const options = scale.options.map(({ points, when }) => ({ points: hundredths(points), test: test(when) }));
      const all = [otherwise, ...options.map(({ points }) => points)];
      return {
        tables: options.flatMap((option) => option.test.tables),
        floor: Math.min(...all),
        ceiling: Math.max(...all),
        bounds: (domains) => bestOption(domains, options, otherwise),
      };
    }
    case "checklist": {
      const tests = scale.of.map(({ when }) => test(when));
      const steps = scale.steps.map(({ least, points }) => ({ least, points: hundredths(points) }));
      const pointsFor = (count: number): number => {
        const reached = steps.filter(({ least }) => count >= least).map(({ points }) => points);
        return reached.length === 0 ? 0 : Math.max(...reached);
      };
      const all = Array.from({ length: tests.length + 1 }, (_, count) => pointsFor(count));
      return {
        tables: tests.flatMap(({ tables }) => tables),
        floor: Math.min(...all),
        ceiling: Math.max(...all),
        bounds: (domains) => {
          const answers = tests.map(({ answer }) => answer(domains));
          const reach = all.slice(answers.filter((one) => one === YES).length, answers.filter((one) => one !== NO).length + 1);
          return [Math.min(...reach), Math.max(...reach)];
        },
      };
    }
    case "judged": {
      const otherwise = hundredths(scale.otherwise);
      const table = context.variables.judged(path, rangeOf(scale.least, scale.most, scale.step));
      const gate = scale.when === null ? null : test(scale.when);
      const [least, most] = [hundredths(scale.least), hundredths(scale.most)];
      return {
        tables: [table, ...(gate?.tables ?? [])],
        floor: gate === null ? least : Math.min(least, otherwise),
        ceiling: gate === null ? most : Math.max(most, otherwise),
        bounds: (domains) => {
          const open = gate === null ? YES : gate.answer(domains);
          if (open === NO) return [otherwise, otherwise];
          const [low, high] = ends(domains, table);
          return open === YES ? [low, high] : [Math.min(low, otherwise), Math.max(high, otherwise)];
        },
      };
    }
    case "sum": {
      const parts = partsOf(scale.of);
      const within = clamp(scale.least, scale.most);
      return {
        tables: [],
        parts,
        floor: within(total(parts, ({ floor }) => floor)),
        ceiling: within(total(parts, ({ ceiling }) => ceiling)),
        bounds: (_, { least, most }) => [
          within(total(parts, ({ number }) => least[number] ?? 0)),
          within(total(parts, ({ number }) => most[number] ?? 0)),
        ],
      };
    }
    case "best": {
      const parts = partsOf(scale.of);
      const best = (of: (part: Node) => number): number => Math.max(...parts.map(of));
      return {
        tables: [],
        parts,
        floor: best(({ floor }) => floor),
        ceiling: best(({ ceiling }) => ceiling),
        bounds: (_, { least, most }) => [best(({ number }) => least[number] ?? 0), best(({ number }) => most[number] ?? 0)],
      };
    }
    case "deduction": {
      const [from, least] = [hundredths(scale.from), hundredths(scale.least)];
      const faults = scale.of.map(({ points, when }) => ({ points: hundredths(points), test: test(when) }));
      const taken = (counts: (fault: (typeof faults)[number]) => boolean): number =>
        Math.max(least, from - faults.filter(counts).reduce((sum, { points }) => sum + points, 0));
      return {
        tables: faults.flatMap((fault) => fault.test.tables),
        floor: taken(() => true),
        ceiling: from,
        bounds: (domains) => [taken((fault) => fault.test.answer(domains) !== NO), taken((fault) => fault.test.answer(domains) === YES)],
      };
    }
  }
}

interface ReadTier {
  readonly points: number;
  readonly holds: (side: Side) => boolean;
}

function readTier({ points, from, to }: Tier): ReadTier {
  const [low, high] = [readEnd(from), readEnd(to)];
  return {
    points: hundredths(points),
    holds: (side) => {
      const above = low === null ? 1 : side(low.at);
      const below = high === null ? -1 : side(high.at);
      return (above > 0 || (above === 0 && low?.included === true)) && (below < 0 || (below === 0 && high?.included === true));
    },
  };
}

const readEnd = (end: TierEnd | undefined): { readonly at: Ratio; readonly included: boolean } | null =>
  end === undefined ? null : { at: readDecimal(end.at), included: end.included };

function ends(domains: Domains, { variable, of }: Table): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of domains[variable] ?? []) {
    const points = of[value] ?? 0;
    if (points < low) low = points;
    if (points > high) high = points;
  }
  return [low, high];
}

/** The best option that holds. While none surely holds, it may be any of those that may, or none. */
function bestOption(
  domains: Domains,
  options: readonly { readonly points: number; readonly test: Test }[],
  otherwise: number,
): readonly [number, number] {
  let [sure, lowest, highest] = [-Infinity, otherwise, otherwise];
  for (const { points, test } of options) {
    const one = test.answer(domains);
    if (one === NO) continue;
    if (one === YES) sure = Math.max(sure, points);
    lowest = Math.min(lowest, points);
    highest = Math.max(highest, points);
  }
  if (sure === -Infinity) return [lowest, highest];
  let most = sure;
  for (const { points, test } of options) if (points > most && test.answer(domains) !== NO) most = points;
  return [sure, most];
}

function rangeOf(least: number, most: number, step: number): readonly number[] {
  const points: number[] = [];
  for (let at = hundredths(least); at <= hundredths(most); at += Math.max(1, hundredths(step))) points.push(at);
  return points;
}

const clamp =
  (least: number | undefined, most: number | undefined): ((amount: number) => number) =>
  (amount) =>
    Math.min(Math.max(amount, least === undefined ? -Infinity : hundredths(least)), most === undefined ? Infinity : hundredths(most));

function total(parts: readonly Node[], of: (part: Node) => number): number {
  let sum = 0;
  for (const part of parts) sum += of(part);
  return sum;
}
