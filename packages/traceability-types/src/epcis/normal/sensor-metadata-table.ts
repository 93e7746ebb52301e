import type { SensorMetadata } from "../normal-event.js";

/** Fields of the metadata of sensors (传感器元数据), in the order of the standard, which XML and the event hash keep. */
export const SENSOR_METADATA: readonly Exclude<keyof SensorMetadata, "extensions">[] = [
  "time",
  "startTime",
  "endTime",
  "deviceID",
  "deviceMetadata",
  "rawData",
  "dataProcessingMethod",
  "bizRules",
];
