import { isFields } from "../normal/is-fields.js";
import type { ExtensionFields, ExtensionValue, NormalEvent, SensorElement } from "../normal-event.js";
import type { ExtensionPlace, Selection } from "./query.js";

/** A value that a condition looks at: text, a number or truth of users' fields, or fields that have no value of their own. */
export type Looked = string | number | boolean | ExtensionFields | null;

/** Whether any value that a selection finds in an event fulfils a demand; nothing is gathered on the way. */
export function anyOf(look: Selection, event: NormalEvent, fulfils: (value: Looked) => boolean): boolean {
  switch (look.from) {
    case "field": {
      if (look.field === "certificationInfo") return event.certificationInfo?.some(fulfils) ?? false;
      const value = look.field === "readPoint" || look.field === "bizLocation" ? event[look.field]?.id : event[look.field];
      return value !== undefined && fulfils(value);
    }
    case "persistentDisposition":
      return event.persistentDisposition?.[look.field]?.some(fulfils) ?? false;
    case "bizTransaction":
      return (
        event.bizTransactionList?.some((one) => (look.type === undefined || one.type === look.type) && fulfils(one.bizTransaction)) ?? false
      );
    case "source":
      return event.sourceList?.some((one) => (look.type === undefined || one.type === look.type) && fulfils(one.source)) ?? false;
    case "destination":
      return event.destinationList?.some((one) => (look.type === undefined || one.type === look.type) && fulfils(one.destination)) ?? false;
    case "things":
      return look.lists.some((list) =>
        list === "parentID" ? event.parentID !== undefined && fulfils(event.parentID) : event[list]?.some(fulfils),
      );
    case "classes":
      return look.lists.some((list) => event[list]?.some(({ epcClass }) => fulfils(epcClass)));
    case "quantity":
      return QUANTITIES.some((list) =>
        event[list]?.some(
          ({ quantity, uom }) => quantity !== undefined && (look.uom === undefined || uom === look.uom) && fulfils(quantity),
        ),
      );
    case "errorDeclaration": {
      const value = event.errorDeclaration?.[look.field];
      return value !== undefined && (typeof value === "string" ? fulfils(value) : value.some(fulfils));
    }
    case "sensor":
      return event.sensorElementList?.some((element) => inSensor(look, element, fulfils)) ?? false;
    case "extension":
      return placesOf(look.place, event).some((fields) => fields !== undefined && inFields(fields, look.names, look.inner, fulfils, 0));
  }
}

const QUANTITIES = ["quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList"] as const;

function inSensor(
  look: Extract<Selection, { from: "sensor" }>,
  { sensorMetadata, sensorReport }: SensorElement,
  fulfils: (value: Looked) => boolean,
): boolean {
  const { part, field, uom } = look;
  if (part === "element") return fulfils("");
  const of = (fields: object | undefined): boolean => {
    const value: unknown = fields === undefined || !Object.hasOwn(fields, field) ? undefined : Reflect.get(fields, field);
    return (typeof value === "string" || typeof value === "boolean") && fulfils(value);
  };
  return (
    (part !== "report" && of(sensorMetadata)) ||
    (part !== "metadata" && sensorReport.some((report) => (uom === undefined || report.uom === uom) && of(report)))
  );
}

function placesOf(place: ExtensionPlace, event: NormalEvent): readonly (ExtensionFields | undefined)[] {
  switch (place) {
    case "event":
      return [event.extensions];
    case "ilmd":
      return [event.ilmd];
    case "errorDeclaration":
      return [event.errorDeclaration?.extensions];
    case "readPoint":
      return [event.readPoint?.extensions];
    case "bizLocation":
      return [event.bizLocation?.extensions];
    case "sensorElement":
      return event.sensorElementList?.map(({ extensions }) => extensions) ?? [];
    case "sensorMetadata":
      return event.sensorElementList?.map(({ sensorMetadata }) => sensorMetadata?.extensions) ?? [];
    case "sensorReport":
      return event.sensorElementList?.flatMap(({ sensorReport }) => sensorReport.map(({ extensions }) => extensions)) ?? [];
  }
}

/** Deepest fields that are looked into; readers of events refuse deeper ones. */
const DEEPEST = 200;

const isList = (value: ExtensionValue): value is readonly ExtensionValue[] => Array.isArray(value);

/** Fields of these names: at the top, or anywhere below it. */
function inFields(
  fields: ExtensionFields,
  names: readonly string[],
  inner: boolean,
  fulfils: (value: Looked) => boolean,
  depth: number,
): boolean {
  if (!inner || depth > 0)
    for (const name of names)
      if (isFullName(name) && Object.hasOwn(fields, name) && inValue(fields[name] ?? null, fulfils, depth)) return true;
  return inner && depth < DEEPEST && Object.values(fields).some((value) => below(value, names, fulfils, depth));
}

const isFullName = (name: string): name is `{${string}}${string}` => name.startsWith("{") && name.includes("}");

function below(value: ExtensionValue, names: readonly string[], fulfils: (value: Looked) => boolean, depth: number): boolean {
  if (depth >= DEEPEST) return false;
  if (isList(value)) return value.some((one) => below(one, names, fulfils, depth + 1));
  return isFields(value) && inFields(value, names, true, fulfils, depth + 1);
}

/** One of several values; a value written with its type stands for itself. */
function inValue(value: ExtensionValue, fulfils: (value: Looked) => boolean, depth: number): boolean {
  if (isList(value)) return depth < DEEPEST && value.some((one) => inValue(one, fulfils, depth + 1));
  if (!isFields(value)) return fulfils(value);
  const plain = value["{}@value"];
  return plain === undefined || typeof plain === "object" ? fulfils(value) : fulfils(plain);
}
