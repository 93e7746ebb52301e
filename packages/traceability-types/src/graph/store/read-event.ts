import type { BizTransaction, Destination, NormalEvent, Quantity, Source } from "../../epcis/normal-event.js";
import * as code from "./codes.js";
import { type Mix, mix, mixValue } from "./content-hash.js";
import { pushWhole, type Whole, wholes } from "./columns.js";
import type { Store } from "./store.js";
import { numberOf } from "./texts.js";
import { lotId, lotNumbersOf } from "./told-lots.js";
import { itemOf } from "./traceable.js";
import { readTime } from "../times.js";

/** What an event tells, in numbers (读出的事件). */
export interface Reading {
  time: number;
  recorded: number;
  kind: number;
  otherKind: number;
  step: number;
  disposition: number;
  readPoint: number;
  bizLocation: number;
  /** object × 16 + role. */
  readonly rows: Whole;
  /** Which row, amount + 1, unit + 1, one after another. */
  readonly amounts: Whole;
  /** (word of the type + 1) × 3 + 0 transaction, 1 source, 2 destination; then the paper. */
  readonly papers: Whole;
  readonly hash: Mix;
}

export const emptyReading = (): Reading => ({
  time: 0,
  recorded: 0,
  kind: 0,
  otherKind: 0,
  step: 0,
  disposition: 0,
  readPoint: 0,
  bizLocation: 0,
  rows: wholes(),
  amounts: wholes(),
  papers: wholes(),
  hash: { a: 0, b: 0 },
});

const KINDS: ReadonlyMap<string, number> = new Map([
  ["ObjectEvent", code.OBJECT_EVENT],
  ["AggregationEvent", code.AGGREGATION],
  ["TransactionEvent", code.TRANSACTION],
  ["TransformationEvent", code.TRANSFORMATION],
  ["AssociationEvent", code.ASSOCIATION],
]);

/** Reads an event into numbers; names the field whose time cannot be read, if any. */
export function readEvent(store: Store, event: NormalEvent, into: Reading): "eventTime" | "recordTime" | undefined {
  const time = readTime(event.eventTime);
  if (time === undefined) return "eventTime";
  const recorded = event.recordTime === undefined ? Number.NEGATIVE_INFINITY : readTime(event.recordTime);
  if (recorded === undefined) return "recordTime";
  into.time = time;
  into.recorded = recorded;
  into.step = word(store, event.bizStep);
  into.disposition = word(store, event.disposition);
  const readPoint = event.readPoint?.id;
  const bizLocation = event.bizLocation?.id;
  into.readPoint = place(store, readPoint);
  into.bizLocation = bizLocation === readPoint ? into.readPoint : place(store, bizLocation);
  const kind = KINDS.get(event.type) ?? code.OTHER;
  into.otherKind = kind === code.OTHER ? word(store, event.type) : 0;
  const action =
    event.action === "ADD" ? code.ADD : event.action === "OBSERVE" ? code.OBSERVE : event.action === "DELETE" ? code.DELETE : 0;
  into.kind = kind | action;
  readRows(store, event, into);
  into.papers.length = 0;
  if (event.bizTransactionList !== undefined) for (const one of event.bizTransactionList) readPaper(store, 0, one, into);
  if (event.sourceList !== undefined) for (const one of event.sourceList) readPaper(store, 1, one, into);
  if (event.destinationList !== undefined) for (const one of event.destinationList) readPaper(store, 2, one, into);
  hashReading(event, into, numberOf(store.words, event.eventTimeZoneOffset));
  return undefined;
}

const place = (store: Store, id: string | undefined): number => (id === undefined ? 0 : numberOf(store.places, id) + 1);
const word = (store: Store, text: string | undefined): number => (text === undefined ? 0 : numberOf(store.words, text) + 1);

function readThings(store: Store, ids: readonly string[] | undefined, role: number, { rows }: Reading): void {
  if (ids !== undefined) for (const id of ids) pushWhole(rows, numberOf(store.objects, id) * 16 + role);
}

function readClasses(store: Store, classes: readonly Quantity[] | undefined, role: number, { rows, amounts }: Reading): void {
  if (classes === undefined) return;
  for (const { epcClass, quantity, uom } of classes) {
    if (quantity !== undefined) {
      pushWhole(amounts, rows.length);
      pushWhole(amounts, word(store, quantity));
      pushWhole(amounts, word(store, uom));
    }
    pushWhole(rows, numberOf(store.objects, epcClass) * 16 + role + code.AS_CLASS);
  }
}

function readRows(store: Store, event: NormalEvent, into: Reading): void {
  into.rows.length = 0;
  into.amounts.length = 0;
  const kind = into.kind & code.KIND;
  if (event.parentID !== undefined) {
    const holds = kind === code.AGGREGATION || kind === code.ASSOCIATION;
    const bare = (event.childEPCs?.length ?? 0) === 0 && (event.childQuantityList?.length ?? 0) === 0;
    const empties = holds && bare && (into.kind & code.ACTION) === code.DELETE;
    pushWhole(into.rows, numberOf(store.objects, event.parentID) * 16 + (empties ? code.EMPTIED : code.PARENT));
  }
  readThings(store, event.childEPCs, code.CHILD, into);
  readClasses(store, event.childQuantityList, code.CHILD, into);
  readThings(store, event.epcList, code.OBSERVED, into);
  readClasses(store, event.quantityList, code.OBSERVED, into);
  readThings(store, event.inputEPCList, code.INPUT, into);
  readClasses(store, event.inputQuantityList, code.INPUT, into);
  readThings(store, event.outputEPCList, code.OUTPUT, into);
  readClasses(store, event.outputQuantityList, code.OUTPUT, into);
  if (event.ilmd !== undefined) readLots(store, event, into);
  if (kind === code.TRANSFORMATION && event.transformationID !== undefined) {
    // Its own kind of name, so that a thing that is called the same is another.
    pushWhole(into.rows, numberOf(store.objects, `\u0000${event.transformationID}`) * 16 + code.PART);
    into.kind |= code.IS_PART;
  }
}

function readLots(store: Store, event: NormalEvent, into: Reading): void {
  const kind = into.kind & code.KIND;
  const making =
    kind === code.TRANSFORMATION
      ? event.outputEPCList
      : kind === code.OBJECT_EVENT && (into.kind & code.ACTION) === code.ADD
        ? event.epcList
        : undefined;
  if (making === undefined || making.length === 0) return;
  const numbers = lotNumbersOf(event);
  if (numbers.length === 0) return;
  const items = new Set<string>();
  for (const id of making) items.add(itemOf(id) ?? "");
  for (const item of items) {
    if (item === "") continue;
    for (const number of numbers) {
      const lot = lotId(item, number);
      if (lot === undefined) continue;
      pushWhole(into.rows, numberOf(store.objects, lot) * 16 + code.LOT + code.AS_CLASS);
      into.kind |= code.TELLS_LOT;
    }
  }
}

function readPaper(store: Store, kind: number, one: BizTransaction | Source | Destination, into: Reading): void {
  const id = "bizTransaction" in one ? one.bizTransaction : "source" in one ? one.source : one.destination;
  pushWhole(into.papers, word(store, one.type) * 3 + kind);
  pushWhole(into.papers, numberOf(store.papers, id));
}

/** Everything that an event tells but when it was recorded, its id, and that it was wrong. */
function hashReading(event: NormalEvent, into: Reading, offset: number): void {
  const { hash } = into;
  hash.a = 0x1234567;
  hash.b = 0x89abcde;
  const high = Math.floor(into.time / 0x1_0000_0000);
  mix(hash, into.time - high * 0x1_0000_0000);
  mix(hash, high);
  mix(hash, (offset << 8) | into.kind);
  mix(hash, into.otherKind);
  mix(hash, into.step);
  mix(hash, into.disposition);
  mix(hash, into.readPoint);
  mix(hash, into.bizLocation);
  mixColumn(hash, into.rows);
  mixColumn(hash, into.amounts);
  mix(hash, into.papers.length);
  mixColumn(hash, into.papers);
  mixValue(hash, event.certificationInfo);
  mixValue(hash, event.persistentDisposition);
  mixValue(hash, event.sensorElementList);
  mixValue(hash, event.ilmd);
  mixValue(hash, event.extensions);
  mixValue(hash, event.readPoint?.extensions);
  mixValue(hash, event.bizLocation?.extensions);
}

function mixColumn(hash: Mix, { data, length }: Whole): void {
  for (let at = 0; at < length; at += 1) mix(hash, data[at] ?? 0);
}
