import type { Action, EventType, NormalEvent } from "../normal-event.js";
import { bareType } from "../form/compile.js";
import { type Context, extendContext, type KnownContexts } from "./context.js";
import { extensionsOf } from "./fields.js";
import { isObject } from "./is-object.js";
import {
  declarationOf,
  destinationsOf,
  idOf,
  idsOf,
  nameOf,
  persistentOf,
  placeOf,
  quantitiesOf,
  sourcesOf,
  timeOf,
  transactionsOf,
} from "./parts.js";
import { sensorsOf } from "./sensors.js";
import { normalWord } from "./words.js";

type Written = Readonly<Record<string, unknown>>;
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const FIELDS: ReadonlySet<string> = new Set(
  `@context type eventTime eventTimeZoneOffset recordTime eventID certificationInfo errorDeclaration action parentID epcList childEPCs
  inputEPCList outputEPCList quantityList childQuantityList inputQuantityList outputQuantityList transformationID bizStep disposition
  persistentDisposition readPoint bizLocation bizTransactionList sourceList destinationList sensorElementList ilmd`.split(/\s+/u),
);

const NO_FIELDS: ReadonlySet<string> = new Set();

const ACTIONS: Readonly<Record<string, Action>> = { ADD: "ADD", OBSERVE: "OBSERVE", DELETE: "DELETE" };

/** An event that was found readable, in one form. */
export function normalise(written: Written, outer: Context, known: KnownContexts): NormalEvent {
  const context = extendContext(outer, written["@context"], known);
  const event: Writable<NormalEvent> = {
    type: typeOf(written["type"], context),
    eventTime: timeOf(written["eventTime"]),
    eventTimeZoneOffset: String(written["eventTimeZoneOffset"]),
  };
  if (written["recordTime"] !== undefined) event.recordTime = timeOf(written["recordTime"]);
  if (written["eventID"] !== undefined) event.eventID = nameOf(written["eventID"], context);
  const certificationInfo = idsOf(written["certificationInfo"], context);
  if (certificationInfo !== undefined) event.certificationInfo = certificationInfo;
  const errorDeclaration = declarationOf(written["errorDeclaration"], context);
  if (errorDeclaration !== undefined) event.errorDeclaration = errorDeclaration;
  putWhat(event, written, context);
  putWhyAndWhere(event, written, context);
  const sensorElementList = sensorsOf(written["sensorElementList"], context);
  if (sensorElementList !== undefined) event.sensorElementList = sensorElementList;
  const ilmd = isObject(written["ilmd"]) ? extensionsOf(written["ilmd"], NO_FIELDS, context) : undefined;
  if (ilmd !== undefined) event.ilmd = ilmd;
  const extensions = extensionsOf(written, FIELDS, context);
  if (extensions !== undefined) event.extensions = extensions;
  return event;
}

/** Each field by its own name: a field that is named by a variable takes its time, at ten to an event. */
function putWhat(event: Writable<NormalEvent>, written: Written, context: Context): void {
  const action = typeof written["action"] === "string" ? ACTIONS[written["action"]] : undefined;
  if (action !== undefined) event.action = action;
  if (written["parentID"] !== undefined) event.parentID = idOf(written["parentID"], context);
  const epcList = idsOf(written["epcList"], context);
  if (epcList !== undefined) event.epcList = epcList;
  const childEPCs = idsOf(written["childEPCs"], context);
  if (childEPCs !== undefined) event.childEPCs = childEPCs;
  const inputEPCList = idsOf(written["inputEPCList"], context);
  if (inputEPCList !== undefined) event.inputEPCList = inputEPCList;
  const outputEPCList = idsOf(written["outputEPCList"], context);
  if (outputEPCList !== undefined) event.outputEPCList = outputEPCList;
  const quantityList = quantitiesOf(written["quantityList"], context);
  if (quantityList !== undefined) event.quantityList = quantityList;
  const childQuantityList = quantitiesOf(written["childQuantityList"], context);
  if (childQuantityList !== undefined) event.childQuantityList = childQuantityList;
  const inputQuantityList = quantitiesOf(written["inputQuantityList"], context);
  if (inputQuantityList !== undefined) event.inputQuantityList = inputQuantityList;
  const outputQuantityList = quantitiesOf(written["outputQuantityList"], context);
  if (outputQuantityList !== undefined) event.outputQuantityList = outputQuantityList;
  if (written["transformationID"] !== undefined) event.transformationID = idOf(written["transformationID"], context);
}

function putWhyAndWhere(event: Writable<NormalEvent>, written: Written, context: Context): void {
  const { bizStep, disposition } = written;
  if (typeof bizStep === "string") event.bizStep = normalWord("bizStep", bizStep, context);
  if (typeof disposition === "string") event.disposition = normalWord("disposition", disposition, context);
  const persistentDisposition = persistentOf(written["persistentDisposition"], context);
  if (persistentDisposition !== undefined) event.persistentDisposition = persistentDisposition;
  const readPoint = placeOf(written["readPoint"], context);
  if (readPoint !== undefined) event.readPoint = readPoint;
  const bizLocation = placeOf(written["bizLocation"], context);
  if (bizLocation !== undefined) event.bizLocation = bizLocation;
  const bizTransactionList = transactionsOf(written["bizTransactionList"], context);
  if (bizTransactionList !== undefined) event.bizTransactionList = bizTransactionList;
  const sourceList = sourcesOf(written["sourceList"], context);
  if (sourceList !== undefined) event.sourceList = sourceList;
  const destinationList = destinationsOf(written["destinationList"], context);
  if (destinationList !== undefined) event.destinationList = destinationList;
}

/** The kinds as they are mostly written: one text in memory for all the events that have it. */
const KINDS: ReadonlyMap<string, EventType> = new Map(
  (["ObjectEvent", "AggregationEvent", "TransactionEvent", "TransformationEvent", "AssociationEvent"] as const).map((kind) => [kind, kind]),
);

/** One of the five kinds is bare, however it was written; any other is a full address. */
function typeOf(written: unknown, context: Context): string {
  const text = String(written);
  return KINDS.get(text) ?? fullType(text.trim(), context);
}

function fullType(text: string, context: Context): string {
  return text.includes(":") ? bareType(context.expand(text)) : text;
}
