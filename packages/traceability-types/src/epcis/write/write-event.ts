import { RULES } from "../form/rules.js";
import type { ErrorDeclaration, NormalEvent, Place, Quantity } from "../normal-event.js";
import { writtenSensors } from "./write-sensors.js";
import { put, type Writing, type Written, writtenFields } from "./writing.js";
import { writtenWord } from "./written-word.js";

/** An event as JSON-LD has it. */
export function writtenEvent(event: NormalEvent, writing: Writing): Written {
  const { type, eventTime, eventTimeZoneOffset, recordTime, eventID, certificationInfo, errorDeclaration, action } = event;
  const written: Written = { type, eventTime, eventTimeZoneOffset };
  put(written, { recordTime, eventID, certificationInfo, action });
  if (errorDeclaration !== undefined) written["errorDeclaration"] = writtenDeclaration(errorDeclaration, writing);
  putWhat(written, event, writing);
  if (event.bizStep !== undefined) written["bizStep"] = writtenWord("bizStep", event.bizStep);
  if (event.disposition !== undefined) written["disposition"] = writtenWord("disposition", event.disposition);
  const { persistentDisposition: kept, readPoint, bizLocation, sensorElementList, ilmd } = event;
  if (kept !== undefined) {
    const [set, unset] = [kept.set, kept.unset].map((words) => words?.map((word) => writtenWord("disposition", word)));
    written["persistentDisposition"] = put({}, { set, unset });
  }
  if (readPoint !== undefined) written["readPoint"] = writtenPlace(readPoint, writing);
  if (bizLocation !== undefined) written["bizLocation"] = writtenPlace(bizLocation, writing);
  putBusiness(written, event);
  if (sensorElementList !== undefined) written["sensorElementList"] = writtenSensors(sensorElementList, writing);
  if (ilmd !== undefined) written["ilmd"] = writtenFields(ilmd, writing);
  // The schema wants a list from these two, even when there is nothing to list.
  const needsList =
    (type === "ObjectEvent" && !RULES["what-or-sensor"].holds(written)) ||
    (type === "TransactionEvent" && !RULES["what-or-delete"].holds(written));
  if (needsList) written["epcList"] = [];
  return { ...written, ...writtenFields(event.extensions, writing) };
}

function putWhat(written: Written, event: NormalEvent, writing: Writing): void {
  const { parentID, epcList, childEPCs, inputEPCList, outputEPCList, transformationID } = event;
  put(written, { parentID, epcList, childEPCs, inputEPCList, outputEPCList, transformationID });
  for (const name of ["quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList"] as const) {
    const list = event[name];
    if (list !== undefined) written[name] = list.map((one) => writtenQuantity(one, writing));
  }
}

const writtenQuantity = ({ epcClass, quantity, uom }: Quantity, { numberOf }: Writing): Written =>
  put({ epcClass }, { quantity: quantity === undefined ? undefined : numberOf(quantity), uom });

function putBusiness(written: Written, { bizTransactionList, sourceList, destinationList }: NormalEvent): void {
  put(written, {
    bizTransactionList: bizTransactionList?.map(({ type, bizTransaction }) =>
      put(type === undefined ? {} : { type: writtenWord("bizTransaction", type) }, { bizTransaction }),
    ),
    sourceList: sourceList?.map(({ type, source }) => ({ type: writtenWord("sourceDestination", type), source })),
    destinationList: destinationList?.map(({ type, destination }) => ({ type: writtenWord("sourceDestination", type), destination })),
  });
}

const writtenPlace = ({ id, extensions }: Place, writing: Writing): Written => ({ id, ...writtenFields(extensions, writing) });

function writtenDeclaration({ declarationTime, reason, correctiveEventIDs, extensions }: ErrorDeclaration, writing: Writing): Written {
  const known = { reason: reason === undefined ? undefined : writtenWord("errorReason", reason), correctiveEventIDs };
  return { ...put({ declarationTime }, known), ...writtenFields(extensions, writing) };
}
