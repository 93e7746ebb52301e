import { any, either, type Form, listOf, type RecordForm, record, text, type TypedForm, type WordForm } from "./form.js";
import { WORDS } from "./words-table.js";

const uri = text("uri");
const time = text("time");
const number = any("number");
const NOT_CBV = /^(?:urn:epcglobal:cbv|https?:\/\/ns\.gs1\.org\/cbv\/)/u;
const NOT_GS1 = /^https?:\/\/(?:www\.)?gs1\.org\/voc\//u;
const word = (words: ReadonlySet<string>, not: RegExp = NOT_CBV): WordForm => ({ kind: "word", words, not });

const contextPart = either(uri, any("object"));
const context = either(uri, any("object"), listOf(contextPart, { unique: true }));

const errorDeclaration = record(
  { declarationTime: time, reason: word(WORDS.errorReason), correctiveEventIDs: listOf(uri) },
  "declarationTime",
);

const eventFields = {
  "@context": context,
  eventTime: time,
  recordTime: time,
  eventTimeZoneOffset: text("offset"),
  eventID: uri,
  certificationInfo: either(listOf(uri), uri),
  errorDeclaration,
} as const satisfies Readonly<Record<string, Form>>;

const closed = { names: "listed" } as const;
const quantity = record({ epcClass: uri, quantity: number, uom: text("unit") }, "epcClass", closed);
const place = record({ id: uri }, "id", { names: "any" });
const bizTransaction = record({ type: word(WORDS.bizTransaction), bizTransaction: uri }, "bizTransaction", closed);
const source = record({ type: word(WORDS.sourceDestination), source: uri }, "type source", closed);
const destination = record({ type: word(WORDS.sourceDestination), destination: uri }, "type destination", closed);
const dispositions = listOf(word(WORDS.disposition), { least: 1, unique: true });

const device = { deviceID: uri, deviceMetadata: uri, rawData: uri, dataProcessingMethod: uri, bizRules: uri } as const;
const sensorMetadata = record({ time, startTime: time, endTime: time, ...device }, "");
const sensorReport = record(
  {
    type: word(WORDS.measurement, NOT_GS1),
    exception: word(WORDS.alert, NOT_GS1),
    ...device,
    time,
    microorganism: uri,
    chemicalSubstance: uri,
    coordinateReferenceSystem: uri,
    value: number,
    component: word(WORDS.component),
    stringValue: text("any"),
    booleanValue: any("boolean"),
    hexBinaryValue: text("hex"),
    uriValue: uri,
    minValue: number,
    maxValue: number,
    meanValue: number,
    sDev: number,
    percRank: number,
    percValue: number,
    uom: text("any"),
  },
  "type",
  { dispensable: ["type"] },
);
const sensorElement = record({ sensorMetadata, sensorReport: listOf(sensorReport, { least: 1 }) }, "sensorReport");

/** What, when, where and why: fields that several kinds of events have. */
const action: WordForm = { kind: "word", words: WORDS.action, closed: true };
const why = { bizStep: word(WORDS.bizStep), disposition: word(WORDS.disposition) } as const;
const where = { readPoint: place, bizLocation: place } as const;
const business = { bizTransactionList: listOf(bizTransaction), sourceList: listOf(source), destinationList: listOf(destination) } as const;
const how = { sensorElementList: listOf(sensorElement) } as const;
const common = { ...eventFields, ...why, ...where, ...business, ...how } as const;
const persistentDisposition = record({ set: dispositions, unset: dispositions }, "", { ...closed, rules: ["set-or-unset"] });
const ilmd = record({}, "");
const ids = listOf(uri);
const uniqueIds = listOf(uri, { unique: true });
const quantities = listOf(quantity);
const always = "type eventTime eventTimeZoneOffset";

const objectEvent = record(
  { type: text("any"), ...common, action, epcList: uniqueIds, quantityList: quantities, persistentDisposition, ilmd },
  `${always} action`,
  { rules: ["what-or-sensor", "ilmd-on-add"] },
);
const holding = { action, parentID: uri, childEPCs: ids, childQuantityList: quantities } as const;
const aggregationEvent = record({ type: text("any"), ...common, ...holding }, `${always} action`, {
  rules: ["children-or-delete"],
});
const associationEvent = record({ type: text("any"), ...common, ...holding }, `${always} action parentID`, {
  rules: ["children-or-delete"],
});
const transactionEvent = record(
  {
    type: text("any"),
    ...common,
    bizTransactionList: listOf(bizTransaction, { least: 1 }),
    parentID: uri,
    epcList: ids,
    quantityList: quantities,
    action,
  },
  `${always} bizTransactionList action`,
  { rules: ["what-or-delete"] },
);
const transformationEvent = record(
  {
    type: text("any"),
    ...common,
    inputEPCList: uniqueIds,
    inputQuantityList: quantities,
    outputEPCList: uniqueIds,
    outputQuantityList: quantities,
    transformationID: uri,
    persistentDisposition,
    ilmd,
  },
  always,
  { rules: ["inputs-and-outputs"] },
);
const extendedEvent = record({ type: uri, ...eventFields }, always, { names: "any" });

const EVENTS: Readonly<Record<string, RecordForm>> = {
  ObjectEvent: objectEvent,
  AggregationEvent: aggregationEvent,
  TransactionEvent: transactionEvent,
  TransformationEvent: transformationEvent,
  AssociationEvent: associationEvent,
};

/** An event within a document. */
export const EVENT: TypedForm = { kind: "typed", types: EVENTS, other: extendedEvent };

const eventList = listOf(EVENT);
const attribute = record({ id: uri, attribute: any("number", "string", "object") }, "id", { names: "any", dispensable: ["id"] });
const vocabularyElement = record({ id: uri, attributes: listOf(attribute), children: ids }, "id", { names: "any", dispensable: ["id"] });
const vocabulary = record({ type: uri, vocabularyElementList: listOf(vocabularyElement) }, "type", {
  names: "any",
  dispensable: ["type"],
});
const vocabularyList = listOf(vocabulary);
const epcisHeader = record({ epcisMasterData: record({ vocabularyList }, "", { names: "any" }) }, "");
const head = {
  "@context": context,
  id: uri,
  schemaVersion: text("version"),
  creationDate: time,
} as const satisfies Readonly<Record<string, Form>>;

const epcisDocument = record(
  {
    ...head,
    type: text("any"),
    instanceIdentifier: text("any"),
    sender: text("any"),
    receiver: text("any"),
    epcisHeader,
    epcisBody: record({ eventList }, "eventList", { names: "any" }),
  },
  "@context type schemaVersion creationDate epcisBody",
  { dispensable: ["@context", "schemaVersion", "creationDate"] },
);
const resultsBody = record({ eventList, vocabularyList }, "eventList");
const queryResults = record({ queryName: text("any"), subscriptionID: text("any"), resultsBody }, "queryName resultsBody", {
  dispensable: ["queryName"],
});
const queryDocument = record(
  { ...head, type: text("any"), epcisBody: record({ queryResults }, "queryResults") },
  "@context type epcisBody",
  { dispensable: ["@context"] },
);

const alone = (event: RecordForm): RecordForm => ({ ...event, required: ["@context", ...event.required], dispensable: ["@context"] });

/** Whatever may stand in a file of EPCIS: a document, the answer to a query, a single event. */
export const DOCUMENT: TypedForm = {
  kind: "typed",
  types: {
    EPCISDocument: epcisDocument,
    EPCISQueryDocument: queryDocument,
    ...Object.fromEntries(Object.entries(EVENTS).map(([name, event]) => [name, alone(event)])),
  },
  other: alone(extendedEvent),
};
