import { type Component, componentsOf } from "./bounds/components.js";
import { linksOf } from "./bounds/links.js";
import { tryWays, waysOf } from "./bounds/ways.js";
import { BONUS, type CompiledRubric, type Root } from "./nodes/compile-rubric.js";
import type { Bounds } from "./nodes/node.js";
import { reachable } from "./reachable.js";
import type { Reading } from "./variables/knowledge.js";
import type { Domains } from "./variables/variable.js";

/** As many ways in which shared facts may turn out, and as many totals, are looked at. */
const WAYS = 1000;
const TOTALS = 4096;

type Amounts = ReadonlySet<number>;

/**
 * Every sum of all items that some way the open facts may turn out gives (可能总分), in hundredths, before the limits of a total; `null` where these are too
 * many to look at, or what is known leaves it open whether one can be had.
 */
export function reachableTotals(compiled: CompiledRubric, reading: Reading): Amounts | null {
  const { domains } = reading;
  const links = linksOf(compiled.plan, reading);
  if (!reading.sure || !links.tight) return null;
  const into = roomFor(compiled);
  const { free, tied } = componentsOf(compiled, domains, links);
  let totals: Amounts | null = NOTHING;
  for (const of of free) totals = added(totals, sumsOf(of, domains, into, compiled.bonusCap));
  for (const component of tied) totals = added(totals, sumsOfWays(component, compiled, domains, into));
  return totals;
}

/** The sums that items can give when facts they share are taken one by one, so that there may be too many, never too few; `null` as above. */
export const looseSums = (of: readonly Root[], compiled: CompiledRubric, domains: Domains): Amounts | null =>
  sumsOf(of, domains, roomFor(compiled), compiled.bonusCap);

const roomFor = ({ zeros }: CompiledRubric): Bounds => ({ least: zeros.slice(), most: zeros.slice() });

const NOTHING: Amounts = new Set([0]);

function sumsOfWays(component: Component, compiled: CompiledRubric, known: Domains, into: Bounds): Amounts | null {
  if (waysOf(component, known) > WAYS) return null;
  const domains = known.slice();
  const all = new Set<number>();
  let whole = true;
  tryWays(component, compiled, domains, () => {
    const sums = whole ? sumsOf(component.of, domains, into, compiled.bonusCap) : null;
    whole = sums !== null;
    for (const sum of sums ?? []) all.add(sum);
  });
  return whole ? all : null;
}

/** The bonus is held at its most before it is added. */
function sumsOf(of: readonly Root[], domains: Domains, into: Bounds, bonusCap: number | null): Amounts | null {
  let base: Amounts | null = NOTHING;
  let bonus: Amounts | null = NOTHING;
  for (const { group, node } of of) {
    const amounts = reachable(node, domains, into);
    if (group === BONUS) bonus = added(bonus, amounts);
    else base = added(base, amounts);
  }
  const cap = bonusCap ?? Infinity;
  return added(base, bonus === null ? null : new Set([...bonus].map((amount) => Math.min(amount, cap))));
}

function added(some: Amounts | null, more: Iterable<number> | null): Amounts | null {
  if (some === null || more === null) return null;
  const sums = new Set<number>();
  for (const one of some) for (const other of more) sums.add(one + other);
  return sums.size > TOTALS ? null : sums;
}
