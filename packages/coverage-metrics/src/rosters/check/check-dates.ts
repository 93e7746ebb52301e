import type { Bilingual } from "@countykit/core";
import type { Fields } from "../typed-row.js";
import { STANDINGS } from "../words.js";
import type { FindingsList } from "./findings-list.js";
import type { RowPlan } from "./row-plan.js";

/** Dates of one row that come in the wrong order (日期颠倒). Dates that are not known say nothing. */
export function checkOrder(row: Fields, { form, order }: RowPlan, place: number, errors: FindingsList): void {
  for (const chain of order) {
    let before: string | undefined;
    let from = "";
    for (const field of chain) {
      const to = row[field];
      if (typeof to !== "string") continue;
      if (before !== undefined && to < from) {
        const params = { before: termOf(form, before), after: termOf(form, field), from, to };
        errors.add("dates-reversed", { place, field }, params, { expected: `>= ${from}`, received: to });
      }
      before = field;
      from = to;
    }
  }
}

/** Dates, periods and years that begin after the day for which is counted (晚于统计截止日). */
export function checkAfter(row: Fields, { dates, periods, years }: RowPlan, place: number, asOf: string, notes: FindingsList): void {
  const look = (field: string, begins: string, value: string): void => {
    if (begins > asOf) notes.add("after-as-of", { place, field }, { date: value, asOf }, { expected: `<= ${asOf}`, received: value });
  };
  for (const field of dates) {
    const value = row[field];
    if (typeof value === "string") look(field, value, value);
  }
  for (const field of periods) {
    const value = row[field];
    if (typeof value === "string") look(field, firstDay(value), value);
  }
  for (const field of years) {
    const value = row[field];
    if (typeof value === "number") look(field, `${value}-01-01`, String(value));
  }
}

/** The first day of a year, quarter or month. */
function firstDay(period: string): string {
  if (period.length === 4) return `${period}-01-01`;
  if (period.length === 6 || period.charAt(5) !== "Q") return `${period}-01`;
  return `${period.slice(0, 4)}-${["01", "04", "07", "10"][Number(period.charAt(6)) - 1] ?? "01"}-01`;
}

/**
 * A status that the dates contradict (状态与日期不符): operating before it opened or after it closed, not operating though it has opened, planned
 * though it is built. A note, because a roster may be younger than the day for which is counted.
 */
export function checkStatus(row: Fields, { form }: RowPlan, place: number, asOf: string, notes: FindingsList): void {
  const { status } = row;
  if (status !== "planned" && status !== "built" && status !== "operating") return;
  const has = (field: string): boolean => {
    const date = row[field];
    return typeof date === "string" && date <= asOf;
  };
  const contradicting = ((): string | null => {
    if (status === "operating") return typeof row["opened"] === "string" && !has("opened") ? "opened" : has("closed") ? "closed" : null;
    if (has("closed")) return null;
    return has("opened") ? "opened" : status === "planned" && has("built") ? "built" : null;
  })();
  const date = contradicting === null ? undefined : row[contradicting];
  if (contradicting === null || typeof date !== "string") return;
  const happened = termOf(form, contradicting);
  const said: Bilingual = STANDINGS[status] ?? { zh: status, en: status };
  notes.add("status-against-dates", { place, field: "status" }, { status: said, happened, date, asOf }, { received: status });
}

const termOf = ({ columns }: RowPlan["form"], field: string): Bilingual => columns[field]?.term ?? { zh: field, en: field };
