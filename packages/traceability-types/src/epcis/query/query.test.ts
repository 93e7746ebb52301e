import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NormalEvent } from "../normal-event.js";
import { compareDecimals } from "../semantic/compare-decimals.js";
import { parseQuery } from "./parse-query.js";
import type { MasterData, Query } from "./query.js";
import { matches, runQuery } from "./run-query.js";

const CONTEXT = { ex: "https://ns.example.com/epcis/" };

const LOT = "https://id.gs1.org/01/06901234567892/10/L7";
const GTIN = "https://id.gs1.org/01/06901234567892";
const CRATE = "https://id.gs1.org/8003/06901234000016C1";
const STORE = "https://id.gs1.org/414/6901234000023";
const SHELF = "https://id.gs1.org/414/6901234000023/254/S1";

/** An event that has something in every field that a query can ask about. */
const FULL: NormalEvent = {
  type: "AggregationEvent",
  eventTime: "2026-07-01T02:30:00.000Z",
  eventTimeZoneOffset: "+08:00",
  recordTime: "2026-07-01T02:31:00.000Z",
  eventID: "urn:uuid:1",
  errorDeclaration: {
    declarationTime: "2026-07-03T00:00:00.000Z",
    reason: "incorrect_data",
    correctiveEventIDs: ["urn:uuid:2"],
    extensions: { "{https://ns.example.com/epcis/}why": "weighed twice" },
  },
  action: "ADD",
  parentID: CRATE,
  childEPCs: ["https://id.gs1.org/01/06901234567892/21/1", "https://id.gs1.org/01/06901234567892/21/2"],
  childQuantityList: [
    { epcClass: LOT, quantity: "12.5", uom: "KGM" },
    { epcClass: GTIN, quantity: "3" },
  ],
  bizStep: "packing",
  disposition: "in_progress",
  persistentDisposition: { set: ["completeness_verified"], unset: ["completeness_inferred"] },
  readPoint: { id: SHELF, extensions: { "{https://ns.example.com/epcis/}door": "east" } },
  bizLocation: { id: STORE },
  bizTransactionList: [
    { type: "po", bizTransaction: "https://trace.example.cn/bt/1" },
    { bizTransaction: "https://trace.example.cn/bt/2" },
  ],
  sourceList: [{ type: "owning_party", source: "https://id.gs1.org/417/6901234000016" }],
  destinationList: [{ type: "location", destination: STORE }],
  sensorElementList: [
    {
      sensorMetadata: {
        time: "2026-07-01T02:00:00.000Z",
        startTime: "2026-07-01T01:00:00.000Z",
        deviceID: "https://trace.example.cn/obj/d1",
      },
      sensorReport: [
        {
          type: "Temperature",
          value: "4.5",
          minValue: "-1",
          maxValue: "26",
          uom: "CEL",
          extensions: { "{https://ns.example.com/epcis/}grade": "A" },
        },
        { type: "RelativeHumidity", value: "80", uom: "P1", booleanValue: true, stringValue: "dry", percRank: "50" },
      ],
    },
  ],
  ilmd: {
    "{https://ns.example.com/epcis/}brix": 14.5,
    "{https://ns.example.com/epcis/}plot": { "{https://ns.example.com/epcis/}village": "九峰" },
  },
  extensions: {
    "{https://ns.example.com/epcis/}grower": "邓家",
    "{https://ns.example.com/epcis/}weighed": "2026-07-01T10:00:00+08:00",
    "{https://ns.example.com/epcis/}boxes": [
      { "{https://ns.example.com/epcis/}count": 7 },
      { "{https://ns.example.com/epcis/}count": "8.50" },
    ],
    "{https://ns.example.com/epcis/}organic": true,
  },
};

const OTHER: NormalEvent = { type: "ObjectEvent", eventTime: "2026-07-02T00:00:00.000Z", eventTimeZoneOffset: "+08:00" };

const MASTER: MasterData = {
  parents: { [SHELF]: [STORE], [STORE]: ["https://id.gs1.org/414/6901234000009"], "https://id.gs1.org/414/6901234000009": [SHELF] },
  attributes: { [STORE]: { "urn:epcglobal:cbv:mda#city": ["乐昌"], "urn:epcglobal:cbv:mda#beds": ["12.50"] } },
};

const queryOf = (parameters: object): Query => {
  const query = parseQuery(parameters, { context: CONTEXT });
  if (!query.ok) throw new Error(JSON.stringify(query.issues));
  return query.value;
};

const asks = (parameters: object): boolean => matches(queryOf(parameters), FULL, { masterData: MASTER });

const issuesOf = (parameters: unknown): readonly string[] => {
  const query = parseQuery(parameters, { context: CONTEXT });
  return query.ok ? [] : query.issues.map(({ code, path }) => `${code} ${path}`);
};

/** Parameters that the full event meets, and the same that it does not. Neither that it lacks a field nor that it has one goes unseen. */
const MET_AND_NOT: readonly (readonly [name: string, met: unknown, not: unknown])[] = [
  ["eventType", ["ObjectEvent", "AggregationEvent"], ["ObjectEvent"]],
  ["GE_eventTime", "2026-07-01T10:30:00+08:00", "2026-07-01T10:30:00.001+08:00"],
  ["LT_eventTime", "2026-07-01T02:30:00.001Z", "2026-07-01T02:30:00Z"],
  ["GE_recordTime", "2026-07-01T02:31:00Z", "2026-07-01T02:31:00.001Z"],
  ["LT_recordTime", "2026-07-01T02:31:00.001Z", "2026-07-01T02:31:00Z"],
  ["EQ_action", ["ADD"], ["OBSERVE", "DELETE"]],
  ["EQ_bizStep", ["shipping", "urn:epcglobal:cbv:bizstep:packing"], ["shipping"]],
  ["EQ_disposition", "https://ref.gs1.org/cbv/Disp-in_progress", "in_transit"],
  ["EQ_persistentDisposition_set", ["completeness_verified"], ["completeness_inferred"]],
  ["EQ_persistentDisposition_unset", ["completeness_inferred"], ["completeness_verified"]],
  ["EQ_readPoint", [SHELF], [STORE]],
  ["WD_readPoint", [STORE], ["https://id.gs1.org/414/6901234000030"]],
  ["EQ_bizLocation", ["urn:epc:id:sgln:6901234.00002.0"], [SHELF]],
  ["WD_bizLocation", ["https://id.gs1.org/414/6901234000009"], ["https://id.gs1.org/414/6901234000030"]],
  ["EQ_bizTransaction_po", ["https://trace.example.cn/bt/1"], ["https://trace.example.cn/bt/2"]],
  ["EQ_bizTransaction_urn:epcglobal:cbv:btt:po", ["https://trace.example.cn/bt/1"], ["https://trace.example.cn/bt/3"]],
  ["EQ_source_owning_party", ["https://id.gs1.org/417/6901234000016"], [STORE]],
  ["EQ_destination_location", [STORE], [SHELF]],
  ["MATCH_epc", ["https://id.gs1.org/01/06901234567892/21/2"], [CRATE]],
  ["MATCH_epc", ["urn:epc:idpat:sgtin:6901234.056789.*"], ["urn:epc:idpat:sgtin:6901234.056788.*"]],
  ["MATCH_epc", ["urn:epc:idpat:sgtin:6901234.*.*"], ["urn:epc:idpat:sgtin:6901235.*.*"]],
  ["MATCH_parentID", ["urn:epc:idpat:grai:6901234.*.*"], ["urn:epc:idpat:sscc:6901234.*"]],
  ["MATCH_anyEPC", [CRATE], ["https://id.gs1.org/01/06901234567892/21/3"]],
  ["MATCH_epcClass", ["urn:epc:class:lgtin:6901234.056789.L7"], ["urn:epc:class:lgtin:6901234.056789.L8"]],
  ["MATCH_epcClass", ["urn:epc:idpat:sgtin:6901234.056789.*"], ["urn:epc:idpat:sgtin:6901234.056788.*"]],
  ["MATCH_anyEPCClass", ["urn:epc:idpat:lgtin:6901234.056789.*"], ["urn:epc:idpat:lgtin:6901234.156789.*"]],
  ["EQ_quantity", [12.5, 99], [12.51]],
  ["GT_quantity", 12.49, 12.5],
  ["GE_quantity", 12.5, 12.500001],
  ["LT_quantity", 3.01, 3],
  ["LE_quantity", 3, 2.99],
  ["EQ_quantity_KGM", ["12.50"], [3]],
  ["GT_quantity_KGM", 12.49, 12.5],
  ["EQ_eventID", ["urn:uuid:1"], ["urn:uuid:2"]],
  ["GE_errorDeclarationTime", "2026-07-03T00:00:00Z", "2026-07-03T00:00:00.001Z"],
  ["LT_errorDeclaration_Time", "2026-07-03T00:00:00.001Z", "2026-07-03T00:00:00Z"],
  ["EQ_errorReason", ["incorrect_data"], ["did_not_occur"]],
  ["EQ_correctiveEventID", ["urn:uuid:2"], ["urn:uuid:1"]],
  ["EQ_ERROR_DECLARATION_ex:why", "weighed twice", "weighed once"],
  ["GE_time", "2026-07-01T02:00:00Z", "2026-07-01T02:00:00.001Z"],
  ["LT_startTime", "2026-07-01T01:00:00.001Z", "2026-07-01T01:00:00Z"],
  ["EQ_type", ["gs1:Temperature"], ["gs1:Pressure"]],
  ["EQ_deviceID", ["https://trace.example.cn/obj/d1"], ["https://trace.example.cn/obj/d2"]],
  ["EQ_stringValue", ["dry"], ["wet"]],
  ["EQ_booleanValue", true, false],
  ["EQ_percRank", 50, 51],
  ["GE_value_CEL", 4.5, 4.51],
  ["GT_value_CEL", 4.49, 80],
  ["LE_minValue_CEL", -1, -1.01],
  ["LT_maxValue_CEL", 26.01, 26],
  ["EQ_value_P1", [80], [4.5]],
  ["EQ_SENSORREPORT_ex:grade", "A", "B"],
  ["EQ_readPoint_ex:door", ["east"], ["west"]],
  ["EQ_ex:grower", ["邓家", "李家"], ["李家"]],
  ["EQ_https://ns.example.com/epcis/#grower", ["邓家"], ["李家"]],
  ["EQ_{https://ns.example.com/epcis/}grower", ["邓家"], ["李家"]],
  ["EQ_ex:organic", true, false],
  ["EQ_ex:weighed", "2026-07-01T02:00:00Z", "2026-07-01T02:00:01Z"],
  ["GE_ex:weighed", "2026-07-01T02:00:00Z", "2026-07-01T02:00:00.001Z"],
  ["EQ_ILMD_ex:brix", 14.5, 14.6],
  ["GT_ILMD_ex:brix", 14.4, 14.5],
  ["LE_ILMD_ex:brix", "14.5", "14.4"],
  ["EQ_INNER_ILMD_ex:village", "九峰", "坪石"],
  ["EQ_INNER_ex:count", 8.5, 9],
  ["GE_INNER_ex:count", 8.5, 8.51],
  ["HASATTR_bizLocation", ["urn:epcglobal:cbv:mda#city"], ["urn:epcglobal:cbv:mda#street"]],
  ["EQATTR_bizLocation_urn:epcglobal:cbv:mda#city", ["乐昌"], ["韶关"]],
  ["EQ_ATTR_bizLocation_urn:epcglobal:cbv:mda#beds", 12.5, 12],
];

describe("a query", () => {
  it("asks each parameter what it means: at its bound and beyond it", () => {
    for (const [name, met, not] of MET_AND_NOT) expect([name, asks({ [name]: met }), asks({ [name]: not })]).toEqual([name, true, false]);
  });

  it("is not met by an event that lacks the field, but for times of recording before others", () => {
    for (const [name, met] of MET_AND_NOT) {
      const there = ["eventType", "GE_eventTime", "LT_eventTime"].includes(name);
      if (!there)
        expect([name, matches(queryOf({ [name]: met }), OTHER, { masterData: MASTER })]).toEqual([name, name === "LT_recordTime"]);
    }
  });

  it("asks whether a field is there", () => {
    for (const name of [
      "EXISTS_errorDeclaration",
      "EXISTS_sensorElementList",
      "EXISTS_ex:grower",
      "EXISTS_ILMD_ex:plot",
      "EXISTS_INNER_ILMD_ex:village",
      "EXISTS_SENSORREPORT_ex:grade",
      "EXISTS_INNER_ex:count",
    ])
      for (const value of [null, 1, true, ""])
        expect([
          name,
          asks({ [name]: value }),
          matches(queryOf({ [name]: value }), OTHER),
          matches(queryOf({ [name]: false }), OTHER),
        ]).toEqual([name, true, false, true]);
    expect([asks({ "EXISTS_ex:count": null }), asks({ "EXISTS_INNER_ex:grower": null })]).toEqual([false, false]);
  });

  it("is met where all of its conditions are, and by everything when it has none", () => {
    const once = MET_AND_NOT.filter(([name], at) => MET_AND_NOT.findIndex(([other]) => other === name) === at);
    fc.assert(
      fc.property(fc.subarray(once), fc.nat(), (chosen, seed) => {
        const of = (wrong: number): object => Object.fromEntries(chosen.map(([name, met, not], at) => [name, at === wrong ? not : met]));
        expect(asks(of(-1))).toBe(true);
        if (chosen.length > 0) expect(asks(of(seed % chosen.length))).toBe(false);
      }),
    );
  });

  it("takes what is written in any spelling for the same, and says what it does not know", () => {
    expect(issuesOf({ EQ_bizSteps: "x", MATCH_epcs: "x", "EQ_no:such": "x", nonsense: 1, EQ_: 1 })).toEqual([
      "unknown-parameter /EQ_bizSteps",
      "unknown-parameter /MATCH_epcs",
      "unknown-prefix /EQ_no:such",
      "unknown-parameter /nonsense",
      "unknown-parameter /EQ_",
    ]);
    expect(parseQuery({ GE_evenTime: "x" })).toMatchObject({
      issues: [{ didYouMean: "GE_eventTime", message: { zh: "没有查询参数“GE_evenTime”" } }],
    });
    expect(issuesOf(JSON.parse('{"__proto__":1,"constructor":1,"toString":1}'))).toEqual([
      "unknown-parameter /__proto__",
      "unknown-parameter /constructor",
      "unknown-parameter /toString",
    ]);
  });

  it("says which value a parameter does not take", () => {
    const wrong = {
      eventType: "Object",
      GE_eventTime: "2026-07-01",
      LT_eventTime: ["2026-07-01T00:00:00Z", "2026-07-02T00:00:00Z"],
      EQ_action: "add",
      EQ_bizStep: [],
      EQ_disposition: [1],
      GT_quantity: "many",
      EQ_quantity: [],
      EQ_booleanValue: "yes",
      MATCH_epc: "urn:epc:idpat:sgtin:690.*.*",
      "GT_ex:grower": ["a"],
      HASATTR_bizLocation: 1,
      orderBy: "bizStep",
      orderDirection: "UP",
      maxEventCount: -1,
    };
    expect([...issuesOf(wrong)].sort()).toEqual(
      Object.keys(wrong)
        .map((name) => `wrong-value /${name}`)
        .sort(),
    );
    for (const junk of [null, 1, "x", []]) expect(issuesOf(junk)).toEqual(["not-a-query "]);
  });

  it("bounds what it takes", () => {
    const many = (count: number): object => ({ EQ_bizStep: Array.from({ length: count }, (_, at) => `s${at}`) });
    expect(issuesOf(many(100_000))).toEqual([]);
    expect(issuesOf(many(100_001))).toEqual(["too-many-values "]);
    expect(issuesOf(Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`EQ_ex:f${at}`, 1])))).toEqual(["too-many-values "]);
    expect(issuesOf({ eventCountLimit: 1 })).toEqual(["limit-without-order /eventCountLimit"]);
    expect(issuesOf({ eventCountLimit: 1, orderBy: "eventTime", maxEventCount: 1 })).toEqual(["two-limits /maxEventCount"]);
  });

  it("never throws, whatever it is asked", () => {
    fc.assert(fc.property(fc.anything(), (any) => typeof parseQuery(any).ok === "boolean"));
    const names = fc.constantFrom(...MET_AND_NOT.map(([name]) => name), "orderBy", "@context");
    fc.assert(
      fc.property(fc.dictionary(names, fc.jsonValue()), (any) => {
        const query = parseQuery(any, { context: CONTEXT });
        if (query.ok) expect(typeof matches(query.value, FULL)).toBe("boolean");
      }),
    );
  });
});

describe("the answer to a query", () => {
  const at = (minute: number, more: Partial<NormalEvent> = {}): NormalEvent => ({
    ...OTHER,
    eventTime: `2026-07-01T00:0${minute}:00.000Z`,
    ...more,
  });
  const minutes = (parameters: object, events: readonly NormalEvent[]): unknown => {
    const answer = runQuery(queryOf(parameters), events);
    return answer.ok ? answer.value.map(({ eventTime }) => Number(eventTime.slice(15, 16))) : answer.issues.map(({ code }) => code);
  };

  it("is ordered by time, the latest first unless it is told otherwise", () => {
    const events = [at(2), at(1), at(3)];
    expect(minutes({}, events)).toEqual([2, 1, 3]);
    expect(minutes({ orderBy: "eventTime" }, events)).toEqual([3, 2, 1]);
    expect(minutes({ orderBy: "eventTime", orderDirection: "ASC" }, events)).toEqual([1, 2, 3]);
    expect(minutes({ orderBy: "eventTime", eventCountLimit: 1 }, events)).toEqual([3]);
  });

  it("puts events without the field last, and leaves equals as they stood", () => {
    const grade = (minute: number, value: string | number): NormalEvent =>
      at(minute, { extensions: { "{https://ns.example.com/epcis/}grade": value } });
    expect(
      minutes({ orderBy: "ex:grade", orderDirection: "ASC" }, [
        at(1),
        grade(2, "B"),
        grade(3, "A"),
        grade(4, "A"),
        grade(5, 10),
        grade(6, 9),
      ]),
    ).toEqual([6, 5, 3, 4, 2, 1]);
    expect(minutes({ orderBy: "ex:grade" }, [grade(1, "\u{FFFD}"), grade(2, "\u{10000}"), at(3)])).toEqual([2, 1, 3]);
    expect(minutes({ orderBy: "recordTime" }, [at(1), at(2, { recordTime: "2026-07-01T00:00:00.000Z" })])).toEqual([2, 1]);
  });

  it("is refused when it is larger than asked for: below, at and above", () => {
    const events = [at(1), at(2)];
    expect(minutes({ maxEventCount: 3 }, events)).toEqual([1, 2]);
    expect(minutes({ maxEventCount: 2 }, events)).toEqual([1, 2]);
    expect(minutes({ maxEventCount: 1 }, events)).toEqual(["query-too-large"]);
  });
});

describe("the order of decimals", () => {
  it("is that of the numbers", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: -1e6, max: 1e6 }), (a, b) => {
        expect(Math.sign(compareDecimals(String(a / 100), String(b / 100)))).toBe(Math.sign(a - b));
      }),
    );
    expect(compareDecimals("0.1", "0.10000000000000000000001")).toBeLessThan(0);
    expect(compareDecimals("-2", "-10")).toBeGreaterThan(0);
  });
});
