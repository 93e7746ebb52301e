import { linksIn } from "../flows/events-in.js";
import { carriersOf } from "../holds/follow.js";
import type { Question } from "../question.js";
import { LOT, PART } from "../store/codes.js";
import { ALWAYS, NEVER } from "../times.js";

/** Visits every event that tells where a reached object was: of itself, and of what carried it, while it did. */
export function visitsOf(
  question: Question,
  object: number,
  reached: number,
  forward: boolean,
  visit: (event: number, carrier: number, time: number) => void,
): void {
  const [low, high] = forward ? [reached, ALWAYS] : [NEVER, reached];
  for (const [carrier, spans] of carriersOf(question, object, low, high, true)) {
    let before = -1;
    linksIn(question, carrier, spans, (link, time) => {
      const event = link >>> 4;
      const role = link & 7;
      if (event === before || role === LOT || role === PART) return;
      before = event;
      visit(event, carrier, time);
    });
  }
}
