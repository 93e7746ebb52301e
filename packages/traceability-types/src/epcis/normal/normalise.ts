import type { Action, NormalEvent } from "../normal-event.js";
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
  put(event, "certificationInfo", idsOf(written["certificationInfo"], context));
  put(event, "errorDeclaration", declarationOf(written["errorDeclaration"], context));
  const { action, bizStep, disposition, ilmd } = written;
  if (typeof action === "string") put(event, "action", ACTIONS[action]);
  putWhat(event, written, context);
  if (typeof bizStep === "string") event.bizStep = normalWord("bizStep", bizStep, context);
  if (typeof disposition === "string") event.disposition = normalWord("disposition", disposition, context);
  put(event, "persistentDisposition", persistentOf(written["persistentDisposition"], context));
  put(event, "readPoint", placeOf(written["readPoint"], context));
  put(event, "bizLocation", placeOf(written["bizLocation"], context));
  put(event, "bizTransactionList", transactionsOf(written["bizTransactionList"], context));
  put(event, "sourceList", sourcesOf(written["sourceList"], context));
  put(event, "destinationList", destinationsOf(written["destinationList"], context));
  put(event, "sensorElementList", sensorsOf(written["sensorElementList"], context));
  if (isObject(ilmd)) put(event, "ilmd", extensionsOf(ilmd, NO_FIELDS, context));
  put(event, "extensions", extensionsOf(written, FIELDS, context));
  return event;
}

function put<Key extends keyof NormalEvent>(event: Writable<NormalEvent>, key: Key, value: NormalEvent[Key] | undefined): void {
  if (value !== undefined) event[key] = value;
}

function putWhat(event: Writable<NormalEvent>, written: Written, context: Context): void {
  if (written["parentID"] !== undefined) event.parentID = idOf(written["parentID"], context);
  put(event, "epcList", idsOf(written["epcList"], context));
  put(event, "childEPCs", idsOf(written["childEPCs"], context));
  put(event, "inputEPCList", idsOf(written["inputEPCList"], context));
  put(event, "outputEPCList", idsOf(written["outputEPCList"], context));
  put(event, "quantityList", quantitiesOf(written["quantityList"], context));
  put(event, "childQuantityList", quantitiesOf(written["childQuantityList"], context));
  put(event, "inputQuantityList", quantitiesOf(written["inputQuantityList"], context));
  put(event, "outputQuantityList", quantitiesOf(written["outputQuantityList"], context));
  if (written["transformationID"] !== undefined) event.transformationID = idOf(written["transformationID"], context);
}

/** One of the five kinds is bare, however it was written; any other is a full address. */
function typeOf(written: unknown, context: Context): string {
  const text = String(written).trim();
  return text.includes(":") ? bareType(context.expand(text)) : text;
}
