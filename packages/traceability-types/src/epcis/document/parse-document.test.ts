import { describe, expect, it } from "vitest";
import { parseDocument } from "./parse-document.js";
import { epcisDocumentSchema, epcisEventSchema } from "./zod-schemas.js";

const event = {
  type: "ObjectEvent",
  action: "OBSERVE",
  eventTime: "2026-07-01T10:30:00+08:00",
  eventTimeZoneOffset: "+08:00",
  epcList: ["urn:epc:id:sgtin:6901234.056789.1"],
};
const documentOf = (...events: readonly unknown[]): Readonly<Record<string, unknown>> => ({
  "@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld", { lc: "https://ns.lechang.example.cn/" }],
  type: "EPCISDocument",
  schemaVersion: "2.0",
  creationDate: "2026-07-01T10:30:00+08:00",
  epcisBody: { eventList: events },
});
const found = (document: unknown): readonly string[] => {
  const read = parseDocument(document);
  return read.ok
    ? []
    : read.issues.map(({ code, path, didYouMean }) => `${code} ${path}${didYouMean === undefined ? "" : ` ${didYouMean}`}`);
};
const list = "/epcisBody/eventList";

describe("parseDocument", () => {
  it("gives back the very document, fields of users and their order included", () => {
    const document = documentOf({ "lc:note": { z: 1, a: [null, true] }, ...event, "https://ns.example.cn/x": "y" });
    const read = parseDocument(document);
    expect(read.ok && read.value).toBe(document);
    expect(JSON.stringify(read.ok && read.value)).toBe(JSON.stringify(document));
  });

  it("finds every problem at once, each at its place, with what was probably meant", () => {
    const wrong = {
      ...event,
      bizStep: "recieving",
      dispositon: "active",
      quantityList: [{ epcClass: "urn:x:y", quantity: "5", uon: "KGM" }],
    };
    expect(found(documentOf(event, wrong, { ...event, type: "ObjectEvnt" }, 7))).toEqual([
      `not-word ${list}/1/bizStep receiving`,
      `unknown-key ${list}/1/dispositon disposition`,
      `wrong-type ${list}/1/quantityList/0/quantity`,
      `unknown-key ${list}/1/quantityList/0/uon uom`,
      `not-word ${list}/2/type ObjectEvent`,
      `wrong-type ${list}/3`,
    ]);
  });

  it("tells what is missing between fields", () => {
    const { epcList: _, ...nothing } = event;
    expect(found(documentOf(nothing))).toEqual([`what-or-sensor ${list}/0`]);
    expect(found(documentOf({ ...event, ilmd: {} }))).toEqual([`ilmd-on-add ${list}/0/ilmd`]);
    expect(found(documentOf({ ...event, persistentDisposition: {} }))).toEqual([`set-or-unset ${list}/0/persistentDisposition`]);
    expect(found(documentOf({ ...event, epcList: ["urn:x:1", "urn:x:2", "urn:x:1"] }))).toEqual([`duplicate ${list}/0/epcList/2`]);
    expect(found(event)).toEqual(["missing /@context"]);
  });

  it("says the same as a schema of zod", () => {
    expect(epcisDocumentSchema.safeParse(documentOf(event)).data).toEqual(documentOf(event));
    expect(epcisDocumentSchema.safeParse(documentOf({ ...event, "a/b": 1 })).error?.issues[0]?.path).toEqual([
      "epcisBody",
      "eventList",
      0,
      "a/b",
    ]);
    expect(epcisEventSchema.safeParse(event).success).toBe(true);
    expect(epcisEventSchema.safeParse({ ...event, action: "SEE" }).success).toBe(false);
  });
});

describe("hostile documents", () => {
  const nested = (depth: number): unknown => {
    let value: unknown = 1;
    for (let level = 0; level < depth; level += 1) value = { "lc:x": value };
    return value;
  };

  it("may nest 200 levels, and not one more", () => {
    expect(found(documentOf({ ...event, "lc:deep": nested(200) }))).toEqual([]);
    expect(found(documentOf({ ...event, "lc:deep": nested(201) }))).toEqual([`too-deep ${list}/0/lc:deep`]);
    expect(found(documentOf({ ...event, "lc:deep": nested(100_000) }))).toEqual([`too-deep ${list}/0/lc:deep`]);
  });

  it("are answered when they go in circles, or double at every level", () => {
    const circle: unknown[] = [];
    circle.push(circle, circle);
    expect(found(documentOf({ ...event, "lc:circle": circle }))).toEqual([`too-deep ${list}/0/lc:circle`]);
    let doubled: unknown = 1;
    for (let level = 0; level < 100; level += 1) doubled = [doubled, doubled];
    expect(found(documentOf({ ...event, "lc:doubled": doubled }))).toEqual([`too-large ${list}/0/lc:doubled`]);
  });

  it("have a million wrong entries told of a thousand times", () => {
    const read = parseDocument(documentOf({ ...event, epcList: Array.from({ length: 1_000_000 }, () => 1) }));
    expect(read.ok ? 0 : read.issues.length).toBe(1001);
  });

  it("cannot reach the prototype, nor throw from within", () => {
    const proto = JSON.parse('{"__proto__":{"polluted":true}}') as object;
    expect(found(documentOf({ ...event, ...proto }))).toEqual([`unknown-key ${list}/0/__proto__`]);
    expect(found(documentOf({ ...event, "lc:x": proto }))).toEqual([]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    const throws = {
      ...documentOf(event),
      get epcisHeader(): never {
        throw new Error("no");
      },
    };
    expect(found(throws)).toEqual(["unreadable "]);
    for (const value of [undefined, null, 1, "x", [], () => 1, Symbol("x"), 1n, new Map(), new Date(0)])
      expect(parseDocument(value).ok).toBe(false);
    expect(found(documentOf({ ...event, "lc:when": new Date(0) }))).toEqual([`not-plain ${list}/0/lc:when`]);
  });
});
