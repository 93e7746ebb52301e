import { parseCivilDate } from "@countykit/core";

/** A moment as people write it, or the day that was meant: both ends included, in milliseconds since 1970 UTC. */
export type Moment = readonly [from: number, to: number];

const WRITTEN = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(Z|[+-]\d\d:\d\d)?)?$/u;

/** Reads a day or a moment (时刻); without an offset it is China's time. `null` for anything else. */
export function momentOf(text: string): Moment | null {
  const [, day = "", hour, minute = "00", second = "00", part = "0", offset = "+08:00"] = WRITTEN.exec(text.trim()) ?? [];
  if (day === "" || !parseCivilDate(day).ok) return null;
  const at = (time: string): number => Date.parse(`${day}T${time}${offset}`);
  if (hour === undefined) return [at("00:00:00.000"), at("23:59:59.999")];
  const moment = at(`${hour}:${minute}:${second}.${part.padEnd(3, "0")}`);
  return Number.isNaN(moment) ? null : [moment, moment];
}

/** A moment as China's clocks show it, `2026-07-11 05:42`; seconds only where they are told. */
export function chinaTime(time: number): string {
  const text = new Date(time + 8 * 60 * 60 * 1000).toISOString();
  return `${text.slice(0, 10)} ${text.slice(11, text.endsWith(":00.000Z") ? 16 : 19)}`;
}
