import {
  checkProfile,
  eventHash,
  parseDocument,
  parseQuery,
  PLEDGE,
  readEvents,
  runQuery,
  validate,
  writeDocument,
} from "@countykit/traceability-types/epcis";

const picked = {
  "@context": ["https://ref.gs1.org/standards/epcis/epcis-context.jsonld", { lc: "https://ns.lechang.example.cn/" }],
  type: "ObjectEvent",
  action: "ADD",
  bizStep: "commissioning",
  eventTime: "2026-07-01T10:30:00+08:00",
  eventTimeZoneOffset: "+08:00",
  quantityList: [{ epcClass: "urn:epc:class:lgtin:6901234.056789.L7", quantity: 12.5, uom: "KGM" }],
  "lc:plot": "P-07",
};
const read = readEvents(picked);
if (!read.ok) throw new Error("a sound event was refused");
const [event] = read.value.events;
if (event === undefined) throw new Error("an event was lost");
const written = writeDocument(read.value.events, { creationDate: "2026-07-02T00:00:00Z", namespaces: read.value.namespaces });
if (!written.ok || !parseDocument(written.value).ok) throw new Error("what was written is not of the form");
const query = parseQuery({ EQ_bizStep: ["commissioning"] });
if (!query.ok) throw new Error("a sound query was refused");
const wrong = validate({ ...picked, action: "LOOK" }, "semantic");
console.log(
  JSON.stringify([event, eventHash(event), runQuery(query.value, read.value.events), wrong.issues, checkProfile(PLEDGE, [event])]),
);
