import type { AmountReader, Measured } from "../read/amounts.js";
import type { Question } from "../question.js";
import * as code from "../store/codes.js";
import { linksIn } from "../flows/events-in.js";
import { holdsOfChild } from "../holds/child-holds.js";
import type { Hold } from "../holds/hold.js";
import { rowsOf } from "../holds/rows-of.js";

/** How much of a child lay in a parent at a moment: what was packed into it in this hold, less what was taken out before; `null` when that is not told. */
export function heldAmount(question: Question, reader: AmountReader, parent: number, child: number, time: number): Measured | null {
  const hold = holdsOfChild(question.view, child).find((one) => isHold(question, one, parent) && one.since <= time && time <= one.until);
  return hold === undefined || hold.known !== hold.since ? null : (packed(question, reader, hold, time, false)?.sum ?? null);
}

/** Everything that was packed of a child into a parent in one hold, and whether that was once; `null` when it is not told. */
export function packedAmount(
  question: Question,
  reader: AmountReader,
  hold: Hold,
): { readonly sum: Measured; readonly once: boolean } | null {
  return hold.known === hold.since ? packed(question, reader, hold, hold.until, true) : null;
}

export const isHold = ({ asOf }: Question, hold: Hold, parent: number): boolean =>
  hold.parent === parent && !hold.attached && hold.known <= asOf;

function packed(
  question: Question,
  reader: AmountReader,
  { parent, child, since }: Hold,
  time: number,
  gross: boolean,
): { sum: Measured; once: boolean } | null {
  const { store } = question.view;
  let atto = 0n;
  let known = true;
  let matter: string | undefined;
  let added = 0;
  let before = -1;
  linksIn(question, child, [since, time], (link) => {
    const event = link >>> 4;
    const kind = store.kind.data[event] ?? 0;
    const action = kind & code.ACTION;
    const head = store.rows.data[store.rowStart.data[event] ?? 0] ?? 0;
    if ((link & 7) !== code.CHILD || (kind & code.KIND) !== code.AGGREGATION || head !== parent * 16 + code.PARENT) return;
    if (action !== code.ADD && (action !== code.DELETE || gross)) return;
    // Named as a thing, how much of the class was packed is not told.
    if ((link & code.AS_CLASS) === 0) known = false;
    if (event === before) return;
    before = event;
    if (action === code.ADD) added += 1;
    // What is taken out at this very moment, nobody knows whether it was still inside.
    else if ((store.time.data[event] ?? 0) === time) known = false;
    for (const row of rowsOf(question.view, event, child)) {
      const told = reader.of(row, child, true);
      if (told === null || (matter !== undefined && told.matter !== matter)) known = false;
      else {
        matter = told.matter;
        atto += action === code.ADD ? told.atto : -told.atto;
      }
    }
  });
  return !known || matter === undefined || atto < 0n ? null : { sum: { matter, atto }, once: added === 1 };
}
