import { describe, expect, it } from "vitest";
import type { NormalEvent } from "../../epcis/normal-event.js";
import { readXml } from "../read/read-xml.js";
import { writeXml, type WriteXmlOptions } from "./write-xml.js";

const seen: NormalEvent = { type: "ObjectEvent", eventTime: "2026-07-01T02:30:00.000Z", eventTimeZoneOffset: "+08:00", action: "OBSERVE" };
const issuesOf = (event: NormalEvent, options: WriteXmlOptions = {}) => {
  const written = writeXml([event], options);
  return written.ok ? [] : written.issues.map(({ code, path }) => [code, path]);
};

describe("a document that is written", () => {
  it("has the elements of each edition in their order", () => {
    const event: NormalEvent = {
      ...seen,
      quantityList: [{ epcClass: "urn:x:1", quantity: "2" }],
      bizStep: "shipping",
      eventID: "urn:uuid:1",
    };
    const newer = writeXml([event]);
    expect(newer.ok && newer.value.split("\n")[2]).toBe(
      "<ObjectEvent><eventTime>2026-07-01T02:30:00.000Z</eventTime><eventTimeZoneOffset>+08:00</eventTimeZoneOffset><eventID>urn:uuid:1</eventID><action>OBSERVE</action><bizStep>https://ref.gs1.org/cbv/BizStep-shipping</bizStep><quantityList><quantityElement><epcClass>urn:x:1</epcClass><quantity>2</quantity></quantityElement></quantityList></ObjectEvent>",
    );
    const older = writeXml([event], { version: "1.2" });
    expect(older.ok && older.value.split("\n")[2]).toBe(
      "<ObjectEvent><eventTime>2026-07-01T02:30:00.000Z</eventTime><eventTimeZoneOffset>+08:00</eventTimeZoneOffset><baseExtension><eventID>urn:uuid:1</eventID></baseExtension><epcList/><action>OBSERVE</action><bizStep>urn:epcglobal:cbv:bizstep:shipping</bizStep><extension><quantityList><quantityElement><epcClass>urn:x:1</epcClass><quantity>2</quantity></quantityElement></quantityList></extension></ObjectEvent>",
    );
  });

  it("was made when the latest of its events was recorded, unless it is told otherwise", () => {
    const made = (events: readonly NormalEvent[], options: WriteXmlOptions = {}) => {
      const written = writeXml(events, options);
      return written.ok ? /creationDate="([^"]*)"/u.exec(written.value)?.[1] : undefined;
    };
    expect(made([])).toBe("1970-01-01T00:00:00.000Z");
    expect(made([{ ...seen, recordTime: "2026-07-02T00:00:00.000Z" }, seen])).toBe("2026-07-02T00:00:00.000Z");
    expect(made([seen], { creationDate: "2026-08-01T00:00:00Z" })).toBe("2026-08-01T00:00:00Z");
  });

  it("carries header, master data and the name of a query", () => {
    const masterData = [
      {
        type: "urn:epcglobal:epcis:vtype:BusinessLocation",
        elements: [
          {
            id: "urn:x:1",
            attributes: [
              { id: "urn:x#name", value: "冷库" },
              { id: "urn:x#where", value: { "{urn:x}town": "乐昌" } },
            ],
            children: ["urn:x:2"],
          },
        ],
      },
    ];
    const header = { "{http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader}HeaderVersion": "1.0" };
    const written = writeXml([seen], { masterData, header, queryName: "SimpleEventQuery", subscriptionID: "7" });
    const read = written.ok ? readXml(written.value) : written;
    expect(read).toMatchObject({
      ok: true,
      value: { kind: "EPCISQueryDocument", masterData, header, queryName: "SimpleEventQuery", subscriptionID: "7", events: [seen] },
    });
    expect(writeXml([seen], { masterData, version: "1.2" })).toMatchObject({ ok: false, issues: [{ code: "missing", path: "/header" }] });
    expect(writeXml([seen], { masterData, header, version: "1.2" }).ok).toBe(true);
  });
});

describe("what cannot be said", () => {
  it("is an issue in 1.2, and none in 2.0", () => {
    const later: readonly (readonly [string, NormalEvent])[] = [
      ["certificationInfo", { ...seen, certificationInfo: ["urn:x:1"] }],
      ["persistentDisposition", { ...seen, persistentDisposition: { set: ["recalled"] } }],
      ["sensorElementList", { ...seen, sensorElementList: [{ sensorReport: [{ type: "Temperature" }] }] }],
      ["quantityList", { ...seen, quantityList: [{ epcClass: "urn:x:1", uom: "KGM" }] }],
    ];
    for (const [field, event] of later) {
      expect([field, issuesOf(event, { version: "1.2" })]).toEqual([field, [["no-place", `/events/0/${field}`]]]);
      expect([field, issuesOf(event)]).toEqual([field, []]);
    }
    for (const type of ["AssociationEvent", "https://ns.example.cn/Harvest"]) {
      expect(issuesOf({ ...seen, type }, { version: "1.2" })).toEqual([["unknown-event", "/events/0/type"]]);
      expect(issuesOf({ ...seen, type })).toEqual([]);
    }
  });

  it("is an issue in both, when XML has no place for it", () => {
    expect(issuesOf({ ...seen, certificationInfo: ["urn:x:1", "urn:x:2"] })).toEqual([["no-place", "/events/0/certificationInfo"]]);
    expect(issuesOf({ ...seen, parentID: "urn:x:1" })).toEqual([["no-place", "/events/0/parentID"]]);
    expect(issuesOf({ ...seen, parentID: "urn:x:1", type: "Sighting" })).toEqual([["unknown-event", "/events/0/type"]]);
    expect(issuesOf({ ...seen, extensions: { "{}own": "1" } })).toEqual([["no-namespace", "/events/0/extensions"]]);
    expect(issuesOf({ ...seen, extensions: { "{}own": "1" } }, { version: "1.2" })).toEqual([]);
    expect(issuesOf({ ...seen, extensions: { "{urn:x}two words": "1" } })).toEqual([["not-a-name", "/events/0/extensions"]]);
    expect(issuesOf({ ...seen, extensions: { "{urn:x}a": "\u0000" } })).toEqual([["not-for-xml", "/events/0/ns1:a"]]);
    expect(issuesOf({ ...seen, bizStep: "\uD800" })).toEqual([["not-for-xml", "/events/0/bizStep"]]);
    const report = { type: "Temperature", extensions: { "{urn:x}a": ["1", "2"] } };
    expect(issuesOf({ ...seen, sensorElementList: [{ sensorReport: [report] }] })).toEqual([
      ["not-for-attributes", "/events/0/sensorElementList"],
    ]);
  });

  it("is told within bounds: fields in a circle, and deeper than they could be read again", () => {
    const circle: Record<`{${string}}${string}`, never> = {};
    Object.assign(circle, { "{urn:x}a": circle });
    expect(issuesOf({ ...seen, extensions: circle })).toEqual([["too-deep", "/events/0/extensions"]]);
  });
});
