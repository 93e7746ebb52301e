import type { Book } from "../figures/book.js";
import { known, type Quantity } from "../figures/quantity.js";
import { sessionsHeld } from "../figures/training-figures.js";
import type { Session, SessionKind } from "../rosters/rows.js";
import { inWindow } from "./in-window.js";
import { inOrder } from "./in-order.js";
import { numberIn, type Window } from "./window.js";

/** Sessions held in the window (培训场次). */
export const sessionsIn = (book: Book, kind: SessionKind | undefined, window: Window): Quantity =>
  numberIn(book, sessionsHeld(kind), window, () => {
    const rows = sessionRows(book, kind, window);
    return rows === null ? null : known("sessions", rows.length);
  });

/** Their rows; `null` when there is no roster. */
export function sessionRows(book: Book, kind: SessionKind | undefined, window: Window): readonly Session[] | null {
  const rows = book.rows("sessions");
  if (rows === null) return null;
  return inOrder(rows).filter((one) => (kind === undefined || one.kind === kind) && inWindow(one.date, window, book.asOf));
}
