import type { Book, Names } from "../../figures/book.js";
import { fact } from "../../figures/open-book.js";
import type { Session } from "../../rosters/rows.js";
import { EVENT_KINDS, SESSION_KINDS } from "../../rosters/words.js";
import { bySession } from "../count-trainees.js";
import { inWindow } from "../in-window.js";
import { plainName } from "../listed-names.js";
import { sessionRows } from "../sessions-in.js";
import { type TrainingAspect, trainingNames } from "./aspects.js";
import { SESSION_NAMES } from "./names-table.js";

/** What the rosters say of one aspect of the training; `null` when they say nothing. */
export function collectNames(book: Book, aspect: TrainingAspect, profile: readonly string[]): Names | null {
  const sessions = sessionRows(book, undefined, {});
  if (sessions === null) return null;
  const found = (items: readonly string[], complete: boolean): Names => ({
    items: [...new Set(items)],
    complete,
    missing: complete ? [] : [fact(trainingNames(aspect))],
    evidence: [],
  });
  switch (aspect) {
    case "audience": {
      const lists = bySession(book.rows("attendances") ?? []);
      const groups = sessions.flatMap(({ id }) => lists.get(id)?.map(({ group }) => group) ?? [undefined]);
      return found(groups.filter(isNamed), groups.every(isNamed));
    }
    case "courses":
      return coursesOf(sessions, found);
    case "subjects":
      return coursesOf(
        sessions.filter(({ kind }) => kind === "skills"),
        found,
      );
    case "forms": {
      const fairs = book.rows("events")?.filter(({ kind, date }) => kind === "job-fair" && inWindow(date, {}, book.asOf)) ?? null;
      const forms = sessions.map(({ form }) => form);
      const items = [...forms.filter(isNamed), ...(fairs ?? []).slice(0, 1).map(() => EVENT_KINDS["job-fair"].zh)];
      return found(items, fairs !== null && forms.every(isNamed));
    }
    case "classes":
    case "kinds": {
      const known = profile.every((name) => Object.hasOwn(SESSION_NAMES, plainName(name)));
      const held = [...new Set(sessions.map(({ kind }) => kind))].filter((kind) => kind !== "other");
      return found(
        held.map((kind) => SESSION_KINDS[kind].zh),
        known && sessions.every(({ kind }) => kind !== "other"),
      );
    }
    case "stages":
    case "levels":
    case "channels":
    case "platforms":
      return null;
  }
}

function coursesOf(sessions: readonly Session[], found: (items: readonly string[], complete: boolean) => Names): Names {
  const courses = sessions.map((session) => session.courses);
  return found(
    courses.flatMap((some) => some ?? []),
    courses.every((some) => some !== undefined),
  );
}

const isNamed = (text: string | undefined): text is string => text !== undefined;
