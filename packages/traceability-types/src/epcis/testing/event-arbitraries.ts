import * as fc from "fast-check";
import { WORDS } from "../form/words-table.js";

type Fields = Readonly<Record<string, unknown>>;

/** Prefixes that generated documents declare. */
export const CONTEXT: unknown = [
  "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
  { ex: "https://ns.example.cn/", hash: "https://h.example.cn/v#", urnish: "urn:example:" },
];

const serial = fc.string({ unit: fc.constantFrom(..."0123456789ABCxyz-_"), minLength: 1, maxLength: 12 });
const thing = fc.oneof(
  serial.map((text) => `urn:epc:id:sgtin:6901234.056789.${text}`),
  serial.map((text) => `https://id.gs1.org/01/06901234567892/21/${text}`),
  serial.map((text) => `https://shop.example.cn/01/06901234567892/21/${text}?17=271231`),
  serial.map((text) => `https://trace.example.cn/obj/${text}`),
  serial.map((text) => `ex:${text}`),
  fc.constantFrom("urn:epc:id:sscc:6901234.0000000001", "urn:epc:id:sgtin:69.1.1", "geo:50.9,6.9", "ns1:x"),
);
const lot = fc.oneof(
  serial.map((text) => `urn:epc:class:lgtin:6901234.056789.${text}`),
  serial.map((text) => `https://trace.example.cn/class/${text}`),
);
const place = fc.constantFrom(
  "urn:epc:id:sgln:6901234.00000.0",
  "https://id.gs1.org/414/6901234000009",
  "https://trace.example.cn/loc/plot-7",
);
const name = fc.oneof(
  serial.map((text) => `ex:${text}`),
  serial.map((text) => `hash:${text}`),
  serial.map((text) => `https://other.example.cn/v/${text}`),
  serial.map((text) => `urn:other:${text}`),
  fc.constantFrom("rdfs:comment", "cbvmda:lotNumber", "urnish:a:b", "https://ns.example.cn/x", "undeclared:y"),
);
const nestedName = fc.oneof(
  name,
  fc.constantFrom("bare", "type", "@type", "@value", "ns1", "ex", "", ":", "a}b", "__proto__x", "http://x"),
);

const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(nestedName, tie("value"), { maxKeys: 3 }),
  ),
}))["value"];
const extensions = fc.dictionary(name, value, { maxKeys: 3 });

const word = (vocabulary: keyof typeof WORDS, others: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...WORDS[vocabulary]), fc.constantFrom(...others));
const bizStep = word("bizStep", [
  "cbv:BizStep-shipping",
  "https://ns.example.cn/step/grading",
  "ex:grading",
  "https://ref.gs1.org/cbv/BizStep-new_step",
]);
const disposition = word("disposition", ["https://ref.gs1.org/cbv/Disp-active", "ex:odd"]);
const time = fc
  .tuple(
    fc.date({ min: new Date("1970-01-02T00:00:00Z"), max: new Date("2100-01-01T00:00:00Z"), noInvalidDate: true }),
    fc.constantFrom("Z", "+08:00", "-06:30"),
    fc.constantFrom("", "5", "4999"),
  )
  .map(([date, offset, decimals]) => `${date.toISOString().slice(0, -1)}${decimals}${offset}`);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  fc.integer(),
  fc.constantFrom(0.1, 1e-9, 1e21),
);

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
/** An object of fields, those that are `undefined` left out, as JSON leaves them out. */
const fields = (model: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Fields> =>
  fc.record(model).map((made) => Object.fromEntries(Object.entries(made).filter(([, one]) => one !== undefined)));
const extended = (base: fc.Arbitrary<Fields>): fc.Arbitrary<Fields> =>
  fc.tuple(base, extensions).map(([known, more]) => ({ ...known, ...more }));
const list = (of: fc.Arbitrary<unknown>, minLength = 0): fc.Arbitrary<readonly unknown[]> => fc.array(of, { minLength, maxLength: 3 });
const unique = (of: fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> => fc.uniqueArray(of, { minLength: 1, maxLength: 4 });

const quantity = fields({ epcClass: lot, quantity: optional(number), uom: optional(fc.constantFrom("KGM", "EA")) });
const report = extended(
  fields({
    type: word("measurement", ["gs1:Temperature", "ex:Sugar", "gs1:MT-Humidity"]),
    exception: optional(word("alert", ["gs1:ALARM_CONDITION", "ex:odd"])),
    component: optional(word("component", ["cbv:Comp-x", "ex:x"])),
    time: optional(time),
    deviceID: optional(fc.constant("urn:epc:id:giai:4000001.111")),
    value: optional(number),
    minValue: optional(number),
    stringValue: optional(fc.string()),
    booleanValue: optional(fc.boolean()),
    uriValue: optional(thing),
    uom: optional(fc.constantFrom("CEL", "A93")),
  }),
);
const sensor = extended(
  fields({
    sensorMetadata: optional(extended(fields({ time: optional(time), bizRules: optional(thing) }))),
    sensorReport: list(report, 1),
  }),
);

const common = {
  eventTime: time,
  eventTimeZoneOffset: fc.constantFrom("+08:00", "-06:30", "+00:00"),
  recordTime: optional(time),
  eventID: optional(fc.constantFrom("urn:uuid:1", "ni:///sha-256;00?ver=CBV2.0", "ex:1")),
  certificationInfo: optional(fc.oneof(thing, list(thing))),
  errorDeclaration: optional(
    extended(
      fields({
        declarationTime: time,
        reason: optional(word("errorReason", ["ex:odd"])),
        correctiveEventIDs: optional(list(fc.constant("urn:uuid:2"))),
      }),
    ),
  ),
  bizStep: optional(bizStep),
  disposition: optional(disposition),
  readPoint: optional(extended(fields({ id: place }))),
  bizLocation: optional(extended(fields({ id: place }))),
  bizTransactionList: optional(list(fields({ type: optional(word("bizTransaction", ["ex:odd"])), bizTransaction: thing }))),
  sourceList: optional(list(fields({ type: word("sourceDestination", ["ex:odd"]), source: place }))),
  destinationList: optional(list(fields({ type: word("sourceDestination", ["ex:odd"]), destination: place }))),
  sensorElementList: optional(list(sensor)),
} as const;
const action = fc.constantFrom("ADD", "OBSERVE", "DELETE");
const kept = fields({
  set: fc.uniqueArray(disposition, { minLength: 1, maxLength: 2 }),
  unset: optional(fc.uniqueArray(disposition, { minLength: 1, maxLength: 2 })),
});
const kind = (type: string, model: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Fields> =>
  extended(fields({ type: fc.constant(type), ...common, ...model }));

/** Events as others may write them, all of the right form. */
export const writtenEvents: fc.Arbitrary<Fields> = fc.oneof(
  kind("ObjectEvent", {
    action: fc.constant("ADD"),
    epcList: unique(thing),
    quantityList: optional(list(quantity)),
    ilmd: optional(extensions),
    persistentDisposition: optional(kept),
  }),
  kind("ObjectEvent", { action, epcList: fc.constant([]) }),
  kind("AggregationEvent", { action, parentID: optional(thing), childEPCs: unique(thing), childQuantityList: optional(list(quantity)) }),
  kind("AssociationEvent", { action, parentID: place, childEPCs: unique(thing) }),
  kind("TransactionEvent", { action, epcList: list(thing), bizTransactionList: list(fields({ bizTransaction: thing }), 1) }),
  kind("TransformationEvent", {
    inputQuantityList: list(quantity, 1),
    outputEPCList: unique(thing),
    transformationID: optional(thing),
    ilmd: optional(extensions),
  }),
  kind("ex:Visit", { "ex:visitor": fc.string() }),
);
