import { fail, type Issue, ok, type Result } from "@countykit/core";
import { checkValue } from "../elements/check-value.js";
import type { Element, ReadOptions } from "../elements/element.js";
import { faultIssue, idIssue } from "../elements/ids-issue.js";
import { knownIdentifier } from "../elements/read-bracketed.js";
import { unescapeFromLink } from "./escape.js";
import { belongsInPath, isPath } from "./qualifiers.js";
import { SHORT_NAMES } from "./short-names-table.js";

/** What readers of links allow besides what the standard does. */
export interface ReadLinkOptions extends ReadOptions {
  /** GTINs of 8, 12 or 13 digits, without the zeros before them. */
  readonly shortGtins?: boolean;
  /** Words in the place of identifiers, as in `/gtin/…/lot/…`. */
  readonly shortNames?: boolean;
}

/** A GS1 Digital Link that was read. */
export interface DigitalLink {
  /** The address before the identifiers: `https://id.gs1.org`. */
  readonly stem: string;
  readonly elements: readonly Element[];
}

/**
 * Reads a GS1 Digital Link (GS1 数字链接): the key and its qualifiers from the path, other data from behind the question mark; words there that are no
 * identifiers are left out.
 *
 * @example
 * ```ts
 * import { readDigitalLink } from "@countykit/traceability-types/ids";
 *
 * const link = readDigitalLink("https://shop.example.cn/li/01/06901234567892/10/L7?17=271231&from=poster");
 * link.ok ? [link.value.stem, link.value.elements.map(({ ai, value }) => ai + value)] : link.issues; // => ["https://shop.example.cn/li", ["0106901234567892", "10L7", "17271231"]]
 * ```
 * @source GS1 Digital Link Standard: URI Syntax 1.4, 4
 */
export function readDigitalLink(uri: string, options: ReadLinkOptions = {}): Result<DigitalLink> {
  const [, before, path = "", query = ""] = ADDRESS.exec(uri) ?? [];
  if (before === undefined) return fail(noAddress(uri));
  const found = keyIn(path.split("/").slice(1), options);
  if (found === null) return fail(noKey(uri));
  const { key, pairs, stem } = found;
  const qualifiers = pairs.slice(1).map(({ ai }) => ai);
  const attributes = attributesIn(query);
  const issues: Issue[] = [];
  const elements = [...pairs, ...attributes].map(({ ai, value }) => ({ ai, value: ai === "01" ? fullGtin(value, options) : value }));
  for (const { ai, value } of elements) {
    const fault = valueFault(ai, value, options);
    if (fault !== null) issues.push(fault);
  }
  const seen = new Set(pairs.map(({ ai }) => ai));
  for (const { ai } of attributes) {
    if (seen.has(ai)) issues.push(twice(ai));
    else if (belongsInPath(key, qualifiers, ai)) issues.push(misplaced(ai));
    else if (knownIdentifier(ai, options)?.linkAttribute === false) issues.push(noAttribute(ai));
    seen.add(ai);
  }
  return issues.length > 0 ? { ok: false, issues } : ok({ stem: `${before}${stem}`, elements });
}

/** Scheme and host, path, and what stands behind the question mark. Characters that no address may have are none of these. */
const ADDRESS =
  /^((?:https?|HTTPS?):\/\/(?:\[[0-9A-Fa-f:.]+\]|[\w\-.~!&'()*+,;=:@]+))(\/[\w\-.~%!$&'()*+,;=:@/|"]*)(?:\?([\w\-.~%!$&'()*+,;=:@/?|"]*))?(?:#[^<>{}\\^`\s]*)?$/u;

interface Path {
  readonly key: NonNullable<ReturnType<typeof knownIdentifier>>;
  readonly pairs: readonly Element[];
  readonly stem: string;
}

/** No key has so many qualifiers that it stands further from the end; so a long path is looked through once. */
const FURTHEST = 16;

/** The last key of a path such that only its own qualifiers follow it. */
function keyIn(segments: readonly string[], options: ReadLinkOptions): Path | null {
  for (let at = segments.length - 2; at >= Math.max(0, segments.length - FURTHEST); at -= 2) {
    const pairs: Element[] = [];
    for (let next = at; next < segments.length; next += 2)
      pairs.push({ ai: aiOf(segments[next] ?? "", options), value: unescapeFromLink(segments[next + 1] ?? "", "path") });
    const [first, ...others] = pairs;
    const key = first === undefined ? null : knownIdentifier(first.ai, {});
    if (
      key !== null &&
      isPath(
        key,
        others.map(({ ai }) => ai),
      )
    )
      return {
        key,
        pairs,
        stem: segments
          .slice(0, at)
          .map((one) => `/${one}`)
          .join(""),
      };
  }
  return null;
}

const aiOf = (segment: string, { shortNames = false }: ReadLinkOptions): string =>
  (shortNames ? SHORT_NAMES.get(segment) : undefined) ?? segment;

/** Identifiers and their data behind the question mark: what has other names, or no data at all, is none. */
const attributesIn = (query: string): readonly Element[] =>
  query.split("&").flatMap((pair) => {
    const [, ai, value] = /^([0-9]+)=(.*)$/u.exec(pair) ?? [];
    return ai === undefined || value === undefined ? [] : [{ ai, value: unescapeFromLink(value, "query") }];
  });

const fullGtin = (value: string, { shortGtins = false }: ReadLinkOptions): string =>
  shortGtins && [8, 12, 13].includes(value.length) ? value.padStart(14, "0") : value;

function valueFault(ai: string, value: string, options: ReadOptions): Issue | null {
  const identifier = knownIdentifier(ai, options);
  if (identifier === null)
    return idIssue("unknown-ai", { zh: `没有应用标识符（${ai}）`, en: `There is no application identifier (${ai})` });
  const fault = checkValue(identifier, value);
  return fault === null ? null : faultIssue(ai, fault, value);
}

const CHARACTER = /^[\w\-.~%!$&'()*+,;=:@/|"?#[\]]$/u;

/** What keeps a text from being an address: how it begins, or a character of it. */
const noAddress = (uri: string): Issue => {
  const characters = /^https?:\/\//iu.test(uri) ? Array.from(uri) : [];
  const wrong = characters.findIndex((character) => !CHARACTER.test(character));
  return wrong < 0 ? noBeginning(uri) : wrongCharacter(characters[wrong] ?? "", wrong + 1);
};

const wrongCharacter = (found: string, at: number): Issue => {
  // Half of a surrogate pair cannot be shown: it is named by its number.
  const name = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return /^\p{Surrogate}$/u.test(found)
    ? idIssue("not-a-link", {
        zh: `网址的第 ${at} 个字符是不成对的代理码元 ${name}，不是完整的字符`,
        en: `Character ${at} of the address is half of a surrogate pair (${name}), which is no character`,
      })
    : idIssue(
        "not-a-link",
        {
          zh: `网址的第 ${at} 个字符 ${name} 不能直接写进网址，应写成百分号编码`,
          en: `Character ${at} of the address, ${name}, cannot stand in an address as it is: write it as percent codes`,
        },
        undefined,
        found,
      );
};

const noBeginning = (uri: string): Issue =>
  idIssue(
    "not-a-link",
    { zh: "这不是以 http:// 或 https:// 开头的网址", en: "This is no address that begins with http:// or https://" },
    undefined,
    uri.slice(0, 80),
  );

const noKey = (uri: string): Issue =>
  idIssue("no-key", { zh: "网址里没有标识代码，如 /01/…", en: "The address holds no key, such as /01/…" }, undefined, uri.slice(0, 80));

const twice = (ai: string): Issue => idIssue("repeated-ai", { zh: `（${ai}）出现两次`, en: `(${ai}) stands twice` });

const misplaced = (ai: string): Issue =>
  idIssue("belongs-in-path", {
    zh: `（${ai}）应写在路径里，不能写在问号后面`,
    en: `(${ai}) belongs in the path, not behind the question mark`,
  });

const noAttribute = (ai: string): Issue =>
  idIssue("not-an-attribute", { zh: `（${ai}）不能写进数字链接`, en: `A Digital Link does not carry (${ai})` });
