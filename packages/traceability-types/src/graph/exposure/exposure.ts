import type { Exact, Verdict } from "@countykit/core";
import type { NormalEvent } from "../../epcis/normal-event.js";
import { RECEIVING, SHIPPING } from "../../epcis/steps-table.js";
import { attoText } from "../amounts/amount.js";
import type { ChainFinding, EventRef } from "../findings/finding.js";
import { linksIn } from "../flows/events-in.js";
import { readAmount } from "../holds/amount.js";
import { carriersOf } from "../holds/follow.js";
import type { TraceIndex } from "../index-events.js";
import type { Question } from "../question.js";
import { amountReader } from "../read/amounts.js";
import { eventRefs, timeText } from "../read/event-ref.js";
import { wordNumber } from "../read/words.js";
import * as code from "../store/codes.js";
import { ALWAYS, NEVER } from "../times.js";
import { type AsOf, objectOf, questionOf } from "../trace/options.js";
import { excursionsOf, uncovered, type Window } from "./excursions.js";
import { amountText, compareAmounts, type Reading, readingsOf } from "./readings.js";

/** What may be measured of something (暴露限值), as data. */
export interface ExposureLimit {
  /** Word of the vocabulary: `Temperature`, `RelativeHumidity`. */
  readonly type: string;
  /** Unit of the readings that count, `CEL`; absent: every unit, which is only safe where there is one. */
  readonly uom?: string;
  /** Exact decimal text; absent: no limit on that side. The limit itself is still allowed. */
  readonly min?: string;
  readonly max?: string;
  /** Between readings no further apart than this, what they say is taken to last. In minutes. */
  readonly everyMinutes: number;
}

/** A time beyond a limit (超限时段). Times in milliseconds since 1970 UTC, durations in milliseconds. */
export interface ExposureExcursion {
  readonly side: "above" | "below";
  /** First and last reading beyond the limit. */
  readonly from: number;
  readonly to: number;
  /** How long it lasted at least, and at most: from the last good reading before to the first good one after. */
  readonly shortest: number;
  readonly longest: number;
  readonly worst: string;
  readonly evidence: readonly EventRef[];
}

/** What an item was exposed to under one limit (暴露核查结论). */
export interface Exposure {
  readonly limit: ExposureLimit;
  readonly verdict: Extract<Verdict, "pass" | "fail" | "unknown">;
  readonly readings: number;
  readonly lowest: string | null;
  readonly highest: string | null;
  readonly excursions: readonly ExposureExcursion[];
  /** Spans that no reading covers. */
  readonly uncovered: readonly Window[];
}

/** What an item was exposed to, and how much of it was lost (暴露与损耗). */
export interface ItemExposure {
  readonly item: string;
  /** From the first event that tells of it to the last; `null` when none does. */
  readonly window: Window | null;
  readonly limits: readonly Exposure[];
  /** Sent less received, over sent, as far as events name the item and its amounts; `null`: not known. */
  readonly lossRate: Exact | null;
  readonly findings: readonly ChainFinding[];
}

/**
 * What an item was exposed to (暴露核查): readings of sensors on the item, and on every crate, pallet and vehicle that it was in or attached to, while it
 * was. An excursion has a shortest and a longest duration, since nobody knows what happened between two readings; where readings are further
 * apart than the limit allows, the answer is `unknown`, and never `pass`. The index keeps no readings, so the events are handed in again.
 *
 * @example
 * ```ts
 * import { exposure, indexEvents } from "@countykit/traceability-types/graph";
 *
 * const at = (minute: number) => ({ eventTime: `2026-07-01T00:${minute}:00.000Z`, eventTimeZoneOffset: "+08:00" });
 * const [truck, box] = ["https://carrier.example.cn/truck/1", "https://farm.example.cn/box/1"];
 * const read = (minute: number, value: string) => ({
 *   type: "ObjectEvent", action: "OBSERVE" as const, epcList: [truck], sensorElementList: [{ sensorReport: [{ type: "Temperature", value, uom: "CEL" }] }], ...at(minute),
 * });
 * const load = (minute: number, action: "ADD" | "DELETE") => ({ type: "AggregationEvent", action, parentID: truck, childEPCs: [box], ...at(minute) });
 * const events = [read(10, "9"), load(20, "ADD"), read(20, "3"), read(30, "5"), read(40, "6.5"), read(50, "4"), load(50, "DELETE")];
 * const found = exposure(indexEvents(events), events, box, [{ type: "Temperature", uom: "CEL", max: "4", everyMinutes: 10 }]);
 * found.limits[0]?.excursions.map(({ worst, shortest, longest }) => [worst, shortest / 60_000, longest / 60_000]); // => [["6.5", 10, 30]]
 * ```
 * @throws {RangeError} when a time of the question is `NaN`
 * @source GS1 EPCIS 2.0, 7.3.7 (sensor elements); GB 31605-2020 食品冷链物流卫生规范
 */
export function exposure(
  index: TraceIndex,
  events: readonly NormalEvent[],
  item: string,
  limits: readonly ExposureLimit[],
  options: { readonly asOf?: AsOf } = {},
): ItemExposure {
  const question = questionOf(index, options.asOf === undefined ? {} : { asOf: options.asOf });
  const object = objectOf(index, item);
  const carriers = object < 0 ? new Map<number, readonly number[]>() : carriersOf(question, object, NEVER, ALWAYS, true);
  const window = windowOf(question, carriers);
  const found = limits.map((limit) => judge(question, events, carriers, window, limit));
  return {
    item,
    window,
    limits: found,
    lossRate: object < 0 ? null : lossRate(question, object),
    findings: found.flatMap((one) => findingsOf(item, one, window)),
  };
}

/** From the first event that tells of the item or what carries it, to the last. */
function windowOf(question: Question, carriers: ReadonlyMap<number, readonly number[]>): Window | null {
  let [from, to] = [ALWAYS, NEVER];
  for (const [carrier, spans] of carriers)
    linksIn(question, carrier, spans, (_link, time) => {
      from = Math.min(from, time);
      to = Math.max(to, time);
    });
  return from > to ? null : [from, to];
}

function judge(
  question: Question,
  events: readonly NormalEvent[],
  carriers: ReadonlyMap<number, readonly number[]>,
  window: Window | null,
  limit: ExposureLimit,
): Exposure {
  const apart = limit.everyMinutes * 60_000;
  const readings = window === null ? [] : inherited(question, events, carriers, limit);
  let lowest: Reading["low"] | undefined;
  let highest: Reading["high"] | undefined;
  for (const { low, high } of readings) {
    if (lowest === undefined || compareAmounts(low, lowest) < 0) lowest = low;
    if (highest === undefined || compareAmounts(high, highest) > 0) highest = high;
  }
  const excursions: ExposureExcursion[] = [];
  let unreadable = false;
  for (const side of ["above", "below"] as const) {
    const text = side === "above" ? limit.max : limit.min;
    const bound = text === undefined ? undefined : readAmount(text);
    if (text !== undefined && bound === undefined) unreadable = true;
    if (bound === undefined || window === null) continue;
    for (const one of excursionsOf(readings, bound, side, window, apart)) {
      const { from, to, shortest, longest, worst } = one;
      excursions.push({
        side,
        from,
        to,
        shortest,
        longest,
        worst: amountText(worst),
        evidence: eventRefs(question.view.store, one.events),
      });
    }
  }
  const open = window === null ? [] : uncovered(readings, window, apart);
  const unknown = unreadable || window === null || readings.length === 0 || open.length > 0;
  return {
    limit,
    verdict: excursions.length > 0 ? "fail" : unknown ? "unknown" : "pass",
    readings: readings.length,
    lowest: lowest === undefined ? null : amountText(lowest),
    highest: highest === undefined ? null : amountText(highest),
    excursions,
    uncovered: window !== null && readings.length === 0 ? [window] : open,
  };
}

/** Readings on the item and on what carried it, while it did; a span that was measured is cut to the time inside. */
function inherited(
  question: Question,
  events: readonly NormalEvent[],
  carriers: ReadonlyMap<number, readonly number[]>,
  { type, uom }: ExposureLimit,
): readonly Reading[] {
  const readings: Reading[] = [];
  for (const [carrier, spans] of carriers) {
    let before = -1;
    linksIn(question, carrier, [NEVER, ALWAYS], (link) => {
      const number = link >>> 4;
      const event = events[number];
      if (number === before || event === undefined) return;
      before = number;
      for (const reading of readingsOf(event, number, type, uom))
        for (let span = 0; span < spans.length; span += 2) {
          const from = Math.max(reading.from, spans[span] ?? 0);
          const to = Math.min(reading.to, spans[span + 1] ?? 0);
          if (from <= to) readings.push({ ...reading, from, to });
        }
    });
  }
  return readings.sort((a, b) => a.from - b.from || a.to - b.to || a.event - b.event);
}

/** Shipped less received over shipped, of what the events name with its amount. */
function lossRate(question: Question, object: number): Exact | null {
  const { store } = question.view;
  const reader = amountReader(store);
  const [ship, receive] = [wordNumber(store, SHIPPING), wordNumber(store, RECEIVING)];
  let [sent, got, known, matter] = [0n, 0n, true, ""];
  linksIn(question, object, [NEVER, ALWAYS], (link) => {
    const event = link >>> 4;
    const step = store.step.data[event] ?? 0;
    if ((link & 7) !== code.OBSERVED || step === 0 || (step !== ship && step !== receive)) return;
    for (let row = store.rowStart.data[event] ?? 0; row < (store.rowStart.data[event + 1] ?? 0); row += 1) {
      if ((store.rows.data[row] ?? 0) !== object * 16 + (link & 15)) continue;
      const told = reader.of(row, object, (link & code.AS_CLASS) !== 0);
      if (told === null || (matter !== "" && told.matter !== matter)) known = false;
      else {
        matter = told.matter;
        if (step === ship) sent += told.atto;
        else got += told.atto;
      }
    }
  });
  if (!known || sent === 0n || got === 0n || got > sent) return null;
  return { part: attoText(sent - got), whole: attoText(sent) };
}

function findingsOf(
  object: string,
  { limit, excursions, uncovered: open, readings }: Exposure,
  window: Window | null,
): readonly ChainFinding[] {
  const findings: ChainFinding[] = [];
  const minutes = (milliseconds: number): string => String(Math.floor(milliseconds / 60_000));
  for (const { side, shortest, longest, worst, evidence } of excursions) {
    const lasted = shortest === longest ? minutes(longest) : `${minutes(shortest)}–${minutes(longest)}`;
    const told = { object, measured: limit.type, worst, minutes: lasted };
    if (side === "above")
      findings.push({ kind: "above-limit", verdict: "fail", subjects: [object], evidence, params: { ...told, limit: limit.max ?? "" } });
    else findings.push({ kind: "below-limit", verdict: "fail", subjects: [object], evidence, params: { ...told, limit: limit.min ?? "" } });
  }
  if (window === null || (readings > 0 && open.length === 0)) return findings;
  for (const [from, to] of open)
    findings.push({
      kind: "no-reading",
      verdict: "unknown",
      subjects: [object],
      evidence: [],
      params: { object, from: timeText(from), to: timeText(to) },
    });
  return findings;
}
