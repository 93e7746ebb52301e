import { addDays, type CivilDate, daysBetween } from "@countykit/core";
import type { Book } from "../../figures/book.js";
import { entityConfirmed, teamFormed as formedOn } from "../../figures/facility-figures.js";
import type { Quantity } from "../../figures/quantity.js";
import { day } from "../day.js";
import type { Indicator } from "../indicator.js";
import { type TeamFormedParams, teamFormed as definition } from "./definition.js";
import { teamDeadline } from "./team-deadline.js";

/** Counts the days. A team that is not there yet is late by at least the days that have passed. */
export const teamFormed: Indicator<TeamFormedParams> = {
  definition,
  observe: (book, { months }) => ({ part: lateness(book, months), figures: { part: [entityConfirmed.id, formedOn.id] } }),
};

function lateness(book: Book, months: number): Quantity {
  const [start, end] = [book.date(entityConfirmed), book.date(formedOn)];
  const evidence = [...start.evidence, ...end.evidence];
  const [confirmed, formed, today] = [dayOf(start.value), dayOf(end.value), day(book.asOf)];
  const days = (min: number | null, max: number | null): Quantity => ({
    unit: "days",
    min: min === null ? null : String(min),
    max: max === null ? null : String(max),
    missing: [...start.missing, ...end.missing],
    evidence,
  });
  if (confirmed === null || today === null) return days(null, null);
  const last = teamDeadline(confirmed, months);
  if (formed === null) return days(daysBetween(last, confirmed), null);
  return formed <= today ? days(daysBetween(last, formed), daysBetween(last, formed)) : days(daysBetween(last, addDays(today, 1)), null);
}

const dayOf = (text: string | null): CivilDate | null => (text === null ? null : day(text));
