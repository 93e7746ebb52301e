import { SELLING } from "../../epcis/steps-table.js";
import { wordsOf } from "../read/words.js";
import type { Question } from "../question.js";
import * as code from "../store/codes.js";
import type { Store } from "../store/store.js";
import { counts } from "../view.js";

/** What the events say of the life of one object (一生): −1 where none does. Numbers are those of events. */
export interface Life {
  readonly object: number;
  /** No event names it as a class. */
  isThing: boolean;
  /** First event that makes it, and all of them when there are several. */
  firstMade: number;
  readonly made: number[];
  firstUsed: number;
  /** First event that uses it up or sells it. */
  firstTaken: number;
  /** First event after which a thing is no more. */
  ended: number;
  afterEnd: number;
  isParent: boolean;
  readonly events: number[];
}

/** Words of the vocabulary that sell. */
export const sellingWords = (store: Store): ReadonlySet<number> => wordsOf(store, SELLING);

/** Reads the life of an object from its chain, in order of time; `undefined` when nothing that counts names it. */
export function lifeOf({ view, asOf }: Question, object: number, selling: ReadonlySet<number>): Life | undefined {
  const { store } = view;
  const start = store.chainStart.data[object] ?? 0;
  const end = start + (store.chainLength.data[object] ?? 0);
  let life: Life | undefined;
  for (let at = start; at < end; at += 1) {
    const link = store.links.data[at] ?? 0;
    const event = link >>> 4;
    const role = link & 7;
    if ((store.time.data[event] ?? 0) > asOf) break;
    if (role === code.LOT || role === code.PART || !counts(view, event)) continue;
    life ??= {
      object,
      isThing: true,
      firstMade: -1,
      made: [],
      firstUsed: -1,
      firstTaken: -1,
      ended: -1,
      afterEnd: -1,
      isParent: false,
      events: [],
    };
    if ((link & code.AS_CLASS) !== 0) life.isThing = false;
    live(store, life, event, role, selling);
  }
  // Of a lot some may be used up and the rest go on.
  if (life?.isThing === false) life.ended = life.afterEnd = -1;
  return life;
}

function live(store: Store, life: Life, event: number, role: number, selling: ReadonlySet<number>): void {
  const kind = store.kind.data[event] ?? 0;
  const isObject = (kind & code.KIND) === code.OBJECT_EVENT;
  const action = kind & code.ACTION;
  if (life.events.at(-1) !== event) life.events.push(event);
  if (role === code.PARENT || role === code.EMPTIED) life.isParent = true;
  const makes =
    (role === code.OBSERVED && isObject && action === code.ADD) || (role === code.OUTPUT && (kind & code.KIND) === code.TRANSFORMATION);
  if (makes) {
    if (life.firstMade < 0) life.firstMade = event;
    if (life.made.at(-1) !== event) life.made.push(event);
  } else if (life.firstUsed < 0 && role !== code.PARENT && role !== code.EMPTIED) life.firstUsed = event;
  const taken = role === code.INPUT || (role === code.OBSERVED && isObject && selling.has(store.step.data[event] ?? 0));
  if (taken && life.firstTaken < 0) life.firstTaken = event;
  if (life.ended >= 0) {
    if (life.afterEnd < 0 && (store.time.data[event] ?? 0) > (store.time.data[life.ended] ?? 0)) life.afterEnd = event;
  } else if ((isObject && role === code.OBSERVED && action === code.DELETE) || role === code.INPUT) life.ended = event;
}
