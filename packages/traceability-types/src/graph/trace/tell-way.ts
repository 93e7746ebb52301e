import { goOn, walkOf } from "../flows/processes.js";
import { holdsOfParent } from "../holds/parent-holds.js";
import type { Question } from "../question.js";
import { ALWAYS } from "../times.js";
import { beyond } from "./beyond.js";
import { emptyPart, inOrder, joined, type Part } from "./part.js";
import { type Reach, reachBeyond, reachFrom, type Start } from "./reach-from.js";
import { addSight } from "./sights.js";

/**
 * All that a trace tells (追溯全程). As long as matter goes from one object to one, it is followed step by step; where it parts, or came together, what lies beyond
 * is the same for whatever came there, and was mostly told before: the boxes of one lot all come of the same fields.
 */
export function tellWay(question: Question, start: Start, forward: boolean): Part {
  const { store } = question.view;
  const all = (): Part => tellReached(question, reachFrom(question, [start], forward), forward);
  if (question.naive || !(question.asOf >= ALWAYS) || holdsOfParent(question.view, start.object).holds.length > 0) return all();
  const way = emptyPart();
  const passed = new Set<number>();
  let [object, time] = [start.object, forward ? start.low : start.high];
  for (;;) {
    passed.add(object);
    addSight(way, question, object, time, forward);
    const arrivals = wayOn(question, object, time, forward, passed, way.untraceable);
    const [next, when] = arrivals;
    if (next === undefined || when === undefined) return inOrder(store, way);
    if (arrivals.length > 2) {
      const rest = beyond(question, arrivals, forward, () => tellReached(question, reachBeyond(question, arrivals, forward), forward));
      // Matter may have come back to where it had been.
      return rest.reached.some((one) => passed.has(one.object)) ? all() : joined(store, way, rest);
    }
    [object, time] = [next, when];
  }
}

/** Where matter arrives in one step from an object: objects and the first (going back, last) times, one after another. Where it came by, it had been before. */
function wayOn(
  question: Question,
  object: number,
  time: number,
  forward: boolean,
  passed: ReadonlySet<number>,
  untraceable: Set<number>,
): readonly number[] {
  const reached = new Map<number, number>();
  const walk = walkOf(question, forward, untraceable, (to, when) => {
    if (passed.has(to)) return;
    const before = reached.get(to);
    if (before === undefined || (forward ? when < before : when > before)) reached.set(to, when);
  });
  goOn(walk, object, time);
  const arrivals: number[] = [];
  for (const [to, when] of reached) arrivals.push(to, when);
  return arrivals;
}

function tellReached(question: Question, { reached, untraceable }: Reach, forward: boolean): Part {
  const part = emptyPart();
  for (const [object, time] of reached) addSight(part, question, object, time, forward);
  return inOrder(question.view.store, { ...part, untraceable });
}
