import type { Book, FigureName } from "../figures/book.js";
import type { Observed } from "./indicator.js";

/** Two figures side by side, as numerator and denominator (分子分母). */
export const ratioOf = (book: Book, part: FigureName, whole: FigureName): Observed => ({
  part: book.number(part),
  whole: book.number(whole),
  figures: { part: [part.id], whole: [whole.id] },
});
