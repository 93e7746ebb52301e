import { type CivilDate, parseCivilDate } from "@countykit/core";

/** A day of a roster or book to compute with (日期); `null` when it is no real day. */
export function day(text: string): CivilDate | null {
  const read = parseCivilDate(text);
  return read.ok ? read.value : null;
}
