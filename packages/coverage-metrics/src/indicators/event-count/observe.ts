import { type Interval, intersect, type MissingFact, or, sum, type Ternary, ternary } from "@countykit/core";
import type { Book, FigureName } from "../../figures/book.js";
import { eventsOf } from "../../figures/event-figures.js";
import { fact } from "../../figures/open-book.js";
import { intervalOf, type Quantity, quantityOf } from "../../figures/quantity.js";
import type { Event } from "../../rosters/rows.js";
import { inOrder } from "../in-order.js";
import { inWindow } from "../in-window.js";
import type { Indicator } from "../indicator.js";
import type { Remark } from "../observation.js";
import { type Answered, tally } from "../tally.js";
import { figureOn, numberIn } from "../window.js";
import { type EventCountParams, eventCount as definition } from "./definition.js";
import { type SharedEvidence, sharedEvidence } from "./shared-evidence.js";

/** Counts the events of a kind up to the as-of date, and says where their proof serves other events too. */
export const eventCount: Indicator<EventCountParams> = {
  definition,
  observe: (book, params) => {
    const { kind, also, channel, ...window } = params;
    const figure = eventsOf(kind, also, channel);
    const rows = book.rows("events");
    const part = numberIn(
      book,
      figure,
      window,
      () => (rows === null ? null : count(rows, params, book.asOf)),
      () => fromFigures(book, params, figure),
    );
    return { part, figures: { part: [figureOn(figure, window, book.asOf).id] }, remarks: remarksOn(rows ?? [], params, book.asOf) };
  },
};

/** Whether an event counts; `unknown` when nobody wrote down its channel. */
function counts({ kind, date, channel: held }: Event, { kind: asked, also, channel, ...window }: EventCountParams, asOf: string): Ternary {
  if ((kind !== asked && kind !== also) || !inWindow(date, window, asOf)) return "no";
  return channel === undefined ? "yes" : held === undefined ? "unknown" : ternary(held === channel);
}

const count = (rows: readonly Event[], params: EventCountParams, asOf: string): Quantity =>
  tally(
    "events",
    oneOfEach(
      inOrder(rows).map((event): Judged => {
        const answer = counts(event, params, asOf);
        return { event, answer, facts: answer === "unknown" ? [channelOf(event)] : [] };
      }),
      params,
    ),
  );

interface Judged extends Answered {
  readonly event: Event;
}

/**
 * An event that is entered under both kinds, by the same name on the same day, is one event, and counts when either entry does. Where several entries of
 * one kind share name and day, they are several events; those of the other kind go with the first of them that does not count by itself.
 */
function oneOfEach(rows: readonly Judged[], { kind, also }: EventCountParams): readonly Answered[] {
  if (also === undefined || also === kind) return rows;
  const occasions = new Map<string, Judged[]>();
  for (const one of rows) {
    const key = occasion(one.event);
    occasions.set(key, [...(occasions.get(key) ?? []), one]);
  }
  return [...occasions.values()].flatMap((entries) => {
    const [one, other] = [kind, also].map((side) => entries.filter(({ event }) => event.kind === side));
    if (one === undefined || other === undefined) return entries;
    const [events, twins] = one.length < other.length ? [other, one] : [one, other];
    const host = events.find(({ answer }) => answer !== "yes") ?? events[0];
    return events.map((event) => (event === host ? together([event, ...twins]) : event));
  });
}

const together = (entries: readonly Judged[]): Answered => ({
  answer: or(...entries.map(({ answer }) => answer)),
  facts: entries.flatMap(({ facts }) => facts),
});

/** One without a name is an occasion of its own. */
const occasion = ({ id, date, name }: Event): string => JSON.stringify(name === undefined ? [id] : [date, name]);

/** Two kinds together are no fewer than either, and no more than both. One channel of a kind is a part of it. */
function fromFigures(book: Book, { kind, also, channel, ...window }: EventCountParams, figure: FigureName): Quantity | null {
  if (also === undefined && channel === undefined) return null;
  const parts = also === undefined ? [eventsOf(kind)] : [eventsOf(kind, undefined, channel), eventsOf(also, undefined, channel)];
  const each = parts.map((one) => intervalOf(numberIn(book, one, window, () => null)));
  const atLeast = (also === undefined ? [] : each).reduce<Interval>(
    (sofar, { min }) => intersect(sofar, { min, max: null }) ?? sofar,
    FROM_ZERO,
  );
  return quantityOf("events", { min: atLeast.min, max: sum(each).max }, [fact(figureOn(figure, window, book.asOf))]);
}

const FROM_ZERO: Interval = intervalOf({ min: "0", max: null });

const channelOf = ({ id, name }: Event): MissingFact => ({
  id: `event/${id}/channel`,
  label: { zh: `${name ?? id}的对接渠道`, en: `channel of ${name ?? id}` },
});

function remarksOn(rows: readonly Event[], params: EventCountParams, asOf: string): readonly Remark[] {
  const there = inOrder(rows).filter(({ date }) => date <= asOf);
  const counted = new Set(there.filter((event) => counts(event, params, asOf) !== "no").map(({ id }) => id));
  return sharedEvidence(there)
    .filter(({ events }) => events.some((id) => counted.has(id)))
    .map(remark);
}

const remark = ({ kind, name, events }: SharedEvidence): Remark => ({
  code: kind === "document" ? "shared-evidence" : "shared-event",
  text:
    kind === "document"
      ? { zh: `${events.join("、")} 共用佐证材料《${name}》`, en: `${events.join(", ")} rest on one document: ${name}` }
      : { zh: `${events.join("、")} 为同日同名活动：${name}`, en: `${events.join(", ")} bear one name on one day: ${name}` },
});
