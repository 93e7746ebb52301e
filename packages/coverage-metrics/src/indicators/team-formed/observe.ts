import { addDays, type CivilDate, daysBetween, type MissingFact } from "@countykit/core";
import type { Book } from "../../figures/book.js";
import { entityConfirmed, teamFormed as formedOn } from "../../figures/facility-figures.js";
import { fact } from "../../figures/open-book.js";
import type { Quantity } from "../../figures/quantity.js";
import { day } from "../day.js";
import type { Indicator, Observed } from "../indicator.js";
import type { Remark } from "../observation.js";
import { type TeamFormedParams, teamFormed as definition } from "./definition.js";
import { teamDeadline } from "./team-deadline.js";

/** Counts the days. A team that is not there yet is late by at least the days that have passed. */
export const teamFormed: Indicator<TeamFormedParams> = {
  definition,
  observe: (book, { months }) => ({ ...lateness(book, months), figures: { part: [entityConfirmed.id, formedOn.id] } }),
};

function lateness(book: Book, months: number): Observed {
  const [start, end] = [book.date(entityConfirmed), book.date(formedOn)];
  const [confirmed, formed, today] = [dayOf(start.value), dayOf(end.value), day(book.asOf)];
  const days = (min: number | null, max: number | null, missing = [...start.missing, ...end.missing]): Quantity => ({
    unit: "days",
    min: min === null ? null : String(min),
    max: max === null ? null : String(max),
    missing,
    evidence: [...start.evidence, ...end.evidence],
  });
  if (confirmed === null || today === null) return { part: days(null, null) };
  const last = teamDeadline(confirmed, months);
  if (formed === null) return { part: days(daysBetween(last, confirmed), null) };
  if (formed <= today) return { part: days(daysBetween(last, formed), daysBetween(last, formed)) };
  return { part: days(daysBetween(last, addDays(today, 1)), null, [notYet(book.asOf)]), remarks: [notThereYet(book.asOf, last)] };
}

/** Nobody has to say more: the day has not come. */
const notYet = (asOf: string): MissingFact => {
  const { id, label } = fact(formedOn);
  return { id, label: { zh: `${label.zh}（截至 ${asOf} 尚未组建）`, en: `${label.en} (not yet by ${asOf})` } };
};

const notThereYet = (asOf: string, last: CivilDate): Remark => ({
  code: "team-not-there-yet",
  text: {
    zh: `截至 ${asOf}，专业团队尚未组建，期限为 ${last}`,
    en: `By ${asOf} the team was not set up yet; the last day for it is ${last}`,
  },
});

const dayOf = (text: string | null): CivilDate | null => (text === null ? null : day(text));
