import { linksIn } from "../flows/events-in.js";
import { addCarriers, contentsOf } from "../holds/follow.js";
import type { Spans } from "../holds/windows.js";
import type { Question } from "../question.js";
import type { Measured } from "../read/amounts.js";
import * as code from "../store/codes.js";
import { isUntraceable, itemOf } from "../store/traceable.js";
import { ALWAYS, NEVER } from "../times.js";
import type { FlowRow, Origin } from "./flow-row.js";
import { heldAmount, packedAmount } from "./held-amount.js";
import { holdsOfChild } from "../holds/child-holds.js";
import type { NamedAs } from "../read/named-as.js";

interface Gathering {
  readonly question: Question;
  readonly reader: NamedAs;
  readonly reached: ReadonlyMap<number, number>;
  readonly rows: FlowRow[];
  /** Processes that are gathered already, by event or −1 − transformation; their numbers in the rows. */
  readonly processes: Map<string, number>;
}

/** Gathers everything that bears on the amounts in reached objects (计算上下界所需的流转): the processes that reached objects went into or came out of, and what was made of them otherwise. */
export function gather(question: Question, reader: NamedAs, reached: ReadonlyMap<number, number>): readonly FlowRow[] {
  const gathering: Gathering = { question, reader, reached, rows: [], processes: new Map() };
  // What carried several reached objects is gone through once for all of them.
  const walked = new Map<number, Spans>();
  for (const object of reached.keys()) {
    const news = addCarriers(question, object, NEVER, ALWAYS, false, walked);
    for (let next = 0; next < news.length; next += 3) {
      const carrier = news[next] ?? 0;
      linksIn(question, carrier, [news[next + 1] ?? 0, news[next + 2] ?? 0], (link, time) => meet(gathering, carrier, link, time));
    }
    if (!reader.isThing(object)) found(gathering, object);
  }
  return gathering.rows;
}

function meet(gathering: Gathering, carrier: number, link: number, time: number): void {
  const { store } = gathering.question.view;
  const event = link >>> 4;
  const role = link & 7;
  const kind = store.kind.data[event] ?? 0;
  if ((role === code.INPUT || role === code.OUTPUT) && (kind & code.KIND) === code.TRANSFORMATION) transformation(gathering, event, kind);
  if (role === code.LOT) labels(gathering, event, carrier, time);
}

/** The number of a process, or nothing when it is gathered already. */
function enter({ processes }: Gathering, key: string): number | undefined {
  if (processes.has(key)) return undefined;
  const process = processes.size;
  processes.set(key, process);
  return process;
}

function transformation(gathering: Gathering, event: number, kind: number): void {
  const { question } = gathering;
  const { store } = question.view;
  if ((kind & code.IS_PART) === 0) {
    const process = enter(gathering, `e${event}`);
    if (process !== undefined) rowsOfEvent(gathering, process, event);
    return;
  }
  const whole = (store.rows.data[(store.rowStart.data[event + 1] ?? 1) - 1] ?? 0) >>> 4;
  const process = enter(gathering, `t${whole}`);
  if (process === undefined) return;
  linksIn(question, whole, [NEVER, ALWAYS], (link) => {
    if ((link & 7) === code.PART) rowsOfEvent(gathering, process, link >>> 4);
  });
}

function rowsOfEvent(gathering: Gathering, process: number, event: number): void {
  const { question, reader, rows, reached } = gathering;
  const { store } = question.view;
  const time = store.time.data[event] ?? 0;
  const end = store.rowStart.data[event + 1] ?? 0;
  for (let row = store.rowStart.data[event] ?? 0; row < end; row += 1) {
    const packed = store.rows.data[row] ?? 0;
    const role = packed & 7;
    if (role !== code.INPUT && role !== code.OUTPUT) continue;
    const out = role === code.OUTPUT;
    const object = packed >>> 4;
    const measured = reader.of(row, object, (packed & code.AS_CLASS) !== 0);
    if (isUntraceable(store.objects.names[object] ?? "")) {
      push(rows, process, out, object, time, event, measured);
      continue;
    }
    const inside = contentsOf(question, object, time, time);
    // A container by itself is no matter of the process, unless suspect matter reached the container itself.
    if (inside.size === 1 || reached.has(object)) push(rows, process, out, object, time, event, measured);
    if (inside.size > 1) contents(gathering, process, out, event, object, inside.keys());
  }
}

/** What lay in a container that went in, or in one that came out. */
function contents(gathering: Gathering, process: number, out: boolean, event: number, container: number, inside: Iterable<number>): void {
  const { question, reader, rows } = gathering;
  const time = question.view.store.time.data[event] ?? 0;
  const within = new Set(inside);
  for (const object of within) {
    if (object === container) continue;
    if (reader.isThing(object)) {
      // Boxes on a pallet are packaging in their turn.
      if (gathering.reached.has(object) || contentsOf(question, object, time, time).size === 1)
        push(rows, process, out, object, time, event, reader.of(-1, object, false));
      continue;
    }
    let sum: Measured | null | undefined;
    const parents = new Set<number>();
    for (const hold of holdsOfChild(question.view, object)) {
      const lies = !hold.attached && hold.known <= question.asOf && hold.since <= time && time <= hold.until;
      if (!lies || !within.has(hold.parent) || parents.has(hold.parent)) continue;
      parents.add(hold.parent);
      const held = heldAmount(question, reader, hold.parent, object, time);
      sum = sum === undefined ? held : added(sum, held);
    }
    push(rows, process, out, object, time, event, sum ?? null);
  }
}

const added = (sum: Measured | null, one: Measured | null): Measured | null =>
  sum === null || one === null || sum.matter !== one.matter ? null : { matter: one.matter, atto: sum.atto + one.atto };

/** A lot that attributes name, and the things of it: a process of its own. */
function labels(gathering: Gathering, event: number, lot: number, time: number): void {
  const { question, reader, rows } = gathering;
  const { objects, rows: told, rowStart, kind } = question.view.store;
  const process = enter(gathering, `l${event} ${lot}`);
  if (process === undefined) return;
  const item = itemOf(objects.names[lot] ?? "");
  const role = ((kind.data[event] ?? 0) & code.KIND) === code.TRANSFORMATION ? code.OUTPUT : code.OBSERVED;
  let sum: Measured | null | undefined;
  for (let row = rowStart.data[event] ?? 0; row < (rowStart.data[event + 1] ?? 0); row += 1) {
    const packed = told.data[row] ?? 0;
    const thing = packed >>> 4;
    if ((packed & 15) !== role || itemOf(objects.names[thing] ?? "") !== item) continue;
    const one = reader.of(row, thing, false);
    sum = sum === undefined ? one : added(sum, one);
    push(rows, process, true, thing, time, event, one);
  }
  push(rows, process, false, lot, time, event, sum ?? null);
}

/** Amounts that were added without a process; one that is not told may be any. */
function found({ question, reader, rows }: Gathering, object: number): void {
  const { store } = question.view;
  let before = -1;
  linksIn(question, object, [NEVER, ALWAYS], (link, time) => {
    const event = link >>> 4;
    const kind = store.kind.data[event] ?? 0;
    if (event === before || (link & 7) !== code.OBSERVED || (kind & (code.KIND | code.ACTION)) !== (code.OBJECT_EVENT | code.ADD)) return;
    before = event;
    const end = store.rowStart.data[event + 1] ?? 0;
    for (let row = store.rowStart.data[event] ?? 0; row < end; row += 1) {
      const packed = store.rows.data[row] ?? 0;
      if (packed >>> 4 === object && (packed & 7) === code.OBSERVED)
        push(rows, -1, true, object, time, event, reader.of(row, object, (packed & code.AS_CLASS) !== 0));
    }
  });
}

function push(
  rows: FlowRow[],
  process: number,
  out: boolean,
  object: number,
  time: number,
  event: number,
  measured: Measured | null,
): void {
  rows.push({ process, out, object, time, event, matter: measured?.matter ?? null, atto: measured?.atto ?? null });
}

/** Where the suspicion begins: the lots themselves, and what lay in them. */
export function originsOf(
  question: Question,
  reader: NamedAs,
  starts: readonly { readonly object: number; readonly low: number; readonly high: number }[],
): readonly Origin[] {
  const origins: Origin[] = [];
  for (const { object, low, high } of starts) {
    if (low > high) continue;
    const inside = contentsOf(question, object, low, high);
    for (const [child, spans] of inside) {
      const time = spans[0] ?? low;
      if (child === object || reader.isThing(child)) {
        origins.push({ object: child, time, amount: null });
        continue;
      }
      let lo = 0n;
      let hi: bigint | null = 0n;
      let matter: string | undefined;
      for (const hold of holdsOfChild(question.view, child)) {
        if (hold.attached || !inside.has(hold.parent) || hold.known > question.asOf || hold.since > high || hold.until < low) continue;
        const packed = packedAmount(question, reader, hold);
        if (packed === null || (matter !== undefined && packed.sum.matter !== matter)) hi = null;
        else {
          matter = packed.sum.matter;
          hi = hi === null ? null : hi + packed.sum.atto;
          if (packed.once && hold.since === time) lo += packed.sum.atto;
        }
      }
      origins.push({
        object: child,
        time,
        amount: matter === undefined || hi === null ? { matter: "", lo: 0n, hi: null } : { matter, lo, hi },
      });
    }
  }
  return origins;
}
