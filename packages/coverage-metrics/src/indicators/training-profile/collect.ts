import type { Book, FigureName, Names } from "../../figures/book.js";
import { fact } from "../../figures/open-book.js";
import type { Session } from "../../rosters/rows.js";
import { EVENT_KINDS, SESSION_KINDS } from "../../rosters/words.js";
import { bySession } from "../count-trainees.js";
import { inWindow } from "../in-window.js";
import { plainName } from "../listed-names.js";
import { sessionRows } from "../sessions-in.js";
import { figureOn, type Window } from "../window.js";
import { type TrainingAspect, trainingNames } from "./aspects.js";
import { SESSION_NAMES } from "./names-table.js";

/** The list of what the training of a window covered. */
export const namesIn = (book: Book, aspect: TrainingAspect, window: Window): FigureName =>
  figureOn(trainingNames(aspect), window, book.asOf);

/** What the rosters say of one aspect of the training; `null` when they say nothing. A session that leaves the cell blank leaves the list open. */
export function collectNames(book: Book, aspect: TrainingAspect, profile: readonly string[], window: Window): Names | null {
  const sessions = sessionRows(book, undefined, window);
  const cells = sessions === null ? null : cellsOf(book, sessions, aspect, profile, window);
  if (cells === null || (cells.length > 0 && cells.every((cell) => cell === undefined))) return null;
  const complete = cells.every((cell) => cell !== undefined);
  return {
    items: [...new Set(cells.flatMap((cell) => cell ?? []))],
    complete,
    missing: complete ? [] : [fact(namesIn(book, aspect, window))],
    evidence: [],
  };
}

type Cell = readonly string[] | undefined;

function cellsOf(
  book: Book,
  sessions: readonly Session[],
  aspect: TrainingAspect,
  profile: readonly string[],
  window: Window,
): readonly Cell[] | null {
  switch (aspect) {
    case "audience": {
      const lists = bySession(book.rows("attendances") ?? []);
      return sessions.flatMap(({ id, groups }) => {
        const list = lists.get(id)?.map(({ group }) => one(group)) ?? [];
        return groups === undefined ? (list.length === 0 ? [undefined] : list) : [groups, ...list.filter((cell) => cell !== undefined)];
      });
    }
    case "courses":
      return sessions.map(({ courses }) => courses);
    case "subjects":
      return sessions.filter(({ kind }) => kind === "skills").map(({ courses }) => courses);
    case "platforms":
      return sessions.filter(({ kind }) => kind === "platform").map(({ partners }) => partners);
    case "forms":
      return [...sessions.map(({ form }) => one(form)), jobFairs(book, window)];
    case "classes":
    case "kinds":
      return [
        ...sessions.map(({ kind }) => (kind === "other" ? undefined : [SESSION_KINDS[kind].zh])),
        ...profile.map((name) => (Object.hasOwn(SESSION_NAMES, plainName(name)) ? [] : undefined)),
      ];
    case "stages":
    case "levels":
    case "channels":
      return null;
  }
}

const one = (text: string | undefined): Cell => (text === undefined ? undefined : [text]);

/** Job fairs are a form of the training too, but stand on the roster of events. */
function jobFairs(book: Book, window: Window): Cell {
  const events = book.rows("events");
  if (events === null) return undefined;
  return events.some(({ kind, date }) => kind === "job-fair" && inWindow(date, window, book.asOf)) ? [EVENT_KINDS["job-fair"].zh] : [];
}
