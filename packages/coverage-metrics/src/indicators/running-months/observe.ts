import { addMonths, monthOf, monthsBetween } from "@countykit/core";
import type { Book, Provenance } from "../../figures/book.js";
import { facilityOpened } from "../../figures/facility-figures.js";
import { fact } from "../../figures/open-book.js";
import { bounded, known, open, type Quantity } from "../../figures/quantity.js";
import type { FacilityKind } from "../../rosters/rows.js";
import { day } from "../day.js";
import { facilityFact, type FacilityRow, facilityRows } from "../facility-rows.js";
import type { Indicator } from "../indicator.js";
import { type RunningMonthsParams, runningMonths as definition } from "./definition.js";

/** Counts whole months: opened on 28 February, six are full on 28 August; the month in which they are full counts from that day on. */
export const runningMonths: Indicator<RunningMonthsParams> = {
  definition,
  observe: (book, { kind }) => {
    const figure = facilityOpened(kind);
    const declared = asDeclared(book, kind);
    const rows = facilityRows(book, kind, "operating");
    const part =
      rows === null
        ? declared
        : book.settle({ ...figure, ...MONTHS }, declared, fromRoster(rows, book.asOf), rows.length === 0 ? SILENT : undefined);
    return { part, figures: { part: [figure.id] } };
  },
};

const MONTHS = { term: definition.term, unit: definition.unit } as const;

/** A roster without a facility of the kind says nothing of the day that somebody declared. */
const SILENT: Provenance = { from: "rosters", prevails: "declared" };

/** The oldest facility that still operates counts; without one, it has not run at all. None has run for longer than it has stood. */
function fromRoster(rows: readonly FacilityRow[], asOf: string): Quantity {
  const running = rows
    .filter(({ answer }) => answer !== "no")
    .map(({ facility, answer, facts }) => {
      const since = facility.opened ?? facility.built;
      const most = since === undefined ? null : wholeMonths(since, asOf);
      const exact = facility.opened !== undefined && most !== null;
      return {
        least: answer === "yes" && exact ? most : 0,
        most,
        facts: [...facts, ...(exact ? [] : [facilityFact(facility, "opened")])],
      };
    });
  const least = Math.max(0, ...running.map((one) => one.least));
  const open = running.filter(({ most }) => most === null || most > least);
  const most = open.some((one) => one.most === null) ? null : Math.max(least, ...open.map((one) => one.most ?? 0));
  return bounded(
    "months",
    least,
    most,
    open.flatMap(({ facts }) => facts),
  );
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
