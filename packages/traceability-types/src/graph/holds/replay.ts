import * as code from "../store/codes.js";
import { ALWAYS, NEVER } from "../times.js";
import type { View } from "../view.js";
import { emptiedAt, madeAt } from "./made-and-emptied.js";
import type { Hold } from "./hold.js";
import { type Left, putIn, takeOut } from "./left-in.js";

/** That an event names a child in a parent (装载记录). */
export interface Naming {
  readonly event: number;
  readonly time: number;
  readonly parent: number;
  readonly action: number;
  readonly asClass: boolean;
}

/** A hold that has not ended, the time of the event that opened it, and when its parent is emptied next. */
interface Open {
  readonly hold: Hold;
  readonly openedAt: number;
  readonly emptied: number;
  left: Left;
}

/** What is known of a child so far: its open holds by parent, when the last in each parent ended, and who listed it last. */
interface Course {
  readonly view: View;
  readonly child: number;
  readonly attached: boolean;
  readonly holds: Hold[];
  readonly open: Map<number, Open>;
  readonly ended: Map<number, number>;
  made: number | undefined;
  lastParent: number;
  lastTime: number;
  lastElsewhere: number;
}

const NOTHING: Left = new Map();

/** Goes through what names a child, instant by instant (逐时刻推演), and adds its holds. */
export function replay(view: View, child: number, attached: boolean, namings: Naming[], holds: Hold[]): void {
  const course: Course = {
    view,
    child,
    attached,
    holds,
    open: new Map(),
    ended: new Map(),
    made: undefined,
    lastParent: -1,
    lastTime: NEVER,
    lastElsewhere: NEVER,
  };
  for (let from = 0; from < namings.length; ) {
    const naming = namings[from];
    if (naming === undefined) break;
    let to = from + 1;
    while (to < namings.length && namings[to]?.time === naming.time) to += 1;
    if (to - from === 1) alone(course, naming);
    else
      instant(
        course,
        naming.time,
        namings.slice(from, to).sort((left, right) => left.parent - right.parent),
      );
    from = to;
  }
  for (const one of course.open.values()) if (one.emptied < ALWAYS) one.hold.until = one.emptied;
}

/** An instant at which one event names the child, as most are. */
function alone(course: Course, naming: Naming): void {
  const { time, parent, action, asClass } = naming;
  const of = [naming];
  inParent(course, time, parent, action === code.DELETE ? of : NOBODY, action === code.ADD ? of : NOBODY, !asClass);
  const isElsewhere = course.open.size > (course.open.has(parent) ? 1 : 0);
  if (isElsewhere && action !== code.DELETE && !asClass && !course.attached) leaveOthers(course, time, new Set([parent]));
  listedIn(course, time, parent);
}

const NOBODY: readonly Naming[] = [];

function instant(course: Course, time: number, group: readonly Naming[]): void {
  let here: Set<number> | undefined;
  for (let from = 0; from < group.length; ) {
    const parent = group[from]?.parent ?? 0;
    const of: Naming[] = [];
    let to = from;
    for (let naming = group[to]; naming?.parent === parent; naming = group[to]) {
      // A child that an event lists twice is named once; its amounts are found by the event.
      if (!isAgain(of.at(-1), naming) && !isAgain(of.at(-2), naming)) of.push(naming);
      if (naming.action !== code.DELETE && !naming.asClass) (here ??= new Set()).add(parent);
      to += 1;
    }
    const removals = of.filter(({ action }) => action === code.DELETE);
    const additions = of.filter(({ action }) => action === code.ADD);
    const asThing = of.some(({ asClass }) => !asClass);
    inParent(course, time, parent, removals, additions, asThing);
    from = to;
  }
  if (here !== undefined && !course.attached) leaveOthers(course, time, here);
  for (const { parent } of group) listedIn(course, time, parent);
}

function listedIn(course: Course, time: number, parent: number): void {
  if (parent !== course.lastParent) {
    course.lastElsewhere = course.lastTime;
    course.lastParent = parent;
  }
  course.lastTime = time;
}

const isAgain = (before: Naming | undefined, naming: Naming): boolean =>
  before !== undefined && before.event === naming.event && before.asClass === naming.asClass;

/** First what leaves, then what is put in, then what was seen: what was seen tells nothing when another hold of the instant explains it. */
function inParent(
  course: Course,
  time: number,
  parent: number,
  removals: readonly Naming[],
  additions: readonly Naming[],
  asThing: boolean,
): void {
  const { view, child } = course;
  const held = openIn(course, time, parent);
  let open = held;
  if (held === undefined && additions.length > 0) {
    open = begin(course, parent, time, time, putIn(view, child, NOTHING, additions));
    if (removals.length > 0) remove(course, time, open, removals);
    return;
  }
  if (open !== undefined) {
    if (open.emptied === time) end(course, open, time);
    else if (removals.length > 0) remove(course, time, open, removals);
    if (additions.length === 0) return;
    const still = course.open.get(parent);
    if (still === undefined) begin(course, parent, time, time, putIn(view, child, NOTHING, additions));
    else still.left = putIn(view, child, still.left, additions);
    return;
  }
  const told = begin(course, parent, beginning(course, time, parent, asThing), time, undefined);
  if (removals.length > 0) end(course, told, time);
}

/** The hold in a parent that was opened before an instant and has not ended before it. */
function openIn(course: Course, time: number, parent: number): Open | undefined {
  const open = course.open.get(parent);
  if (open === undefined || open.emptied >= time) return open;
  end(course, open, open.emptied);
  return undefined;
}

function begin(course: Course, parent: number, since: number, time: number, left: Left): Open {
  const hold: Hold = { parent, child: course.child, attached: course.attached, since, until: ALWAYS, known: time };
  const open: Open = { hold, openedAt: time, emptied: firstAfter(emptiedAt(course.view, parent, course.attached), time), left };
  course.holds.push(hold);
  course.open.set(parent, open);
  return open;
}

function end({ open, ended }: Course, { hold }: Open, time: number): void {
  hold.until = time;
  open.delete(hold.parent);
  ended.set(hold.parent, time);
}

function remove(course: Course, time: number, open: Open, removals: readonly Naming[]): void {
  const left = takeOut(course.view, course.child, open.left, removals);
  if (left === "nothing") end(course, open, time);
  else open.left = left;
}

/** The earliest time at which a child can have come into a parent where it is found. */
function beginning(course: Course, time: number, parent: number, asThing: boolean): number {
  course.made ??= madeAt(course.view, course.child);
  let from = Math.max(course.ended.get(parent) ?? NEVER, course.made <= time ? course.made : NEVER);
  if (asThing && !course.attached) from = Math.max(from, parent === course.lastParent ? course.lastElsewhere : course.lastTime);
  return from;
}

/** A thing that is seen in some parents has left all others in which it was before. */
function leaveOthers(course: Course, time: number, here: ReadonlySet<number>): void {
  for (const open of course.open.values()) {
    if (open.openedAt < time && !here.has(open.hold.parent)) end(course, open, Math.min(time, open.emptied));
  }
}

/** The first of ordered times after another, or the end of time. */
function firstAfter(ordered: Float64Array, time: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ordered[middle] ?? 0) > time) high = middle;
    else low = middle + 1;
  }
  return ordered[low] ?? ALWAYS;
}
