import type { Bilingual, Issue } from "@countykit/core";
import { normalDecimal } from "../../epcis/normal/decimal.js";
import type { XmlElement } from "../parse/xml-element.js";
import { xmlIssue } from "../parse/xml-issue.js";
import { readTime } from "./read-values.js";

/** No more issues than this are told; reading goes on to the end to count nothing twice. */
const MOST_ISSUES = 100;

/** Reading in progress: where it is, and what was found wrong so far. */
export interface Reading {
  readonly issues: Issue[];
  /** JSON Pointer of the event that is read. */
  path: string;
}

export function note(reading: Reading, element: XmlElement, code: string, field: string, message: Bilingual, received?: string): void {
  if (reading.issues.length < MOST_ISSUES) reading.issues.push(xmlIssue(code, `${reading.path}/${field}`, message, element, received));
}

/** Text of an element without blanks around it. */
export const plain = (element: XmlElement): string => element.text.trim();

/** A time in UTC, or an issue. */
export function timeOf(reading: Reading, element: XmlElement, field: string, written: string): string | undefined {
  const time = readTime(written);
  if (time !== null) return time;
  note(
    reading,
    element,
    "bad-time",
    field,
    {
      zh: `${field} 应是带时区的时间，如 2026-07-01T10:30:00+08:00`,
      en: `${field} is a time with its zone, such as 2026-07-01T10:30:00+08:00`,
    },
    written,
  );
  return undefined;
}

/** Exact decimal text, or an issue. */
export function decimalOf(reading: Reading, element: XmlElement, field: string, written: string): string | undefined {
  const value = normalDecimal(written);
  if (value !== null) return value;
  note(reading, element, "bad-number", field, { zh: `${field} 应是十进制数`, en: `${field} is a decimal number` }, written);
  return undefined;
}
