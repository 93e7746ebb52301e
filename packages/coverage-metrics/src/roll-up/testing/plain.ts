import type { Quantity } from "../../figures/quantity.js";
import type { Store } from "../../store/store.js";
import { type AreaLevel } from "../areas.js";
import { figuresOf } from "../figures-of.js";

/** All levels, from the largest areas down. */
export const LEVELS: readonly AreaLevel[] = ["nation", "province", "city", "county", "town"];

/** All figures of all areas as text, with what is missing: equal when the stores say the same. */
export const allText = (store: Store, asOf: string): string =>
  JSON.stringify([...figuresOf(store, { asOf, level: LEVELS })].map(([code, area]) => [code, [...area]]));

/** All figures of all areas, by `<area> <figure>`. */
export const allFigures = (store: Store, asOf: string): ReadonlyMap<string, Quantity> =>
  new Map(
    [...figuresOf(store, { asOf, level: LEVELS })].flatMap(([code, area]) =>
      [...area].map(([id, quantity]): [string, Quantity] => [`${code} ${id}`, quantity]),
    ),
  );

/** Whether every value of the second is one of the first. */
export const isWithin = (outer: Quantity, inner: Quantity): boolean =>
  Number(outer.min ?? 0) <= Number(inner.min ?? 0) &&
  (outer.max === null || (inner.max !== null && Number(inner.max) <= Number(outer.max)));
