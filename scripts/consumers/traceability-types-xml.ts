import { readXml, writeXml } from "@countykit/traceability-types/xml";

const event = {
  type: "ObjectEvent",
  action: "OBSERVE" as const,
  bizStep: "receiving",
  eventTime: "2026-07-01T02:30:00.000Z",
  eventTimeZoneOffset: "+08:00",
  quantityList: [{ epcClass: "https://id.gs1.org/01/06901234567892/10/L7", quantity: "12.5", uom: "KGM" }],
};
const written = writeXml([event], { creationDate: "2026-07-02T00:00:00Z" });
if (!written.ok) throw new Error("a sound event was not written");
const read = readXml(written.value);
if (!read.ok) throw new Error("what was written was refused");
const again = writeXml(read.value.events, { creationDate: "2026-07-02T00:00:00Z" });
if (!again.ok || again.value !== written.value) throw new Error("what was written reads as something else");
const bomb = readXml('<!DOCTYPE x [<!ENTITY a "a">]><x>&a;</x>');
if (bomb.ok) throw new Error("a document type was read");
console.log(JSON.stringify([written.value, bomb.issues]));
