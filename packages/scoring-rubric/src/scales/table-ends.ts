import type { Domains, Table } from "../variables/variable.js";

/** The least that a table holds for the values that are possible. */
export function leastIn({ variable, of }: Table, domains: Domains): number {
  const domain = domains[variable] ?? [];
  let least = of[domain[0] ?? 0] ?? 0;
  for (let at = 1; at < domain.length; at += 1) least = Math.min(least, of[domain[at] ?? 0] ?? 0);
  return least;
}

/** The most that a table holds for the values that are possible. */
export function mostIn({ variable, of }: Table, domains: Domains): number {
  const domain = domains[variable] ?? [];
  let most = of[domain[0] ?? 0] ?? 0;
  for (let at = 1; at < domain.length; at += 1) most = Math.max(most, of[domain[at] ?? 0] ?? 0);
  return most;
}
