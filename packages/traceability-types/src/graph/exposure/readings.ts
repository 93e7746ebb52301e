import type { NormalEvent, SensorElement, SensorReport } from "../../epcis/normal-event.js";
import { type Amount, readAmount } from "../holds/amount.js";
import { readTime } from "../times.js";

/** What a sensor measured at a moment or over a span (读数): between `low` and `high` all the while. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly low: Amount;
  readonly high: Amount;
  /** The event that tells of it. */
  readonly event: number;
}

/** Less than 0, 0 or more than 0, as with texts; exact. */
export function compareAmounts(left: Amount, right: Amount): number {
  const places = Math.max(left.places, right.places);
  const difference = left.digits * 10n ** BigInt(places - left.places) - right.digits * 10n ** BigInt(places - right.places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Exact decimal text of a number. */
export function amountText({ digits, places }: Amount): string {
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, "0");
  const fine = places === 0 ? "" : text.slice(-places).replace(/0+$/, "");
  return `${digits < 0n ? "-" : ""}${text.slice(0, text.length - places)}${fine === "" ? "" : `.${fine}`}`;
}

/** The readings of one kind that an event tells. */
export function readingsOf(event: NormalEvent, number: number, type: string, uom: string | undefined): readonly Reading[] {
  const at = readTime(event.eventTime);
  const readings: Reading[] = [];
  for (const element of event.sensorElementList ?? [])
    for (const report of element.sensorReport) {
      if (report.type !== type || (uom !== undefined && report.uom !== uom)) continue;
      const reading = readingOf(element, report, at, number);
      if (reading !== undefined) readings.push(reading);
    }
  return readings;
}

function readingOf(
  { sensorMetadata = {} }: SensorElement,
  report: SensorReport,
  at: number | undefined,
  event: number,
): Reading | undefined {
  const timeOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : readTime(text));
  const moment = timeOf(report.time) ?? timeOf(sensorMetadata.time);
  const value = report.value === undefined ? undefined : readAmount(report.value);
  const [least, most] = [report.minValue, report.maxValue].map((text) => (text === undefined ? undefined : readAmount(text)));
  const [from, to] = [timeOf(sensorMetadata.startTime), timeOf(sensorMetadata.endTime)];
  if (least !== undefined && most !== undefined && from !== undefined && to !== undefined && from <= to && compareAmounts(least, most) <= 0)
    return { from, to, low: least, high: most, event };
  const time = moment ?? at;
  return value === undefined || time === undefined ? undefined : { from: time, to: time, low: value, high: value, event };
}
