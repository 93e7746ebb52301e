import { fail, type Issue, ok, type Result } from "@countykit/core";
import { describeReceived } from "@countykit/core/reading";
import { DIGITS, type DivisionLevel, LEVELS } from "./division-level.js";
import { codeIssue } from "./code-problems.js";
import { CITIES_WITHOUT_COUNTIES, hasProvince } from "./provinces-table.js";
import { levelOfDivision } from "./code-parts.js";

/** A division code that was read: its digits, and the level they are of. */
export interface Division {
  readonly code: string;
  readonly level: DivisionLevel;
}

/** What division codes are wanted, and where the code stands. */
export interface DivisionCodeOptions {
  /** The levels allowed; all five unless told. */
  readonly levels?: readonly DivisionLevel[];
  /** JSON Pointer of the place, for the issue. */
  readonly path?: string;
}

/**
 * Reads a division code (读取区划代码) of two, four, six, nine or twelve digits. Full-width digits are read, blanks around it go, and so do the
 * zeros with which statistical lists fill every code up to twelve digits: `440281100000` is the town `440281100`, `440000` the province `44`.
 * Whether such a place exists is not known here; only that its province does, and that no part is empty.
 *
 * What a spreadsheet has made a number of (`4.40281E+11`), what lacks a digit, and what is not text at all are issues that say so.
 *
 * @example
 * ```ts
 * import { parseDivisionCode } from "@countykit/coverage-metrics";
 *
 * parseDivisionCode("440281100201"); // => { "ok": true, "value": { "code": "440281100201", "level": "village" } }
 * parseDivisionCode("440281100000", { levels: ["town"] }); // => { "ok": true, "value": { "code": "440281100", "level": "town" } }
 * const wrong = parseDivisionCode("4.40281E+11");
 * wrong.ok ? null : wrong.issues.map(({ code }) => code); // => ["code-as-number"]
 * ```
 * @source GB/T 2260; GB/T 10114; 统计用区划代码和城乡划分代码编制规则
 */
export function parseDivisionCode(input: unknown, { levels = LEVELS, path = "" }: DivisionCodeOptions = {}): Result<Division> {
  if (typeof input !== "string") {
    const received = describeReceived(typeof input === "number" || typeof input === "boolean" || input === null ? input : typeof input);
    return fail(codeIssue("code-not-text", path, { received }, { expected: digitsOf(levels), received }));
  }
  const read = readDivisionCode(input, levels);
  return typeof read === "string" ? ok({ code: read, level: levelOfDivision(read) }) : fail({ ...read, path });
}

/** Whether a text is a code of one of the levels, in its shortest form (规范区划代码). */
export function isDivisionCode(text: string, levels: readonly DivisionLevel[]): boolean {
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const digit = text.charCodeAt(at);
    if (digit < 48 || digit > 57) return false;
  }
  for (const level of levels) if (DIGITS[level] === length) return isShortest(text) && isPossible(text);
  return false;
}

/** Reads a code from text into its shortest form, or says what is wrong with it, at the root. */
export function readDivisionCode(text: string, levels: readonly DivisionLevel[]): string | Issue {
  if (isDivisionCode(text, levels)) return text;
  const received = describeReceived(text);
  const expected = digitsOf(levels);
  const tidy = half(text).trim();
  if (/^\d(?:\.\d+)?E\+?\d+$/i.test(tidy)) return codeIssue("code-as-number", "", { received }, { expected, received });
  if (!/^\d+$/.test(tidy)) {
    const digits = /^(?:'|="?)?(\d+)(?:\.0+)?"?$/.exec(tidy.replaceAll(/[\s.·-](?=\d{2})/g, ""))?.[1];
    const meant = digits === undefined ? null : readDivisionCode(digits, levels);
    return codeIssue(
      "not-division-code",
      "",
      { received },
      { expected, received, ...(typeof meant === "string" ? { didYouMean: meant } : {}) },
    );
  }
  const code = shortest(tidy);
  const level = LEVELS.find((one) => DIGITS[one] === code.length);
  if (level === undefined) return codeIssue("code-length", "", { received, digits: tidy.length }, { expected, received });
  if (!hasProvince(code)) {
    return codeIssue("no-such-province", "", { received, province: code.slice(0, 2) }, { expected, received });
  }
  if (!isPossible(code)) return codeIssue("empty-code-part", "", { received }, { expected, received });
  if (!levels.includes(level)) return codeIssue("code-level", "", { received, level, levels }, { expected, received });
  return code;
}

/** Takes off the zeros that fill a code up to six, nine or twelve digits. */
function shortest(code: string): string {
  let short = code;
  if (short.length === DIGITS.village && short.endsWith("000")) short = short.slice(0, DIGITS.town);
  if (short.length === DIGITS.town && short.endsWith("000")) short = short.slice(0, DIGITS.county);
  if (short.length === DIGITS.county && short.endsWith("00") && !CITIES_WITHOUT_COUNTIES.has(short.slice(0, 4))) {
    short = short.slice(0, DIGITS.city);
  }
  return short.length === DIGITS.city && short.endsWith("00") ? short.slice(0, DIGITS.province) : short;
}

/** Whether no zeros fill the code up. */
const isShortest = (code: string): boolean => !code.endsWith("00") || shortest(code) === code;

/** Whether the province exists and no part in the middle is empty. */
const isPossible = (code: string): boolean =>
  hasProvince(code) &&
  !code.startsWith("00", 2) &&
  (!code.startsWith("00", 4) || CITIES_WITHOUT_COUNTIES.has(code.slice(0, 4))) &&
  !code.startsWith("000", 6);

const digitsOf = (levels: readonly DivisionLevel[]): string =>
  levels.length === 1 && levels[0] !== undefined
    ? `${DIGITS[levels[0]]} digits`
    : `${levels.map((level) => DIGITS[level]).join(" | ")} digits`;

const half = (text: string): string => text.replaceAll(/[\uFF01-\uFF5E]/gu, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0));
