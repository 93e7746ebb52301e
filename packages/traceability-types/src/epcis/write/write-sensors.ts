import type { SensorElement, SensorReport } from "../normal-event.js";
import { put, type Writing, type Written, writtenFields } from "./writing.js";
import { writtenWord } from "./written-word.js";

/** What sensors saw, as JSON-LD has it. */
export const writtenSensors = (elements: readonly SensorElement[], writing: Writing): readonly Written[] =>
  elements.map(({ sensorMetadata, sensorReport, extensions }) => {
    const written: Written = {};
    if (sensorMetadata !== undefined) {
      const { extensions: more, ...known } = sensorMetadata;
      written["sensorMetadata"] = { ...known, ...writtenFields(more, writing) };
    }
    written["sensorReport"] = sensorReport.map((report) => writtenReport(report, writing));
    return { ...written, ...writtenFields(extensions, writing) };
  });

function writtenReport(report: SensorReport, writing: Writing): Written {
  const { type, exception, component, value, minValue, maxValue, meanValue, sDev, percRank, percValue, extensions, ...known } = report;
  const written: Written = {};
  if (type !== undefined) written["type"] = writtenWord("measurement", type);
  if (exception !== undefined) written["exception"] = writtenWord("alert", exception);
  if (component !== undefined) written["component"] = writtenWord("component", component);
  put(written, known);
  for (const [name, decimal] of Object.entries({ value, minValue, maxValue, meanValue, sDev, percRank, percValue })) {
    if (decimal !== undefined) written[name] = writing.numberOf(decimal);
  }
  return { ...written, ...writtenFields(extensions, writing) };
}
