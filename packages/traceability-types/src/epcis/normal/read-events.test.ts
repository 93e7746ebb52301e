import { describe, expect, it } from "vitest";
import type { NormalEvent } from "../normal-event.js";
import { normaliseEvent, readEvents } from "./read-events.js";

const event = { type: "ObjectEvent", action: "ADD", eventTime: "2026-07-01T10:30:00+08:00", eventTimeZoneOffset: "+08:00", epcList: [] };
const read = (more: object, context?: unknown): NormalEvent => {
  const result = normaliseEvent({ ...event, ...more }, context);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

describe("words of vocabularies", () => {
  it.each([
    "shipping",
    "cbv:BizStep-shipping",
    "https://ref.gs1.org/cbv/BizStep-shipping",
    "https://ns.gs1.org/cbv/BizStep-shipping",
    "http://ns.gs1.org/cbv/BizStep-shipping",
    "urn:epcglobal:cbv:bizstep:shipping",
    " shipping ",
  ])("%s is shipping", (bizStep) => {
    expect(read({ bizStep }).bizStep).toBe("shipping");
  });

  it("are told apart by their fields", () => {
    const normal = read({
      disposition: "urn:epcglobal:cbv:disp:in_transit",
      bizTransactionList: [{ type: "urn:epcglobal:cbv:btt:po", bizTransaction: "urn:epcglobal:cbv:bt:6901234000009:1" }],
      sourceList: [{ type: "urn:epcglobal:cbv:sdt:owning_party", source: "urn:epc:id:pgln:6901234.00000" }],
      errorDeclaration: { declarationTime: "2026-07-02T00:00:00Z", reason: "urn:epcglobal:cbv:er:incorrect_data" },
      sensorElementList: [
        {
          sensorReport: [{ type: "gs1:Temperature", exception: "https://gs1.org/voc/ALARM_CONDITION", component: "cbv:Comp-x", value: 4 }],
        },
      ],
      bizStep: "urn:epcglobal:cbv:disp:in_transit",
    });
    expect(normal.disposition).toBe("in_transit");
    expect(normal.bizTransactionList?.[0]?.type).toBe("po");
    expect(normal.sourceList).toEqual([{ type: "owning_party", source: "https://id.gs1.org/417/6901234000009" }]);
    expect(normal.errorDeclaration?.reason).toBe("incorrect_data");
    expect(normal.sensorElementList?.[0]?.sensorReport).toEqual([
      { type: "Temperature", exception: "ALARM_CONDITION", component: "x", value: "4" },
    ]);
    expect(normal.bizStep).toBe("urn:epcglobal:cbv:disp:in_transit");
  });

  it("of others are full addresses", () => {
    expect(read({ bizStep: "lc:grading" }, { lc: "https://ns.lechang.example.cn/step/" }).bizStep).toBe(
      "https://ns.lechang.example.cn/step/grading",
    );
    expect(read({ type: "lc:Visit" }, { lc: "https://ns.lechang.example.cn/" }).type).toBe("https://ns.lechang.example.cn/Visit");
    expect(read({ type: "epcis:ObjectEvent" }).type).toBe("ObjectEvent");
  });
});

describe("contexts", () => {
  const names = (more: object, context?: unknown): readonly string[] => Object.keys(read(more, context).extensions ?? {});

  it("may be addresses, objects, lists, of the document and of the event, the last one winning", () => {
    const context = ["https://ref.gs1.org/standards/epcis/epcis-context.jsonld", { a: "https://a.example/", b: { "@id": "a:sub/" } }];
    expect(names({ "a:x": 1, "b:y": 2 }, context)).toEqual(["{https://a.example/}x", "{https://a.example/sub/}y"]);
    expect(names({ "@context": { a: "https://other.example/" }, "a:x": 1 }, context)).toEqual(["{https://other.example/}x"]);
    expect(names({ "@context": { a: null }, "a:x": 1 }, context)).toEqual(["{a:}x"]);
  });

  it("give one name to a name with a prefix and to its address", () => {
    expect(names({ "https://a.example/v#x": 1 }, { a: "https://a.example/v#" })).toEqual(["{https://a.example/v#}x"]);
    expect(names({ "https://a.example/v/x": 1 })).toEqual(["{https://a.example/v/}x"]);
    expect(names({ "https://a.example/v/": 1 })).toEqual(["{https://a.example/}v/"]);
  });

  it("of others are taken from those that are handed over, and never fetched", () => {
    const written = { ...event, "@context": ["https://x.example/context.jsonld"], "x:y": 1 };
    const contexts = { "https://x.example/context.jsonld": { "@context": { x: "https://x.example/" } } };
    const known = readEvents(written, { contexts });
    expect(known.ok && known.value.events[0]?.extensions).toEqual({ "{https://x.example/}y": 1 });
    const unknown = readEvents(written);
    expect(unknown.ok && unknown.value.events[0]?.extensions).toEqual({ "{x:}y": 1 });
  });

  it("may name one another in a circle", () => {
    const contexts = { "https://x.example/c": { "@context": ["https://x.example/c", "https://x.example/c", { x: "https://x.example/" }] } };
    expect(readEvents({ ...event, "@context": "https://x.example/c", "x:y": 1 }, { contexts }).ok).toBe(true);
  });

  it("hold within fields of users too", () => {
    const value = { "@context": { "@vocab": "https://v.example/" }, street: { "lc:no": 7 }, type: "Address" };
    expect(read({ "lc:address": value }, { lc: "https://l.example/" }).extensions).toEqual({
      "{https://l.example/}address": { "{https://v.example/}street": { "{https://l.example/}no": 7 }, "{}type": "Address" },
    });
  });

  it("give the prefixes for writing back", () => {
    const result = readEvents({
      ...event,
      "@context": ["https://ref.gs1.org/standards/epcis/epcis-context.jsonld", { lc: "https://l.example/" }],
    });
    expect(result.ok && result.value.namespaces).toEqual({ lc: "https://l.example/" });
  });
});

describe("what stands in events", () => {
  it("is the same for a list of one and the one by itself, and for an empty list and none", () => {
    expect(read({ certificationInfo: "https://c.example/1" })).toEqual(read({ certificationInfo: ["https://c.example/1"] }));
    expect(read({ epcList: [], ilmd: {}, sourceList: [] })).toEqual(read({ epcList: undefined }));
  });

  it("is exact: amounts keep their digits", () => {
    const amounts = [150, 0.1, 1e-7, 123456789012345680000, -0, "12.50"];
    const quantities = read({
      quantityList: amounts.map((quantity) => ({ epcClass: "https://x.example/class/1", quantity })),
    }).quantityList;
    expect(quantities?.map(({ quantity }) => quantity)).toEqual(["150", "0.1", "0.0000001", "123456789012345680000", "0", "12.5"]);
  });

  it("is canonical, or as it was written when it is no right identifier", () => {
    const ids = [
      "urn:epc:id:sgtin:6901234.056789.1",
      "https://shop.example.cn/01/06901234567892/21/1?17=271231",
      "urn:epc:id:sgtin:69.1.1",
      " 7 ",
    ];
    expect(read({ epcList: ids }).epcList).toEqual([
      "https://id.gs1.org/01/06901234567892/21/1",
      "https://id.gs1.org/01/06901234567892/21/1",
      "urn:epc:id:sgtin:69.1.1",
      "7",
    ]);
  });

  it("has one field for two spellings of its name", () => {
    expect(read({ "lc:x": 1, "https://l.example/x": [2, 3] }, { lc: "https://l.example/" }).extensions).toEqual({
      "{https://l.example/}x": [1, 2, 3],
    });
  });
});

describe("what cannot be read", () => {
  it("is told of at its place", () => {
    const wrong = {
      "@context": {},
      type: "EPCISDocument",
      epcisBody: { eventList: [event, { ...event, eventTime: "9999-12-31T23:59:59-14:00" }, { ...event, epcList: [{}] }] },
    };
    const result = readEvents(wrong);
    expect(result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "wrong-type /epcisBody/eventList/2/epcList/0",
    ]);
    const late = normaliseEvent({ ...event, eventTime: "9999-12-31T23:59:59-14:00" });
    expect(late.ok ? [] : late.issues.map(({ code, path }) => `${code} ${path}`)).toEqual(["not-text /eventTime"]);
  });

  it.each([
    undefined,
    null,
    7,
    "{}",
    [],
    {},
    { type: 7 },
    { type: "EPCISDocument" },
    { type: "EPCISDocument", epcisBody: { eventList: null } },
  ])("does not throw at %j", (value) => {
    expect(readEvents(value).ok).toBe(false);
    expect(normaliseEvent(value).ok).toBe(false);
  });
});
