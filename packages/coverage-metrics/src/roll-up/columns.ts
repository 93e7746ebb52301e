import type { FigureName } from "../figures/book.js";
import { known, NOTHING, type Quantity } from "../figures/quantity.js";
import type { Areas } from "./areas.js";
import { type Bounds, giveBack, kept, keptAt } from "./bounds.js";
import { type Gap, missingIn } from "./gaps.js";

/** One figure for every area. The quantity itself is made when somebody asks for it. */
export interface FigureColumn {
  readonly figure: FigureName;
  readonly quantity: (area: number) => Quantity;
}

/** A figure that is a count of things. The columns of the bounds are given back. */
export function countColumn(areas: Areas, figure: FigureName, bounds: Bounds, gaps: readonly Gap[]): FigureColumn {
  const [min, max] = [kept(bounds.min), kept(bounds.max)];
  giveBack(areas, bounds.min, bounds.max);
  return {
    figure,
    quantity: (area) => {
      const [low, high] = [keptAt(min, area), keptAt(max, area)];
      if (low === high) return known(figure.unit, low);
      return {
        unit: figure.unit,
        min: low === -Infinity ? null : String(low),
        max: high === Infinity ? null : String(high),
        missing: missingIn(gaps, area),
        evidence: NOTHING,
      };
    },
  };
}
