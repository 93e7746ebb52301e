import type { Question } from "../question.js";
import { nothingKnown, tell } from "./last-known.js";
import { paperRowsOf } from "../store/paper-rows.js";
import { paperKey } from "./papers.js";
import type { GrowingPart } from "./part.js";
import { visitsOf } from "./visits-of.js";

/** Adds all that is told of one reached object (单个对象的经过) to a part of a trace. */
export function addSight(part: GrowingPart, question: Question, object: number, time: number, forward: boolean): void {
  const { store } = question.view;
  const { visits, runs, papers, places } = part;
  const latest = nothingKnown();
  let carried = -1;
  visitsOf(question, object, time, forward, (event, carrier, when) => {
    // What one carrier is named in comes in order.
    if (carrier !== carried) runs.push(visits.length);
    carried = carrier;
    visits.push(event, object, carrier);
    const [from, to] = paperRowsOf(store, event);
    for (let row = from; row < to; row += 1) papers.add(paperKey(store, row));
    const read = store.readPoint.data[event] ?? 0;
    const place = store.bizLocation.data[event] ?? 0;
    if (read > 0) places.add(read);
    if (place > 0 && place !== read) places.add(place);
    tell(latest, store, event, when, from, to);
  });
  part.reached.push({ object, time, latest });
}
