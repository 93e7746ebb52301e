import fc from "fast-check";
import type { ExtensionFields, ExtensionValue, NormalEvent } from "../../epcis/normal-event.js";

/** Text that XML can write, with everything in it that must be escaped. */
const text = fc.string({ unit: fc.constantFrom(..."aZ09 -<>&\"'\t\n\r]]李\u{20BB7}é.:"), maxLength: 12 });
const word = fc.constantFrom("shipping", "in_transit", "po", "owning_party", "https://ns.example.cn/word", "urn:example:word");
const id = fc.oneof(
  fc.nat({ max: 999 }).map((serial) => `https://id.gs1.org/01/06901234567892/21/${serial}`),
  fc.nat({ max: 99 }).map((lot) => `https://id.gs1.org/01/06901234567892/10/L${lot}`),
  fc.nat({ max: 99 }).map((plot) => `https://trace.example.cn/loc/plot-${plot}`),
);
const time = fc
  .date({ min: new Date("2000-01-01T00:00:00Z"), max: new Date("2099-12-31T23:59:59Z"), noInvalidDate: true })
  .map((date) => date.toISOString());
const decimal = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.nat({ max: 999 }))
  .map(([whole, part]) =>
    part === 0 ? String(whole) : `${whole === 0 ? "0" : whole}.${String(part).padStart(3, "0").replace(/0+$/u, "")}`,
  );

const namespace = fc.constantFrom("https://ns.example.cn/", "urn:example:ns", "http://ns.example.com/a&b#", "urn:epcglobal:cbv:mda");
const local = fc.constantFrom("plot", "grower", "甲", "a-b.c", "constructor", "__proto__", "type", "id");
const qualified = fc.tuple(namespace, local).map(([uri, name]) => `{${uri}}${name}` as const);
const bare = local.map((name) => `{}${name}` as const);

const scalar = fc.oneof(
  text,
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
  fc.boolean(),
  fc.constant(null),
);

/** Values in the form that they come back in: lists of two at least, none within another, no empty fields. */
const { value } = fc.letrec<{ value: ExtensionValue; one: ExtensionValue; fields: ExtensionFields }>((tie) => ({
  one: fc.oneof({ depthSize: "xsmall", withCrossShrink: true }, scalar, tie("fields")),
  value: fc.oneof({ depthSize: "xsmall", withCrossShrink: true }, tie("one"), fc.array(tie("one"), { minLength: 2, maxLength: 3 })),
  fields: fieldsOf(fc.oneof(qualified, bare), tie("value")),
}));

/** A dictionary that takes `{…}__proto__` for a name like any other, as all names in Clark's notation are. */
function fieldsOf(name: fc.Arbitrary<`{${string}}${string}`>, of: fc.Arbitrary<ExtensionValue>): fc.Arbitrary<ExtensionFields> {
  return fc
    .uniqueArray(fc.tuple(name, of), { minLength: 1, maxLength: 3, selector: ([one]) => one })
    .map((entries) => Object.fromEntries(entries));
}

/** What one text or number is in the decimal form of events. */
const normal = (one: string): string => (one === "-0" ? "0" : one);

const sensorElement = fc.record(
  {
    sensorMetadata: fc.record(
      { time, startTime: time, deviceID: id, bizRules: id, extensions: fieldsOf(qualified, text) },
      { requiredKeys: [] },
    ),
    sensorReport: fc.array(
      fc.record(
        {
          type: fc.constantFrom("Temperature", "example:ph", "https://ns.example.cn/brix"),
          exception: fc.constantFrom("ALARM_CONDITION"),
          component: fc.constantFrom("x", "example:x"),
          value: decimal.map(normal),
          stringValue: text,
          booleanValue: fc.boolean(),
          hexBinaryValue: fc.constantFrom("f0", "00"),
          uriValue: id,
          uom: fc.constantFrom("CEL", "KGM"),
          time,
          extensions: fieldsOf(qualified, text),
        },
        { requiredKeys: ["type"] },
      ),
      { minLength: 1, maxLength: 2 },
    ),
    extensions: fieldsOf(fc.oneof(qualified, bare), value),
  },
  { requiredKeys: ["sensorReport"] },
);

const place = fc.record({ id, extensions: fieldsOf(fc.oneof(qualified, bare), value) }, { requiredKeys: ["id"] });
const listOf = <One>(one: fc.Arbitrary<One>) => fc.array(one, { minLength: 1, maxLength: 3 });
const quantity = fc.record(
  { epcClass: id, quantity: decimal.map(normal), uom: fc.constantFrom("KGM", "LTR") },
  { requiredKeys: ["epcClass"] },
);
const transaction = fc.record({ type: word, bizTransaction: id }, { requiredKeys: ["bizTransaction"] });

/** Fields that all kinds of events have in both editions. */
const common = {
  eventTime: time,
  eventTimeZoneOffset: fc.constantFrom("+08:00", "-05:30"),
  recordTime: time,
  eventID: fc.uuid().map((one) => `urn:uuid:${one}`),
  errorDeclaration: fc.record(
    {
      declarationTime: time,
      reason: fc.constantFrom("incorrect_data"),
      correctiveEventIDs: listOf(id),
      extensions: fieldsOf(qualified, value),
    },
    { requiredKeys: ["declarationTime"] },
  ),
  bizStep: word,
  disposition: word,
  readPoint: place,
  bizLocation: place,
  bizTransactionList: listOf(transaction),
  sourceList: listOf(fc.record({ type: word, source: id })),
  destinationList: listOf(fc.record({ type: word, destination: id })),
  extensions: fieldsOf(qualified, value),
};
const newer = {
  certificationInfo: fc.array(id, { minLength: 1, maxLength: 1 }),
  persistentDisposition: fc.record({ set: listOf(word), unset: listOf(word) }),
  sensorElementList: listOf(sensorElement),
};
const action = fc.constantFrom("ADD" as const, "OBSERVE" as const, "DELETE" as const);
const ilmd = fieldsOf(fc.oneof(qualified, bare), value);

const all = { ...common, ...newer, action };
type Required = "type" | "eventTime" | "eventTimeZoneOffset" | "action";
const required: Required[] = ["type", "eventTime", "eventTimeZoneOffset", "action"];
const always: { requiredKeys: Required[] } = { requiredKeys: required };

/** Events that XML of 2.0 can say. */
export const anyEvent: fc.Arbitrary<NormalEvent> = fc.oneof<fc.Arbitrary<NormalEvent>[]>(
  fc.record({ ...all, type: fc.constant("ObjectEvent"), epcList: listOf(id), quantityList: listOf(quantity), ilmd }, always),
  fc.record(
    { ...all, type: fc.constant("AggregationEvent"), parentID: id, childEPCs: listOf(id), childQuantityList: listOf(quantity) },
    always,
  ),
  fc.record({ ...all, type: fc.constant("TransactionEvent"), parentID: id, epcList: listOf(id), quantityList: listOf(quantity) }, always),
  fc.record(
    { ...all, type: fc.constant("AssociationEvent"), parentID: id, childEPCs: listOf(id), childQuantityList: listOf(quantity) },
    always,
  ),
  fc.record({ ...all, type: fc.constant("https://ns.example.cn/Harvest"), epcList: listOf(id), ilmd }, always),
);

/** Events that XML of 1.2 can say. */
export const olderEvent: fc.Arbitrary<NormalEvent> = anyEvent
  .filter(({ type }) => type !== "AssociationEvent" && !type.includes(":"))
  .map((event) => {
    const { certificationInfo: _, persistentDisposition: __, sensorElementList: ___, ...older } = event;
    return older;
  });
