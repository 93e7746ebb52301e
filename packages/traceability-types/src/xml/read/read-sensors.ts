import type { SensorElement, SensorMetadata, SensorReport } from "../../epcis/normal-event.js";
import { childrenOf, type XmlElement } from "../parse/xml-element.js";
import { SENSOR_METADATA } from "../../epcis/normal/sensor-metadata-table.js";
import { normalId } from "../../epcis/normal/ids.js";
import { addAttributes, addField, type Gathered, readExtension } from "./read-extension.js";
import { decimalOf, note, type Reading, timeOf } from "./reading.js";
import { readWord } from "./read-values.js";

const METADATA: ReadonlySet<string> = new Set(SENSOR_METADATA);
const DECIMALS: ReadonlySet<string> = new Set(["value", "minValue", "maxValue", "meanValue", "sDev", "percRank", "percValue"]);
const TEXTS: ReadonlySet<string> = new Set(["stringValue", "hexBinaryValue", "uom"]);
const OTHERS =
  "type exception deviceID deviceMetadata rawData dataProcessingMethod bizRules time microorganism chemicalSubstance coordinateReferenceSystem component booleanValue uriValue";
const REPORT: ReadonlySet<string> = new Set([...OTHERS.split(" "), ...DECIMALS, ...TEXTS]);

/** Reads what sensors saw. */
export function readSensors(reading: Reading, list: XmlElement): readonly SensorElement[] {
  return childrenOf(list, "sensorElement").map((element) => {
    const fields: Gathered = {};
    addOthers(fields, element, new Set(["sensorMetadata", "sensorReport"]));
    const metadata = element.children.find(({ local }) => local === "sensorMetadata");
    return {
      ...(metadata === undefined ? {} : { sensorMetadata: readMetadata(reading, metadata) }),
      sensorReport: childrenOf(element, "sensorReport").map((report) => readReport(reading, report)),
      ...some(fields),
    };
  });
}

/** Children that are not known, out of their `extension` wrappers. */
export function addOthers(into: Gathered, element: XmlElement, known: ReadonlySet<string>): void {
  addAttributes(into, element.attributes);
  for (const child of element.children) {
    if (child.uri === "" && child.local === "extension") addOthers(into, child, new Set());
    else if (child.uri !== "" || !known.has(child.local)) addField(into, child.uri, child.local, readExtension(child));
  }
}

export const some = (fields: Gathered): { readonly extensions?: Gathered } =>
  Object.keys(fields).length === 0 ? {} : { extensions: fields };

function readMetadata(reading: Reading, element: XmlElement): SensorMetadata {
  const read: Record<string, string> = {};
  for (const { uri, local, value } of element.attributes) {
    if (uri !== "" || !METADATA.has(local)) continue;
    const text = value.trim();
    const said = local.endsWith("ime") ? timeOf(reading, element, local, text) : normalId(text);
    if (said !== undefined) read[local] = said;
  }
  return { ...read, ...extras(element, METADATA) };
}

function readReport(reading: Reading, element: XmlElement): SensorReport {
  const read: Record<string, string | boolean> = {};
  for (const { uri, local, value } of element.attributes) {
    if (uri !== "" || !REPORT.has(local)) continue;
    const said = reportValue(reading, element, local, value);
    if (said !== undefined) read[local] = said;
  }
  return { ...read, ...extras(element, REPORT) };
}

function reportValue(reading: Reading, element: XmlElement, local: string, value: string): string | boolean | undefined {
  if (TEXTS.has(local)) return value;
  const text = value.trim();
  if (DECIMALS.has(local)) return decimalOf(reading, element, local, text);
  if (local === "type") return readWord("measurement", text);
  if (local === "exception") return readWord("alert", text);
  if (local === "component") return readWord("component", text);
  if (local === "time") return timeOf(reading, element, local, text);
  if (local !== "booleanValue") return normalId(text);
  if (text === "true" || text === "1") return true;
  if (text === "false" || text === "0") return false;
  note(reading, element, "bad-boolean", local, { zh: `${local} 应是 true 或 false`, en: `${local} is true or false` }, text);
  return undefined;
}

/** Attributes of users. */
function extras(element: XmlElement, known: ReadonlySet<string>): { readonly extensions?: Gathered } {
  const fields: Gathered = {};
  addAttributes(fields, element.attributes, known);
  return some(fields);
}
