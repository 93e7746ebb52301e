import type { Book } from "../../figures/book.js";
import { known } from "../../figures/quantity.js";
import { followedUp } from "../../figures/training-figures.js";
import { inWindow } from "../in-window.js";
import type { Indicator } from "../indicator.js";
import { figureOn, numberIn } from "../window.js";
import { type FollowUpCountParams, followUpCount as definition } from "./definition.js";

/** Counts the trainees who were followed up. What came before the first training of a trainee did not follow it. */
export const followUpCount: Indicator<FollowUpCountParams> = {
  definition,
  observe: (book, window) => ({
    part: numberIn(book, followedUp, window, () => {
      const rows = book.rows("follow-ups");
      if (rows === null) return null;
      const first = firstTrainings(book);
      const persons = rows
        .filter(({ person, date }) => inWindow(date, window, book.asOf) && (first.get(person) ?? "") <= date)
        .map(({ person }) => person);
      return known("persons", new Set(persons).size);
    }),
    figures: { part: [figureOn(followedUp, window, book.asOf).id] },
  }),
};

function firstTrainings(book: Book): ReadonlyMap<string, string> {
  const dates = new Map((book.rows("sessions") ?? []).map(({ id, date }) => [id, date]));
  const first = new Map<string, string>();
  for (const { session, person } of book.rows("attendances") ?? []) {
    const date = dates.get(session);
    if (person === undefined || date === undefined) continue;
    const before = first.get(person);
    if (before === undefined || date < before) first.set(person, date);
  }
  return first;
}
