import type { Book } from "../../figures/book.js";
import { pairingsOf } from "../../figures/market-figures.js";
import { bounded, known, type Quantity } from "../../figures/quantity.js";
import type { Event, Pairing } from "../../rosters/rows.js";
import { inWindow } from "../in-window.js";
import type { Indicator } from "../indicator.js";
import { distinct } from "../tally.js";
import { figureOn, numberIn, type Window } from "../window.js";
import { type PairingCountParams, pairingCount as definition } from "./definition.js";

/** Counts the activities of the kind. Meetings and exhibitions may stand in the roster of events too. */
export const pairingCount: Indicator<PairingCountParams> = {
  definition,
  observe: (book, { kind, ...window }) => {
    const figure = pairingsOf(kind);
    const part = numberIn(book, figure, window, () => countIn(book, kind, window));
    return { part, figures: { part: [figureOn(figure, window, book.asOf).id] } };
  },
};

function countIn(book: Book, kind: Pairing["kind"], window: Window): Quantity | null {
  const [pairings, events] = [book.rows("pairings"), kind === "expo" ? book.rows("events") : null];
  if (pairings === null && events === null) return null;
  const here = <Row extends { readonly id: string; readonly date: string }>(rows: readonly Row[]): readonly Row[] =>
    distinct(rows).filter(({ date }) => inWindow(date, window, book.asOf));
  const activities = here((pairings ?? []).filter((one) => one.kind === kind));
  const expos = here((events ?? []).filter((one) => one.kind === "pairing-expo"));
  return together(activities, expos);
}

/** Two rosters of one thing: an entry with the same day and a proof in common is the same one; any other may be, or may not. */
function together(activities: readonly Pairing[], expos: readonly Event[]): Quantity {
  const others = expos.filter((expo) => !activities.some((one) => isSame(one, expo)));
  const most = activities.length + others.length;
  if (activities.length === 0 || others.length === 0) return known("events", most);
  return bounded("events", Math.max(activities.length, expos.length), most, [
    { id: "pairings/events", label: { zh: "两份名册里哪些是同一场活动", en: "which activities of the two rosters are the same" } },
  ]);
}

const isSame = (one: Pairing, expo: Event): boolean =>
  one.id === expo.id || (one.date === expo.date && (one.evidence ?? []).some((proof) => expo.evidence?.includes(proof) === true));
