import { type Amounts, either } from "../amounts.js";
import type { OpenVariables } from "../variables/open-variables.js";
import type { Domains, Table } from "../variables/variable.js";
import type { Bounds } from "./node.js";

/** How the bounds of one scale are written (求界步骤), once those of its parts are. */
export interface Step {
  readonly number: number;
  /** Writes least and most under the number. */
  readonly bound: (domains: Domains, into: Bounds, number: number) => void;
  /** Its points in each case; `null` where the cases are too many, or what it reads says more than that. */
  readonly cases: Cases | null;
}

/** The points of a scale for all values of the variables it reads, to be looked up instead of worked out: those of the last variable side by side. */
export interface Cases {
  readonly variables: readonly number[];
  readonly sizes: readonly number[];
  readonly points: readonly number[];
}

/** As many cases are worked out beforehand. */
const CASES = 64;

/** The cases of a scale without parts that reads some tables, each of a variable of its own. */
export function casesOf(tables: readonly Table[], bound: Step["bound"], variables: OpenVariables): Cases | null {
  const numbers = tables.map(({ variable }) => variable);
  if (new Set(numbers).size < numbers.length) return null;
  const sizes: number[] = [];
  const points: number[] = [];
  const into: Bounds = { least: [0], most: [0] };
  const fill = (domains: Domains, at: number): void => {
    const [variable, size] = [numbers[at], sizes[at]];
    if (variable === undefined || size === undefined) {
      bound(domains, into, 0);
      points.push(into.least[0] ?? 0);
      return;
    }
    for (let value = 0; value < size; value += 1) {
      domains[variable] = [value];
      fill(domains, at + 1);
    }
  };
  variables.whenClosed(() => {
    sizes.push(...tables.map(({ of }) => of.length));
    if (sizes.reduce((product, size) => product * size, 1) <= CASES) fill([], 0);
  });
  return { variables: numbers, sizes, points };
}

/** Writes the bounds of scales, each after its parts. */
export function writeBounds(steps: readonly Step[], domains: Domains, into: Bounds): void {
  for (const { number, bound, cases } of steps) {
    const points = cases === null ? undefined : pointsIn(cases, domains);
    if (points === undefined) bound(domains, into, number);
    else {
      into.least[number] = points;
      into.most[number] = points;
    }
  }
}

/** The points of a scale of which everything it reads is known. */
function pointsIn({ variables, sizes, points }: Cases, domains: Domains): number | undefined {
  let at = 0;
  for (let place = 0; place < variables.length; place += 1) {
    const domain = domains[variables[place] ?? 0] ?? [];
    if (domain.length !== 1) return undefined;
    at = at * (sizes[place] ?? 0) + (domain[0] ?? 0);
  }
  return points[at];
}

/** Every amount that a scale can give; `null` where its cases are not worked out. */
export function amountsIn({ variables, sizes, points }: Cases, domains: Domains): Amounts | null {
  if (points.length === 0) return null;
  let all: Amounts = [];
  const find = (at: number, place: number): void => {
    const [variable, size] = [variables[place], sizes[place]];
    if (variable === undefined || size === undefined) {
      const amount = points[at] ?? 0;
      if (!all.includes(amount)) all = either(all, [amount]);
      return;
    }
    for (const value of domains[variable] ?? []) find(at * size + value, place + 1);
  };
  find(0, 0);
  return all;
}
