import type { County } from "./county.js";
import { at, objects, step, type WrittenEvent } from "./written-event.js";

/** The store tells its temperature every four hours; on the afternoon of day 12 the door stood open. */
export function* temperaturesOf({ names, stored }: County, day: number, midnight: number): Generator<WrittenEvent> {
  if (stored.length === 0) return;
  for (let hour = 0; hour < 24; hour += 4) {
    const open = day === 12 && (hour === 12 || hour === 16);
    const celsius = open ? 11.5 : 2 + ((day * 7 + hour * 3) % 16) / 10;
    yield objects(midnight + hour * 60, {
      action: "OBSERVE",
      epcList: stored.map(({ crate }) => crate),
      ...step("sensor_reporting", "sellable_not_accessible", names.coldStore),
      sensorElementList: [
        {
          sensorMetadata: { time: at(midnight + hour * 60), deviceID: names.logger(1) },
          sensorReport: [{ type: "Temperature", value: celsius, uom: "CEL" }],
        },
      ],
    });
  }
}
