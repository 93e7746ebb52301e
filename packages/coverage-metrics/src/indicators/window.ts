import type { Bilingual } from "@countykit/core";
import type { Book, FigureName } from "../figures/book.js";
import { fact } from "../figures/open-book.js";
import type { Quantity } from "../figures/quantity.js";
import type { ParamForm } from "./indicator.js";

/** First and last day that count; what is left out is open. */
export type Window = { readonly from?: string; readonly to?: string };

/** The parameters of a window, for definitions. */
export const WINDOW: { readonly [End in keyof Window]-?: ParamForm & { readonly term: Bilingual } } = {
  from: { kind: "date", optional: true, term: { zh: "起始日", en: "first day" } },
  to: { kind: "date", optional: true, term: { zh: "截止日", en: "last day" } },
};

/** The figure of a window: the same thing, counted between two days. */
export function figureIn(figure: FigureName, { from, to }: Window): FigureName {
  if (from === undefined && to === undefined) return figure;
  return {
    id: [figure.id, ...(from === undefined ? [] : [`from-${from}`]), ...(to === undefined ? [] : [`to-${to}`])].join("."),
    term: {
      zh: `${figure.term.zh}（${[from === undefined ? "" : `${from}起`, to === undefined ? "" : `截至${to}`].filter(Boolean).join("，")}）`,
      en: [figure.term.en, from === undefined ? "" : `from ${from}`, to === undefined ? "" : `to ${to}`].filter(Boolean).join(" "),
    },
    unit: figure.unit,
  };
}

/** Whether a window takes in all that was there by the day. */
export const isWholeTime = ({ from, to }: Window, asOf: string): boolean => from === undefined && (to === undefined || to >= asOf);

/** The figure that a window asks for on one day: a window that takes in all up to that day asks for the figure itself. */
export const figureOn = (figure: FigureName, window: Window, asOf: string): FigureName =>
  isWholeTime(window, asOf) ? figure : figureIn(figure, window);

/**
 * A number that only grows, within a window (期间数). When nobody counted the window, it is at most the number up to the as-of date; the figure of the
 * whole time says nothing more of it. `derive` makes it of other figures.
 */
export function numberIn(
  book: Book,
  figure: FigureName,
  window: Window,
  count: () => Quantity | null,
  derive: () => Quantity | null = () => null,
): Quantity {
  const asked = figureOn(figure, window, book.asOf);
  if (asked === figure) return book.number(figure, count, derive);
  return book.number(asked, count, () => derive() ?? atMost(asked, book.number(figure)));
}

function atMost(asked: FigureName, { unit, max, evidence }: Quantity): Quantity {
  return { unit, min: "0", max, missing: max === "0" ? [] : [fact(asked)], evidence };
}
