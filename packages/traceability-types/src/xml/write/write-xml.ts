import { fail, ok, type Result } from "@countykit/core";
import type { ExtensionFields, NormalEvent } from "../../epcis/normal-event.js";
import type { MasterData, MasterDataElement } from "../read/read-vocabulary.js";
import type { XmlVersion } from "./order-table.js";
import { writeEvent } from "./write-event.js";
import { writeContent, writeValue } from "./write-extension.js";
import { cannot, escaped, leaf, prefixOf, wrap, type Writing } from "./writing.js";

/** How a document is written (写出选项). */
export interface WriteXmlOptions {
  /** Which edition of the standard; 2.0 when absent. */
  readonly version?: XmlVersion;
  /** When the document was made; the latest time that the events tell when absent, since this package has no clock. */
  readonly creationDate?: string;
  readonly masterData?: readonly MasterData[];
  /** The Standard Business Document Header, as `readXml` answers it. */
  readonly header?: ExtensionFields;
  /** Writes the answer to a query of this name instead of a document to capture. */
  readonly queryName?: string;
  readonly subscriptionID?: string;
}

/**
 * Writes events as a document of EPCIS 2.0 or 1.2 in XML (写出 EPCIS XML), in the order of GS1's schemas; reading it gives the same events. Whatever the edition cannot say is an issue: sensors, persistent dispositions, certificates and AssociationEvents in 1.2, names that XML does not allow, more than one certificate.
 *
 * @example
 * ```ts
 * import { readXml, writeXml } from "@countykit/traceability-types/xml";
 *
 * const packed = { type: "AggregationEvent", eventTime: "2026-07-01T02:30:00.000Z", eventTimeZoneOffset: "+08:00", action: "ADD", parentID: "https://id.gs1.org/00/069012345000000011", childEPCs: ["https://id.gs1.org/01/06901234567892/21/7"], bizStep: "packing" } as const;
 * const written = writeXml([packed], { version: "1.2" });
 * const read = written.ok ? readXml(written.value) : written;
 * read.ok ? read.value.events : []; // => [{ "type": "AggregationEvent", "eventTime": "2026-07-01T02:30:00.000Z", "eventTimeZoneOffset": "+08:00", "action": "ADD", "parentID": "https://id.gs1.org/00/069012345000000011", "childEPCs": ["https://id.gs1.org/01/06901234567892/21/7"], "bizStep": "packing" }]
 * const late = writeXml([{ ...packed, persistentDisposition: { set: ["recalled"] } }], { version: "1.2" });
 * late.ok ? "" : late.issues[0]?.message.zh; // => "EPCIS 1.2 的 XML 中，AggregationEvent 没有字段 persistentDisposition"
 * ```
 * @source GS1 EPCIS 2.0, 9.5; GS1 EPCIS 1.2, 9.5 (EPCglobal-epcis-2_0.xsd, EPCglobal-epcis-1_2.xsd)
 */
export function writeXml(events: readonly NormalEvent[], options: WriteXmlOptions = {}): Result<string> {
  const { version = "2.0", masterData = [], header, queryName, subscriptionID } = options;
  const writing: Writing = { version, prefixes: new Map(), issues: [], path: "" };
  const schema = version === "2.0" ? "2" : "1";
  const list = events.map((event, index) => {
    writing.path = `/events/${index}`;
    return `${writeEvent(writing, event)}\n`;
  });
  writing.path = "";
  if (version === "1.2" && masterData.length > 0 && header === undefined) needsHeader(writing);
  const head = wrap(
    "EPCISHeader",
    writeHeader(writing, header) + wrap("extension", wrap("EPCISMasterData", writeMasterData(writing, masterData))),
  );
  const created = escaped(writing, "creationDate", options.creationDate ?? latest(events));
  const body = `<EventList>\n${list.join("")}</EventList>`;
  if (writing.issues.length > 0) return fail(...writing.issues);
  const attributes = `xmlns:epcis="urn:epcglobal:epcis:xsd:${schema}"${declarations(writing)} schemaVersion="${version}" creationDate="${created}"`;
  const start = `<?xml version="1.0" encoding="UTF-8"?>\n`;
  if (queryName === undefined) {
    return ok(`${start}<epcis:EPCISDocument ${attributes}>${head}<EPCISBody>${body}</EPCISBody></epcis:EPCISDocument>\n`);
  }
  const named =
    leaf(writing, "queryName", queryName) + (subscriptionID === undefined ? "" : leaf(writing, "subscriptionID", subscriptionID));
  const results = `<epcisq:QueryResults>${named}<resultsBody>${body}</resultsBody></epcisq:QueryResults>`;
  const query = `xmlns:epcisq="urn:epcglobal:epcis-query:xsd:${schema}" ${attributes}`;
  if (writing.issues.length > 0) return fail(...writing.issues);
  return ok(`${start}<epcisq:EPCISQueryDocument ${query}>${head}<EPCISBody>${results}</EPCISBody></epcisq:EPCISQueryDocument>\n`);
}

function needsHeader(writing: Writing): void {
  cannot(writing, "missing", "header", {
    zh: "EPCIS 1.2 的 XML 写主数据时，须有标准业务文档头（header）",
    en: "EPCIS 1.2 in XML has master data only behind a Standard Business Document Header (header)",
  });
}

const declarations = (writing: Writing): string =>
  [...writing.prefixes].map(([namespace, prefix]) => ` xmlns:${prefix}="${escaped(writing, "extensions", namespace)}"`).join("");

/** The latest time of any event; times of one form compare as texts. */
const latest = (events: readonly NormalEvent[]): string =>
  events.reduce((last, { eventTime, recordTime = eventTime }) => (recordTime > last ? recordTime : last), "1970-01-01T00:00:00.000Z");

function writeHeader(writing: Writing, header: ExtensionFields | undefined): string {
  if (header === undefined) return "";
  const sbdh = prefixOf(writing, "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader");
  const tag = `${sbdh}:StandardBusinessDocumentHeader`;
  return `<${tag}>${writeContent(writing, header, 0)}</${tag}>`;
}

const writeMasterData = (writing: Writing, masterData: readonly MasterData[]): string =>
  wrap(
    "VocabularyList",
    masterData
      .map(({ type, elements }) => {
        const within = elements.map((element) => writeMasterElement(writing, element)).join("");
        return `<Vocabulary type="${escaped(writing, "masterData", type)}">${wrap("VocabularyElementList", within)}</Vocabulary>`;
      })
      .join(""),
  );

function writeMasterElement(writing: Writing, { id, attributes, children }: MasterDataElement): string {
  const known = attributes.map(({ id: name, value }) => {
    // The element's value is written as any other, under a name that gives way to that of master data.
    const written = writeValue(writing, "attribute", value, 0);
    return written.replaceAll(/^<attribute/gu, `<attribute id="${escaped(writing, "masterData", name)}"`);
  });
  const within = wrap("children", children.map((child) => leaf(writing, "id", child)).join(""));
  return `<VocabularyElement id="${escaped(writing, "masterData", id)}">${known.join("")}${within}</VocabularyElement>`;
}
