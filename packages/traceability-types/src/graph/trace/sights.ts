import type { Question } from "../question.js";
import type { Store } from "../store/store.js";
import { ALWAYS, NEVER } from "../times.js";
import { MOST_KEPT, type View } from "../view.js";
import { type LastKnown, lastKnown, nothingKnown, tell, type Told } from "./last-known.js";
import { paperKey, paperRowsOf } from "./papers.js";
import { visitsOf } from "./visits-of.js";

/** That an event tells where a reached object was (经过记录): it names the carrier, which is the object itself or what it was in. */
export interface Visit {
  /** Place of the event in what was handed in, from 0 on. */
  readonly event: number;
  readonly eventID?: string;
  /** Milliseconds since 1970 UTC. */
  readonly time: number;
  readonly object: string;
  readonly carrier: string;
  readonly bizStep?: string;
  readonly disposition?: string;
  readonly readPoint?: string;
  readonly bizLocation?: string;
}

/** An object that matter reached (到达对象), and what was last told of it in the visits of this trace. */
export interface ReachedObject extends LastKnown {
  readonly id: string;
  /** Earliest moment of arrival forward, latest back; in milliseconds since 1970 UTC, `NEVER` or `ALWAYS` for a start without a time. */
  readonly time: number;
}

/** All that is told of one reached object. */
export interface Sight {
  readonly reached: ReachedObject;
  /** In the order of time, event and carrier. */
  readonly visits: readonly Visit[];
  /** Papers and places of the visited events in numbers, each once. */
  readonly papers: ReadonlySet<number>;
  readonly places: ReadonlySet<number>;
}

interface Kept {
  readonly forward: Map<number, Sight[]>;
  readonly back: Map<number, Sight[]>;
  visits: number;
}

const kept = new WeakMap<View, Kept>();

const nothingKept = (): Kept => ({ forward: new Map(), back: new Map(), visits: 0 });

/** What is told of an object that was reached at a time. It is kept, since traces share most of their way: the items of one lot all come of the same fields. */
export function sightOf(question: Question, object: number, time: number, forward: boolean): Sight {
  // Starts are asked for once, and there are more of them than of what they come of.
  const isStart = time === NEVER || time === ALWAYS;
  if (isStart || question.naive || question.asOf < ALWAYS) return look(question, object, time, forward);
  let of = kept.get(question.view);
  if (of === undefined || of.visits > MOST_KEPT) kept.set(question.view, (of = nothingKept()));
  const sights = forward ? of.forward : of.back;
  const there = sights.get(object);
  const known = there?.find(({ reached }) => reached.time === time);
  if (known !== undefined) return known;
  const sight = look(question, object, time, forward);
  of.visits += sight.visits.length + 1;
  if (there === undefined) sights.set(object, [sight]);
  else there.push(sight);
  return sight;
}

function look(question: Question, object: number, time: number, forward: boolean): Sight {
  const { store } = question.view;
  const { names } = store.objects;
  const id = names[object] ?? "";
  const latest = nothingKnown();
  const visits: Visit[] = [];
  const papers = new Set<number>();
  const places = new Set<number>();
  visitsOf(question, object, time, forward, (event, carrier, when) => {
    visits.push(visitOf(store, event, when, id, names[carrier] ?? ""));
    const [from, to] = paperRowsOf(store, event);
    for (let row = from; row < to; row += 1) papers.add(paperKey(store, row));
    places.add(store.readPoint.data[event] ?? 0).add(store.bizLocation.data[event] ?? 0);
    tell(latest, store, event, when, from, to);
  });
  // Several traces hand out the same ones.
  for (const visit of visits) Object.freeze(visit);
  const reached: ReachedObject = { id, time, ...lastKnown(latest) };
  for (const told of [reached.place, reached.holder, reached.disposition]) if (told !== undefined) freezeTold(told);
  return { reached, visits: visits.sort(inOrder), papers, places };
}

function freezeTold(told: Told): void {
  Object.freeze(told);
  Object.freeze(told.ids);
}

/** By time, event and carrier. */
const inOrder = (left: Visit, right: Visit): number =>
  left.time - right.time || left.event - right.event || (left.carrier < right.carrier ? -1 : left.carrier > right.carrier ? 1 : 0);

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function visitOf(store: Store, event: number, time: number, object: string, carrier: string): Visit {
  const eventID = store.eventIds.names[event] ?? "";
  const step = store.step.data[event] ?? 0;
  const disposition = store.disposition.data[event] ?? 0;
  const read = store.readPoint.data[event] ?? 0;
  const place = store.bizLocation.data[event] ?? 0;
  const visit: Writable<Visit> = eventID === "" ? { event, time, object, carrier } : { event, eventID, time, object, carrier };
  if (step > 0) visit.bizStep = store.words.names[step - 1] ?? "";
  if (disposition > 0) visit.disposition = store.words.names[disposition - 1] ?? "";
  if (read > 0) visit.readPoint = store.places.names[read - 1] ?? "";
  if (place > 0) visit.bizLocation = store.places.names[place - 1] ?? "";
  return visit;
}
