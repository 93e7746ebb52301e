import { linksIn } from "../flows/events-in.js";
import type { Question } from "../question.js";
import { type AmountReader, amountReader } from "./amounts.js";
import * as code from "../store/codes.js";
import { ALWAYS, NEVER } from "../times.js";

/** Reads amounts, and tells things from classes: whoever names a class as if it were a thing tells no amount (按件或按批记录). */
export interface NamedAs extends AmountReader {
  /** Nothing names it as a class: what does tells that there may be more of it than a piece. */
  readonly isThing: (object: number) => boolean;
}

/** Looks at every event that counts, so that it does not matter which one comes first. */
export function namedAs(question: Question): NamedAs {
  const reader = amountReader(question.view.store);
  const things = new Map<number, boolean>();
  const isThing = (object: number): boolean => {
    const known = things.get(object);
    if (known !== undefined) return known;
    let thing = true;
    linksIn(question, object, [NEVER, ALWAYS], (link) => {
      if ((link & code.AS_CLASS) !== 0) thing = false;
    });
    things.set(object, thing);
    return thing;
  };
  return { isThing, of: (row, object, asClass) => (asClass || isThing(object) ? reader.of(row, object, asClass) : null) };
}
