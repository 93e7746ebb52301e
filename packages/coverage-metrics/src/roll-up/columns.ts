import type { FigureName } from "../figures/book.js";
import { known, NOTHING, type Quantity } from "../figures/quantity.js";
import type { Bounds } from "./bounds.js";
import { type Gap, missingIn } from "./gaps.js";

/** One figure for every area. The quantity itself is made when somebody asks for it. */
export interface FigureColumn {
  readonly figure: FigureName;
  readonly quantity: (area: number) => Quantity;
}

/** A figure that is a count of things. */
export const countColumn = (figure: FigureName, { min, max }: Bounds, gaps: readonly Gap[]): FigureColumn => ({
  figure,
  quantity: (area) => {
    const [low, high] = [min[area] ?? 0, max[area] ?? 0];
    if (low === high) return known(figure.unit, low);
    return {
      unit: figure.unit,
      min: low === -Infinity ? null : String(low),
      max: high === Infinity ? null : String(high),
      missing: missingIn(gaps, area),
      evidence: NOTHING,
    };
  },
});
