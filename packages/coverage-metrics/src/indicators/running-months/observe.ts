import { addMonths, monthOf, monthsBetween } from "@countykit/core";
import type { Book } from "../../figures/book.js";
import { facilityOpened } from "../../figures/facility-figures.js";
import { fact } from "../../figures/open-book.js";
import { bounded, known, open, type Quantity } from "../../figures/quantity.js";
import type { FacilityKind } from "../../rosters/rows.js";
import { day } from "../day.js";
import { facilityFact, facilityRows } from "../facility-rows.js";
import type { Indicator } from "../indicator.js";
import { type RunningMonthsParams, runningMonths as definition } from "./definition.js";

/** Counts whole months: opened on 28 February, six are full on 28 August; the month in which they are full counts from that day on. */
export const runningMonths: Indicator<RunningMonthsParams> = {
  definition,
  observe: (book, { kind }) => {
    const figure = facilityOpened(kind);
    return { part: fromRoster(book, kind) ?? asDeclared(book, kind), figures: { part: [figure.id] } };
  },
};

/** The oldest facility that still operates counts; without one, it has not run at all. `null` without a roster. */
function fromRoster(book: Book, kind: FacilityKind): Quantity | null {
  const rows = facilityRows(book, kind, "operating");
  if (rows === null) return null;
  const running = rows.filter(({ answer }) => answer !== "no");
  const months = running.map(({ facility, answer }) => ({
    answer,
    full: facility.opened === undefined ? null : wholeMonths(facility.opened, book.asOf),
  }));
  const certain = months.map(({ answer, full }) => (answer === "yes" && full !== null ? full : 0));
  const missing = running.flatMap(({ facility, facts }) => [
    ...facts,
    ...(facility.opened === undefined ? [facilityFact(facility, "opened")] : []),
  ]);
  return bounded("months", Math.max(0, ...certain), missing.length > 0 ? null : Math.max(0, ...certain), missing);
}

function asDeclared(book: Book, kind: FacilityKind): Quantity {
  const figure = facilityOpened(kind);
  const { value, missing, evidence } = book.date(figure);
  const months = value === null ? null : wholeMonths(value, book.asOf);
  return months === null ? open("months", value === null ? missing : [fact(figure)]) : known("months", months, evidence);
}

/** Whole months from a day to another; none before it. */
function wholeMonths(opened: string, asOf: string): number | null {
  const [from, to] = [day(opened), day(asOf)];
  if (from === null || to === null) return null;
  const months = monthsBetween(monthOf(from), monthOf(to));
  return Math.max(0, addMonths(from, months) > to ? months - 1 : months);
}
