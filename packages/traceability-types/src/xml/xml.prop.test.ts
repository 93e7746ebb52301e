import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventHash } from "../epcis/hash/event-hash.js";
import { readXml } from "./read/read-xml.js";
import { anyEvent, olderEvent } from "./testing/any-event.js";
import { writeXml } from "./write/write-xml.js";

describe("XML, written and read again", () => {
  it("gives the same events in 2.0", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 3 }), (events) => {
        const written = writeXml(events);
        if (!written.ok) throw new Error(JSON.stringify(written.issues));
        const read = readXml(written.value);
        expect(read).toMatchObject({ ok: true });
        expect(read.ok && read.value.events).toEqual(events);
        expect(read.ok && read.value.events.map((event) => eventHash(event))).toEqual(events.map((event) => eventHash(event)));
      }),
    );
  });

  it("gives the same events in 1.2, but for units without a quantity, which are an issue", () => {
    fc.assert(
      fc.property(olderEvent, (event) => {
        const written = writeXml([event], { version: "1.2" });
        const lists = [event.quantityList, event.childQuantityList].flatMap((list) => list ?? []);
        const says = lists.every(({ quantity, uom }) => quantity !== undefined || uom === undefined);
        expect(written.ok).toBe(says);
        const read = written.ok ? readXml(written.value) : written;
        if (read.ok) expect(read.value.events).toEqual([event]);
      }),
    );
  });

  it("never throws, whatever the text", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "</",
      "/>",
      "a",
      ":",
      "=",
      '"',
      "&",
      ";",
      "<![CDATA[",
      "]]>",
      "<!--",
      "<?",
      "xmlns",
      "epcis:EPCISDocument",
      " ",
      "\u0000",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          expect(readXml(text).ok).toBe(false);
        },
      ),
    );
  });
});
