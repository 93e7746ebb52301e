import { describe, expect, it } from "vitest";
import { readXml } from "./read-xml.js";

const document = (events: string, more = ""): string =>
  `<epcis:EPCISDocument xmlns:epcis="urn:epcglobal:epcis:xsd:2" xmlns:lc="https://ns.example.cn/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema" schemaVersion="2.0" creationDate="2026-07-01T03:00:00Z">${more}
<EPCISBody><EventList>
${events}
</EventList></EPCISBody></epcis:EPCISDocument>`;
const WHEN = "<eventTime>2026-07-01T10:30:00+08:00</eventTime><eventTimeZoneOffset>+08:00</eventTimeZoneOffset>";
const object = (fields: string): string => document(`<ObjectEvent>${WHEN}<action>OBSERVE</action>${fields}</ObjectEvent>`);
const issuesOf = (text: string, bounds = {}) => {
  const read = readXml(text, bounds);
  return read.ok ? [] : read.issues.map(({ code, path, row, column }) => [code, path, row, column]);
};
const eventOf = (text: string) => {
  const read = readXml(text);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const { type, eventTime, eventTimeZoneOffset, action, ...fields } = read.value.events[0] ?? {
    type: "",
    eventTime: "",
    eventTimeZoneOffset: "",
  };
  expect([type, eventTime, eventTimeZoneOffset, action]).toEqual(["ObjectEvent", "2026-07-01T02:30:00.000Z", "+08:00", "OBSERVE"]);
  return fields;
};

describe("a document in XML", () => {
  it("gives words bare, identifiers canonical, numbers exact, whatever way they are written", () => {
    const fields = `<bizStep> cbv:BizStep-shipping </bizStep><disposition>https://ref.gs1.org/cbv/Disp-in_transit</disposition>
      <readPoint><id>urn:epc:id:sgln:6901234.00001.0</id><lc:door>3</lc:door></readPoint>
      <quantityList><quantityElement><epcClass>urn:epc:class:lgtin:6901234.056789.L7</epcClass><quantity>012.50</quantity><uom>KGM</uom></quantityElement>
      <quantityElement><epcClass>urn:epc:idpat:sgtin:6901234.056789.*</epcClass><quantity xsi:nil="true"/></quantityElement></quantityList>`;
    expect(eventOf(object(fields))).toEqual({
      bizStep: "shipping",
      disposition: "in_transit",
      readPoint: { id: "https://id.gs1.org/414/6901234000016", extensions: { "{https://ns.example.cn/}door": "3" } },
      quantityList: [
        { epcClass: "https://id.gs1.org/01/06901234567892/10/L7", quantity: "12.5", uom: "KGM" },
        { epcClass: "https://id.gs1.org/01/06901234567892" },
      ],
    });
  });

  it("gives sensors' values, with words of GS1 bare and those of others as they are written", () => {
    const fields = `<sensorElementList><sensorElement><sensorMetadata time="2026-07-01T10:30:00+08:00" lc:rack="4"/>
      <sensorReport type="gs1:Temperature" value="4.0" uom="CEL" exception="gs1:ALARM_CONDITION"/><sensorReport type="lc:brix" booleanValue="1" component="https://ref.gs1.org/cbv/Comp-x"/>
      <lc:room>B</lc:room></sensorElement></sensorElementList>`;
    expect(eventOf(object(fields))).toEqual({
      sensorElementList: [
        {
          sensorMetadata: { time: "2026-07-01T02:30:00.000Z", extensions: { "{https://ns.example.cn/}rack": "4" } },
          sensorReport: [
            { type: "Temperature", value: "4", uom: "CEL", exception: "ALARM_CONDITION" },
            { type: "lc:brix", booleanValue: true, component: "x" },
          ],
          extensions: { "{https://ns.example.cn/}room": "B" },
        },
      ],
    });
  });

  it("gives users' fields with their types: lists, fields within fields, attributes, text beside them, nothing", () => {
    const fields = `<lc:note>甲 &amp; <![CDATA[<乙>]]></lc:note><lc:note xsi:type="xsd:integer">7</lc:note><lc:sprayed xsi:type="xsd:boolean">true</lc:sprayed>
      <lc:big xsi:type="xsd:integer">12345678901234567890</lc:big><lc:none xsi:nil="true"/><lc:plot size="3.5">P-07<lc:row>2</lc:row></lc:plot><lc:empty/>`;
    expect(eventOf(object(fields))).toEqual({
      extensions: {
        "{https://ns.example.cn/}note": ["甲 & <乙>", 7],
        "{https://ns.example.cn/}sprayed": true,
        "{https://ns.example.cn/}big": "12345678901234567890",
        "{https://ns.example.cn/}none": null,
        "{https://ns.example.cn/}plot": { "{}size": "3.5", "{https://ns.example.cn/}row": "2", "{}#text": "P-07" },
        "{https://ns.example.cn/}empty": "",
      },
    });
  });

  it("takes the wrappers of 1.2 off", () => {
    const old = `<epcis:EPCISDocument xmlns:epcis="urn:epcglobal:epcis:xsd:1" schemaVersion="1.2" creationDate="2026-07-01T03:00:00Z"><EPCISBody><EventList>
      <ObjectEvent>${WHEN}<baseExtension><eventID>urn:uuid:1</eventID></baseExtension><epcList/><action>ADD</action>
      <extension><quantityList><quantityElement><epcClass>urn:epc:class:lgtin:6901234.056789.L7</epcClass></quantityElement></quantityList><ilmd><lot>L7</lot></ilmd><extension><own>1</own></extension></extension></ObjectEvent>
      <extension><TransformationEvent>${WHEN}<transformationID>urn:x:1</transformationID></TransformationEvent></extension>
      </EventList></EPCISBody></epcis:EPCISDocument>`;
    const read = readXml(old);
    expect(read.ok && read.value.events).toEqual([
      {
        type: "ObjectEvent",
        eventTime: "2026-07-01T02:30:00.000Z",
        eventTimeZoneOffset: "+08:00",
        eventID: "urn:uuid:1",
        action: "ADD",
        quantityList: [{ epcClass: "https://id.gs1.org/01/06901234567892/10/L7" }],
        ilmd: { "{}lot": "L7" },
        extensions: { "{}own": "1" },
      },
      { type: "TransformationEvent", eventTime: "2026-07-01T02:30:00.000Z", eventTimeZoneOffset: "+08:00", transformationID: "urn:x:1" },
    ]);
  });

  it("keeps master data and the business header, of answers to queries too", () => {
    const header = `<EPCISHeader><s:StandardBusinessDocumentHeader xmlns:s="urn:sbdh"><s:HeaderVersion>1.0</s:HeaderVersion></s:StandardBusinessDocumentHeader><extension><EPCISMasterData><VocabularyList>
      <Vocabulary type="urn:epcglobal:epcis:vtype:BusinessLocation"><VocabularyElementList><VocabularyElement id="urn:epc:id:sgln:6901234.00001.0">
      <attribute id="urn:x#name">冷库</attribute><children><id>urn:epc:id:sgln:6901234.00001.7</id></children></VocabularyElement></VocabularyElementList></Vocabulary></VocabularyList></EPCISMasterData></extension></EPCISHeader>`;
    const read = readXml(document("", header));
    expect(read.ok && [read.value.header, read.value.masterData]).toEqual([
      { "{urn:sbdh}HeaderVersion": "1.0" },
      [
        {
          type: "urn:epcglobal:epcis:vtype:BusinessLocation",
          elements: [
            {
              id: "https://id.gs1.org/414/6901234000016",
              attributes: [{ id: "urn:x#name", value: "冷库" }],
              children: ["https://id.gs1.org/414/6901234000016/254/7"],
            },
          ],
        },
      ],
    ]);
    const answer = `<q:EPCISQueryDocument xmlns:q="urn:epcglobal:epcis-query:xsd:2" schemaVersion="2.0" creationDate="2026-07-01T03:00:00Z"><EPCISBody><q:QueryResults><queryName>SimpleEventQuery</queryName><subscriptionID>7</subscriptionID>
      <resultsBody><EventList><ObjectEvent>${WHEN}<action>ADD</action></ObjectEvent></EventList></resultsBody></q:QueryResults></EPCISBody></q:EPCISQueryDocument>`;
    const answered = readXml(answer);
    expect(answered).toMatchObject({
      ok: true,
      value: { kind: "EPCISQueryDocument", queryName: "SimpleEventQuery", subscriptionID: "7", events: [{ action: "ADD" }] },
    });
  });

  it("tells what is wrong with its fields, and where", () => {
    expect(issuesOf(object("<bizStepp>x</bizStepp>"))).toEqual([["unknown-field", "/events/0/bizStepp", 3, 135]]);
    expect(issuesOf(document("<ObjectEvent><eventTime>yesterday</eventTime><action>SEE</action></ObjectEvent>"))).toEqual([
      ["bad-time", "/events/0/eventTime", 3, 14],
      ["bad-action", "/events/0/action", 3, 46],
      ["missing", "/events/0/eventTimeZoneOffset", 3, 1],
    ]);
    expect(issuesOf(document(`<QuantityEvent>${WHEN}</QuantityEvent>`))).toEqual([["unknown-event", "/events/0/type", 3, 1]]);
    expect(issuesOf(object("<quantityList><quantityElement><quantity>many</quantity></quantityElement></quantityList>"))).toEqual([
      ["missing", "/events/0/quantityList/epcClass", 3, 149],
      ["bad-number", "/events/0/quantityList/quantity", 3, 166],
    ]);
    expect(issuesOf("<other/>")).toEqual([["not-epcis", "", 1, 1]]);
    expect(issuesOf(`<e:EPCISDocument xmlns:e="urn:epcglobal:epcis:xsd:2"/>`)).toEqual([["missing", "/EPCISBody", 1, 1]]);
  });

  it("tells where it is no XML", () => {
    expect(issuesOf("")).toEqual([["not-xml", "", 1, 1]]);
    expect(issuesOf("<a>\n<b></a>")).toEqual([["not-xml", "", 2, 8]]);
    expect(issuesOf("<a>&nbsp;</a>")).toEqual([["not-xml", "", 1, 10]]);
    expect(issuesOf("<x:a/>")).toEqual([["not-xml", "", 1, 7]]);
  });
});

describe("hostile XML", () => {
  it("has no entities of its own and no document type that declares anything", () => {
    const bomb = `<!DOCTYPE a [<!ENTITY b "${"x".repeat(99)}"><!ENTITY c "&b;&b;&b;&b;">]>`;
    for (const declared of [bomb, `<!DOCTYPE a SYSTEM "file:///etc/passwd">`, `<!DOCTYPE a PUBLIC "x" "http://x.example/">`]) {
      expect(issuesOf(`${declared}<a>&c;</a>`)).toEqual([["doctype", "", 1, declared.length + 1]]);
    }
    // A name alone declares nothing, and stands in examples of GS1.
    expect(issuesOf(`<!DOCTYPE project>\n${document("")}`)).toEqual([]);
  });

  it("is read to its bounds and no further: depth at 100, length as given", () => {
    const nested = (depth: number) => object(`${"<lc:a>".repeat(depth)}${"</lc:a>".repeat(depth)}`);
    expect(issuesOf(nested(96))).toEqual([]);
    expect(issuesOf(nested(97))).toEqual([["too-deep", "", 3, 711]]);
    expect(issuesOf(nested(100_000))).toEqual([["too-deep", "", 3, 711]]);
    const text = document("");
    expect(issuesOf(text, { maxLength: text.length })).toEqual([]);
    expect(issuesOf(text, { maxLength: text.length - 1 })).toEqual([["too-long", "", undefined, undefined]]);
  });

  it("takes a list of 100,000 values and names that look like those of objects", () => {
    const read = readXml(object(`${"<lc:a/>".repeat(100_000)}<lc:__proto__>1</lc:__proto__><lc:constructor>2</lc:constructor>`));
    const extensions = read.ok ? read.value.events[0]?.extensions : undefined;
    const list = extensions?.["{https://ns.example.cn/}a"];
    expect(Array.isArray(list) && list.length).toBe(100_000);
    expect([extensions?.["{https://ns.example.cn/}__proto__"], extensions?.["{https://ns.example.cn/}constructor"]]).toEqual(["1", "2"]);
  });

  it("tells a hundred issues and no more", () => {
    expect(issuesOf(object("<x/>".repeat(1000)))).toHaveLength(100);
  });
});
