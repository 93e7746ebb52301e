import { addCarriers, contentsOf } from "../holds/follow.js";
import type { Spans } from "../holds/windows.js";
import type { Question } from "../question.js";
import * as code from "../store/codes.js";
import { isUntraceable, itemOf } from "../store/traceable.js";
import { ALWAYS, NEVER } from "../times.js";
import { linksIn } from "./events-in.js";

/** Called for what comes out of a process forward, or went into it back: an object and when. */
export type Arrive = (object: number, time: number) => void;

/** One walk through processes (加工过程), in one direction. */
export interface Walk {
  readonly question: Question;
  readonly forward: boolean;
  readonly arrive: Arrive;
  /** Classes without a lot that stood where matter went on. */
  readonly untraceable: Set<number>;
  /** Processes that were entered, and when first (last, when going back); transformations of several events are under −1 − their number. */
  readonly entered: Map<number, number>;
  /** Carriers that were looked at, and when: what went in there in that time has been entered, whoever was carried. */
  readonly walked: Map<number, Spans>;
}

/** A walk that has not begun. */
export const walkOf = (question: Question, forward: boolean, untraceable: Set<number>, arrive: Arrive): Walk => ({
  question,
  forward,
  arrive,
  untraceable,
  entered: new Map(),
  walked: new Map(),
});

/** Goes on from an object that arrived at a time: through every process into which it, or what it was in, went from then on. */
export function goOn(walk: Walk, object: number, time: number): void {
  const { question, forward } = walk;
  const { store } = question.view;
  const [low, high] = question.naive ? [NEVER, ALWAYS] : forward ? [time, ALWAYS] : [NEVER, time];
  const near = forward ? code.INPUT : code.OUTPUT;
  const news = addCarriers(question, object, low, high, false, walk.walked);
  for (let next = 0; next < news.length; next += 3) {
    const carrier = news[next] ?? 0;
    if (isUntraceable(store.objects.names[carrier] ?? "")) continue;
    linksIn(question, carrier, [news[next + 1] ?? 0, news[next + 2] ?? 0], (link, when) => {
      const event = link >>> 4;
      const kind = store.kind.data[event] ?? 0;
      const role = link & 7;
      if (role === near && (kind & code.KIND) === code.TRANSFORMATION) enter(walk, event, kind, when);
      if (forward) {
        if (role === code.LOT) thingsOfLot(walk, event, carrier, when);
      } else if ((kind & code.TELLS_LOT) !== 0 && (link & code.AS_CLASS) === 0) lotsOfThing(walk, event, kind, role, carrier, when);
    });
  }
}

function enter(walk: Walk, event: number, kind: number, time: number): void {
  const { question, forward, entered } = walk;
  const { store } = question.view;
  if ((kind & code.IS_PART) === 0) {
    if (entered.has(event)) return;
    entered.set(event, time);
    return farSide(walk, event, time);
  }
  const whole = (store.rows.data[(store.rowStart.data[event + 1] ?? 1) - 1] ?? 0) >>> 4;
  const before = entered.get(-1 - whole);
  if (before !== undefined && (question.naive || (forward ? before <= time : before >= time))) return;
  entered.set(-1 - whole, time);
  const spans = question.naive ? [NEVER, ALWAYS] : forward ? [time, before ?? ALWAYS] : [before ?? NEVER, time];
  linksIn(question, whole, spans, (link, when) => {
    if ((link & 7) === code.PART) farSide(walk, link >>> 4, when);
  });
}

/** What an event puts out, or took in when going back, with what was in it at that moment. */
function farSide(walk: Walk, event: number, time: number): void {
  const { rows, rowStart } = walk.question.view.store;
  const far = walk.forward ? code.OUTPUT : code.INPUT;
  const end = rowStart.data[event + 1] ?? 0;
  const inside = new Set<number>();
  for (let row = rowStart.data[event] ?? 0; row < end; row += 1) {
    const told = rows.data[row] ?? 0;
    if ((told & 7) === far && !inside.has(told >>> 4)) passOn(walk, told >>> 4, time, inside);
  }
}

/** Passes an object on with what is in it, but for what was passed on already at that moment. */
function passOn({ question, untraceable, arrive }: Walk, object: number, time: number, passed: Set<number>): void {
  if (isUntraceable(question.view.store.objects.names[object] ?? "")) {
    untraceable.add(object);
    return;
  }
  for (const one of contentsOf(question, object, time, time).keys()) {
    passed.add(one);
    arrive(one, time);
  }
}

/** A lot that attributes tell of is where the event's things of the same trade item come from. */
function thingsOfLot(walk: Walk, event: number, lot: number, time: number): void {
  const { objects, rows, rowStart, kind } = walk.question.view.store;
  const item = itemOf(objects.names[lot] ?? "");
  const told = ((kind.data[event] ?? 0) & code.KIND) === code.TRANSFORMATION ? code.OUTPUT : code.OBSERVED;
  const end = rowStart.data[event + 1] ?? 0;
  for (let row = rowStart.data[event] ?? 0; row < end; row += 1) {
    const named = rows.data[row] ?? 0;
    if ((named & 15) === told && itemOf(objects.names[named >>> 4] ?? "") === item) passOn(walk, named >>> 4, time, new Set());
  }
}

function lotsOfThing(walk: Walk, event: number, kind: number, role: number, thing: number, time: number): void {
  if (role !== ((kind & code.KIND) === code.TRANSFORMATION ? code.OUTPUT : code.OBSERVED)) return;
  const { objects, rows, rowStart } = walk.question.view.store;
  const item = itemOf(objects.names[thing] ?? "");
  if (item === undefined) return;
  const start = rowStart.data[event] ?? 0;
  // Lots stand at the end of an event's rows; nothing comes after them but the transformation that it is a part of.
  for (let row = (rowStart.data[event + 1] ?? 0) - 1; row >= start; row -= 1) {
    const told = rows.data[row] ?? 0;
    if ((told & 7) !== code.LOT && (told & 7) !== code.PART) return;
    if ((told & 7) === code.LOT && itemOf(objects.names[told >>> 4] ?? "") === item) passOn(walk, told >>> 4, time, new Set());
  }
}
