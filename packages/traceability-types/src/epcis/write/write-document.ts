import { fail, type Issue, ok, type Result } from "@countykit/core";
import type { EpcisCaptureDocument } from "../document/event-document.js";
import { formIssue } from "../form/form-issues.js";
import { TEXTS } from "../form/texts.js";
import { normalDecimal } from "../normal/decimal.js";
import { isObject } from "../normal/is-object.js";
import type { NormalEvent } from "../normal-event.js";
import { namingOf } from "./namespaces.js";
import { takenBy } from "./taken.js";
import { writtenEvent } from "./write-event.js";

/** What a document is written with. */
export interface WriteDocumentOptions {
  /** When the document is made, with its offset: `2026-07-01T10:30:00+08:00`. */
  readonly creationDate: string;
  /** Version of EPCIS: `2.0` unless told. */
  readonly schemaVersion?: string;
  /** Address of the document itself. */
  readonly id?: string;
  /** Namespaces of users by prefix, as `readEvents` tells them; others get prefixes of their own, `ns1`, `ns2` … */
  readonly namespaces?: Readonly<Record<string, string>>;
}

const CONTEXT = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";

/**
 * Writes events as a document of EPCIS 2.0 in JSON-LD (写出 EPCIS 文件). Read again, it gives the same events; the official schema takes it when it took what the events
 * were read from, unless a list named one thing twice in two spellings. An issue is told when a number has more digits than a number of JSON can hold, since it would come back as another.
 *
 * @example
 * ```ts
 * import { type NormalEvent, readEvents, writeDocument } from "@countykit/traceability-types/epcis";
 *
 * const event: NormalEvent = {
 *   type: "ObjectEvent",
 *   eventTime: "2026-07-01T02:30:00.000Z",
 *   eventTimeZoneOffset: "+08:00",
 *   action: "OBSERVE",
 *   epcList: ["https://id.gs1.org/00/069012345000000011"],
 *   bizStep: "shipping",
 *   extensions: { "{https://ns.lechang.example.cn/}plot": "P-07" },
 * };
 * const options = { creationDate: "2026-07-01T10:31:00+08:00", namespaces: { lc: "https://ns.lechang.example.cn/" } };
 * const written = writeDocument([event], options);
 * written.ok ? written.value["@context"] : []; // => ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld", { "lc": "https://ns.lechang.example.cn/" }]
 * const again = written.ok ? readEvents(written.value) : written;
 * again.ok && "events" in again.value && JSON.stringify(again.value.events) === JSON.stringify([event]); // => true
 * ```
 * @source GS1 EPCIS 2.0, 10
 */
export function writeDocument(events: readonly NormalEvent[], options: WriteDocumentOptions): Result<EpcisCaptureDocument> {
  const { creationDate, schemaVersion = "2.0", id, namespaces = {} } = options;
  if (!TEXTS.time(creationDate)) {
    const said = { received: creationDate, expected: "time" };
    return fail(formIssue("not-text", "/creationDate", { text: "time", received: creationDate }, said));
  }
  const issues: Issue[] = [];
  const naming = namingOf(namespaces, takenBy(events));
  const eventList = events.map((event, index) => {
    const numberOf = (decimal: string): number => {
      const number = Number(decimal);
      if (normalDecimal(number) !== normalDecimal(decimal))
        issues.push(formIssue("not-exact", `/${index}`, { received: decimal }, { received: decimal }));
      return number;
    };
    return writtenEvent(event, { naming, numberOf });
  });
  if (issues.length > 0) return { ok: false, issues };
  const used = naming.used();
  const document: unknown = {
    "@context": [CONTEXT, ...(Object.keys(used).length === 0 ? [] : [used])],
    ...(id === undefined ? {} : { id }),
    type: "EPCISDocument",
    schemaVersion,
    creationDate,
    epcisBody: { eventList },
  };
  return isDocument(document) ? ok(document) : fail(formIssue("unreadable", "", {}, {}));
}

/** Of what is written here, only the kind of document is left to say. */
const isDocument = (document: unknown): document is EpcisCaptureDocument => isObject(document) && document["type"] === "EPCISDocument";
