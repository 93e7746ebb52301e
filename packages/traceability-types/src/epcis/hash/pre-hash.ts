import { fail, type Issue, ok, type Result } from "@countykit/core";
import type { BizTransaction, Destination, NormalEvent, Place, Quantity, Source } from "../normal-event.js";
import { extensionText, extensionTexts, TOO_DEEP } from "./extension-texts.js";
import { CBV, plainValue, wordValue } from "./hash-value.js";
import { joinSorted } from "./join-sorted.js";
import { reportRulesText, sensorText } from "./sensor-text.js";

/**
 * The text whose SHA-256 is the hash of an event (事件散列前的规范文本): all that happened in one fixed order, whatever it was written in. The identifier of the event,
 * when it was recorded, remarks, and whether it was declared wrong are no part of it. Fails only on users' fields nested more than 200 deep.
 *
 * @example
 * ```ts
 * import { preHash } from "@countykit/traceability-types/epcis";
 *
 * preHash({
 *   type: "ObjectEvent",
 *   eventTime: "2026-07-01T02:30:00.000Z",
 *   eventTimeZoneOffset: "+08:00",
 *   action: "OBSERVE",
 *   epcList: ["https://id.gs1.org/00/069012345000000028", "https://id.gs1.org/00/069012345000000011"],
 *   bizStep: "shipping",
 * }); // => { "ok": true, "value": "eventType=ObjectEventeventTime=2026-07-01T02:30:00.000ZeventTimeZoneOffset=+08:00epcListepc=https://id.gs1.org/00/069012345000000011epc=https://id.gs1.org/00/069012345000000028action=OBSERVEbizStep=https://ref.gs1.org/cbv/BizStep-shipping" }
 * ```
 * @source GS1 Core Business Vocabulary 2.0, 8.9
 */
export function preHash(event: NormalEvent): Result<string> {
  try {
    return ok(textOf(event));
  } catch (thrown) {
    if (thrown === TOO_DEEP) return fail(tooDeep);
    throw thrown;
  }
}

function textOf(event: NormalEvent): string {
  let text = `eventType=${event.type}eventTime=${event.eventTime}eventTimeZoneOffset=${event.eventTimeZoneOffset}`;
  if (event.certificationInfo !== undefined)
    text += joinSorted(event.certificationInfo.map((one) => `certificationInfo=${plainValue(one)}`));
  text += idsText("epcList", event.epcList);
  text += field("parentID", event.parentID);
  text += idsText("childEPCs", event.childEPCs);
  text += quantitiesText("quantityList", event.quantityList);
  text += quantitiesText("childQuantityList", event.childQuantityList);
  text += idsText("inputEPCList", event.inputEPCList);
  text += quantitiesText("inputQuantityList", event.inputQuantityList);
  text += idsText("outputEPCList", event.outputEPCList);
  text += quantitiesText("outputQuantityList", event.outputQuantityList);
  text += field("action", event.action);
  text += field("transformationID", event.transformationID);
  if (event.bizStep !== undefined) text += `bizStep=${wordValue(BIZ_STEP, event.bizStep)}`;
  if (event.disposition !== undefined) text += `disposition=${wordValue(DISPOSITION, event.disposition)}`;
  text += persistentText(event);
  text += placeText("readPoint", event.readPoint);
  text += placeText("bizLocation", event.bizLocation);
  const sensors = event.sensorElementList ?? [];
  if (sensors.length > 0) text += sensorText(sensors);
  text += listText("bizTransactionList", event.bizTransactionList, transactionText);
  text += listText("destinationList", event.destinationList, destinationText);
  text += listText("sourceList", event.sourceList, sourceText);
  if (event.ilmd !== undefined) text += named("ilmd", extensionText(event.ilmd));
  return text + reportRulesText(sensors) + (event.extensions === undefined ? "" : joinSorted(extensionTexts(event.extensions, [])));
}

const BIZ_STEP = `${CBV}BizStep-`;
const DISPOSITION = `${CBV}Disp-`;
const TRANSACTION = `${CBV}BTT-`;
const PARTY = `${CBV}SDT-`;

const field = (name: string, value: string | undefined): string => (value === undefined || value === "" ? "" : `${name}=${value}`);

const named = (name: string, text: string): string => (text === "" ? "" : name + text);

function listText<One>(name: string, list: readonly One[] | undefined, write: (one: One) => string): string {
  return list === undefined || list.length === 0 ? "" : name + joinSorted(list.map(write));
}

const epcText = (id: string): string => `epc=${id}`;
const idsText = (name: string, ids: readonly string[] | undefined): string => listText(name, ids, epcText);

const quantityText = ({ epcClass, quantity, uom }: Quantity): string =>
  `quantityElementepcClass=${epcClass}${quantity === undefined ? "" : `quantity=${plainValue(quantity)}`}${field("uom", uom)}`;

const quantitiesText = (name: string, list: readonly Quantity[] | undefined): string => listText(name, list, quantityText);

const typed = (stem: string, type: string | undefined): string => (type === undefined ? "" : `type=${wordValue(stem, type)}`);

const transactionText = ({ type, bizTransaction }: BizTransaction): string => `${typed(TRANSACTION, type)}bizTransaction=${bizTransaction}`;
const sourceText = ({ type, source }: Source): string => `${typed(PARTY, type)}source=${source}`;
const destinationText = ({ type, destination }: Destination): string => `${typed(PARTY, type)}destination=${destination}`;

function placeText(name: string, place: Place | undefined): string {
  return place === undefined ? "" : named(name, field("id", place.id) + extensionText(place.extensions));
}

function persistentText({ persistentDisposition }: NormalEvent): string {
  if (persistentDisposition === undefined) return "";
  const { set = [], unset = [] } = persistentDisposition;
  const words = (name: string, list: readonly string[]): string =>
    joinSorted(list.map((word) => `${name}=${wordValue(DISPOSITION, word)}`));
  return named("persistentDisposition", words("set", set) + words("unset", unset));
}

const tooDeep: Issue = {
  code: "too-deep",
  path: "/extensions",
  message: { zh: "扩展字段嵌套超过 200 层，不计算散列", en: "The fields of users are nested more than 200 deep; no hash is computed" },
};
