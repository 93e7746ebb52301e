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
    if (plain.length > LONGEST_TEXT) return tooLong(cell);
    if (first === APOSTROPHE) return strayIn("leading-apostrophe", cell, plain);
    if (!isVisible(plain) && UNSEEN.test(plain)) return strayIn("hidden-characters", cell, plain);
    return textCell.read(plain.length === CITIZEN && IN_LOWER_CASE.test(plain) ? plain.toUpperCase() : plain);
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

const APOSTROPHE = 39;
/** Characters that nobody sees, and halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/u;
/** The number of a citizen (公民身份号码) has 18 characters, of which the last may be an X, often written small. */
const CITIZEN = 18;
const IN_LOWER_CASE = /^\d{17}x$/;

/** What a spreadsheet or a web page left in an id, with the id that was meant. */
function strayIn(code: "leading-apostrophe" | "hidden-characters", cell: string, plain: string): Issue {
  const received = describeReceived(cell);
  const meant = idCell.read(trimmed(plain.replace(/^'+/, "").replaceAll(new RegExp(UNSEEN, "gu"), "")));
  return cellIssue(
    code,
    "",
    { received },
    { expected: "text", received, ...(typeof meant === "string" && meant !== "" ? { didYouMean: meant } : {}) },
  );
}

/** Whether all of a text is ASCII that can be seen. */
function isVisible(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126) return false;
  }
  return true;
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
