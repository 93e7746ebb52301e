import type { Bounds, Node } from "./nodes/node.js";
import type { Domain, Domains } from "./variables/variable.js";

/** As many ways in which the open variables of one scale may turn out are looked at. */
const WAYS = 4096;

/**
 * Every amount that a scale can still give (可能得分), in hundredths. Parts that share facts are combined freely, so an amount may be too many, never too few;
 * `null` where the ways are too many to look at. `into` is room to work in.
 */
export function reachable(node: Node, domains: Domains, into: Bounds): ReadonlySet<number> | null {
  if (node.parts.length === 0) return reachableAlone(node, domains, into);
  const best = node.scale.kind === "best";
  let together: ReadonlySet<number> = new Set([best ? -Infinity : 0]);
  for (const part of node.parts) {
    const own = reachable(part, domains, into);
    if (own === null) return null;
    const next = new Set<number>();
    for (const sofar of together) for (const amount of own) next.add(best ? Math.max(sofar, amount) : sofar + amount);
    together = next;
  }
  const within = new Set<number>();
  for (const amount of together) within.add(Math.min(Math.max(amount, node.floor), node.ceiling));
  return within;
}

/** Of a scale without parts, by trying the values of what it is open for until its points are settled. */
function reachableAlone(node: Node, known: Domains, into: Bounds): ReadonlySet<number> | null {
  const domains = known.slice();
  const amounts = new Set<number>();
  let ways = 0;
  const settled = (): boolean => {
    ways += 1;
    if (ways > WAYS) return false;
    node.bound(domains, into);
    const [least, most] = [into.least[node.number] ?? 0, into.most[node.number] ?? 0];
    if (least === most) {
      amounts.add(least);
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
