import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseDocument, readEvents, writeDocument } from "../src/epcis.js";
import { documentsBeneath, judgeOf, type Sample, SCHEMA_FILE } from "../src/epcis/testing/official-schema.js";
import { type SetResult, trySet } from "./set.js";

/** Documents of EPCIS 2.0 in JSON-LD: GS1's examples, and what the official schema says of all documents that lie beneath the folder. */
export function jsonSets(folder: string): readonly SetResult[] {
  const beneath = (inside: string): readonly Sample[] => documentsBeneath(folder, inside);
  const schema = join(folder, SCHEMA_FILE);
  const judge = existsSync(schema) ? judgeOf(schema) : null;
  const all = beneath("epcis").filter(({ document }) => isDocument(document));
  return [
    named(trySet("gs1-json", beneath("epcis/gs1-epcis/json"), takes)),
    named(trySet("gs1-json-simple-context", beneath("epcis/gs1-epcis/json-simple-context"), understands)),
    ...(judge === null ? [] : [named(trySet("json-schema", all, agreesWith(judge)))]),
  ].filter(({ total }) => total > 0);
}

/** A failure is told by the name of its file, not by all that is in it. */
const named = (result: SetResult): SetResult => ({
  ...result,
  failures: result.failures.map((failure) => failure.replace(/^\{"file":"([^"]*)".*\}: /u, "$1: ")),
});

/** Whatever could be meant as a document or an event; schemas and word lists lie among them. */
const isDocument = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  "type" in value &&
  typeof value.type === "string" &&
  !("$schema" in value) &&
  !("$id" in value);

function takes({ file, document }: Sample): true | string {
  const before = JSON.stringify(document);
  const parsed = parseDocument(document);
  if (!parsed.ok) return said(parsed.issues);
  return JSON.stringify(parsed.value) === before ? understands({ file, document: JSON.parse(before) as unknown }) : "came back changed";
}

/** Events that are read, written and read again are the same. */
function understands({ document }: Sample): true | string {
  const read = readEvents(document);
  if (!read.ok) return said(read.issues);
  const { events, namespaces } = read.value;
  const written = writeDocument(events, { creationDate: "2026-07-01T00:00:00Z", namespaces });
  if (!written.ok) return said(written.issues);
  const again = readEvents(JSON.parse(JSON.stringify(written.value)));
  return again.ok && JSON.stringify(again.value.events) === JSON.stringify(events) ? true : "the events came back changed";
}

const agreesWith =
  (judge: (document: unknown) => boolean) =>
  ({ document }: Sample): true | string => {
    const [ours, theirs] = [parseDocument(document), judge(document)];
    if (ours.ok === theirs) return true;
    return ours.ok ? "taken, and the schema does not" : `the schema takes it: ${said(ours.issues)}`;
  };

const said = (issues: readonly { readonly path: string; readonly message: { readonly en: string } }[]): string =>
  issues
    .slice(0, 3)
    .map(({ path, message }) => `${path} ${message.en}`)
    .join("; ");
