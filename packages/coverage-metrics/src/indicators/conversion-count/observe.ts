import { convertedFigure, convertedIn } from "../converted.js";
import type { Indicator } from "../indicator.js";
import { type ConversionCountParams, conversionCount as definition } from "./definition.js";

/** Counts the trainees who found work or began a business. */
export const conversionCount: Indicator<ConversionCountParams> = {
  definition,
  observe: (book, { kind, ...window }) => ({
    part: convertedIn(book, kind, window),
    figures: { part: [convertedFigure(kind, window, book.asOf).id] },
  }),
};
