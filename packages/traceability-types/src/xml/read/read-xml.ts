import { fail, ok, type Result } from "@countykit/core";
import type { ExtensionFields, NormalEvent } from "../../epcis/normal-event.js";
import { parseXml, type XmlBounds } from "../parse/parse-xml.js";
import { attributeOf, childOf, type XmlElement } from "../parse/xml-element.js";
import { xmlIssue } from "../parse/xml-issue.js";
import { readEvent } from "./read-event.js";
import { readFields } from "./read-extension.js";
import type { Reading } from "./reading.js";
import { type MasterData, readMasterData } from "./read-vocabulary.js";

/** Which root elements documents have. */
type RootName = "EPCISDocument" | "EPCISQueryDocument" | "EPCISMasterDataDocument";

/** A document of EPCIS (EPCIS 文档): what was captured, what a query answered, or master data alone. */
export interface XmlDocument {
  readonly kind: RootName;
  /** As written: `2.0`, `1.2`. */
  readonly schemaVersion: string;
  /** As written. */
  readonly creationDate: string;
  readonly events: readonly NormalEvent[];
  readonly masterData: readonly MasterData[];
  /** The Standard Business Document Header, when there is one. */
  readonly header?: ExtensionFields;
  /** Which query is answered. */
  readonly queryName?: string;
  readonly subscriptionID?: string;
}

/**
 * Reads a document of EPCIS 2.0, 1.2 or 1.1 in XML (读取 EPCIS XML): events in the one form of this package, master data, the business header. Wrappers that 1.2 puts around newer fields are undone. Issues carry line and column. Entities and declarations of document types are refused; texts longer and elements deeper than
 * the bounds too.
 *
 * @example
 * ```ts
 * import { readXml } from "@countykit/traceability-types/xml";
 *
 * const read = readXml(`<epcis:EPCISDocument xmlns:epcis="urn:epcglobal:epcis:xsd:2" schemaVersion="2.0" creationDate="2026-07-01T03:00:00Z">
 *   <EPCISBody><EventList><ObjectEvent>
 *     <eventTime>2026-07-01T10:30:00+08:00</eventTime><eventTimeZoneOffset>+08:00</eventTimeZoneOffset>
 *     <epcList><epc>urn:epc:id:sscc:6901234.0000000002</epc></epcList>
 *     <action>OBSERVE</action><bizStep>urn:epcglobal:cbv:bizstep:shipping</bizStep>
 *   </ObjectEvent></EventList></EPCISBody></epcis:EPCISDocument>`);
 * read.ok ? read.value.events : []; // => [{ "eventTime": "2026-07-01T02:30:00.000Z", "eventTimeZoneOffset": "+08:00", "epcList": ["https://id.gs1.org/00/069012340000000023"], "action": "OBSERVE", "bizStep": "shipping", "type": "ObjectEvent" }]
 * const broken = readXml("<a><b></a>");
 * broken.ok ? "" : broken.issues[0]?.message.zh.slice(0, 18); // => "不是格式正确的 XML：标签没有成对"
 * ```
 * @source GS1 EPCIS 2.0, 9.5 to 9.7; GS1 EPCIS 1.2, 9.5 to 9.7
 */
export function readXml(text: string, bounds: XmlBounds = {}): Result<XmlDocument> {
  const events: NormalEvent[] = [];
  const reading: Reading = { issues: [], path: "" };
  let seen = 0;
  const root = parseXml(
    text.startsWith("\uFEFF") ? text.slice(1) : text,
    (element, parents) => {
      if (!isEvent(element, parents)) return false;
      reading.path = `/events/${seen}`;
      seen += 1;
      const event = readEvent(reading, element);
      if (event !== undefined) events.push(event);
      return true;
    },
    bounds,
  );
  if (!root.ok) return root;
  const { local, uri } = root.value;
  if (!isRoot(local) || !uri.startsWith("urn:epcglobal:epcis")) return fail(noDocument(root.value));
  if (childOf(root.value, "EPCISBody") === undefined) return fail(noBody(root.value));
  if (reading.issues.length > 0) return fail(...reading.issues);
  return ok({
    kind: local,
    schemaVersion: attributeOf(root.value, "schemaVersion") ?? "",
    creationDate: attributeOf(root.value, "creationDate") ?? "",
    events,
    ...partsOf(root.value),
  });
}

const isRoot = (local: string): local is RootName =>
  local === "EPCISDocument" || local === "EPCISQueryDocument" || local === "EPCISMasterDataDocument";

/** Whatever lies in a list of events, and in wrappers within it, is an event. */
function isEvent({ local, uri }: XmlElement, parents: readonly XmlElement[]): boolean {
  if (local === "extension" && uri === "") return false;
  let above = parents.length - 1;
  while (above > 0 && parents[above]?.local === "extension") above -= 1;
  const holder = parents[above - 1]?.local;
  return parents[above]?.local === "EventList" && (holder === "EPCISBody" || holder === "resultsBody");
}

type Parts = Pick<XmlDocument, "masterData" | "header" | "queryName" | "subscriptionID">;

function partsOf(root: XmlElement): Parts {
  const header = childOf(root, "EPCISHeader");
  const business = header === undefined ? undefined : childOf(header, "StandardBusinessDocumentHeader");
  const fields = business === undefined ? undefined : readFields(business);
  const results = within(root, "EPCISBody", "QueryResults");
  const [name, subscription] = ["queryName", "subscriptionID"].map((field) => results && childOf(results, field)?.text.trim());
  const listed =
    within(root, "EPCISHeader", "extension", "EPCISMasterData", "VocabularyList") ??
    within(root, "EPCISHeader", "EPCISMasterData", "VocabularyList") ??
    within(root, "EPCISBody", "VocabularyList") ??
    (results && within(results, "resultsBody", "VocabularyList"));
  return {
    masterData: listed === undefined ? [] : readMasterData(listed),
    ...(fields === undefined ? {} : { header: fields }),
    ...(name === undefined ? {} : { queryName: name }),
    ...(subscription === undefined ? {} : { subscriptionID: subscription }),
  };
}

const within = (element: XmlElement, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, local) => at && childOf(at, local), element);

const noDocument = (root: XmlElement): ReturnType<typeof xmlIssue> =>
  xmlIssue(
    "not-epcis",
    "",
    {
      zh: "根元素不是 EPCIS 文档（EPCISDocument、EPCISQueryDocument、EPCISMasterDataDocument）",
      en: "The root element is no document of EPCIS (EPCISDocument, EPCISQueryDocument, EPCISMasterDataDocument)",
    },
    root,
    root.local,
  );

const noBody = (root: XmlElement): ReturnType<typeof xmlIssue> =>
  xmlIssue("missing", "/EPCISBody", { zh: "缺少 EPCISBody", en: "EPCISBody is missing" }, root);
