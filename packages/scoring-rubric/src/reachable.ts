import { type Amounts, best, either, heldBetween, sums } from "./amounts.js";
import { amountsIn } from "./nodes/bounding.js";
import type { Bounds, Node } from "./nodes/node.js";
import type { Domain, Domains } from "./variables/variable.js";

/** As many ways in which the open variables of one scale may turn out are looked at. */
const WAYS = 4096;

/**
 * Every amount that a scale can still give (可能得分), in hundredths. Parts that share facts are combined freely, so an amount may be too many, never too few;
 * `null` where the ways are too many to look at. `into` is room to work in.
 */
export function reachable(node: Node, domains: Domains, into: Bounds): Amounts | null {
  node.bound(domains, into);
  return reachableWithin(node, domains, into);
}

/** The same, once the bounds of a scale and its parts are known. */
function reachableWithin(node: Node, domains: Domains, into: Bounds): Amounts | null {
  const { number, parts, steps, floor, ceiling } = node;
  const [least, most] = [into.least[number] ?? 0, into.most[number] ?? 0];
  if (least === most) return [least];
  const cases = steps.at(-1)?.cases ?? null;
  if (parts.length === 0) return (cases === null ? null : amountsIn(cases, domains)) ?? reachableAlone(node, domains, into);
  const combine = node.scale.kind === "best" ? best : sums;
  let together: Amounts | null = null;
  for (const part of parts) {
    const own = reachableWithin(part, domains, into);
    if (own === null) return null;
    together = together === null ? own : combine(together, own);
  }
  return heldBetween(together ?? [], floor, ceiling);
}

/** Of a scale without parts, by trying the values of what it is open for until its points are settled. */
function reachableAlone(node: Node, known: Domains, into: Bounds): Amounts | null {
  const domains = known.slice();
  let amounts: Amounts = [];
  let ways = 0;
  const settled = (): boolean => {
    ways += 1;
    if (ways > WAYS) return false;
    node.bound(domains, into);
    const [least, most] = [into.least[node.number] ?? 0, into.most[node.number] ?? 0];
    if (least === most) {
      amounts = either(amounts, [least]);
      return true;
    }
    const variable = openIn(node, domains);
    if (variable === undefined) return false;
    const domain: Domain = domains[variable] ?? [];
    const all = domain.every((value) => {
      domains[variable] = [value];
      return settled();
    });
    domains[variable] = domain;
    return all;
  };
  return settled() ? amounts : null;
}

/** A variable that open points turn on and that has more than one value left. */
function openIn(node: Node, domains: Domains): number | undefined {
  let found: number | undefined;
  node.open(domains, (variable) => {
    if ((domains[variable]?.length ?? 0) > 1) found ??= variable;
  });
  return found;
}
