import { WORDS } from "../../form/words-table.js";
import type { NormalEvent, SensorMetadata, SensorReport } from "../../normal-event.js";
import { compareDecimals } from "../compare-decimals.js";
import { UNIT_MEASURES } from "../unit-measures-table.js";
import { type EventRule, rule } from "../rule.js";

const SENSORS = "GS1 EPCIS 2.0, 7.3 (sensor elements)";

function eachReport(event: NormalEvent, take: (report: SensorReport, path: string) => void): void {
  event.sensorElementList?.forEach(({ sensorReport }, at) => {
    sensorReport.forEach((report, index) => take(report, `/sensorElementList/${at}/sensorReport/${index}`));
  });
}

function eachMetadata(event: NormalEvent, take: (metadata: SensorMetadata, path: string) => void): void {
  event.sensorElementList?.forEach(({ sensorMetadata }, at) => {
    if (sensorMetadata !== undefined) take(sensorMetadata, `/sensorElementList/${at}/sensorMetadata`);
  });
}

/** Which values of a report cannot be greater than which. */
const ORDERED = [
  ["minValue", "maxValue"],
  ["minValue", "meanValue"],
  ["meanValue", "maxValue"],
  ["minValue", "percValue"],
  ["percValue", "maxValue"],
] as const;

/** No measurement can give such values, but the standard does not forbid them, and examples of GS1 have them. */
const sensorOrder: EventRule = rule("sensor-order", "warning", SENSORS, (event, found) =>
  eachReport(event, (report, path) => {
    for (const [least, most] of ORDERED) {
      const [low, high] = [report[least], report[most]];
      if (low !== undefined && high !== undefined && compareDecimals(low, high) > 0) found(`${path}/${least}`, { least, most }, low);
    }
  }),
);

const sensorPeriod: EventRule = rule("sensor-period", "error", SENSORS, (event, found) =>
  eachMetadata(event, ({ startTime, endTime }, path) => {
    if (startTime !== undefined && endTime !== undefined && startTime > endTime) found(`${path}/startTime`, {}, startTime);
  }),
);

const sensorAfterEvent: EventRule = rule("sensor-after-event", "warning", SENSORS, (event, found) => {
  const { eventTime } = event;
  eachMetadata(event, ({ time, endTime }, path) => {
    if (time !== undefined && time > eventTime) found(`${path}/time`, {}, time);
    if (endTime !== undefined && endTime > eventTime) found(`${path}/endTime`, {}, endTime);
  });
  eachReport(event, ({ time }, path) => {
    if (time !== undefined && time > eventTime) found(`${path}/time`, {}, time);
  });
});

const negativeDeviation: EventRule = rule("negative-deviation", "error", SENSORS, (event, found) =>
  eachReport(event, ({ sDev }, path) => {
    if (sDev?.startsWith("-") === true) found(`${path}/sDev`, {}, sDev);
  }),
);

const percentileRange: EventRule = rule("percentile-range", "error", SENSORS, (event, found) =>
  eachReport(event, ({ percRank: rank }, path) => {
    if (rank !== undefined && (compareDecimals(rank, "0") < 0 || compareDecimals(rank, "100") > 0))
      found(`${path}/percRank`, { rank }, rank);
  }),
);

const percentileHalves: EventRule = rule("percentile-halves", "warning", SENSORS, (event, found) =>
  eachReport(event, ({ percRank, percValue }, path) => {
    if ((percRank === undefined) !== (percValue === undefined))
      found(percRank === undefined ? `${path}/percRank` : `${path}/percValue`, {});
  }),
);

/** Measures that are pure numbers. */
const PURE: ReadonlySet<string> = new Set(["Dimensionless", "Count"]);

const valueWithoutUnit: EventRule = rule("value-without-unit", "warning", SENSORS, (event, found) =>
  eachReport(event, ({ type = "", component, uom, value, minValue, maxValue, meanValue }, path) => {
    const measured = value ?? minValue ?? maxValue ?? meanValue;
    // Words of others may be pure numbers too.
    if (measured !== undefined && uom === undefined && component === undefined && !PURE.has(type) && !type.includes(":"))
      found(`${path}/uom`, {});
  }),
);

/** The standard gives no list of units for a type, and examples of GS1 have units that do not fit. */
const unitOfOtherMeasure: EventRule = rule(
  "unit-of-other-measure",
  "warning",
  "GS1 CBV 2.0, 7 (measurement types); UN/ECE Recommendation 20 (units)",
  (event, found) =>
    eachReport(event, ({ type = "", uom }, path) => {
      const measures = uom === undefined ? undefined : UNIT_MEASURES.get(uom);
      // Of a word that the standard does not have, nothing is known.
      if (uom !== undefined && measures !== undefined && WORDS.measurement.has(type) && !measures.includes(type))
        found(`${path}/uom`, { type, uom }, uom);
    }),
);

const nothingMeasured: EventRule = rule("nothing-measured", "warning", SENSORS, (event, found) =>
  eachReport(event, (report, path) => {
    const { value, stringValue, booleanValue, hexBinaryValue, uriValue, minValue, maxValue, meanValue, percValue, exception } = report;
    const { sDev, microorganism, chemicalSubstance, extensions } = report;
    const said = value ?? stringValue ?? booleanValue ?? hexBinaryValue ?? uriValue ?? minValue ?? maxValue ?? meanValue ?? percValue;
    if (said === undefined && (exception ?? sDev ?? microorganism ?? chemicalSubstance ?? extensions) === undefined) found(path, {});
  }),
);

export const SENSOR_RULES: readonly EventRule[] = [
  sensorOrder,
  sensorPeriod,
  sensorAfterEvent,
  negativeDeviation,
  percentileRange,
  percentileHalves,
  valueWithoutUnit,
  unitOfOtherMeasure,
  nothingMeasured,
];
