import type { Indicator } from "../indicator.js";
import { ratioOf } from "../ratio-of.js";
import { type CompletionRateParams, completionRate as definition } from "./definition.js";
import { namedFigure } from "./named-figure.js";

/** Puts what is done over what was planned. More may be done than planned. */
export const completionRate: Indicator<CompletionRateParams> = {
  definition,
  observe: (book, { done, planned, unit }) => ratioOf(book, namedFigure(done, unit), namedFigure(planned, unit)),
};
