import { SENSOR_METADATA } from "../../epcis/normal/sensor-metadata-table.js";
import type { SensorElement, SensorReport } from "../../epcis/normal-event.js";
import { inExtension, writeAttributes, writeFields } from "./write-extension.js";
import { escaped, prefixOf, wrap, type Writing } from "./writing.js";
import { writeWord } from "./write-word.js";

const REPORT = [
  "type",
  "exception",
  "deviceID",
  "deviceMetadata",
  "rawData",
  "dataProcessingMethod",
  "bizRules",
  "time",
  "microorganism",
  "chemicalSubstance",
  "coordinateReferenceSystem",
  "value",
  "component",
  "stringValue",
  "booleanValue",
  "hexBinaryValue",
  "uriValue",
  "minValue",
  "maxValue",
  "meanValue",
  "sDev",
  "percRank",
  "percValue",
  "uom",
] as const satisfies readonly (keyof SensorReport)[];

/** What sensors saw: values are attributes. */
export const writeSensors = (writing: Writing, list: readonly SensorElement[]): string =>
  wrap("sensorElementList", list.map((element) => writeElement(writing, element)).join(""));

function writeElement(writing: Writing, { sensorMetadata, sensorReport, extensions }: SensorElement): string {
  const metadata =
    sensorMetadata === undefined
      ? ""
      : `<sensorMetadata${SENSOR_METADATA.map((name) => attribute(writing, name, sensorMetadata[name])).join("")}${writeAttributes(writing, sensorMetadata.extensions)}/>`;
  const reports = sensorReport.map((report) => writeReport(writing, report)).join("");
  return `<sensorElement>${metadata}${reports}${writeFields(writing, extensions, inExtension)}</sensorElement>`;
}

function writeReport(writing: Writing, report: SensorReport): string {
  const attributes = REPORT.map((name) => attribute(writing, name, spelt(writing, name, report[name]))).join("");
  return `<sensorReport${attributes}${writeAttributes(writing, report.extensions)}/>`;
}

const attribute = (writing: Writing, name: string, value: string | boolean | undefined): string =>
  value === undefined ? "" : ` ${name}="${escaped(writing, name, String(value))}"`;

/** Bare words in the spelling of documents. */
function spelt(writing: Writing, name: string, value: string | boolean | undefined): string | boolean | undefined {
  if (typeof value !== "string") return value;
  if (name === "component") return writeWord(writing, "component", value);
  return (name === "type" || name === "exception") && /^[\w-]+$/u.test(value)
    ? `${prefixOf(writing, "https://gs1.org/voc/")}:${value}`
    : value;
}
