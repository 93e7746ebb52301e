import { describe, expect, it } from "vitest";
import type { NormalEvent, SensorReport } from "../normal-event.js";
import { validateEvents } from "./validate-events.js";

const WHEN = { eventTime: "2026-07-01T02:30:00.000Z", eventTimeZoneOffset: "+08:00" } as const;
const THING = "https://id.gs1.org/01/06901234567892/21/1";
const OTHER = "https://id.gs1.org/01/06901234567892/21/2";
const LOT = "https://id.gs1.org/01/06901234567892/10/L7";
const CRATE = "https://id.gs1.org/00/069012345000000011";
const PLACE = { id: "https://id.gs1.org/414/6901234000009" };

const seen: NormalEvent = { type: "ObjectEvent", action: "OBSERVE", ...WHEN, epcList: [THING] };
const packed: NormalEvent = { type: "AggregationEvent", action: "ADD", ...WHEN, parentID: CRATE, childEPCs: [THING] };
const made: NormalEvent = { type: "TransformationEvent", ...WHEN, inputEPCList: [THING], outputEPCList: [OTHER] };
const measured = (report: SensorReport): NormalEvent => ({
  ...seen,
  sensorElementList: [{ sensorReport: [{ type: "Temperature", uom: "CEL", ...report }] }],
});
const without = (event: NormalEvent, ...fields: readonly (keyof NormalEvent)[]): NormalEvent =>
  Object.fromEntries(Object.entries(event).filter(([name]) => !fields.some((field) => field === name))) as unknown as NormalEvent;

const found = (...events: readonly NormalEvent[]): readonly string[] =>
  validateEvents(events).map(({ severity, code, path }) => `${severity} ${code} ${path}`);

describe("what an event names", () => {
  it("finds nothing wrong with right events", () => {
    expect(found(seen, packed, made)).toEqual([]);
  });

  it.each<[string, NormalEvent, readonly string[]]>([
    ["a wrong check digit", { ...seen, epcList: ["https://id.gs1.org/01/06901234567890/21/1"] }, ["error bad-id /0/epcList/0"]],
    ["a URN of a wrong length", { ...seen, epcList: ["urn:epc:id:sscc:6901234.12"] }, ["error bad-id /0/epcList/0"]],
    ["text that is no identifier", { ...seen, epcList: ["7"] }, ["error bad-id /0/epcList/0"]],
    ["a private identifier", { ...seen, epcList: ["https://trace.example.cn/obj/7"] }, []],
    [
      "a place with a wrong check digit",
      { ...seen, readPoint: { id: "https://id.gs1.org/414/6901234000001" } },
      ["error bad-id /0/readPoint/id"],
    ],
    [
      "a source with a wrong check digit",
      { ...seen, sourceList: [{ type: "owning_party", source: "https://id.gs1.org/417/6901234000001" }] },
      ["error bad-id /0/sourceList/0/source"],
    ],
    [
      "a wrong class",
      { ...without(seen, "epcList"), quantityList: [{ epcClass: "https://id.gs1.org/01/06901234567890" }] },
      ["error bad-id /0/quantityList/0/epcClass"],
    ],
    ["a lot among things", { ...seen, epcList: [THING, LOT] }, ["error class-among-things /0/epcList/1"]],
    [
      "a trade item among things",
      { ...seen, epcList: ["https://id.gs1.org/01/06901234567892"] },
      ["error class-among-things /0/epcList/0"],
    ],
    ["a thing among classes", { ...seen, quantityList: [{ epcClass: THING }] }, ["error thing-among-classes /0/quantityList/0/epcClass"]],
    [
      "a logistic unit among classes",
      { ...seen, quantityList: [{ epcClass: CRATE }] },
      ["error thing-among-classes /0/quantityList/0/epcClass"],
    ],
    ["a thing named twice", { ...seen, epcList: [THING, OTHER, THING] }, ["warning named-twice /0/epcList/2"]],
    [
      "a unit without a quantity",
      { ...seen, quantityList: [{ epcClass: LOT, uom: "KGM" }] },
      ["error unit-without-quantity /0/quantityList/0/uom"],
    ],
    [
      "a quantity below nothing",
      { ...seen, quantityList: [{ epcClass: LOT, quantity: "-0.1", uom: "KGM" }] },
      ["error negative-quantity /0/quantityList/0/quantity"],
    ],
    [
      "a quantity of nothing",
      { ...seen, quantityList: [{ epcClass: LOT, quantity: "0", uom: "KGM" }] },
      ["warning zero-quantity /0/quantityList/0/quantity"],
    ],
    ["hardly more than nothing", { ...seen, quantityList: [{ epcClass: LOT, quantity: "0.0001", uom: "KGM" }] }, []],
    ["a thing for a place", { ...seen, readPoint: { id: THING } }, ["error not-a-place /0/readPoint/id"]],
    ["a logistic unit for a place", { ...seen, bizLocation: { id: CRATE } }, ["error not-a-place /0/bizLocation/id"]],
    [
      "a party for a place",
      { ...seen, bizLocation: { id: "https://id.gs1.org/417/6901234000009" } },
      ["error not-a-place /0/bizLocation/id"],
    ],
    [
      "a URN of a thing for a place",
      { ...seen, readPoint: { id: "urn:epc:id:sscc:6901234.5000000001" } },
      ["error not-a-place /0/readPoint/id"],
    ],
    ["a part of a place", { ...seen, readPoint: { id: `${PLACE.id}/254/7` } }, []],
    ["a place of one's own", { ...seen, readPoint: { id: "https://trace.example.cn/loc/7" }, bizLocation: { id: "geo:25.1,113.3" } }, []],
    [
      "half a piece",
      { ...seen, quantityList: [{ epcClass: LOT, quantity: "1.5" }] },
      ["error fraction-of-pieces /0/quantityList/0/quantity"],
    ],
    ["whole pieces", { ...seen, quantityList: [{ epcClass: LOT, quantity: "2" }] }, []],
    ["half a kilogram", { ...seen, quantityList: [{ epcClass: LOT, quantity: "0.5", uom: "KGM" }] }, []],
    ["nothing", without(seen, "epcList"), ["error nothing-named /0"]],
    [
      "sensors somewhere, and nothing else",
      { ...without(seen, "epcList"), readPoint: PLACE, sensorElementList: [{ sensorReport: [{ type: "Count", value: "1" }] }] },
      [],
    ],
    ["nothing that was packed", without(packed, "childEPCs"), ["error nothing-named /0"]],
    ["all that was unpacked", { ...without(packed, "childEPCs"), action: "DELETE" }, []],
    ["no container when packing", without(packed, "parentID"), ["error no-parent /0/parentID"]],
    ["no container when unpacking", { ...without(packed, "parentID"), action: "DELETE" }, ["error no-parent /0/parentID"]],
    ["no container when only seen", { ...without(packed, "parentID"), action: "OBSERVE" }, []],
    ["a container in itself", { ...packed, childEPCs: [THING, CRATE] }, ["error parent-among-children /0/childEPCs/1"]],
    ["no action", without(seen, "action"), ["error no-action /0/action"]],
    ["inputs without outputs", without(made, "outputEPCList"), ["error no-input-or-output /0"]],
    ["inputs of a longer process", { ...without(made, "outputEPCList"), transformationID: "https://trace.example.cn/xform/1" }, []],
    [
      "neither, of a longer process",
      { ...without(made, "inputEPCList", "outputEPCList"), transformationID: "https://trace.example.cn/xform/1" },
      ["error no-input-or-output /0"],
    ],
    ["an output that was an input", { ...made, outputEPCList: [OTHER, THING] }, ["warning input-is-output /0/outputEPCList/1"]],
    ["a container of an object event", { ...seen, parentID: CRATE }, ["error field-of-others /0/parentID"]],
    ["inputs of a packing", { ...packed, inputEPCList: [OTHER] }, ["error field-of-others /0/inputEPCList"]],
    ["fields of an event of one's own", { ...packed, type: "https://ns.example.cn/Visit", inputEPCList: [OTHER] }, []],
    [
      "master data of what was only seen",
      { ...seen, ilmd: { "{urn:epcglobal:cbv:mda:}lotNumber": "L7" } },
      ["error ilmd-not-on-add /0/ilmd"],
    ],
    ["master data of what was made", { ...seen, action: "ADD", ilmd: { "{urn:epcglobal:cbv:mda:}lotNumber": "L7" } }, []],
  ])("looks at %s", (_, event, expected) => {
    expect(found(event)).toEqual(expected);
  });
});

describe("when and why", () => {
  it.each<[string, NormalEvent, readonly string[]]>([
    ["recorded a moment before", { ...seen, recordTime: "2026-07-01T02:29:59.999Z" }, ["warning recorded-before-event /0/recordTime"]],
    ["recorded at once", { ...seen, recordTime: WHEN.eventTime }, []],
    [
      "declared wrong a moment before",
      { ...seen, errorDeclaration: { declarationTime: "2026-07-01T02:29:59.999Z" } },
      ["warning declared-before-event /0/errorDeclaration/declarationTime"],
    ],
    ["declared wrong at once", { ...seen, errorDeclaration: { declarationTime: WHEN.eventTime } }, []],
    [
      "corrected by itself",
      {
        ...seen,
        eventID: "urn:uuid:1",
        errorDeclaration: { declarationTime: WHEN.eventTime, correctiveEventIDs: ["urn:uuid:2", "urn:uuid:1"] },
      },
      ["error corrected-by-itself /0/errorDeclaration/correctiveEventIDs/1"],
    ],
    ["identified by an address", { ...seen, eventID: "https://example.cn/events/1" }, ["warning event-id-form /0/eventID"]],
    ["identified by its hash", { ...seen, eventID: "ni:///sha-256;36abb3a2?ver=CBV2.0" }, []],
    ["in Nepal", { ...seen, eventTimeZoneOffset: "+05:45" }, []],
    ["nowhere, by minutes", { ...seen, eventTimeZoneOffset: "+05:44" }, ["warning odd-offset /0/eventTimeZoneOffset"]],
    ["at the western edge", { ...seen, eventTimeZoneOffset: "-12:00" }, []],
    ["nowhere, by hours", { ...seen, eventTimeZoneOffset: "-12:15" }, ["warning odd-offset /0/eventTimeZoneOffset"]],
    ["a step that nobody knows", { ...seen, bizStep: "shiping" }, ["error no-such-word /0/bizStep"]],
    ["a step of others", { ...seen, bizStep: "https://ns.example.cn/step/grading" }, []],
    [
      "a reason that nobody knows",
      { ...seen, errorDeclaration: { declarationTime: WHEN.eventTime, reason: "oops" } },
      ["error no-such-word /0/errorDeclaration/reason"],
    ],
    [
      "an unknown document",
      { ...seen, bizTransactionList: [{ type: "poo", bizTransaction: "urn:epcglobal:cbv:bt:6901234000009:1" }] },
      ["error no-such-word /0/bizTransactionList/0/type"],
    ],
    [
      "set and taken back",
      { ...seen, persistentDisposition: { set: ["damaged", "stolen"], unset: ["recalled", "stolen"] } },
      ["error set-and-unset /0/persistentDisposition/unset/1"],
    ],
    ["commissioned by observing", { ...seen, bizStep: "commissioning" }, ["warning action-of-step /0/action"]],
    ["unpacked by adding", { ...packed, bizStep: "unpacking" }, ["warning action-of-step /0/action"]],
    ["packed by adding", { ...packed, bizStep: "packing" }, []],
  ])("looks at what was %s", (_, event, expected) => {
    expect(found(event)).toEqual(expected);
  });

  it("finds the same name on two events, but not on an event and the declaration that it was wrong", () => {
    const named = { ...seen, eventID: "urn:uuid:1" };
    const declared = { ...named, errorDeclaration: { declarationTime: "2026-07-02T00:00:00.000Z" } };
    expect(found(named, { ...packed, eventID: "urn:uuid:1" })).toEqual(["warning same-event-id /1/eventID"]);
    expect(found(named, declared)).toEqual([]);
  });
});

describe("what sensors saw", () => {
  const at = "/0/sensorElementList/0/sensorReport/0";
  it.each<[string, SensorReport, readonly string[]]>([
    ["a mean at both ends", { minValue: "4", meanValue: "4", maxValue: "4" }, []],
    ["a mean below the least", { minValue: "4", meanValue: "3.9", maxValue: "5" }, [`warning sensor-order ${at}/minValue`]],
    ["a mean above the most", { minValue: "4", meanValue: "5.1", maxValue: "5" }, [`warning sensor-order ${at}/meanValue`]],
    ["numbers, not texts", { minValue: "9", maxValue: "10" }, []],
    ["frost", { minValue: "-10", maxValue: "-9" }, []],
    ["frost upside down", { minValue: "-9", maxValue: "-10" }, [`warning sensor-order ${at}/minValue`]],
    ["a deviation below nothing", { value: "1", sDev: "-0.1" }, [`error negative-deviation ${at}/sDev`]],
    ["the hundredth percentile", { percRank: "100", percValue: "1" }, []],
    ["one beyond it", { percRank: "100.1", percValue: "1" }, [`error percentile-range ${at}/percRank`]],
    ["half of a percentile", { percRank: "50", value: "1" }, [`warning percentile-halves ${at}/percValue`]],
    ["no number", { stringValue: "ok" }, []],
    ["nothing at all", {}, [`warning nothing-measured ${at}`]],
    ["an alarm", { exception: "ALARM_CONDITION" }, []],
    ["a measure that nobody knows", { type: "MT-Humidity", value: "1" }, [`error no-such-word ${at}/type`]],
  ])("looks at %s", (_, report, expected) => {
    expect(found(measured(report))).toEqual(expected);
  });

  it("wants a unit of everything but pure numbers", () => {
    const bare = (type: string): readonly string[] => found({ ...seen, sensorElementList: [{ sensorReport: [{ type, value: "1" }] }] });
    expect(bare("Temperature")).toEqual([`warning value-without-unit ${at}/uom`]);
    expect([bare("Dimensionless"), bare("Count"), bare("example:x")]).toEqual([[], [], []]);
  });

  it.each<[string, string, boolean]>([
    ["Temperature", "CEL", true],
    ["Temperature", "KEL", true],
    ["Temperature", "KGM", false],
    ["Temperature", "P1", false],
    ["RelativeHumidity", "P1", true],
    ["RelativeHumidity", "A93", false],
    ["Mass", "CEL", false],
    ["Mass", "GRM", true],
    ["Pressure", "HPA", true],
    ["Pressure", "CEL", false],
    ["Temperature", "ZZZ", true],
    ["MassConcentration", "GL", true],
    ["Luminance", "CEL", false],
    ["Speed", "CEL", false],
    ["Dimensionless", "C62", true],
    ["example:x", "KGM", true],
  ])("measures a %s in %s: %s", (type, uom, right) => {
    const event = { ...seen, sensorElementList: [{ sensorReport: [{ type, value: "1", uom }] }] };
    expect(found(event)).toEqual(right ? [] : [`warning unit-of-other-measure ${at}/uom`]);
  });

  it("holds measurements to the time of the event", () => {
    const during = (startTime: string, endTime: string): readonly string[] =>
      found({ ...seen, sensorElementList: [{ sensorMetadata: { startTime, endTime }, sensorReport: [{ type: "Count", value: "1" }] }] });
    const [before, then, after] = ["2026-07-01T02:29:59.999Z", WHEN.eventTime, "2026-07-01T02:30:00.001Z"];
    expect(during(before, then)).toEqual([]);
    expect(during(then, then)).toEqual([]);
    expect(during(then, before)).toEqual(["error sensor-period /0/sensorElementList/0/sensorMetadata/startTime"]);
    expect(during(then, after)).toEqual(["warning sensor-after-event /0/sensorElementList/0/sensorMetadata/endTime"]);
  });
});

it("says everything in both languages, and stops at a thousand", () => {
  const issues = validateEvents(Array.from({ length: 5000 }, () => ({ ...seen, epcList: ["7"] })));
  expect(issues).toHaveLength(1001);
  expect(issues.at(-1)?.code).toBe("too-many-issues");
  expect(issues.every(({ message }) => /\p{Script=Han}/u.test(message.zh) && !/\p{Script=Han}/u.test(message.en))).toBe(true);
});
