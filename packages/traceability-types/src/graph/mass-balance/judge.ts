import { ATTO, attoOf, attoText, unitOf } from "../amounts/amount.js";
import { isConserved } from "../amounts/matter.js";
import type { ChainFinding } from "../findings/finding.js";
import { eventRefs } from "../read/event-ref.js";
import type { Store } from "../store/store.js";
import type { Books, HolderBook, LotBook, ProcessBook, ShipmentBook } from "./books.js";
import type { BalancePolicy } from "./policy.js";
import { unitOfBook } from "./tally.js";
import { eventsOf } from "./trail.js";

const NUMBER = unitOf(undefined);

/** A share of the policy in 10⁻¹⁸; a share that cannot be read lets nothing be missing. */
const shareOf = (text: string | undefined): bigint => attoOf(text, NUMBER) ?? 0n;

/** Whether `much` is more than `little` by more than a share of `base`, without a division. Shares are never negative. */
export const exceeds = (much: bigint, little: bigint, base: bigint, share: bigint): boolean =>
  (much > little || base < 0n) && (much - little) * ATTO > base * share;

/** What the books of lots say. */
export function judgeLot(store: Store, book: LotBook, policy: BalancePolicy): ChainFinding | undefined {
  const { made, used, sold, destroyed, retired } = book;
  const takenMissing = used.missing + sold.missing + destroyed.missing + retired.missing;
  const taken = used.atto + sold.atto + destroyed.atto + retired.atto;
  const object = store.objects.names[book.object] ?? "";
  const unit = unitOfBook(book) ?? "C62";
  const tell = () => ({ subjects: [object], evidence: chainRefs(store, book.object) });
  if (made.missing + takenMissing > 0 && (made.missing > 0 || taken <= made.atto))
    return { kind: "amount-missing", verdict: "unknown", ...tell(), params: { object, rows: made.missing + takenMissing } };
  if (made.atto === 0n && made.missing === 0 && taken > 0n)
    return { kind: "lot-unmade", verdict: "unknown", ...tell(), params: { object, unit, taken: attoText(taken) } };
  if (exceeds(taken, made.atto, made.atto, shareOf(policy.tolerance?.lot)))
    return {
      kind: "lot-overdrawn",
      verdict: "fail",
      ...tell(),
      params: { object, unit, made: attoText(made.atto), taken: attoText(taken) },
    };
  return undefined;
}

/** The first events that name an object. */
function chainRefs(store: Store, object: number): ReturnType<typeof eventRefs> {
  const start = store.chainStart.data[object] ?? 0;
  return eventRefs(
    store,
    Array.from(store.links.data.subarray(start, start + Math.min(64, store.chainLength.data[object] ?? 0)), (link) => link >>> 4),
  );
}

/** The name of a process: its transformationID, or the number of its event. */
export const processName = (store: Store, { key }: ProcessBook): string =>
  key < 0 ? String(-1 - key) : (store.objects.names[key] ?? "").slice(1);

/** What the books of processes say, against declared yields where there are any. */
export function judgeProcess(store: Store, book: ProcessBook, books: Books, policy: BalancePolicy): ChainFinding | undefined {
  const process = processName(store, book);
  const step = store.words.names[book.step - 1];
  const bounds = policy.yields?.find(({ bizStep }) => bizStep === undefined || bizStep === step);
  const unit = unitOfBook(book) ?? "C62";
  const tell = () => ({ subjects: [process], evidence: eventRefs(store, eventsOf(books.trails, book)) });
  const told = () => ({ process, unit, input: attoText(book.input.atto), output: attoText(book.output.atto) });
  const open = book.input.missing + book.output.missing > 0 || book.input.atto === 0n;
  if (bounds === undefined) {
    if (open || book.matter === null || !isConserved(book.matter)) return undefined;
    const gain = exceeds(book.output.atto, book.input.atto, book.input.atto, shareOf(policy.tolerance?.process));
    return gain ? { kind: "process-gain", verdict: "fail", ...tell(), params: told() } : undefined;
  }
  const [min, max] = [attoOf(bounds.min, NUMBER), attoOf(bounds.max, NUMBER)];
  if (open || min === null || max === null) return { kind: "yield-unknown", verdict: "unknown", ...tell(), params: { process } };
  if (book.output.atto * ATTO < book.input.atto * min)
    return { kind: "yield-low", verdict: "fail", ...tell(), params: { ...told(), min: bounds.min } };
  if (book.output.atto * ATTO > book.input.atto * max)
    return { kind: "yield-high", verdict: "fail", ...tell(), params: { ...told(), max: bounds.max } };
  return undefined;
}

/** What the books of shipments say. */
export function judgeShipment(store: Store, book: ShipmentBook, books: Books, policy: BalancePolicy): ChainFinding | undefined {
  const { shipped, received } = book;
  const object = store.objects.names[book.object] ?? "";
  const shipment = store.papers.names[book.paper] ?? "";
  const unit = unitOfBook(book) ?? "C62";
  const tell = () => ({ subjects: [object, shipment], evidence: eventRefs(store, eventsOf(books.trails, book)) });
  if (shipped.missing + received.missing > 0)
    return { kind: "amount-missing", verdict: "unknown", ...tell(), params: { object, rows: shipped.missing + received.missing } };
  const told = { object, shipment, unit, shipped: attoText(shipped.atto) };
  if (received.atto === 0n) return shipped.atto === 0n ? undefined : { kind: "shipment-open", verdict: "unknown", ...tell(), params: told };
  // A receipt of what nobody told to have sent leaves open how much that was.
  if (shipped.atto === 0n) return undefined;
  const share = shareOf(policy.tolerance?.shipment);
  const both = { ...told, received: attoText(received.atto) };
  if (exceeds(shipped.atto, received.atto, shipped.atto, share))
    return { kind: "shipment-short", verdict: "fail", ...tell(), params: both };
  if (exceeds(received.atto, shipped.atto, shipped.atto, share)) return { kind: "shipment-over", verdict: "fail", ...tell(), params: both };
  return undefined;
}

/** What the books of holders say: nobody gives more than he got, when it is known how much that was. */
export function judgeHolder(store: Store, book: HolderBook, books: Books, policy: BalancePolicy): ChainFinding | undefined {
  const { got, gave } = book;
  if (books.nowhere.has(book.object) || got.missing > 0 || got.atto === 0n) return undefined;
  const share = shareOf(policy.tolerance?.stock);
  if (!exceeds(gave.atto, got.atto, got.atto, share)) return undefined;
  const object = store.objects.names[book.object] ?? "";
  const unit = unitOfBook(book) ?? "C62";
  const params = { holder: book.holder, object, unit, got: attoText(got.atto), gave: attoText(gave.atto) };
  return {
    kind: "holder-overdrawn",
    verdict: "fail",
    subjects: [object, book.holder],
    evidence: eventRefs(store, eventsOf(books.trails, book)),
    params,
  };
}

/** What a stock count says of the book; at the very instant of a movement, the book from before it will do as well. */
export function judgeCount(
  store: Store,
  book: HolderBook,
  books: Books,
  event: number,
  counted: bigint,
  policy: BalancePolicy,
): ChainFinding | undefined {
  const share = shareOf(policy.tolerance?.stock);
  const moved = book.time === (store.time.data[event] ?? 0);
  const low = moved && book.before < book.book ? book.before : book.book;
  const high = moved && book.before > book.book ? book.before : book.book;
  const object = store.objects.names[book.object] ?? "";
  const unit = unitOfBook(book) ?? "C62";
  const tell = () => ({
    subjects: [object, book.holder],
    evidence: eventRefs(store, [...eventsOf(books.trails, book, MOST_BEFORE), event]),
  });
  const told = { holder: book.holder, object, unit, counted: attoText(counted) };
  if (exceeds(low, counted, low, share))
    return { kind: "stock-short", verdict: "fail", ...tell(), params: { ...told, booked: attoText(low) } };
  if (exceeds(counted, high, high, share))
    return { kind: "stock-over", verdict: "fail", ...tell(), params: { ...told, booked: attoText(high) } };
  return undefined;
}

const MOST_BEFORE = 10;
