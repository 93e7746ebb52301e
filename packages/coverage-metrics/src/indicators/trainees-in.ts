import { type Interval, intersect, type MissingFact, type Ternary, ternary } from "@countykit/core";
import type { Book, FigureName } from "../figures/book.js";
import { fact } from "../figures/open-book.js";
import { intervalOf, type Quantity, quantityOf } from "../figures/quantity.js";
import { type Trainees, type TraineeScope, trainees, traineesOfGroup } from "../figures/training-figures.js";
import type { Attendance, SessionKind } from "../rosters/rows.js";
import { SESSION_KINDS } from "../rosters/words.js";
import { countTrainees, type TraineeFilter } from "./count-trainees.js";
import { listName } from "../figures/list-name.js";
import { inWindow } from "./in-window.js";
import { addUp, distinct } from "./tally.js";
import { figureOn, isWholeTime, type Window } from "./window.js";

/** Whose attendances count: a scope, a group or `null` for every group, and a window. */
export interface Who {
  readonly scope: TraineeScope;
  readonly group: string | null;
  readonly window: Window;
}

/** The parameters of an indicator as `Who`. */
export const whoOf = ({ scope, group, ...window }: Window & { readonly scope?: TraineeScope; readonly group?: string }): Who => ({
  scope: scope ?? "all",
  group: group ?? null,
  window,
});

/** The figure that `traineesIn` answers. */
export const traineesFigure = (of: Trainees, { scope, group, window }: Who, asOf: string): FigureName =>
  figureOn(group === null ? trainees(of, scope) : traineesOfGroup(of, group, scope), window, asOf);

/**
 * Person-times or persons, as closely as they are known: declared, reduced by the store, or counted from the rows. Failing these, a part is at most the
 * whole, and behind `n` person-times stand between one and `n` persons.
 */
export function traineesIn(book: Book, of: Trainees, who: Who): Quantity {
  const figure = traineesFigure(of, who, book.asOf);
  return book.number(
    figure,
    () => counted(book, of, who),
    () => derived(book, of, who, figure),
  );
}

function counted(book: Book, of: Trainees, who: Who): Quantity | null {
  const [sessions, attendances] = [book.rows("sessions"), book.rows("attendances")];
  if (sessions === null && attendances === null) return null;
  return countTrainees(distinct(sessions ?? []), attendances ?? [], filterOf(who, book.asOf))[of];
}

function filterOf({ scope, group, window }: Who, asOf: string): TraineeFilter {
  const wanted = group === null ? null : listName(group);
  const poor = (one: Attendance): Ternary => (scope === "poor" ? ternary(one.poor) : "yes");
  const grouped = (one: Attendance): Ternary =>
    wanted === null ? "yes" : one.group === undefined ? "unknown" : ternary(listName(one.group) === wanted);
  return {
    session: ({ kind, date, pairing }) => {
      if (!inWindow(date, window, asOf)) return "no";
      return scope === "pairing" ? ternary(pairing) : ternary(scope === "all" || scope === "poor" || scope === kind);
    },
    attendance: scope === "poor" || wanted !== null ? (one) => both(poor(one), grouped(one)) : null,
    asks: scope === "poor" || scope === "pairing" ? ASKED[scope] : wanted === null ? null : ASKED.group,
  };
}

const both = (a: Ternary, b: Ternary): Ternary => (a === "no" || b === "no" ? "no" : a === "yes" && b === "yes" ? "yes" : "unknown");

const ASKED: Readonly<Record<"poor" | "pairing" | "group", MissingFact>> = {
  poor: { id: "attendances/poor", label: { zh: "参训人员是否为建档立卡贫困人口", en: "whether attendees are registered poor" } },
  pairing: { id: "sessions/pairing", label: { zh: "培训是否面向结对帮扶县", en: "whether sessions are for the partner county" } },
  group: { id: "attendances/group", label: { zh: "参训人员类别", en: "group of attendees" } },
};

/** What other figures say of it. Every step leaves out one condition, so the steps end. */
function derived(book: Book, of: Trainees, who: Who, figure: FigureName): Quantity {
  const { scope, group, window } = who;
  const wider: readonly Who[] = [
    ...(isWholeTime(window, book.asOf) ? [] : [{ ...who, window: {} }]),
    ...(group === null ? [] : [{ ...who, group: null }]),
    ...(scope === "all" ? [] : [{ ...who, scope: "all" as const }]),
  ];
  const wholes = wider.map((one) => traineesIn(book, of, one));
  const others = of === "persons" ? [behind(traineesIn(book, "person-times", who))] : [...kindsTogether(book, who), persons(book, who)];
  const sources = [...wholes.map(atMost), ...others];
  const bounds = sources
    .map(intervalOf)
    .reduce<Interval>((sofar, one) => intersect(sofar, one) ?? sofar, intervalOf({ min: "0", max: null }));
  return quantityOf(of, bounds, [fact(figure)], [...new Set(sources.flatMap(({ evidence }) => evidence))]);
}

const atMost = (whole: Quantity): Quantity => ({ ...whole, min: null });

const atLeast = (part: Quantity): Quantity => ({ ...part, max: null });

/** Behind some person-times stands somebody, and nobody stands behind none of them. */
const behind = (times: Quantity): Quantity => ({ ...times, min: times.min === null || Number(times.min) === 0 ? "0" : "1" });

/** Everybody who came has come at least once. */
const persons = (book: Book, who: Who): Quantity => atLeast(book.number(traineesFigure("persons", who, book.asOf)));

/** What was declared of the kinds of sessions adds up to what all have at least. */
function kindsTogether(book: Book, { scope, group, window }: Who): readonly Quantity[] {
  if (scope !== "all" || group !== null) return [];
  const kinds = KINDS.map((kind) => book.number(traineesFigure("person-times", { scope: kind, group, window }, book.asOf)));
  return [atLeast(addUp("person-times", kinds))];
}

const KINDS: readonly SessionKind[] = Object.keys(SESSION_KINDS).filter((key): key is SessionKind => key in SESSION_KINDS);
