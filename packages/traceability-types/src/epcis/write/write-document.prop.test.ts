import * as fc from "fast-check";
import { expect, it } from "vitest";
import { parseDocument } from "../document/parse-document.js";
import type { NormalEvent } from "../normal-event.js";
import { readEvents } from "../normal/read-events.js";
import { CONTEXT, writtenEvents } from "../testing/event-arbitraries.js";
import { hasConformance, officialSchema } from "../testing/official-schema.js";
import { writeDocument } from "./write-document.js";

const creationDate = "2026-07-01T00:00:00Z";
const documents = fc
  .array(writtenEvents, { minLength: 1, maxLength: 3 })
  .map((eventList) => ({ "@context": CONTEXT, type: "EPCISDocument", schemaVersion: "2.0", creationDate, epcisBody: { eventList } }));
/** What was written in two spellings is one thing, and the schema does not take it twice. */
const namesOneThingTwice = ({ epcList = [], inputEPCList = [], outputEPCList = [], persistentDisposition: kept }: NormalEvent): boolean =>
  [epcList, inputEPCList, outputEPCList, kept?.set ?? [], kept?.unset ?? []].some((list) => new Set(list).size < list.length);

it("gives the same events when they are read again, in a form that the schema takes", () => {
  const judge = hasConformance ? officialSchema() : null;
  fc.assert(
    fc.property(documents, fc.boolean(), (document, withPrefixes) => {
      expect(parseDocument(document)).toEqual({ ok: true, value: document });
      const read = readEvents(document);
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      const { events, namespaces } = read.value;
      const written = writeDocument(events, { creationDate, ...(withPrefixes ? { namespaces } : {}) });
      if (!written.ok) throw new Error(JSON.stringify(written.issues));
      const text = JSON.stringify(written.value);
      const again = readEvents(JSON.parse(text));
      expect(again.ok && again.value.events).toEqual(events);
      if (events.some(namesOneThingTwice)) return;
      expect(parseDocument(JSON.parse(text))).toMatchObject({ ok: true });
      if (judge !== null) expect(judge(JSON.parse(text))).toBe(true);
    }),
    { numRuns: 100 },
  );
});
