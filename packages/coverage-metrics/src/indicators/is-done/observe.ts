import type { Book, FigureName, Said } from "../../figures/book.js";
import { bounded, known, NOTHING } from "../../figures/quantity.js";
import type { Indicator } from "../indicator.js";
import { type IsDoneParams, isDone as definition } from "./definition.js";
import { DONE_THINGS } from "./things-table.js";

/** One of one when it was done, none of one when it was not: by a flag, or by the day it was done. Words about it are evidence: they may say that it was not done. */
export const isDone: Indicator<IsDoneParams> = {
  definition,
  observe: (book, params) => {
    const { value, missing, evidence } = wasDone(book, params);
    return {
      part: value === null ? bounded("items", 0, 1, missing, evidence) : known("items", value ? 1 : 0, evidence),
      whole: known("items", 1),
      figures: { part: [params.what] },
    };
  },
};

function wasDone(book: Book, { what, by }: IsDoneParams): Said<boolean> {
  const figure = done(what);
  const { value: on, evidence } = book.date(figure);
  if (on !== null) return { value: on <= book.asOf && (by === undefined || on <= by), missing: NOTHING, evidence };
  const flag = withWords(book.flag(figure), book.text(figure));
  return by === undefined ? flag : inTime(flag, { figure, by, asOf: book.asOf });
}

const withWords = (flag: Said<boolean>, { value, evidence }: Said<string>): Said<boolean> =>
  value === null ? flag : { ...flag, evidence: [...flag.evidence, ...evidence, value] };

/** What is there after the last day was there in time or not: only the day it was done tells. What is not there even then was not. */
const inTime = (
  said: Said<boolean>,
  { figure, by, asOf }: { readonly figure: FigureName; readonly by: string; readonly asOf: string },
): Said<boolean> => (said.value === true && by < asOf ? { ...said, value: null, missing: [dayOf(figure)] } : said);

const dayOf = ({ id, term: { zh, en } }: FigureName): Said<boolean>["missing"][number] => ({
  id: `figure/${id}/date`,
  label: { zh: `${zh}的日期`, en: `day of: ${en}` },
});

/** The figure by name. A thing that is not in the table goes by its id in both languages. */
export function done(what: string): FigureName {
  const words = Object.hasOwn(DONE_THINGS, what) ? DONE_THINGS[what] : undefined;
  return { id: what, term: words ?? { zh: what, en: what }, unit: "items" };
}
