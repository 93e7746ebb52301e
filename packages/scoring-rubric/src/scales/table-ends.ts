import type { Domains, Table } from "../variables/variable.js";

/** The least that a table holds for the values that are possible. */
export function leastIn({ variable, of }: Table, domains: Domains): number {
  let least = Infinity;
  for (const value of domains[variable] ?? []) least = Math.min(least, of[value] ?? 0);
  return least;
}

/** The most that a table holds for the values that are possible. */
export function mostIn({ variable, of }: Table, domains: Domains): number {
  let most = -Infinity;
  for (const value of domains[variable] ?? []) most = Math.max(most, of[value] ?? 0);
  return most;
}
