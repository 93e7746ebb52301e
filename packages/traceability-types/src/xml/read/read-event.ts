import type {
  BizTransaction,
  Destination,
  ErrorDeclaration,
  NormalEvent,
  PersistentDisposition,
  Place,
  Quantity,
  Source,
} from "../../epcis/normal-event.js";
import { attributeOf, childOf, childrenOf, isNil, type XmlElement, XSI } from "../parse/xml-element.js";
import { normalId } from "../../epcis/normal/ids.js";
import { addField, type Gathered, readExtension, readFields } from "./read-extension.js";
import { decimalOf, note, plain, type Reading, timeOf } from "./reading.js";
import { addOthers, readSensors, some } from "./read-sensors.js";
import { readWord } from "./read-values.js";
import type { Vocabulary } from "../../epcis/form/words-table.js";

type Draft = { -readonly [Name in keyof NormalEvent]?: NormalEvent[Name] };

const KINDS: ReadonlySet<string> = new Set([
  "ObjectEvent",
  "AggregationEvent",
  "TransactionEvent",
  "TransformationEvent",
  "AssociationEvent",
]);

/** Reads one event; wrappers of EPCIS 1.2 around newer fields are undone. */
export function readEvent(reading: Reading, element: XmlElement): NormalEvent | undefined {
  const draft: Draft = {};
  const extensions: Gathered = {};
  readChildren(reading, element, draft, extensions, false);
  for (const { uri, local, value } of element.attributes) if (uri !== XSI) addField(extensions, uri, local, value);
  const { eventTime, eventTimeZoneOffset } = draft;
  for (const field of ["eventTime", "eventTimeZoneOffset"]) {
    if (childOf(element, field) === undefined) missing(reading, element, field);
  }
  if (eventTime === undefined || eventTimeZoneOffset === undefined) return undefined;
  return { ...draft, type: typeOf(reading, element), eventTime, eventTimeZoneOffset, ...some(extensions) };
}

function typeOf(reading: Reading, element: XmlElement): string {
  const { uri, local } = element;
  if (KINDS.has(local) && !isForeign(uri)) return local;
  if (isForeign(uri)) return uri + local;
  note(
    reading,
    element,
    "unknown-event",
    "type",
    local === "QuantityEvent"
      ? {
          zh: "QuantityEvent 自 EPCIS 1.1 起废弃，2.0 已取消；请改用带 quantityList 的 ObjectEvent",
          en: "QuantityEvent is deprecated since EPCIS 1.1 and gone in 2.0: use an ObjectEvent with a quantityList",
        }
      : { zh: `没有事件类型“${local.slice(0, 80)}”`, en: `There is no kind of event “${local.slice(0, 80)}”` },
    local,
  );
  return local;
}

const isForeign = (uri: string): boolean => uri !== "" && !uri.startsWith("urn:epcglobal:epcis");

/** Fields of the standard, each with how it is read. */
const READERS: Readonly<Record<string, (reading: Reading, element: XmlElement, draft: Draft) => void>> = {
  eventTime: timeField("eventTime"),
  recordTime: timeField("recordTime"),
  eventTimeZoneOffset: (_, element, draft) => void (draft.eventTimeZoneOffset = plain(element)),
  eventID: (_, element, draft) => void (draft.eventID = plain(element)),
  certificationInfo: (_, element, draft) => void (draft.certificationInfo = [...(draft.certificationInfo ?? []), plain(element)]),
  errorDeclaration: (reading, element, draft) => {
    const declared = readDeclaration(reading, element);
    if (declared !== undefined) draft.errorDeclaration = declared;
  },
  epcList: idsField("epcList"),
  childEPCs: idsField("childEPCs"),
  inputEPCList: idsField("inputEPCList"),
  outputEPCList: idsField("outputEPCList"),
  quantityList: quantitiesField("quantityList"),
  childQuantityList: quantitiesField("childQuantityList"),
  inputQuantityList: quantitiesField("inputQuantityList"),
  outputQuantityList: quantitiesField("outputQuantityList"),
  parentID: (_, element, draft) => void (draft.parentID = normalId(plain(element))),
  transformationID: (_, element, draft) => void (draft.transformationID = normalId(plain(element))),
  action: (reading, element, draft) => {
    const action = plain(element);
    if (action === "ADD" || action === "OBSERVE" || action === "DELETE") draft.action = action;
    else
      note(
        reading,
        element,
        "bad-action",
        "action",
        { zh: "action 应是 ADD、OBSERVE 或 DELETE", en: "The action is ADD, OBSERVE or DELETE" },
        action,
      );
  },
  bizStep: (_, element, draft) => void (draft.bizStep = readWord("bizStep", plain(element))),
  disposition: (_, element, draft) => void (draft.disposition = readWord("disposition", plain(element))),
  persistentDisposition: (_, element, draft) => void (draft.persistentDisposition = readPersistent(element)),
  readPoint: placeField("readPoint"),
  bizLocation: placeField("bizLocation"),
  bizTransactionList: (_, element, draft) => {
    const list = childrenOf(element, "bizTransaction").map(
      (one): BizTransaction => ({ ...typed("bizTransaction", one), bizTransaction: normalId(plain(one)) }),
    );
    if (list.length > 0) draft.bizTransactionList = list;
  },
  sourceList: (_, element, draft) => {
    const list = childrenOf(element, "source").map(
      (one): Source => ({ type: "", ...typed("sourceDestination", one), source: normalId(plain(one)) }),
    );
    if (list.length > 0) draft.sourceList = list;
  },
  destinationList: (_, element, draft) => {
    const list = childrenOf(element, "destination").map(
      (one): Destination => ({ type: "", ...typed("sourceDestination", one), destination: normalId(plain(one)) }),
    );
    if (list.length > 0) draft.destinationList = list;
  },
  sensorElementList: (reading, element, draft) => {
    const list = readSensors(reading, element);
    if (list.length > 0) draft.sensorElementList = list;
  },
  ilmd: (_, element, draft) => {
    const fields = readFields(unwrapped(element));
    if (fields !== undefined) draft.ilmd = fields;
  },
};

function readChildren(reading: Reading, element: XmlElement, draft: Draft, extensions: Gathered, wrapped: boolean): void {
  for (const child of element.children) {
    const { local } = child;
    if (isForeign(child.uri)) addField(extensions, child.uri, local, readExtension(child));
    else if (local === "extension" || local === "baseExtension") readChildren(reading, child, draft, extensions, true);
    else if (Object.hasOwn(READERS, local)) READERS[local]?.(reading, child, draft);
    else if (wrapped) addField(extensions, child.uri, local, readExtension(child));
    else
      note(reading, child, "unknown-field", local, {
        zh: `事件没有字段“${local.slice(0, 80)}”；自定义字段要有自己的命名空间`,
        en: `Events have no field “${local.slice(0, 80)}”; fields of users have a namespace of their own`,
      });
  }
}

function timeField(field: "eventTime" | "recordTime") {
  return (reading: Reading, element: XmlElement, draft: Draft): void => {
    const time = timeOf(reading, element, field, plain(element));
    if (time !== undefined) draft[field] = time;
  };
}

function idsField(field: "epcList" | "childEPCs" | "inputEPCList" | "outputEPCList") {
  return (_: Reading, element: XmlElement, draft: Draft): void => {
    const ids = childrenOf(element, "epc").map((epc) => normalId(plain(epc)));
    if (ids.length > 0) draft[field] = ids;
  };
}

function quantitiesField(field: "quantityList" | "childQuantityList" | "inputQuantityList" | "outputQuantityList") {
  return (reading: Reading, element: XmlElement, draft: Draft): void => {
    const list = childrenOf(element, "quantityElement").map((one) => readQuantity(reading, one, field));
    if (list.length > 0) draft[field] = list;
  };
}

function readQuantity(reading: Reading, element: XmlElement, field: string): Quantity {
  const [epcClass, quantity, uom] = ["epcClass", "quantity", "uom"].map((name) => childOf(element, name));
  if (epcClass === undefined) missing(reading, element, `${field}/epcClass`);
  const written = quantity === undefined || isNil(quantity) ? "" : plain(quantity);
  const amount = written === "" || quantity === undefined ? undefined : decimalOf(reading, quantity, `${field}/quantity`, written);
  const unit = uom === undefined ? "" : plain(uom);
  return {
    epcClass: epcClass === undefined ? "" : normalId(plain(epcClass)),
    ...(amount === undefined ? {} : { quantity: amount }),
    ...(unit === "" ? {} : { uom: unit }),
  };
}

function placeField(field: "readPoint" | "bizLocation") {
  return (reading: Reading, element: XmlElement, draft: Draft): void => {
    const id = childOf(element, "id");
    if (id === undefined) missing(reading, element, `${field}/id`);
    const fields: Gathered = {};
    addOthers(fields, element, new Set(["id"]));
    const place: Place = { id: id === undefined ? "" : normalId(plain(id)), ...some(fields) };
    draft[field] = place;
  };
}

const typed = (vocabulary: Vocabulary, element: XmlElement): { readonly type?: string } => {
  const type = attributeOf(element, "type")?.trim();
  return type === undefined || type === "" ? {} : { type: readWord(vocabulary, type) };
};

function readPersistent(element: XmlElement): PersistentDisposition {
  const [set, unset] = ["set", "unset"].map((name) => childrenOf(element, name).map((one) => readWord("disposition", plain(one))));
  return { ...(set === undefined || set.length === 0 ? {} : { set }), ...(unset === undefined || unset.length === 0 ? {} : { unset }) };
}

const DECLARED: ReadonlySet<string> = new Set(["declarationTime", "reason", "correctiveEventIDs"]);

function readDeclaration(reading: Reading, element: XmlElement): ErrorDeclaration | undefined {
  const [time, reason, corrections] = [...DECLARED].map((name) => childOf(element, name));
  if (time === undefined) {
    missing(reading, element, "errorDeclaration/declarationTime");
    return undefined;
  }
  const declarationTime = timeOf(reading, time, "errorDeclaration/declarationTime", plain(time));
  if (declarationTime === undefined) return undefined;
  const ids = corrections === undefined ? [] : childrenOf(corrections, "correctiveEventID").map(plain);
  const fields: Gathered = {};
  addOthers(fields, element, DECLARED);
  return {
    declarationTime,
    ...(reason === undefined ? {} : { reason: readWord("errorReason", plain(reason)) }),
    ...(ids.length === 0 ? {} : { correctiveEventIDs: ids }),
    ...some(fields),
  };
}

/** Master data of an instance or lot, out of its `extension` wrapper. */
function unwrapped(element: XmlElement): XmlElement {
  const within = element.children.flatMap((child) => (child.uri === "" && child.local === "extension" ? child.children : [child]));
  return { ...element, children: within };
}

function missing(reading: Reading, element: XmlElement, field: string): void {
  note(reading, element, "missing", field, { zh: `缺少 ${field}`, en: `${field} is missing` });
}
