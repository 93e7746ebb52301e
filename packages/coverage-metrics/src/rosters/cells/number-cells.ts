import type { Issue } from "@countykit/core";
import { describeReceived } from "@countykit/core/reading";
import type { CellForm } from "./cell-form.js";
import { cellIssue } from "./cell-problems.js";
import { junkIn } from "./junk.js";
import { halfWidth } from "./tidy.js";

/** A whole number that is not negative, below 2^53; commas between groups of three digits are read. */
export const countCell: CellForm<number> = {
  read: (cell) => {
    const plain = digits(cell);
    if (plain >= 0) return plain;
    const text = written(cell);
    if (!/^\d+$/.test(text)) return junkIn(cell) ?? notCount(cell, text);
    const value = Number(text);
    const received = describeReceived(cell);
    return Number.isSafeInteger(value) ? value : cellIssue("number-too-large", "", { received }, { expected: "< 2^53", received });
  },
  holds: (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0),
  write: String,
};

/** An exact decimal number that is not negative, as it is written but for commas between groups of three digits. */
export const decimalCell: CellForm<string> = {
  read: (cell) => {
    if (DECIMAL.test(cell)) return cell;
    const text = written(cell);
    return DECIMAL.test(text) ? text : (junkIn(cell) ?? notDecimal(cell, text));
  },
  holds: (value) => typeof value === "string" && DECIMAL.test(value),
  write: (value) => value,
};

const DECIMAL = /^\d{1,30}(?:\.\d{1,30})?$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const SCIENTIFIC = /^-?\d(?:\.\d+)?E[+-]?\d+$/i;
const WITH_UNIT = /^([\d,]+(?:\.\d+)?)(万|千|亿)?(?:[\p{Script=Han}a-z%²㎡°]{1,4})?$/iu;
const TENS: Readonly<Record<string, number>> = { 千: 3, 万: 4, 亿: 8 };

/** Up to fifteen digits as a number; −1 for anything else. */
function digits(cell: string): number {
  const { length } = cell;
  if (length > 15) return -1;
  let value = 0;
  for (let at = 0; at < length; at += 1) {
    const digit = cell.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Half-width, without commas between groups of three digits. */
function written(cell: string): string {
  const text = halfWidth(cell);
  return GROUPED.test(text) ? text.replaceAll(",", "") : text;
}

function notCount(cell: string, text: string): Issue {
  const said = { expected: "0, 1, 2 …", received: describeReceived(cell) };
  if (SCIENTIFIC.test(text)) return cellIssue("number-lost-digits", "", said, said);
  if (/^-\d/.test(text)) return cellIssue("negative-number", "", said, said);
  if (/^\d+\.0+$/.test(text)) return cellIssue("not-whole", "", said, { ...said, didYouMean: text.replace(/\.0+$/, "") });
  if (/^\d+\.\d+$/.test(text)) return cellIssue("not-whole", "", said, said);
  const meant = withoutUnit(text);
  return meant !== null && /^\d+$/.test(meant)
    ? cellIssue("number-with-unit", "", said, { ...said, didYouMean: meant })
    : cellIssue("not-count", "", said, said);
}

function notDecimal(cell: string, text: string): Issue {
  const said = { expected: "decimal number", received: describeReceived(cell) };
  if (SCIENTIFIC.test(text)) return cellIssue("number-lost-digits", "", said, said);
  if (/^-\d/.test(text)) return cellIssue("negative-number", "", said, said);
  const meant = withoutUnit(text);
  return meant === null
    ? cellIssue("not-decimal", "", said, said)
    : cellIssue("number-with-unit", "", said, { ...said, didYouMean: meant });
}

/** The number that stands before a unit, with 千, 万 and 亿 worked out; `null` when there is none. */
function withoutUnit(text: string): string | null {
  const [, number, tens] = WITH_UNIT.exec(text) ?? [];
  const plain = number === undefined ? "" : written(number);
  if (!DECIMAL.test(plain)) return null;
  if (tens === undefined) return plain;
  const places = TENS[tens] ?? 0;
  const [whole = "", decimals = ""] = plain.split(".");
  const moved = `${whole}${decimals.slice(0, places).padEnd(places, "0")}`.replace(/^0+(?=\d)/, "");
  return decimals.length > places ? `${moved}.${decimals.slice(places)}` : moved;
}
