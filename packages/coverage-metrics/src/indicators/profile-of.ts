import type { Book, FigureName, Names } from "../figures/book.js";
import { checklist } from "./checklist.js";
import type { Observed } from "./indicator.js";

/** How much of a profile a list holds (清单完备情况): the list that somebody declared, or what rows tell of it. */
export const profileOf = (book: Book, figure: FigureName, profile: readonly string[], collect?: () => Names | null): Observed => ({
  ...checklist(profile, book.names(figure, collect), "items"),
  figures: { part: [figure.id] },
});
