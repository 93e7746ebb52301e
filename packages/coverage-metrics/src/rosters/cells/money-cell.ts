import { type Issue, type MoneyUnit, money, moneyToFen, formatMoney } from "@countykit/core";
import { acceptMoney, describeReceived } from "@countykit/core/reading";
import type { CellForm } from "./cell-form.js";
import { cellIssue } from "./cell-problems.js";
import { junkIn } from "./junk.js";
import { halfWidth } from "./tidy.js";

/**
 * An amount of money that is not negative, as canonical text in yuan. A unit that stands in the heading, 销售额（万元）, counts for every cell that
 * names none of its own.
 */
export const moneyCell = (unit: MoneyUnit | null): CellForm<string> => ({
  read: (cell) => {
    if (unit === null || unit === "元") {
      const plain = acceptMoney(cell);
      if (plain !== undefined) return plain;
    }
    return junkIn(cell) ?? readSlowly(cell, unit);
  },
  holds: (value) => typeof value === "string" && CANONICAL.test(value),
  write: (value) => value,
});

const CANONICAL = /^(?:0|[1-9]\d{0,29})\.\d{2}$/;
const SCIENTIFIC = /^-?\d(?:\.\d+)?E[+-]?\d+$/i;
const OWN_UNIT = /[元圆万亿]/u;

function readSlowly(cell: string, unit: MoneyUnit | null): string | Issue {
  const text = halfWidth(cell);
  const said = { expected: "money", received: describeReceived(cell) };
  if (SCIENTIFIC.test(text)) return cellIssue("number-lost-digits", "", said, said);
  const read = unit === null || OWN_UNIT.test(text) ? money(cell) : money({ amount: cell, unit });
  const [issue] = read.ok ? [] : read.issues;
  if (!read.ok) return issue === undefined ? cellIssue("not-decimal", "", said, said) : { ...issue, path: "", received: said.received };
  return moneyToFen(read.value) < 0n ? cellIssue("negative-amount", "", said, said) : formatMoney(read.value);
}
