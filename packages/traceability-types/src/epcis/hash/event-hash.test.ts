import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { ExtensionFields, NormalEvent } from "../normal-event.js";
import { eventHash } from "./event-hash.js";
import { preHash } from "./pre-hash.js";

const seen: NormalEvent = { type: "ObjectEvent", eventTime: "2026-07-01T02:30:00.000Z", eventTimeZoneOffset: "+08:00" };
const START = "eventType=ObjectEventeventTime=2026-07-01T02:30:00.000ZeventTimeZoneOffset=+08:00";
/** What an event adds to its kind and time. */
const textOf = (fields: Partial<NormalEvent>): string => {
  const text = preHash({ ...seen, ...fields });
  return text.ok ? text.value.replace(START, "") : text.issues.map(({ code }) => code).join();
};
const users = (extensions: ExtensionFields): string => textOf({ extensions });

describe("the text that is hashed", () => {
  it("has all fields in one order", () => {
    const fields: Omit<NormalEvent, "type" | "eventTime" | "eventTimeZoneOffset"> = {
      extensions: { "{urn:x}z": "1" },
      ilmd: { "{urn:x}lot": "L7" },
      sourceList: [{ type: "owning_party", source: "urn:x:s" }],
      destinationList: [{ type: "location", destination: "urn:x:d" }],
      bizTransactionList: [{ bizTransaction: "urn:x:b" }, { type: "po", bizTransaction: "urn:x:a" }],
      sensorElementList: [{ sensorReport: [{ type: "Temperature", value: "4" }] }],
      bizLocation: { id: "urn:x:l" },
      readPoint: { id: "urn:x:r", extensions: { "{urn:x}door": "3" } },
      persistentDisposition: { unset: ["recalled"], set: ["expired", "damaged"] },
      disposition: "in_transit",
      bizStep: "shipping",
      transformationID: "urn:x:t",
      action: "ADD",
      outputQuantityList: [{ epcClass: "urn:x:oq" }],
      outputEPCList: ["urn:x:o"],
      inputQuantityList: [{ epcClass: "urn:x:iq", quantity: "2", uom: "KGM" }],
      inputEPCList: ["urn:x:i"],
      childQuantityList: [{ epcClass: "urn:x:cq" }],
      quantityList: [{ epcClass: "urn:x:q" }],
      childEPCs: ["urn:x:c"],
      parentID: "urn:x:p",
      epcList: ["urn:x:2", "urn:x:1"],
      certificationInfo: ["urn:x:y", "urn:x:x"],
    };
    expect(textOf(fields)).toBe(
      [
        "certificationInfo=urn:x:xcertificationInfo=urn:x:y",
        "epcListepc=urn:x:1epc=urn:x:2",
        "parentID=urn:x:p",
        "childEPCsepc=urn:x:c",
        "quantityListquantityElementepcClass=urn:x:q",
        "childQuantityListquantityElementepcClass=urn:x:cq",
        "inputEPCListepc=urn:x:i",
        "inputQuantityListquantityElementepcClass=urn:x:iqquantity=2uom=KGM",
        "outputEPCListepc=urn:x:o",
        "outputQuantityListquantityElementepcClass=urn:x:oq",
        "action=ADD",
        "transformationID=urn:x:t",
        "bizStep=https://ref.gs1.org/cbv/BizStep-shipping",
        "disposition=https://ref.gs1.org/cbv/Disp-in_transit",
        "persistentDispositionset=https://ref.gs1.org/cbv/Disp-damagedset=https://ref.gs1.org/cbv/Disp-expiredunset=https://ref.gs1.org/cbv/Disp-recalled",
        "readPointid=urn:x:r{urn:x}door=3",
        "bizLocationid=urn:x:l",
        "sensorElementListsensorElementsensorReporttype=https://gs1.org/voc/Temperaturevalue=4",
        "bizTransactionListbizTransaction=urn:x:btype=https://ref.gs1.org/cbv/BTT-pobizTransaction=urn:x:a",
        "destinationListtype=https://ref.gs1.org/cbv/SDT-locationdestination=urn:x:d",
        "sourceListtype=https://ref.gs1.org/cbv/SDT-owning_partysource=urn:x:s",
        "ilmd{urn:x}lot=L7",
        "{urn:x}z=1",
      ].join(""),
    );
  });

  it("leaves out who recorded it when, remarks, empty fields and lists", () => {
    const left: Partial<NormalEvent> = {
      eventID: "urn:uuid:1",
      recordTime: "2026-07-02T00:00:00.000Z",
      errorDeclaration: { declarationTime: "2026-07-02T00:00:00.000Z" },
      epcList: [],
      sensorElementList: [],
      bizTransactionList: [],
      ilmd: {},
      persistentDisposition: {},
      extensions: {
        "{http://www.w3.org/2000/01/rdf-schema#}comment": "said",
        "{urn:x}a": "",
        "{urn:x}b": null,
        "{urn:x}c": {},
        "{urn:x}d": [],
      },
    };
    expect(textOf(left)).toBe("");
  });

  it("writes numbers without zeros that say nothing, and as others have published them", () => {
    const written = [
      "26.0",
      "0.50",
      "-0",
      "+7",
      "007",
      "1e3",
      "1E-7",
      "111100001111000011110000",
      "12.",
      ".5",
      "1.2.3",
      "2026-07-01",
      "0x10",
      "1e400",
    ];
    expect(written.map((value) => users({ "{urn:x}v": value }).slice("{urn:x}v=".length))).toEqual([
      "26",
      "0.5",
      "0",
      "7",
      "7",
      "1000",
      "0.0000001",
      "111100001111000003641344",
      "12",
      "0.5",
      "1.2.3",
      "2026-07-01",
      "0x10",
      "1e400",
    ]);
    expect(users({ "{urn:x}v": 26 })).toBe(users({ "{urn:x}v": "26.0" }));
    expect(users({ "{urn:x}v": true })).toBe(users({ "{urn:x}v": "true" }));
  });

  it("writes identifiers of GS1 in users' fields as its links, and words of the vocabulary as addresses", () => {
    expect(users({ "{urn:x}v": "urn:epc:id:giai:4012345.ABC" })).toBe("{urn:x}v=https://id.gs1.org/8004/4012345ABC");
    expect(users({ "{urn:x}v": "https://shop.example.cn/01/06901234567892/21/7?17=271231" })).toBe(
      "{urn:x}v=https://id.gs1.org/01/06901234567892/21/7",
    );
    expect(users({ "{urn:x}v": "urn:epcglobal:cbv:bizstep:shipping" })).toBe("{urn:x}v=https://ref.gs1.org/cbv/BizStep-shipping");
    expect(users({ "{urn:x}v": "urn:epcglobal:cbv:bt:6901234000016:1" })).toBe("{urn:x}v=urn:epcglobal:cbv:bt:6901234000016:1");
    expect(users({ "{urn:x}v": "https://example.cn/a/01/b" })).toBe("{urn:x}v=https://example.cn/a/01/b");
  });

  it("has users' fields in the order of their texts, lists as a field each, fields within fields behind their name", () => {
    expect(users({ "{urn:x}b": ["3", "1"], "{urn:x}a": { "{urn:x}d": "2", "{urn:x}c": ["5", { "{}e": "4" }], "{}#text": "t" } })).toBe(
      "{urn:x}a=t{urn:x}c=5{urn:x}ce=4{urn:x}d=2{urn:x}b=1{urn:x}b=3",
    );
    expect(users({ "{urn:x}a": { "{}@type": "xsd:dateTime", "{}@value": "2026" } })).toBe("{urn:x}a=2026");
  });

  it("orders by characters, those beyond the first plane behind all others", () => {
    expect(textOf({ epcList: ["urn:x:\u{20BB7}", "urn:x:\uFF21", "urn:x:李"] })).toBe(
      "epcListepc=urn:x:李epc=urn:x:\uFF21epc=urn:x:\u{20BB7}",
    );
  });

  it("keeps sensors' words of others, orders elements and reports, and puts rules of a report behind everything", () => {
    const sensorElementList = [
      {
        sensorReport: [
          { type: "example:ph", value: "7.0", bizRules: "urn:x:r" },
          { type: "Temperature", component: "x", exception: "ALARM_CONDITION" },
        ],
      },
      { sensorMetadata: { deviceID: "urn:epc:id:giai:4000001.111", time: "2026-07-01T02:30:00.000Z" }, sensorReport: [] },
    ];
    expect(textOf({ sensorElementList, bizStep: "inspecting" })).toBe(
      "bizStep=https://ref.gs1.org/cbv/BizStep-inspectingsensorElementListsensorElementsensorMetadatatime=2026-07-01T02:30:00.000ZdeviceID=https://id.gs1.org/8004/4000001111sensorElementsensorReporttype=example:phvalue=7sensorReporttype=https://gs1.org/voc/Temperatureexception=https://gs1.org/voc/ALARM_CONDITIONcomponent=https://ref.gs1.org/cbv/Comp-xsensorElementListsensorElementsensorReportbizRules=urn:x:r",
    );
  });

  it("fails on fields in a circle and deeper than 200, not below", () => {
    const nested = (depth: number): ExtensionFields => {
      let fields: ExtensionFields = { "{urn:x}a": "1" };
      for (let level = 1; level < depth; level += 1) fields = { "{urn:x}a": fields };
      return fields;
    };
    const circle: Record<`{${string}}${string}`, never> = {};
    Object.assign(circle, { "{urn:x}a": circle });
    expect(users(nested(200))).toBe(`${"{urn:x}a".repeat(200)}=1`);
    expect(users(nested(201))).toBe(`${"{urn:x}a".repeat(201)}=1`);
    expect([users(nested(202)), users(nested(100_000)), users(circle)]).toEqual(["too-deep", "too-deep", "too-deep"]);
  });
});

describe("an event hash", () => {
  it("is the SHA-256 of the text, with any means of computing it", () => {
    const text = preHash(seen);
    const digest = (one: string): string => createHash("sha256").update(one).digest("hex");
    const expected = { ok: true, value: `ni:///sha-256;${digest(text.ok ? text.value : "")}?ver=CBV2.0` };
    expect(eventHash(seen)).toEqual(expected);
    expect(eventHash(seen, { sha256: digest, version: "CBV2.0" })).toEqual(expected);
    const chinese = { ...seen, extensions: { "{urn:x}grower": "李\u{20BB7}" } };
    expect(eventHash(chinese)).toEqual(eventHash(chinese, { sha256: digest }));
  });

  it("is refused in an edition that is not known", () => {
    expect(eventHash(seen, { version: "CBV3.0" })).toMatchObject({
      ok: false,
      issues: [{ code: "unknown-hash-version", expected: "CBV2.0", received: "CBV3.0" }],
    });
  });
});
