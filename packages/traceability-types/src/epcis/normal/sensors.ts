import type { SensorElement, SensorMetadata, SensorReport } from "../normal-event.js";
import type { Context } from "./context.js";
import { extensionsOf } from "./fields.js";
import { isObject } from "./is-object.js";
import { decimalOf, idOf, itemsOf, timeOf } from "./parts.js";
import type { Vocabulary } from "../form/words-table.js";
import { normalWord } from "./words.js";

type Written = Readonly<Record<string, unknown>>;
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const ELEMENT_FIELDS: ReadonlySet<string> = new Set(["sensorMetadata", "sensorReport"]);
const METADATA_TIMES = ["time", "startTime", "endTime"] as const;
const METADATA_IDS = ["deviceID", "deviceMetadata", "rawData", "dataProcessingMethod", "bizRules"] as const;
const METADATA_FIELDS: ReadonlySet<string> = new Set([...METADATA_TIMES, ...METADATA_IDS]);

const REPORT_WORDS = [
  ["type", "measurement"],
  ["exception", "alert"],
  ["component", "component"],
] as const satisfies readonly (readonly [string, Vocabulary])[];
const REPORT_IDS = [...METADATA_IDS, "microorganism", "chemicalSubstance", "coordinateReferenceSystem", "uriValue"] as const;
const REPORT_NUMBERS = ["value", "minValue", "maxValue", "meanValue", "sDev", "percRank", "percValue"] as const;
const REPORT_TEXTS = ["stringValue", "hexBinaryValue", "uom"] as const;
const REPORT_FIELDS: ReadonlySet<string> = new Set([
  ...REPORT_WORDS.map(([name]) => name),
  ...REPORT_IDS,
  ...REPORT_NUMBERS,
  ...REPORT_TEXTS,
  "time",
  "booleanValue",
]);

/** What sensors saw, in one form (传感器要素). */
export const sensorsOf = (value: unknown, context: Context): readonly SensorElement[] | undefined =>
  itemsOf(value)?.map((one) => {
    const written = withoutDefaultType(isObject(one) ? one : {});
    const element: Writable<SensorElement> = {
      sensorReport: (itemsOf(written["sensorReport"]) ?? []).map((report) => reportOf(isObject(report) ? report : {}, context)),
    };
    const metadata = isObject(written["sensorMetadata"]) ? metadataOf(written["sensorMetadata"], context) : undefined;
    if (metadata !== undefined) element.sensorMetadata = metadata;
    const extensions = extensionsOf(written, ELEMENT_FIELDS, context);
    if (extensions !== undefined) element.extensions = extensions;
    return element;
  });

/** Some documents say of a sensor element that it is one. */
function withoutDefaultType(written: Written): Written {
  if (written["type"] !== "epcis:SensorElement") return written;
  const { type: _, ...rest } = written;
  return rest;
}

function metadataOf(written: Written, context: Context): SensorMetadata {
  const metadata: Writable<SensorMetadata> = {};
  for (const name of METADATA_TIMES) if (written[name] !== undefined) metadata[name] = timeOf(written[name]);
  for (const name of METADATA_IDS) if (written[name] !== undefined) metadata[name] = idOf(written[name], context);
  const extensions = extensionsOf(written, METADATA_FIELDS, context);
  if (extensions !== undefined) metadata.extensions = extensions;
  return metadata;
}

function reportOf(written: Written, context: Context): SensorReport {
  const report: Writable<SensorReport> = {};
  for (const [name, vocabulary] of REPORT_WORDS) {
    const word = written[name];
    if (typeof word === "string") report[name] = normalWord(vocabulary, word, context);
  }
  if (written["time"] !== undefined) report.time = timeOf(written["time"]);
  for (const name of REPORT_IDS) if (written[name] !== undefined) report[name] = idOf(written[name], context);
  for (const name of REPORT_NUMBERS) {
    const number = decimalOf(written[name]);
    if (number !== undefined) report[name] = number;
  }
  for (const name of REPORT_TEXTS) {
    const text = written[name];
    if (typeof text === "string") report[name] = text;
  }
  if (typeof written["booleanValue"] === "boolean") report.booleanValue = written["booleanValue"];
  const extensions = extensionsOf(written, REPORT_FIELDS, context);
  if (extensions !== undefined) report.extensions = extensions;
  return report;
}
