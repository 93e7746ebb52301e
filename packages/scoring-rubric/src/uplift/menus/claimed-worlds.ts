import type { CompiledRubric } from "../../nodes/compile-rubric.js";
import type { Bounds } from "../../nodes/node.js";
import { compareRatios, product, type Ratio, ratio, readDecimal } from "../../numbers/ratio.js";
import { floorDivide, plus, times } from "../../numbers/whole.js";
import type { Knowledge } from "../../variables/knowledge.js";
import { cellAt, cellOf } from "../../variables/cells.js";
import { isOne, OPEN, type Range } from "../../variables/range.js";
import type { Domains, Variable } from "../../variables/variable.js";
import type { Block } from "../blocks.js";

/** One way in which a block may stand behind what a county claims (与自评相符的情形). */
export interface World {
  readonly knowledge: Knowledge;
  /** Points of each term of the block, in their order. */
  readonly points: readonly number[];
}

/** More ways than this are not looked at in one block. */
const WORLDS = 4096;

/** Every way in which the open variables of a block may stand, with the claims that speak of one of its terms; `null` when there are too many. */
export function worldsOf(
  { plan, nodes }: CompiledRubric,
  block: Block,
  knowledge: Knowledge,
  claims: ReadonlyMap<string, number>,
): readonly World[] | null {
  const open = block.variables.filter((number) => (knowledge.domains[number]?.length ?? 0) > 1);
  let ways = 1;
  for (const number of open) ways *= knowledge.domains[number]?.length ?? 1;
  if (ways > WORLDS) return null;
  const wanted = block.terms.flatMap(({ first, node }) =>
    nodes.slice(first, node.number + 1).flatMap(({ number, path }) => {
      const points = claims.get(path);
      return points === undefined ? [] : [{ number, points }];
    }),
  );
  const into: Bounds = { least: new Int32Array(nodes.length), most: new Int32Array(nodes.length) };
  const domains: Domains = [...knowledge.domains];
  const worlds: World[] = [];
  const split = (at: number): void => {
    const number = open[at];
    if (number === undefined) {
      for (const { node } of block.terms) node.bound(domains, into);
      if (!wanted.every(({ number: node, points }) => into.least[node] === points)) return;
      const ranges = narrowed(plan, block, domains, knowledge.ranges);
      if (ranges === null) return;
      worlds.push({
        knowledge: { ...knowledge, domains: [...domains], ranges },
        points: block.terms.map(({ node }) => into.least[node.number] ?? 0),
      });
      return;
    }
    const domain = knowledge.domains[number] ?? [];
    for (const value of domain) {
      domains[number] = [value];
      split(at + 1);
    }
    domains[number] = domain;
  };
  split(0);
  return worlds;
}

/** The ranges of numbers when every measure lies where it is said to lie; `null` when no number does. */
function narrowed(plan: CompiledRubric["plan"], block: Block, domains: Domains, known: Knowledge["ranges"]): Knowledge["ranges"] | null {
  const said = block.variables.flatMap((number) => {
    const variable = plan.variables[number];
    const cell = domains[number]?.[0];
    if (variable?.kind !== "measure" || cell === undefined) return [];
    const behind = factBehind(variable, known);
    const form = plan.forms.get(behind?.fact ?? "");
    if (behind === null || form?.kind !== "number" || isOne(known.get(form.id) ?? OPEN)) return [];
    return [{ fact: form.id, whole: form.whole, cell, limits: variable.limits.map((limit) => product(limit, behind.factor)) }];
  });
  if (said.length === 0) return known;
  const ranges = new Map(known);
  for (const { fact, whole, cell, limits } of said) {
    const inside = meet(ranges.get(fact) ?? OPEN, cellRange(limits, cell, whole));
    if (inside === null) return null;
    ranges.set(fact, inside);
  }
  // What lies between two limits has neither of them, though these are its ends.
  const holds = said.every(({ fact, cell, limits }) => {
    const { min, max } = ranges.get(fact) ?? OPEN;
    return min === null || max === null || compareRatios(min, max) < 0 || cellOf(min, limits) === cell;
  });
  return holds ? ranges : null;
}

/** The one number that a measure turns on, and what its limits are multiplied by: a known base. */
function factBehind(
  { measure }: Extract<Variable, { readonly kind: "measure" }>,
  known: Knowledge["ranges"],
): { readonly fact: string; readonly factor: Ratio } | null {
  if (measure.kind === "fact") return { fact: measure.fact, factor: ratio(1) };
  const base = known.get(measure.whole);
  if (base === undefined || base.min === null || !isOne(base) || base.min.top <= 0) return null;
  const cap = measure.cap === undefined ? null : readDecimal(measure.cap);
  return { fact: measure.part, factor: cap !== null && compareRatios(base.min, cap) > 0 ? cap : base.min };
}

function cellRange(limits: readonly Ratio[], cell: number, whole: boolean): Range {
  const { low, high, closed } = cellAt(cell, limits);
  if (closed || !whole) return { min: low, max: high };
  return {
    min: low === null ? null : ratio(plus(floorDivide(low.top, low.bottom), 1)),
    max: high === null ? null : ratio(plus(times(floorDivide(times(high.top, -1), high.bottom), -1), -1)),
  };
}

function meet(a: Range, b: Range): Range | null {
  const min = a.min === null ? b.min : b.min === null || compareRatios(a.min, b.min) >= 0 ? a.min : b.min;
  const max = a.max === null ? b.max : b.max === null || compareRatios(a.max, b.max) <= 0 ? a.max : b.max;
  return min !== null && max !== null && compareRatios(min, max) > 0 ? null : { min, max };
}
