import { fail, type Issue, ok, type Result } from "@countykit/core";
import { identifierOf } from "../dictionary/dictionary.js";
import { checkValue } from "../elements/check-value.js";
import type { Element } from "../elements/element.js";
import { faultIssue } from "../elements/ids-issue.js";
import { checkDigitOf } from "../linters/check-digits.js";
import type { Fault } from "../linters/fault.js";
import { KEY_AIS } from "./keys-table.js";

/** The kinds of keys that GS1 gives out (GS1 标识代码的种类). */
export type KeyKind = keyof typeof KEY_AIS;

/** A key that was read: its kind, and the application identifier with its data. */
export interface Key extends Element {
  readonly kind: KeyKind;
}

/** GTINs are printed with 8, 12, 13 or 14 digits, and stored with 14. */
const GTIN_LENGTHS: readonly number[] = [8, 12, 13, 14];

/**
 * Reads a key of GS1 (GS1 标识代码): its length, its characters and its check digit. A GTIN of 8, 12 or 13 digits is filled up with zeros to 14; blanks and hyphens
 * between groups of digits are left out. An issue of a check digit carries the right one in `expected`, and in `column` the place of the wrong one.
 *
 * @example
 * ```ts
 * import { parseKey } from "@countykit/traceability-types/ids";
 *
 * parseKey("gtin", "6901234567892"); // => { "ok": true, "value": { "kind": "gtin", "ai": "01", "value": "06901234567892" } }
 * const wrong = parseKey("gtin", "6901234567890");
 * wrong.ok ? "" : wrong.issues[0]?.expected; // => "2"
 * ```
 * @source GS1 General Specifications 7.9.1 (check digits); GB 12904-2008 商品条码 零售商品编码与条码表示
 */
export function parseKey(kind: KeyKind, text: string): Result<Key> {
  const ai = KEY_AIS[kind];
  const identifier = identifierOf(ai);
  if (identifier === null) return fail(faultIssue(ai, { code: "unknown-ai", at: 0, length: 0 }, text));
  const bare = /^[\d\s-]+$/u.test(text) ? text.replaceAll(/[\s-]/gu, "") : text;
  const short = kind === "gtin" && GTIN_LENGTHS.includes(bare.length) ? 14 - bare.length : 0;
  const value = "0".repeat(short) + bare;
  const fault = checkValue(identifier, value);
  return fault === null ? ok({ kind, ai, value }) : fail(issueOf(ai, fault, value, short));
}

/** Places are those of the digits that were given, without the zeros before them. */
function issueOf(ai: string, fault: Fault, value: string, short: number): Issue {
  const issue = faultIssue(ai, { ...fault, at: Math.max(0, fault.at - short) }, value.slice(short), 0);
  return fault.code === "incorrect-check-digit" ? { ...issue, expected: checkDigitOf(value.slice(0, fault.at)) } : issue;
}
