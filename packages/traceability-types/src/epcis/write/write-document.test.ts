import { describe, expect, it } from "vitest";
import type { NormalEvent } from "../normal-event.js";
import { readEvents } from "../normal/read-events.js";
import { writeDocument } from "./write-document.js";

const seen: NormalEvent = { type: "ObjectEvent", eventTime: "2026-07-01T02:30:00.000Z", eventTimeZoneOffset: "+08:00", action: "OBSERVE" };
const creationDate = "2026-07-01T10:30:00+08:00";
const written = (event: NormalEvent, namespaces: Readonly<Record<string, string>> = {}): Readonly<Record<string, unknown>> => {
  const result = writeDocument([event], { creationDate, namespaces });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const again = readEvents(result.value);
  expect(again.ok && again.value.events).toEqual([event]);
  return { ...result.value.epcisBody.eventList[0], context: result.value["@context"] };
};

describe("writeDocument", () => {
  it("writes words so that the schema takes them", () => {
    expect(written({ ...seen, bizStep: "shipping", disposition: "melting" })).toMatchObject({
      bizStep: "shipping",
      disposition: "https://ref.gs1.org/cbv/Disp-melting",
    });
    expect(written({ ...seen, sensorElementList: [{ sensorReport: [{ type: "MT-Humidity", value: "12.5" }] }] })).toMatchObject({
      sensorElementList: [{ sensorReport: [{ type: "gs1:MT-Humidity", value: 12.5 }] }],
    });
  });

  it("writes an empty list where the schema wants one", () => {
    expect(written(seen)["epcList"]).toEqual([]);
    expect(written({ ...seen, quantityList: [{ epcClass: "https://x.example/class/1" }] })["epcList"]).toBeUndefined();
  });

  it("takes wanted prefixes, makes up others, and avoids those that stand for something else", () => {
    const event: NormalEvent = {
      ...seen,
      readPoint: { id: "lc:7" },
      extensions: { "{https://a.example/}x": { "{}ns1": 1, "{https://b.example/}y": 2 }, "{https://c.example/}z": 3 },
    };
    expect(written(event, { lc: "https://a.example/", cc: "https://c.example/", gs1: "https://b.example/" })).toMatchObject({
      context: [
        "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
        { ns2: "https://a.example/", ns3: "https://b.example/", cc: "https://c.example/" },
      ],
      "ns2:x": { ns1: 1, "ns3:y": 2 },
      "cc:z": 3,
    });
  });

  it("keeps a name that could be taken for the prototype a name", () => {
    const event: NormalEvent = { ...seen, extensions: { "{https://a.example/}x": { "{}__proto__": "y" } } };
    expect(JSON.stringify(written(event))).toContain('{"__proto__":"y"}');
  });

  it("does not write a number that would come back as another, nor a document without a time", () => {
    const exact = writeDocument(
      [seen, { ...seen, quantityList: [{ epcClass: "https://x.example/class/1", quantity: "0.30000000000000000001" }] }],
      { creationDate },
    );
    expect(exact.ok ? [] : exact.issues.map(({ code, path }) => `${code} ${path}`)).toEqual(["not-exact /1"]);
    const dated = writeDocument([seen], { creationDate: "today" });
    expect(dated.ok ? [] : dated.issues.map(({ code, path }) => `${code} ${path}`)).toEqual(["not-text /creationDate"]);
  });
});
