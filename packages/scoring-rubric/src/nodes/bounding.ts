import type { OpenVariables } from "../variables/open-variables.js";
import type { Domains, Table } from "../variables/variable.js";
import type { Bounds } from "./node.js";

/** How the bounds of a scale and its parts are written (求界步骤): first those that are looked up, then all others, each after its parts. */
export interface Bounding {
  readonly lookups: readonly Lookup[];
  readonly others: readonly Step[];
}

/** A scale that reads one table once, as most do: its points for each value of the variable, which takes much less time than to work them out. */
export interface Lookup {
  readonly number: number;
  readonly variable: number;
  readonly of: readonly number[];
}

/** Any other scale. */
export interface Step {
  readonly number: number;
  /** Writes least and most under the number. */
  readonly bound: (domains: Domains, into: Bounds, number: number) => void;
}

/** Looks up what a scale without parts gives; `bound` says it for one value. */
export function lookupOf({ number, bound }: Step, { variable, of: values }: Table, variables: OpenVariables): Lookup {
  const of: number[] = [];
  variables.whenClosed(() => {
    const domains: Domains = [];
    const into: Bounds = { least: [0], most: [0] };
    for (const value of values.keys()) {
      domains[variable] = [value];
      bound(domains, into, 0);
      of.push(into.least[0] ?? 0);
    }
  });
  return { number, variable, of };
}

/** The steps of a scale after those of all its parts. */
export const boundingAfter = (parts: readonly Bounding[], own: Bounding): Bounding => ({
  lookups: [...parts.flatMap(({ lookups }) => lookups), ...own.lookups],
  others: [...parts.flatMap(({ others }) => others), ...own.others],
});

/** Writes the bounds of a scale and its parts. */
export function writeBounds({ lookups, others }: Bounding, domains: Domains, into: Bounds): void {
  const { least, most } = into;
  for (const { number, variable, of } of lookups) {
    const domain = domains[variable] ?? [];
    let low = of[domain[0] ?? 0] ?? 0;
    let high = low;
    for (let at = 1; at < domain.length; at += 1) {
      const points = of[domain[at] ?? 0] ?? 0;
      if (points < low) low = points;
      if (points > high) high = points;
    }
    least[number] = low;
    most[number] = high;
  }
  for (const { number, bound } of others) bound(domains, into, number);
}
