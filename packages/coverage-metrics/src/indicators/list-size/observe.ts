import type { Names } from "../../figures/book.js";
import { bounded, type Quantity } from "../../figures/quantity.js";
import { listName } from "../../figures/list-name.js";
import type { Indicator } from "../indicator.js";
import { type ListSizeParams, listSize as definition } from "./definition.js";
import { LISTS } from "./lists-table.js";

/** Counts the entries of a list: as many as somebody declared, else as many as are named. */
export const listSize: Indicator<ListSizeParams> = {
  definition,
  observe: (book, { list }) => {
    const { figure, collect } = LISTS[list];
    return { part: book.number(figure, () => sizeOf(book.names(figure, () => collect(book)))), figures: { part: [figure.id] } };
  },
};

/** A list that does not say all there is may be longer. */
function sizeOf({ items, complete, missing, evidence }: Names): Quantity {
  const named = new Set(items.map(listName)).size;
  return bounded("items", named, complete ? named : null, missing, evidence);
}
