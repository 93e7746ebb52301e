import type { SensorElement, SensorMetadata, SensorReport } from "../normal-event.js";
import { SENSOR_METADATA } from "../normal/sensor-metadata-table.js";
import { extensionText } from "./extension-texts.js";
import { CBV, GS1_VOCABULARY, plainValue, wordValue } from "./hash-value.js";
import { joinSorted } from "./join-sorted.js";

const REPORT_ORDER = [
  "type",
  "exception",
  "deviceID",
  "deviceMetadata",
  "rawData",
  "dataProcessingMethod",
  "time",
  "microorganism",
  "chemicalSubstance",
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
  "coordinateReferenceSystem",
] as const;

/** Words that stand for an address each. */
const STEMS: Readonly<Record<string, string>> = { type: GS1_VOCABULARY, exception: GS1_VOCABULARY, component: `${CBV}Comp-` };

/** What sensors saw, elements and the reports within each in order. */
export function sensorText(elements: readonly SensorElement[]): string {
  return `sensorElementList${joinSorted(elements.map(elementText))}`;
}

function elementText({ sensorMetadata, sensorReport, extensions }: SensorElement): string {
  const metadata = sensorMetadata === undefined ? "" : metadataText(sensorMetadata);
  return `sensorElement${metadata}${joinSorted(sensorReport.map(reportText))}${extensionText(extensions)}`;
}

function metadataText(metadata: SensorMetadata): string {
  let text = "";
  for (const name of SENSOR_METADATA) {
    const value = metadata[name];
    if (value !== undefined && value !== "") text += `${name}=${plainValue(value)}`;
  }
  text += extensionText(metadata.extensions);
  return text === "" ? "" : `sensorMetadata${text}`;
}

function reportText(report: SensorReport): string {
  let text = "sensorReport";
  for (const name of REPORT_ORDER) {
    const value = report[name];
    if (value === undefined || value === "") continue;
    const stem = STEMS[name];
    text += `${name}=${stem === undefined ? plainValue(String(value)) : wordValue(stem, String(value))}`;
  }
  return text + extensionText(report.extensions);
}

/**
 * The standard has no place for business rules of a single report; the published vectors put them behind everything else, with the names of all that they stand in.
 * Empty when there are none.
 */
export function reportRulesText(elements: readonly SensorElement[]): string {
  const texts = elements.flatMap(({ sensorReport }) => {
    const rules = sensorReport.flatMap(({ bizRules = "" }) => (bizRules === "" ? [] : [`sensorReportbizRules=${plainValue(bizRules)}`]));
    return rules.length === 0 ? [] : [`sensorElement${joinSorted(rules)}`];
  });
  return texts.length === 0 ? "" : `sensorElementList${joinSorted(texts)}`;
}
