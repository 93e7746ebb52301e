import type { Exact } from "@countykit/core";
import { attoText } from "../amounts/amount.js";
import { unitCodeOf } from "../amounts/matter.js";
import type { TraceIndex } from "../index-events.js";
import { ownersOf } from "../responsibility/hands.js";
import { ALWAYS, askedTime, NEVER } from "../times.js";
import { objectOf, questionOf } from "../trace/options.js";
import { reachFrom, type Start } from "../trace/reach-from.js";
import { type EventTeller, eventTeller } from "./event-told.js";
import type { Mixed } from "./flow-row.js";
import { gather, originsOf } from "./gather.js";
import { mix } from "./mix.js";
import { namedAs } from "../read/named-as.js";
import { noticesOf } from "./notices.js";
import type { Bounds, Notice, Recall, RecallClock, RecalledObject, RecallLot, RecallOptions, RecallStatus } from "./recall-types.js";
import { holdersNow } from "./holders-now.js";
import { type Sighting, sightingsOf } from "./sightings.js";

/**
 * Recalls lots (产品召回): every object that matter of them may be in, how much of it at least and at most whatever was mixed with what, where it
 * is, in which state and in whose hands, and who is to be told. A lot that is recalled is suspect as a whole. What goes from it into others is
 * bounded by what goes in and comes out: of 30 kg taken from a lot of 100 kg with 80 kg suspect at least 10 kg are, and at most 30 kg. Amounts that
 * are missing or cannot be compared widen the bounds; they are never guessed.
 *
 * @example
 * ```ts
 * import { indexEvents, recall } from "@countykit/traceability-types/graph";
 *
 * const at = (hour: number) => ({ eventTime: `2026-07-01T0${hour}:00:00.000Z`, eventTimeZoneOffset: "+08:00" });
 * const [bad, good, jam] = ["https://farm.example.cn/lot/bad", "https://farm.example.cn/lot/good", "https://farm.example.cn/lot/jam"];
 * const kg = (epcClass: string, quantity: string) => ({ epcClass, quantity, uom: "KGM" });
 * const index = indexEvents([
 *   { type: "ObjectEvent", action: "ADD", quantityList: [kg(bad, "80"), kg(good, "20")], ...at(1) },
 *   { type: "TransformationEvent", inputQuantityList: [kg(bad, "80"), kg(good, "20")], outputQuantityList: [kg(jam, "30")], ...at(2) },
 * ]);
 * const found = recall(index, [bad], { declared: Date.UTC(2026, 6, 2) }).objects.find(({ id }) => id === jam);
 * found?.suspect; // => { "min": "10", "expected": "24", "max": "30" }
 * found?.share.max; // => { "part": "30", "whole": "30" }
 * ```
 * @throws {RangeError} when a time of the question is `NaN`
 * @source 食品召回管理办法（国家食品药品监督管理总局令第12号）, articles 13–18: classes, time limits and notice of a recall
 */
export function recall(index: TraceIndex, lots: readonly RecallLot[], options: RecallOptions): Recall {
  const { store } = index;
  const question = questionOf(index, options.asOf === undefined ? {} : { asOf: options.asOf });
  const starts: Start[] = [];
  const notFound: string[] = [];
  for (const lot of lots) {
    const { id, window = [NEVER, ALWAYS] as const } = typeof lot === "string" ? { id: lot } : lot;
    const [low, high] = [askedTime(window[0]), askedTime(window[1])];
    const object = objectOf(index, id);
    if (object < 0) notFound.push(id);
    else starts.push({ object, low, high });
  }
  const { reached, untraceable } = reachFrom(question, starts, true);
  const reader = namedAs(question);
  const mixed = mix(gather(question, reader, reached), originsOf(question, reader, starts), reader.isThing);
  const teller = eventTeller(store, ownersOf(options, true), options);
  const objects: RecalledObject[] = [];
  const notify: Notice[] = [];
  for (const [object, since] of reached) {
    const id = store.objects.names[object] ?? "";
    const sightings = sightingsOf(question, reader, object, since, teller);
    const told = mixed.get(object);
    objects.push(recalled(teller, id, since, told, sightings, reader.isThing(object)));
    for (const notice of noticesOf(teller, id, sightings, told)) notify.push(notice);
  }
  return {
    objects: objects.sort((a, b) => a.since - b.since || compare(a.id, b.id)),
    notify: notify.sort((a, b) => compare(a.party, b.party) || a.from - b.from || compare(a.object, b.object)),
    events: teller.events(),
    clock: clockOf(options),
    untraceable: [...untraceable].map((object) => store.objects.names[object] ?? "").sort(),
    notFound,
  };
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const HOUR = 3_600_000;

function clockOf({ declared, deadlineHours, asOf }: RecallOptions): RecallClock {
  const deadline = deadlineHours === undefined ? null : askedTime(declared + deadlineHours * HOUR);
  const now = asOf?.time;
  return {
    declared: askedTime(declared),
    deadline,
    // A recall that is declared later has not begun: it has run for no time, not for less than none.
    hours: now === undefined || now < declared ? null : Math.floor((now - declared) / HOUR),
    overdue: now === undefined || deadline === null ? null : now > deadline,
  };
}

function recalled(
  teller: EventTeller,
  id: string,
  since: number,
  mixed: Mixed | undefined,
  sightings: readonly Sighting[],
  isThing: boolean,
): RecalledObject {
  const last = sightings.at(-1);
  const exits = exitsOf(sightings, mixed);
  const status = statusNow(sightings, mixed, exits, isThing);
  // Nobody has what is all gone; a thing may be told of once more after it went.
  const isGone = isExit(isThing ? last?.status : status);
  return {
    id,
    since,
    unit: mixed?.matter === undefined || mixed.matter === null ? null : unitCodeOf(mixed.matter),
    total: text(mixed?.total ?? null),
    ...boundsOf(mixed),
    all: mixed?.all === true,
    status,
    gone: { consumed: text(exits.consumed), sold: text(exits.sold), destroyed: text(exits.destroyed), retired: text(exits.retired) },
    place: lastPlace(sightings),
    holders: isGone ? [] : holdersNow(sightings, isThing),
    lastSeen: last === undefined ? null : teller.ref(last.event),
  };
}

function lastPlace(sightings: readonly Sighting[]): string | null {
  for (let at = sightings.length - 1; at >= 0; at -= 1) {
    const place = sightings[at]?.told.place;
    if (place !== undefined) return place;
  }
  return null;
}

const text = (atto: bigint | null): string | null => (atto === null ? null : attoText(atto));

/** Amounts, and shares as fractions that nobody has divided; without amounts, a share is all, or anything. */
function boundsOf(mixed: Mixed | undefined): { readonly suspect: Bounds<string>; readonly share: Bounds<Exact> } {
  if (mixed === undefined || mixed.total === null) {
    const min = mixed?.all === true ? "1" : "0";
    return { suspect: { min: null, expected: null, max: null }, share: { min, expected: min === "1" ? "1" : null, max: "1" } };
  }
  const { lo, hi, expected, total } = mixed;
  const of = (part: bigint | null): Exact | null =>
    part === null ? null : total === 0n ? "0" : { part: attoText(part), whole: attoText(total) };
  return {
    suspect: { min: text(lo), expected: text(expected), max: text(hi) },
    share: { min: of(lo), expected: of(expected), max: hi === null ? "1" : of(hi) },
  };
}

type Exits = Readonly<Record<"consumed" | "sold" | "destroyed" | "retired", bigint | null>>;

/** What went, as far as events name the object itself and its amount. */
function exitsOf(sightings: readonly Sighting[], mixed: Mixed | undefined): Exits {
  const exits: Record<keyof Exits, bigint | null> = { consumed: 0n, sold: 0n, destroyed: 0n, retired: 0n };
  for (const { status, itself, amount } of sightings) {
    if (status !== "consumed" && status !== "sold" && status !== "destroyed" && status !== "retired") continue;
    const sum = exits[status];
    exits[status] = sum === null || !itself || amount === null || amount.matter !== mixed?.matter ? null : sum + amount.atto;
  }
  return exits;
}

const isExit = (status: RecallStatus | undefined): boolean =>
  status === "consumed" || status === "sold" || status === "destroyed" || status === "retired";

/** A thing is what was last told of it. A lot is gone when all of it went, and else what was last told of the rest. */
function statusNow(sightings: readonly Sighting[], mixed: Mixed | undefined, exits: Exits, isThing: boolean): RecallStatus {
  if (isThing) return lastStatus(sightings, () => true) ?? "unknown";
  const exit = lastStatus(sightings, isExit);
  const rest = lastStatus(sightings, (status) => !isExit(status));
  if (exit === undefined) return rest ?? "unknown";
  const { consumed, sold, destroyed, retired } = exits;
  if (consumed === null || sold === null || destroyed === null || retired === null || mixed === undefined || mixed.total === null)
    return "unknown";
  return consumed + sold + destroyed + retired >= mixed.total ? exit : (rest ?? "unknown");
}

function lastStatus(sightings: readonly Sighting[], fits: (status: RecallStatus) => boolean): RecallStatus | undefined {
  for (let at = sightings.length - 1; at >= 0; at -= 1) {
    const status = sightings[at]?.status;
    if (status !== undefined && fits(status)) return status;
  }
  return undefined;
}
