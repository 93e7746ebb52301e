import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { eventHash, type NormalEvent } from "../src/epcis.js";
import { readXml, writeXml, type XmlVersion } from "../src/xml.js";
import { eventsOf, filesIn, textOf } from "./material.js";
import { PAIRS, type Pair } from "./pairs-table.js";
import { type SetResult, trySet } from "./set.js";

/** What GS1's samples of capture jobs and of broken documents are: no documents of events. */
const NO_DOCUMENTS = /CaptureJob|Invalid|json-schema|jsonld-context|ontology|\brest\b|json-simple-context/u;

/** Documents in XML and JSON-LD that tell the same events; and writing XML of all documents and reading it again. */
export function xmlSets(folder: string): readonly SetResult[] {
  const documents = filesIn(folder, "epcis", /\.(?:jsonld|json|xml)$/u).filter((path) => !NO_DOCUMENTS.test(path));
  const pairs = [...twins(documents), ...PAIRS].flatMap(({ one, other, events }) =>
    events.map(([first, second]) => ({ one, first, other, second })),
  );
  const readable = documents.flatMap((path) => writable(folder, path));
  return [
    trySet(
      "xml-json-pairs",
      pairs.filter(({ one, other }) => existsSync(join(folder, one)) && existsSync(join(folder, other))),
      ({ one, first, other, second }) => sameHash(eventsOf(folder, one), first, eventsOf(folder, other), second),
    ),
    trySet("xml-roundtrip", readable, ({ path, version }) => comesBack(folder, path, version)),
    ...schemaSets(folder, readable),
  ].filter(({ total }) => total > 0);

  /** Documents of one name in two forms tell the same events, in the same order. */
  function twins(all: readonly string[]): readonly Pair[] {
    const stems = new Map(all.filter((path) => path.includes("event-hash")).map((path) => [path.replace(/\.xml$/u, ""), path]));
    return [...stems].flatMap(([stem, one]) => {
      const other = `${stem}.jsonld`;
      const events = one.endsWith(".xml") && all.includes(other) ? eventsOf(folder, one) : [];
      return typeof events === "string" ? [] : [{ one, other, events: events.map((_, index) => [index, index] as const) }];
    });
  }
}

function sameHash(
  ones: readonly NormalEvent[] | string,
  first: number,
  others: readonly NormalEvent[] | string,
  second: number,
): true | string {
  if (typeof ones === "string") return ones;
  if (typeof others === "string") return others;
  const [one, other] = [ones[first], others[second]];
  if (one === undefined || other === undefined) return "there is no such event";
  const [hash, same] = [eventHash(one), eventHash(other)];
  return hash.ok && same.ok && hash.value === same.value ? true : "the hashes differ";
}

interface Written {
  readonly path: string;
  readonly version: XmlVersion;
}

/** In which editions a document of events can be written; one of which neither can is tried in 2.0 and falls short. */
function writable(folder: string, path: string): readonly Written[] {
  const source = sourceOf(folder, path);
  if (source === undefined) return [];
  const older = writeXml(source.events, { ...source, version: "1.2" });
  const newer = writeXml(source.events, { ...source, version: "2.0" });
  const issues = newer.ok ? [] : newer.issues.filter(({ code }) => code !== "no-namespace");
  const versions: readonly XmlVersion[] = newer.ok || issues.length > 0 ? ["2.0"] : [];
  return [...versions, ...(older.ok ? (["1.2"] as const) : [])].map((version) => ({ path, version }));
}

/** What there is to write; nothing when no events could be read. */
function sourceOf(folder: string, path: string) {
  if (path.endsWith(".xml")) {
    const read = readXml(textOf(folder, path));
    return read.ok ? read.value : undefined;
  }
  try {
    const events = eventsOf(folder, path);
    return typeof events === "string" || events.length === 0 ? undefined : { events };
  } catch {
    return undefined;
  }
}

function comesBack(folder: string, path: string, version: XmlVersion): true | string {
  const source = sourceOf(folder, path);
  if (source === undefined) return "cannot be read";
  const written = writeXml(source.events, { ...source, version });
  if (!written.ok) return written.issues.map(({ code, path: at }) => `${code} ${at}`).join(", ");
  const read = readXml(written.value);
  if (!read.ok) return read.issues.map(({ code, path: at }) => `${code} ${at}`).join(", ");
  if (!isDeepStrictEqual(read.value.events, source.events)) return "comes back different";
  return "masterData" in source && !isDeepStrictEqual(read.value.masterData, source.masterData) ? "master data come back different" : true;
}

const SCHEMAS: Readonly<Record<XmlVersion, string>> = {
  "2.0": "epcis/gs1-epcis/xsd/XSD/EPCglobal-epcis-2_0.xsd",
  "1.2": "epcis/gs1-epcis/xsd/XSL/1.2/XSD/EPCglobal-epcis-1_2.xsd",
};

/** What is written, against GS1's schemas: where xmllint is at hand (Debian: libxml2-utils), and else not, which is said. */
function schemaSets(folder: string, written: readonly Written[]): readonly SetResult[] {
  if (!existsSync(join(folder, SCHEMAS["2.0"]))) return [];
  if (spawnSync("xmllint", ["--version"]).error !== undefined) {
    console.warn("skipped: xml-schema, since xmllint (libxml2-utils) is not installed");
    return [];
  }
  const place = mkdtempSync(join(tmpdir(), "countykit-xml-"));
  try {
    return (["2.0", "1.2"] as const).map((version) => {
      const cases = written.filter((one) => one.version === version && isRight(folder, one.path));
      const files = cases.map(({ path }, index) => {
        const file = join(place, `${version}-${index}.xml`);
        const source = sourceOf(folder, path);
        const text = source === undefined ? undefined : writeXml(source.events, { ...source, version });
        writeFileSync(file, text?.ok === true ? text.value : "");
        return file;
      });
      const valid = validOnes(join(folder, SCHEMAS[version]), files);
      return trySet(`xml-schema-${version}`, cases, (one) => (valid.has(files[cases.indexOf(one)] ?? "") ? true : "is not valid"));
    });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Broken documents come out broken: only those that GS1's own folder and the hash vectors hold are right for sure. */
const isRight = (_: string, path: string): boolean => /gs1-epcis|event-hash/u.test(path);

function validOnes(schema: string, files: readonly string[]): ReadonlySet<string> {
  const { stderr } = spawnSync("xmllint", ["--noout", "--nonet", "--schema", schema, ...files], { encoding: "utf8", maxBuffer: 1 << 28 });
  const said = new Set(stderr.split("\n"));
  return new Set(files.filter((file) => said.has(`${file} validates`)));
}
