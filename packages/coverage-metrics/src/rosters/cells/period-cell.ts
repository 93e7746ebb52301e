import { type Issue, parseCivilMonth, parseQuarter } from "@countykit/core";
import { describeReceived } from "@countykit/core/reading";
import type { CellForm } from "./cell-form.js";
import { cellIssue } from "./cell-problems.js";
import { junkIn } from "./junk.js";
import { halfWidth } from "./tidy.js";

const PERIOD = /^(?:199\d|2[01]\d\d)(?:-(?:0[1-9]|1[0-2]|Q[1-4]))?$/;
const MONTH = /^(?:199\d|2[01]\d\d)-(?:0[1-9]|1[0-2])$/;
const YEAR = /^(?:199\d|2[01]\d\d)$/;

/**
 * A year `2021`, a quarter `2021-Q3` or a month `2021-08` of the years 1990 to 2199. Read besides: `2021年`, `2021年8月`, `2021/8`, `2021Q3`,
 * `2021年第三季度`. Not `2021.8`: a spreadsheet shows October, `2021.10`, as `2021.1`.
 */
export const periodCell = (only: "month" | undefined): CellForm<string> => {
  const shape = only === "month" ? MONTH : PERIOD;
  return {
    read: (cell) => (shape.test(cell) ? cell : (junkIn(cell) ?? readSlowly(cell, shape))),
    holds: (value) => typeof value === "string" && shape.test(value),
    write: (value) => value,
  };
};

/** A year from 1990 to 2199, as a number. */
export const yearCell: CellForm<number> = {
  read: (cell) => {
    const year = halfWidth(cell).replace(/年度?$/u, "");
    if (YEAR.test(year)) return Number(year);
    const received = describeReceived(cell);
    return junkIn(cell) ?? cellIssue("not-year", "", { received }, { expected: "1990–2199", received });
  },
  holds: (value) => typeof value === "number" && Number.isInteger(value) && value >= 1990 && value < 2200,
  write: String,
};

/** Nobody writes a period in so many characters; what is longer is cut, and is none. */
const LONGEST_PERIOD = 40;

const SLASHED = /^(\d{4})[-/](\d{1,2})$/;
const SQUEEZED = /^(\d{4})(\d{2})$/;
const DAY = /^(\d{4})[-/年](\d{1,2})[-/月]\d{1,2}日?$/u;

function readSlowly(cell: string, shape: RegExp): string | Issue {
  const text = halfWidth(cell.slice(0, LONGEST_PERIOD));
  const slashed = join(SLASHED.exec(text));
  if (slashed !== null && shape.test(slashed)) return slashed;
  const month = parseCivilMonth(text);
  if (month.ok && shape.test(month.value)) return month.value;
  const quarter = parseQuarter(text);
  const written = quarter.ok ? quarter.value.replace("Q", "-Q") : text.replace(/年度?$/u, "");
  if (shape.test(written)) return written;
  const meant = join(SQUEEZED.exec(text)) ?? join(DAY.exec(text));
  const received = describeReceived(cell);
  const expected = shape === MONTH ? "YYYY-MM" : "YYYY | YYYY-Qn | YYYY-MM";
  const didYouMean = meant !== null && shape.test(meant) ? { didYouMean: meant } : {};
  return cellIssue(shape === MONTH ? "not-month" : "not-period", "", { received }, { expected, received, ...didYouMean });
}

const join = (found: RegExpExecArray | null): string | null => {
  const [, year, month = ""] = found ?? [];
  return year === undefined ? null : `${year}-${month.padStart(2, "0")}`;
};
