import type { Issue } from "@countykit/core";
import { describeReceived, LONGEST_TEXT } from "@countykit/core/reading";
import type { CellForm } from "./cell-form.js";
import { cellIssue } from "./cell-problems.js";
import { junkIn } from "./junk.js";
import { halfWidth, trimmed } from "./tidy.js";

/** A text: some words, and no mere placeholder. */
export const textCell: CellForm<string> = {
  read: (cell) => (cell.length > LONGEST_TEXT ? tooLong(cell) : (junkIn(cell) ?? cell)),
  holds: (value) => typeof value === "string" && readText(value) === value,
  write: (value) => value,
};

/** A number or code by which other rows name a thing. What a spreadsheet took for a number or a date is no id any more. */
export const idCell: CellForm<string> = {
  read: (cell) => {
    const first = cell.charCodeAt(0);
    const plain = first < 128 ? asciiOnly(cell) : halfWidth(cell);
    if (first >= ZERO && first <= NINE && SPOILT.test(plain)) {
      const received = describeReceived(cell);
      return cellIssue(plain.includes("月") ? "id-as-date" : "number-lost-digits", "", { received }, { expected: "text", received });
    }
    return textCell.read(plain);
  },
  holds: (value) => typeof value === "string" && readId(value) === value,
  write: (value) => value,
};

/** A text from JSON, which may have blanks around it or be blank. */
export const readText = (text: string): string | Issue => readWith(textCell, text);

/** An id from JSON. */
export const readId = (text: string): string | Issue => readWith(idCell, text);

function readWith(form: CellForm<string>, text: string): string | Issue {
  const cell = trimmed(text);
  return cell === "" ? cellIssue("blank", "", {}, { expected: ">= 1", received: describeReceived(text) }) : form.read(cell);
}

const SPOILT = /^(?:\d(?:\.\d+)?E\+\d+|\d{1,2}月\d{1,2}日)$/i;
const [ZERO, NINE] = [48, 57];

/** Most ids are plain ASCII and need no work. */
function asciiOnly(cell: string): string {
  for (let at = 0; at < cell.length; at += 1) if (cell.charCodeAt(at) > 127) return halfWidth(cell);
  return cell;
}

const tooLong = (cell: string): Issue =>
  cellIssue("too-long", "", { most: LONGEST_TEXT }, { expected: `<= ${LONGEST_TEXT}`, received: describeReceived(cell) });
