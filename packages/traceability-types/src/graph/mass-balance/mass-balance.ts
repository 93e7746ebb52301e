import { attoText } from "../amounts/amount.js";
import type { ChainFinding } from "../findings/finding.js";
import type { TraceIndex } from "../index-events.js";
import { eventsInTime } from "../read/events-in-time.js";
import { type AsOf, timesOf } from "../trace/options.js";
import { viewOf } from "../view.js";
import type { HolderBalance, LotBalance, MassBalance, ProcessBalance, ShipmentBalance } from "./balance.js";
import { type Books, emptyBooks, holderBook } from "./books.js";
import { judgeCount, judgeHolder, judgeLot, judgeProcess, judgeShipment, processName } from "./judge.js";
import type { BalancePolicy } from "./policy.js";
import { postEvents } from "./post-events.js";
import { booksOn } from "./shelf.js";
import { sumOf, unitOfBook } from "./tally.js";
import { eventsOf } from "./trail.js";

/** What a balance may miss, and as of when it is drawn (截止时点). */
export interface BalanceOptions extends BalancePolicy {
  readonly asOf?: AsOf;
}

/**
 * Draws the balance of a chain (数量平衡核算): what was made, used, sold, destroyed and left of each lot, what went into and came out of each process,
 * what was sent and received under each transaction, and what each holder got and gave. All sums are exact, in kilograms, litres or pieces;
 * weights and volumes of different units are added up, pieces only of one trade item, and an amount that is missing is never zero: what
 * depends on it is `unknown`. Findings of `fail` are contradictions of the records beyond the tolerance; a loss is found where it can be seen,
 * which is at a receipt, at a declared yield, or at a stock count.
 *
 * @example
 * ```ts
 * import { explainFinding, indexEvents, massBalance } from "@countykit/traceability-types/graph";
 *
 * const lot = "https://farm.example.cn/lot/7";
 * const at = (hour: number) => ({ eventTime: `2026-07-01T0${hour}:00:00.000Z`, eventTimeZoneOffset: "+08:00" });
 * const index = indexEvents([
 *   { type: "ObjectEvent", action: "ADD", ...at(1), quantityList: [{ epcClass: lot, quantity: "100", uom: "KGM" }] },
 *   { type: "ObjectEvent", action: "OBSERVE", bizStep: "retail_selling", ...at(2), quantityList: [{ epcClass: lot, quantity: "100.5", uom: "KGM" }] },
 * ]);
 * massBalance(index).lots[0]?.left; // => "-0.5"
 * massBalance(index).findings.map((finding) => explainFinding(finding).en); // => ["https://farm.example.cn/lot/7: 100.5 kg were used, sold or destroyed, but only 100 kg were made"]
 * massBalance(index, { tolerance: { lot: "0.005" } }).findings; // => []
 * ```
 * @throws {RangeError} when a time of the question is `NaN`
 * @source GS1 CBV 2.0, 7.1 (business steps); GB/T 22005-2009: what goes in and comes out of each step can be followed
 */
export function massBalance(index: TraceIndex, options: BalanceOptions = {}): MassBalance {
  const { store } = index;
  const [time, recorded] = timesOf(options.asOf);
  const events = eventsInTime(viewOf(store, recorded), time);
  const books = emptyBooks();
  const findings: ChainFinding[] = [];
  const found = (finding: ChainFinding | undefined): void => {
    if (finding !== undefined) findings.push(finding);
  };
  postEvents(store, events, options, books, ({ holder, object, event, counted }) => {
    if (books.nowhere.has(object)) return;
    const book = holderBook(books, holder, object);
    if (book.missing || book.matter !== counted.matter || book.got.atto === 0n) return;
    found(judgeCount(store, book, books, event, counted.atto, options));
    book.book = counted.atto;
    book.before = counted.atto;
  });
  for (const book of books.lots.values()) found(judgeLot(store, book, options));
  for (const book of books.processes.values()) found(judgeProcess(store, book, books, options));
  for (const book of booksOn(books.shipments)) found(judgeShipment(store, book, books, options));
  for (const book of booksOn(books.holders)) found(judgeHolder(store, book, books, options));
  return { ...told(index, books), findings };
}

function told({ store }: TraceIndex, books: Books): Omit<MassBalance, "findings"> {
  const name = (object: number): string => store.objects.names[object] ?? "";
  const lots = Array.from(books.lots.values(), (book): LotBalance => {
    const { made, used, sold, destroyed, retired } = book;
    const open = made.missing + used.missing + sold.missing + destroyed.missing + retired.missing > 0;
    return {
      lot: name(book.object),
      unit: unitOfBook(book),
      made: sumOf(made),
      used: sumOf(used),
      sold: sumOf(sold),
      destroyed: sumOf(destroyed),
      retired: sumOf(retired),
      left: open ? null : attoText(made.atto - used.atto - sold.atto - destroyed.atto - retired.atto),
    };
  });
  const processes = Array.from(books.processes.values(), (book): ProcessBalance => {
    const { input, output } = book;
    return {
      process: processName(store, book),
      events: eventsOf(books.trails, book),
      unit: unitOfBook(book),
      input: sumOf(input),
      output: sumOf(output),
    };
  });
  const shipments: ShipmentBalance[] = [];
  for (const book of booksOn(books.shipments))
    shipments.push({
      shipment: store.papers.names[book.paper] ?? "",
      object: name(book.object),
      unit: unitOfBook(book),
      shipped: sumOf(book.shipped),
      received: sumOf(book.received),
    });
  const holders: HolderBalance[] = [];
  for (const book of booksOn(books.holders))
    holders.push({
      holder: book.holder,
      lot: name(book.object),
      unit: unitOfBook(book),
      got: sumOf(book.got),
      gave: sumOf(book.gave),
      left: book.missing || books.nowhere.has(book.object) ? null : attoText(book.book),
    });
  return { lots, processes, shipments, holders };
}
