import { run } from "../run.js";
import { fakeIo } from "./fake-io.js";

type World = Parameters<typeof fakeIo>[0];

/** Runs `countykit` on small files of events. */
export async function ranOn(
  files: Readonly<Record<string, string | Uint8Array | Error>>,
  argv: readonly string[],
  world: World = {},
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const { io, out, err } = fakeIo({ files, ...world });
  return { code: await run(argv, io), out: out(), err: err() };
}

const CONTEXT = "https://ref.gs1.org/standards/epcis/epcis-context.jsonld";
export const FARM = "https://farm.example.cn";
export const [LOT, JAM, CRATE, FIRST, SECOND] = [
  `${FARM}/lot/plot-7`,
  `${FARM}/lot/jam`,
  `${FARM}/crate/1`,
  `${FARM}/item/first`,
  `${FARM}/item/second`,
] as const;
export const SHOP = "https://shop.example.cn/loc/1";

const at = (eventTime: string): object => ({ eventTime: `${eventTime}+08:00`, eventTimeZoneOffset: "+08:00" });
const kg = (epcClass: string, quantity: number): object => ({ epcClass, quantity, uom: "KGM" });
const works: object = { bizLocation: { id: `${FARM}/loc/works` } };

export const picked: object = {
  type: "ObjectEvent",
  action: "ADD",
  bizStep: "commissioning",
  quantityList: [kg(LOT, 100)],
  bizLocation: { id: `${FARM}/loc/plot-7` },
  ...at("2026-07-01T08:00:00"),
};
export const cooked: object = {
  type: "TransformationEvent",
  bizStep: "creating_class_instance",
  inputQuantityList: [kg(LOT, 80)],
  outputQuantityList: [kg(JAM, 60)],
  ...works,
  ...at("2026-07-02T08:00:00"),
};
export const received: object = {
  type: "ObjectEvent",
  action: "OBSERVE",
  bizStep: "receiving",
  quantityList: [kg(JAM, 60)],
  bizLocation: { id: SHOP },
  ...at("2026-07-03T08:00:00"),
};

const packed = (item: string, action: "ADD" | "DELETE", time: string): object => ({
  type: "AggregationEvent",
  action,
  bizStep: action === "ADD" ? "packing" : "unpacking",
  parentID: CRATE,
  childEPCs: [item],
  ...works,
  ...at(time),
});

/** One thing is in the crate in the morning of the first day of July, another after it, the night through. */
export const CRATED: readonly object[] = [
  packed(FIRST, "ADD", "2026-07-01T08:00:00"),
  packed(FIRST, "DELETE", "2026-07-01T10:00:00"),
  packed(SECOND, "ADD", "2026-07-01T23:30:00"),
  packed(SECOND, "DELETE", "2026-07-02T00:30:00"),
];

/** From the plot into the jar, and to the shop. */
export const CHAIN: readonly object[] = [picked, cooked, received];

export const documentOf = (events: readonly object[]): string =>
  JSON.stringify({
    "@context": [CONTEXT],
    type: "EPCISDocument",
    schemaVersion: "2.0",
    creationDate: "2026-07-04T00:00:00+08:00",
    epcisBody: { eventList: events },
  });

/** A line with the context, then one line for each event. */
export const linesOf = (events: readonly object[]): string =>
  [{ "@context": CONTEXT }, ...events].map((line) => `${JSON.stringify(line)}\n`).join("");

/** Something that arrives, in XML of EPCIS 2.0. */
export const XML: string = `<?xml version="1.0" encoding="UTF-8"?>
<epcis:EPCISDocument xmlns:epcis="urn:epcglobal:epcis:xsd:2" schemaVersion="2.0" creationDate="2026-07-04T00:00:00Z">
  <EPCISBody><EventList><ObjectEvent>
    <eventTime>2026-07-03T00:00:00Z</eventTime><eventTimeZoneOffset>+08:00</eventTimeZoneOffset>
    <epcList><epc>${FIRST}</epc></epcList><action>OBSERVE</action><bizStep>receiving</bizStep>
    <bizLocation><id>${SHOP}</id></bizLocation>
  </ObjectEvent></EventList></EPCISBody>
</epcis:EPCISDocument>
`;
