import { fail, type Issue, ok, type Result } from "@countykit/core";
import type { ApplicationIdentifier } from "../dictionary/application-identifier.js";
import { lengthOfAi } from "../dictionary/dictionary.js";
import { checkValue } from "./check-value.js";
import type { Element, ReadOptions } from "./element.js";
import { faultIssue, idIssue } from "./ids-issue.js";
import { knownIdentifier, unknownAi } from "./read-bracketed.js";

/**
 * The separator of bar codes (FNC1 分隔符), as scanners hand it over.
 *
 * @example
 * ```ts
 * import { GROUP_SEPARATOR } from "@countykit/traceability-types/ids";
 *
 * GROUP_SEPARATOR.charCodeAt(0); // => 29
 * ```
 * @source GS1 General Specifications 7.8.2 (ASCII 29)
 */
export const GROUP_SEPARATOR = "\u001d";

/**
 * Writes elements as they stand in a bar code (条码中的单元数据串): without brackets, a separator behind data whose length is not known beforehand.
 *
 * @example
 * ```ts
 * import { writeElementString } from "@countykit/traceability-types/ids";
 *
 * writeElementString([{ ai: "10", value: "L7" }, { ai: "01", value: "06901234567892" }], {}, "^"); // => "10L7^0106901234567892"
 * ```
 * @source GS1 General Specifications 7.8
 */
export function writeElementString(elements: readonly Element[], options: ReadOptions = {}, separator: string = GROUP_SEPARATOR): string {
  return elements
    .map(({ ai, value }, at) => {
      const last = at === elements.length - 1;
      return ai + value + (last || knownIdentifier(ai, options)?.predefinedLength === true ? "" : separator);
    })
    .join("");
}

/**
 * Reads elements as a scanner hands them over (扫描得到的单元数据串), with separators where the length of the data is not known beforehand.
 *
 * @example
 * ```ts
 * import { GROUP_SEPARATOR, readElementString } from "@countykit/traceability-types/ids";
 *
 * readElementString(`0106901234567892` + `10L7${GROUP_SEPARATOR}` + `17271231`); // => { "ok": true, "value": [{ "ai": "01", "value": "06901234567892" }, { "ai": "10", "value": "L7" }, { "ai": "17", "value": "271231" }] }
 * ```
 * @source GS1 General Specifications 7.8
 */
export function readElementString(text: string, options: ReadOptions = {}): Result<readonly Element[]> {
  const elements: Element[] = [];
  const issues: Issue[] = [];
  let at = text.startsWith(GROUP_SEPARATOR) ? 1 : 0;
  while (at < text.length) {
    const ai = text.slice(at, at + (lengthOfAi(text.slice(at)) ?? 2));
    const identifier = knownIdentifier(ai, options);
    if (identifier === null) {
      issues.push(unknownAi(ai, at));
      break;
    }
    const from = at + ai.length;
    const end = endOf(text, from, identifier);
    const value = text.slice(from, end);
    const fault = checkValue(identifier, value);
    if (fault === null) elements.push({ ai, value });
    else issues.push(faultIssue(ai, fault, value, from));
    at = text.charAt(end) === GROUP_SEPARATOR ? end + 1 : end;
  }
  if (issues.length > 0) return { ok: false, issues };
  return elements.length === 0 ? fail(idIssue("empty", { zh: "没有内容", en: "There is nothing" })) : ok(elements);
}

/** Where the data of an identifier end: at their length where it is known, else at the next separator. */
function endOf(text: string, from: number, { predefinedLength, components }: ApplicationIdentifier): number {
  const separator = text.indexOf(GROUP_SEPARATOR, from);
  const end = separator < 0 ? text.length : separator;
  return predefinedLength ? Math.min(end, from + components.reduce((sum, { most }) => sum + most, 0)) : end;
}
