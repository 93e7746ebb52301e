import type { ErrorDeclaration, NormalEvent, Place, Quantity } from "../../epcis/normal-event.js";
import type { CBV_SPELLINGS } from "../../epcis/normal/spellings-table.js";
import { XSI } from "../parse/xml-element.js";
import { type FieldOrder, ORDERS, OWN_ORDER } from "./order-table.js";
import { inExtension, writeFields } from "./write-extension.js";
import { writeSensors } from "./write-sensors.js";
import { writeWord } from "./write-word.js";
import { cannot, escaped, leaf, prefixOf, wrap, type Writing } from "./writing.js";

/** Fields that stand before all others, whatever the kind. */
const BASE: ReadonlySet<string> = new Set([
  "type",
  "eventTime",
  "recordTime",
  "eventTimeZoneOffset",
  "eventID",
  "errorDeclaration",
  "certificationInfo",
  "extensions",
]);

/** Writes one event in the order of the schema. What its kind or the edition has no place for is an issue. */
export function writeEvent(writing: Writing, event: NormalEvent): string {
  const kind = kindOf(writing, event.type);
  if (kind === undefined) return "";
  const { order, tag, within } = kind;
  const placed = new Set([...order.plain, ...order.wrapped]);
  for (const field of Object.keys(event)) {
    if (!BASE.has(field) && !placed.has(field) && !isEmpty(event, field)) noPlace(writing, event.type, field);
  }
  const write = (field: string): string => {
    const written = writeField(writing, event, field);
    return written === "" && order.always.includes(field) ? `<${field}/>` : written;
  };
  const plain = order.plain.map(write).join("");
  let bare = "";
  const users = writeFields(writing, event.extensions, (fields) => {
    bare = fields;
    return "";
  });
  if (bare !== "" && kind.standard && writing.version === "2.0") noNamespace(writing);
  // In 1.2 fields without a namespace stand one wrapper deeper than newer fields do.
  const inner = order.wrapped.length > 0 ? wrap("extension", bare) : bare;
  const wrapped = wrap("extension", order.wrapped.map(write).join("") + inner);
  return within(`<${tag}>${writeBase(writing, event)}${plain}${wrapped}${users}</${tag}>`);
}

interface Kind {
  readonly order: FieldOrder;
  readonly tag: string;
  readonly standard: boolean;
  readonly within: (event: string) => string;
}

function kindOf(writing: Writing, type: string): Kind | undefined {
  const order = Object.hasOwn(ORDERS[writing.version], type) ? ORDERS[writing.version][type] : undefined;
  if (order !== undefined) {
    const isLater = writing.version === "1.2" && type === "TransformationEvent";
    return { order, tag: type, standard: true, within: isLater ? inExtension : (event) => event };
  }
  const [, namespace = "", local = ""] = /^(.*[:/#])([A-Za-z_][\w.-]*)$/su.exec(type) ?? [];
  if (local === "" || namespace.startsWith("urn:epcglobal:epcis") || writing.version === "1.2") {
    cannot(
      writing,
      "unknown-event",
      "type",
      {
        zh: `EPCIS ${writing.version} 的 XML 没有事件类型“${type.slice(0, 80)}”`,
        en: `EPCIS ${writing.version} in XML has no kind of event “${type.slice(0, 80)}”`,
      },
      type,
    );
    return undefined;
  }
  return { order: OWN_ORDER, tag: `${prefixOf(writing, namespace)}:${local}`, standard: false, within: inExtension };
}

const isEmpty = (event: NormalEvent, field: string): boolean => {
  const value: unknown = Object.entries(event).find(([name]) => name === field)?.[1];
  return value === undefined || (Array.isArray(value) && value.length === 0);
};

function writeBase(writing: Writing, event: NormalEvent): string {
  const { eventTime, recordTime, eventTimeZoneOffset, eventID, errorDeclaration, certificationInfo = [] } = event;
  const time = leaf(writing, "eventTime", eventTime) + optional(writing, "recordTime", recordTime);
  const newer = optional(writing, "eventID", eventID) + (errorDeclaration === undefined ? "" : writeDeclaration(writing, errorDeclaration));
  const most = writing.version === "2.0" ? 1 : 0;
  if (certificationInfo.length > most) {
    cannot(writing, "no-place", "certificationInfo", {
      zh: `EPCIS ${writing.version} 的 XML 最多写 ${most} 项 certificationInfo`,
      en: `EPCIS ${writing.version} in XML has room for at most ${most} certificationInfo`,
    });
  }
  const certified = certificationInfo.slice(0, 1).map((one) => leaf(writing, "certificationInfo", one));
  const zone = leaf(writing, "eventTimeZoneOffset", eventTimeZoneOffset);
  return time + zone + (writing.version === "2.0" ? newer + certified.join("") : wrap("baseExtension", newer));
}

const optional = (writing: Writing, name: string, value: string | undefined): string =>
  value === undefined ? "" : leaf(writing, name, value);

function writeDeclaration(writing: Writing, declared: ErrorDeclaration): string {
  const { declarationTime, reason, correctiveEventIDs = [], extensions } = declared;
  return wrap(
    "errorDeclaration",
    leaf(writing, "declarationTime", declarationTime) +
      optional(writing, "reason", reason === undefined ? undefined : writeWord(writing, "errorReason", reason)) +
      wrap("correctiveEventIDs", correctiveEventIDs.map((id) => leaf(writing, "correctiveEventID", id)).join("")) +
      writeFields(writing, extensions, inExtension),
  );
}

function writeField(writing: Writing, event: NormalEvent, field: string): string {
  switch (field) {
    case "epcList":
    case "childEPCs":
    case "inputEPCList":
    case "outputEPCList":
      return wrap(field, (event[field] ?? []).map((id) => leaf(writing, "epc", id)).join(""));
    case "quantityList":
    case "childQuantityList":
    case "inputQuantityList":
    case "outputQuantityList":
      return wrap(field, (event[field] ?? []).map((one) => writeQuantity(writing, field, one)).join(""));
    case "action":
    case "parentID":
    case "transformationID":
      return optional(writing, field, event[field]);
    case "bizStep":
    case "disposition": {
      const word = event[field];
      return word === undefined ? "" : leaf(writing, field, writeWord(writing, field, word));
    }
    case "persistentDisposition": {
      const { set = [], unset = [] } = event.persistentDisposition ?? {};
      const words = (name: string, list: readonly string[]): string =>
        list.map((word) => leaf(writing, name, writeWord(writing, "disposition", word))).join("");
      return wrap(field, words("unset", unset) + words("set", set));
    }
    case "readPoint":
    case "bizLocation":
      return writePlace(writing, field, event[field]);
    case "bizTransactionList":
      return typedList(
        writing,
        field,
        "bizTransaction",
        "bizTransaction",
        event.bizTransactionList?.map((one) => [one.type, one.bizTransaction]),
      );
    case "sourceList":
      return typedList(
        writing,
        field,
        "source",
        "sourceDestination",
        event.sourceList?.map((one) => [one.type, one.source]),
      );
    case "destinationList":
      return typedList(
        writing,
        field,
        "destination",
        "sourceDestination",
        event.destinationList?.map((one) => [one.type, one.destination]),
      );
    case "sensorElementList":
      return writeSensors(writing, event.sensorElementList ?? []);
    case "ilmd":
      return wrap(field, writeFields(writing, event.ilmd, inExtension));
    default:
      return "";
  }
}

function writeQuantity(writing: Writing, field: string, { epcClass, quantity, uom }: Quantity): string {
  let amount = optional(writing, "quantity", quantity);
  if (quantity === undefined && uom !== undefined) {
    if (writing.version === "2.0") amount = `<quantity ${prefixOf(writing, XSI)}:nil="true"/>`;
    else
      cannot(writing, "no-place", field, {
        zh: "EPCIS 1.2 的 XML 不能只写单位、不写数量",
        en: "EPCIS 1.2 in XML has no unit without a quantity",
      });
  }
  return wrap("quantityElement", leaf(writing, "epcClass", epcClass) + amount + optional(writing, "uom", uom));
}

function writePlace(writing: Writing, field: string, place: Place | undefined): string {
  return place === undefined ? "" : wrap(field, leaf(writing, "id", place.id) + writeFields(writing, place.extensions, inExtension));
}

type TypedPair = readonly [type: string | undefined, value: string];

function typedList(
  writing: Writing,
  list: string,
  name: string,
  vocabulary: keyof typeof CBV_SPELLINGS,
  pairs: readonly TypedPair[] = [],
): string {
  const elements = pairs.map(([type = "", value]) => {
    const attribute = type === "" ? "" : ` type="${escaped(writing, list, writeWord(writing, vocabulary, type))}"`;
    return `<${name}${attribute}>${escaped(writing, list, value)}</${name}>`;
  });
  return wrap(list, elements.join(""));
}

function noPlace(writing: Writing, type: string, field: string): void {
  cannot(writing, "no-place", field, {
    zh: `EPCIS ${writing.version} 的 XML 中，${type.slice(0, 80)} 没有字段 ${field}`,
    en: `In EPCIS ${writing.version} in XML, ${type.slice(0, 80)} has no field ${field}`,
  });
}

function noNamespace(writing: Writing): void {
  cannot(writing, "no-namespace", "extensions", {
    zh: "EPCIS 2.0 的 XML 中，自定义字段必须有命名空间",
    en: "In EPCIS 2.0 in XML, fields of users must have a namespace",
  });
}
