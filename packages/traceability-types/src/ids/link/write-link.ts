import { fail, type Issue, ok, type Result } from "@countykit/core";
import type { ApplicationIdentifier } from "../dictionary/application-identifier.js";
import type { Element, ReadOptions } from "../elements/element.js";
import { idIssue } from "../elements/ids-issue.js";
import { knownIdentifier } from "../elements/read-bracketed.js";
import { escapeForLink } from "./escape.js";

/** How a link is written. */
export interface WriteLinkOptions extends ReadOptions {
  /** The address before the identifiers; that of GS1 when it is left out. */
  readonly stem?: string;
}

/**
 * Writes a GS1 Digital Link (GS1 数字链接): the first key among the elements and its qualifiers into the path, everything else behind the question mark, data of
 * known length first. Their data are taken as they are: check them by reading them first.
 *
 * @example
 * ```ts
 * import { writeDigitalLink } from "@countykit/traceability-types/ids";
 *
 * const elements = [{ ai: "17", value: "271231" }, { ai: "10", value: "L7" }, { ai: "01", value: "06901234567892" }];
 * writeDigitalLink(elements, { stem: "https://shop.example.cn" }); // => { "ok": true, "value": "https://shop.example.cn/01/06901234567892/10/L7?17=271231" }
 * ```
 * @source GS1 Digital Link Standard: URI Syntax 1.4, 4
 */
export function writeDigitalLink(
  elements: readonly Element[],
  { stem = "https://id.gs1.org", ...options }: WriteLinkOptions = {},
): Result<string> {
  const distinct = elements.filter((one, at) => elements.findIndex(({ ai, value }) => ai === one.ai && value === one.value) === at);
  const repeated = distinct.find((one, at) => distinct.findIndex(({ ai }) => ai === one.ai) !== at);
  if (repeated !== undefined)
    return fail(
      idIssue("repeated-ai", { zh: `（${repeated.ai}）出现两次，数据不同`, en: `(${repeated.ai}) stands twice with different data` }),
    );
  const key = distinct.map(({ ai }) => knownIdentifier(ai, {})).find((one) => one !== null && one.linkQualifiers !== null) ?? null;
  if (key === null) return fail(noKey);
  const path = [key.ai, ...qualifiersAmong(key, distinct)];
  const others = distinct.filter(({ ai }) => !path.includes(ai));
  const issues = others.flatMap(({ ai }): readonly Issue[] =>
    knownIdentifier(ai, options)?.linkAttribute === true
      ? []
      : [idIssue("not-an-attribute", { zh: `（${ai}）不能写进这个数字链接`, en: `This Digital Link cannot carry (${ai})` })],
  );
  if (issues.length > 0) return { ok: false, issues };
  const isPredefined = ({ ai }: Element): boolean => knownIdentifier(ai, options)?.predefinedLength === true;
  const query = [...others.filter(isPredefined), ...others.filter((one) => !isPredefined(one))].map(
    ({ ai, value }) => `${ai}=${escapeForLink(value, "query")}`,
  );
  const segments = path.map((ai) => `/${ai}/${escapeForLink(distinct.find((one) => one.ai === ai)?.value ?? "", "path")}`);
  return ok(`${stem.replace(/\/+$/u, "")}${segments.join("")}${query.length === 0 ? "" : `?${query.join("&")}`}`);
}

/** The qualifiers of a key that are among the elements, in order: of several lists the one of which most are there, the first of equals. */
function qualifiersAmong({ linkQualifiers }: ApplicationIdentifier, elements: readonly Element[]): readonly string[] {
  const present = (linkQualifiers ?? []).map((list) => list.filter((one) => elements.some(({ ai }) => ai === one)));
  return present.reduce<readonly string[]>((best, one) => (one.length > best.length ? one : best), []);
}

const noKey: Issue = idIssue("no-key", {
  zh: "没有可以作为数字链接主键的标识代码",
  en: "None of the identifiers can be the key of a Digital Link",
});
