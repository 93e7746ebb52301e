import { describe, expect, it } from "vitest";
import { parseDocument } from "../document/parse-document.js";
import { readEvents } from "../normal/read-events.js";
import { DOCUMENT_FOLDERS, documentsIn, hasConformance, officialSchema } from "../testing/official-schema.js";
import type { NormalEvent } from "../normal-event.js";
import { writeDocument } from "./write-document.js";

const suite = hasConformance ? describe : describe.skip;

const namesOneThingTwice = ({ epcList = [], inputEPCList = [], outputEPCList = [] }: NormalEvent): boolean =>
  [epcList, inputEPCList, outputEPCList].some((list) => new Set(list).size < list.length);

suite("documents of others, read and written", () => {
  const judge = officialSchema();
  const samples = DOCUMENT_FOLDERS.flatMap(documentsIn);

  it("give the same events when they are read again, and the official schema takes them when it took the first", () => {
    let [same, taken] = [0, 0];
    for (const { file, document } of samples) {
      const read = readEvents(document);
      if (!read.ok) continue;
      const written = writeDocument(read.value.events, { creationDate: "2026-07-01T00:00:00Z", namespaces: read.value.namespaces });
      expect([file, written.ok]).toEqual([file, true]);
      if (!written.ok) continue;
      const again = readEvents(JSON.parse(JSON.stringify(written.value)));
      expect([file, again.ok && again.value.events]).toEqual([file, read.value.events]);
      same += 1;
      if (!judge(document) || read.value.events.some(namesOneThingTwice)) continue;
      expect([file, judge(written.value), parseDocument(written.value)]).toMatchObject([file, true, { ok: true }]);
      taken += 1;
    }
    expect(same).toBeGreaterThan(100);
    expect(taken).toBeGreaterThan(100);
  });

  it("say the same in both contexts of GS1", () => {
    const simple = documentsIn("epcis/gs1-epcis/json-simple-context");
    expect(simple.map(({ file, document }) => [file, readEvents(document).ok])).toEqual(simple.map(({ file }) => [file, true]));
  });
});
