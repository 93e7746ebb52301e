import { isOfAll } from "../amounts/matter.js";
import { amountReader, type Measured } from "../read/amounts.js";
import { wordsOf } from "../read/words.js";
import * as code from "../store/codes.js";
import type { Store } from "../store/store.js";
import { paperRowsOf } from "../store/paper-rows.js";
import { isUntraceable } from "../store/traceable.js";
import { type Books, holderBook, joinedOf, lotBook, processBook, shipmentBook } from "./books.js";
import { type BalancePolicy, STEPS } from "./policy.js";
import { add, type Tally } from "./tally.js";
import { addEvent } from "./trail.js";

/** What happens to stock at a step. */
type Deed = "ship" | "receive" | "sell" | "destroy" | "count" | "make" | "retire" | "none";

/** One who is told what a stock count found. */
export type OnCount = (count: {
  readonly holder: string;
  readonly object: number;
  readonly event: number;
  readonly counted: Measured;
}) => void;

/** Counts events into the books, in order of time. */
export function postEvents(store: Store, events: Uint32Array, policy: BalancePolicy, books: Books, onCount: OnCount): void {
  const deedOf = deeds(store);
  const isShipment = shipmentPapers(store, policy);
  join(store, isShipment, events, books);
  const reader = amountReader(store);
  const classes = new Int8Array(store.objects.names.length);
  const isLot = (object: number): boolean => {
    const known = classes[object] ?? 0;
    if (known !== 0) return known === 1;
    const lot = !isUntraceable(store.objects.names[object] ?? "");
    classes[object] = lot ? 1 : 2;
    return lot;
  };
  const owners = new Map(Object.entries(policy.owners ?? {}));
  const holders = store.places.names.map((id) => owners.get(id) ?? id);
  const holderOf = (place: number): string | undefined => (place === 0 ? undefined : holders[place - 1]);
  const move = (object: number, event: number, place: number, measured: Measured | null, side: "got" | "gave"): void => {
    const holder = holderOf(place);
    if (holder === undefined) {
      books.nowhere.add(object);
      return;
    }
    const book = holderBook(books, holder, object);
    const time = store.time.data[event] ?? 0;
    if (time > book.time) {
      book.before = book.book;
      book.time = time;
    }
    addEvent(books.trails, book, event);
    add(book, book[side], measured);
    if (measured === null || measured.matter !== book.matter) book.missing = true;
    else book.book += side === "got" ? measured.atto : -measured.atto;
  };
  for (const event of events) {
    const kind = store.kind.data[event] ?? 0;
    const type = kind & code.KIND;
    const start = store.rowStart.data[event] ?? 0;
    const end = store.rowStart.data[event + 1] ?? 0;
    const readPoint = store.readPoint.data[event] ?? 0;
    const bizLocation = store.bizLocation.data[event] ?? 0;
    if (type === code.TRANSFORMATION) {
      const part = (kind & code.IS_PART) === 0 ? -1 - event : (store.rows.data[end - 1] ?? 0) >>> 4;
      const process = processBook(books, part, store.step.data[event] ?? 0);
      addEvent(books.trails, process, event);
      for (let row = start; row < end; row += 1) {
        const packed = store.rows.data[row] ?? 0;
        const role = packed & 7;
        if (role !== code.INPUT && role !== code.OUTPUT) continue;
        const object = packed >>> 4;
        const asClass = (packed & code.AS_CLASS) !== 0;
        const side = role === code.INPUT ? process.input : process.output;
        // Pieces are never weights: of which thing they are need not be read.
        if (!asClass && process.matter !== null && isOfAll(process.matter)) {
          side.missing += 1;
          continue;
        }
        const measured = reader.of(row, object, asClass);
        add(process, side, measured);
        if (!asClass || !isLot(object)) continue;
        const lot = lotBook(books, object);
        add(lot, role === code.INPUT ? lot.used : lot.made, measured);
        if (role === code.INPUT) move(object, event, readPoint || bizLocation, measured, "gave");
        else move(object, event, bizLocation || readPoint, measured, "got");
      }
      continue;
    }
    if (type !== code.OBJECT_EVENT) continue;
    const deed = deedOf(store.step.data[event] ?? 0, kind & code.ACTION);
    if (deed === "none") continue;
    const shipment = deed === "ship" || deed === "receive" ? shipmentOf(store, isShipment, event, books) : -1;
    for (let row = start; row < end; row += 1) {
      const packed = store.rows.data[row] ?? 0;
      if ((packed & 7) !== code.OBSERVED) continue;
      const object = packed >>> 4;
      const asClass = (packed & code.AS_CLASS) !== 0;
      const lot = asClass && isLot(object);
      if (!lot && shipment < 0) continue;
      const measured = reader.of(row, object, asClass);
      if (shipment >= 0) {
        const book = shipmentBook(books, shipment, object);
        addEvent(books.trails, book, event);
        add(book, deed === "ship" ? book.shipped : book.received, measured);
      }
      if (!lot) continue;
      const to = tallyOf(deed, books, object);
      if (to !== undefined) add(lotBook(books, object), to, measured);
      if (deed === "count") {
        const holder = holderOf(bizLocation || readPoint);
        if (holder !== undefined && measured !== null) onCount({ holder, object, event, counted: measured });
      } else if (deed === "make" || deed === "receive") move(object, event, bizLocation || readPoint, measured, "got");
      else move(object, event, readPoint || bizLocation, measured, "gave");
    }
  }
}

function tallyOf(deed: Deed, books: Books, object: number): Tally | undefined {
  if (deed === "ship" || deed === "receive" || deed === "count") return undefined;
  const lot = lotBook(books, object);
  return deed === "make" ? lot.made : deed === "sell" ? lot.sold : deed === "destroy" ? lot.destroyed : lot.retired;
}

function deeds(store: Store): (step: number, action: number) => Deed {
  const [ship, receive, sell, destroy, count] = [STEPS.shipping, STEPS.receiving, STEPS.selling, STEPS.destroying, STEPS.counting].map(
    (steps) => wordsOf(store, steps),
  );
  return (step, action) => {
    if (action === code.ADD) return "make";
    if (ship?.has(step)) return "ship";
    if (receive?.has(step)) return "receive";
    if (sell?.has(step)) return "sell";
    if (destroy?.has(step)) return "destroy";
    if (action === code.DELETE) return "retire";
    return count?.has(step) ? "count" : "none";
  };
}

function shipmentPapers(store: Store, { shipmentTypes = ["desadv", "bol"] }: BalancePolicy): (at: number) => boolean {
  const types = wordsOf(store, shipmentTypes);
  return (at) => {
    const packed = store.paperType.data[at] ?? 0;
    return packed % 3 === 0 && types.has(packed / 3);
  };
}

function shipmentOf(store: Store, isShipment: (at: number) => boolean, event: number, books: Books): number {
  const [first, end] = paperRowsOf(store, event);
  for (let at = first; at < end; at += 1) if (isShipment(at)) return joinedOf(books, store.paper.data[at] ?? 0);
  return -1;
}

/** Transactions that one event names together are one shipment: a receipt of two deliveries tells nothing of each. */
function join(store: Store, isShipment: (at: number) => boolean, events: Uint32Array, books: Books): void {
  for (const event of events) {
    const [first, end] = paperRowsOf(store, event);
    if (end - first < 2) continue;
    let one = -1;
    for (let at = first; at < end; at += 1) {
      if (!isShipment(at)) continue;
      const root = joinedOf(books, store.paper.data[at] ?? 0);
      if (one < 0) one = root;
      else if (root !== one) books.joined.set(root, one);
    }
  }
}
