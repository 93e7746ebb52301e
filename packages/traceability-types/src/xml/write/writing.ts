import type { Bilingual, Issue } from "@countykit/core";
import { XSD, XSI } from "../parse/xml-element.js";
import { xmlIssue } from "../parse/xml-issue.js";
import type { XmlVersion } from "./order-table.js";

/** Writing in progress: which namespaces have come up, where it is, and what cannot be said. */
export interface Writing {
  readonly version: XmlVersion;
  /** Prefixes by namespace, declared at the root in the end. */
  readonly prefixes: Map<string, string>;
  readonly issues: Issue[];
  path: string;
}

const MOST_ISSUES = 100;

export function cannot(writing: Writing, code: string, field: string, message: Bilingual, received?: string): void {
  if (writing.issues.length < MOST_ISSUES) writing.issues.push(xmlIssue(code, `${writing.path}/${field}`, message, undefined, received));
}

const FAMILIAR: Readonly<Record<string, string>> = {
  [XSI]: "xsi",
  [XSD]: "xsd",
  "https://gs1.org/voc/": "gs1",
  "urn:epcglobal:cbv:mda": "cbvmda",
  "http://www.w3.org/2000/01/rdf-schema#": "rdfs",
  "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader": "sbdh",
};

/** The prefix of a namespace, made when it first comes up. */
export function prefixOf(writing: Writing, namespace: string): string {
  const before = writing.prefixes.get(namespace);
  if (before !== undefined) return before;
  const prefix = FAMILIAR[namespace] ?? `ns${writing.prefixes.size + 1}`;
  writing.prefixes.set(namespace, prefix);
  return prefix;
}

/** Control characters but tab and line ends, halves of characters, and two that are no characters: XML has no way to write them. */
const UNWRITABLE = /[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]|\p{Cs}/u;

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text within an element or an attribute; line ends and tabs survive reading. */
export function escaped(writing: Writing, field: string, text: string): string {
  if (UNWRITABLE.test(text)) {
    cannot(writing, "not-for-xml", field, { zh: "含有 XML 无法书写的字符", en: "It has characters that XML cannot write" }, text);
    return "";
  }
  return /[&<>"\t\n\r]/u.test(text) ? text.replaceAll(/[&<>"\t\n\r]/gu, (one) => REFERENCES[one] ?? one) : text;
}

/** An element with text. */
export const leaf = (writing: Writing, name: string, text: string): string => `<${name}>${escaped(writing, name, text)}</${name}>`;

/** An element with elements; nothing when there are none. */
export const wrap = (name: string, content: string): string => (content === "" ? "" : `<${name}>${content}</${name}>`);
