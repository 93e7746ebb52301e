import type { Book } from "../../figures/book.js";
import { facilitiesOf } from "../../figures/facility-figures.js";
import type { Quantity } from "../../figures/quantity.js";
import { facilityRows } from "../facility-rows.js";
import type { Indicator } from "../indicator.js";
import { tally } from "../tally.js";
import { figureOn, numberIn } from "../window.js";
import { type FacilityCountParams, facilityCount as definition } from "./definition.js";

/** Counts facilities. */
export const facilityCount: Indicator<FacilityCountParams> = {
  definition,
  observe: (book, params) => {
    const { kind, standing, ...window } = params;
    const figure = facilitiesOf(kind, standing);
    return {
      part: numberIn(book, figure, window, () => countFacilities(book, params)),
      figures: { part: [figureOn(figure, window, book.asOf).id] },
    };
  },
};

/** Counts the facilities of a kind in the roster (按名册计设施数). */
export function countFacilities(book: Book, { kind, standing, ...window }: FacilityCountParams): Quantity | null {
  const rows = facilityRows(book, kind, standing, window);
  return rows === null ? null : tally("facilities", rows);
}
