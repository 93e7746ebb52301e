import * as fc from "fast-check";
import { expect, it } from "vitest";
import { normalTime, timeOf } from "./time.js";

const two = (value: number): string => String(value).padStart(2, "0");
const times = fc.date({ min: new Date("0001-01-02T00:00:00Z"), max: new Date("9999-12-30T00:00:00Z"), noInvalidDate: true });
const offsets = fc.integer({ min: -14 * 60, max: 14 * 60 });

/** A time as it is read in a place so many minutes east. */
const writtenAt = (time: Date, minutes: number): string =>
  `${new Date(time.getTime() + minutes * 60_000).toISOString().slice(0, -1)}${minutes < 0 ? "-" : "+"}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;

it("tells the same time from anywhere on Earth", () => {
  fc.assert(
    fc.property(times, offsets, (time, minutes) => {
      const written = writtenAt(time, minutes);
      fc.pre(written.length === 29);
      expect(normalTime(written)).toBe(time.toISOString());
      expect(timeOf(written)).toBe(time.getTime());
    }),
    { numRuns: 2000 },
  );
});

it("rounds a half up, however many decimals there are", () => {
  fc.assert(
    fc.property(times, fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 }), (time, decimals) => {
      const text = decimals.join("");
      const exact = BigInt(text.padEnd(30, "0"));
      const rounded = (exact + 5n * 10n ** 26n) / 10n ** 27n;
      const second = Math.floor(time.getTime() / 1000) * 1000;
      expect(normalTime(`${time.toISOString().slice(0, 19)}.${text}Z`)).toBe(new Date(second + Number(rounded)).toISOString());
    }),
    { numRuns: 1000 },
  );
});

it("takes any text without throwing, and never makes a time of what is none", () => {
  const parts = fc.constantFrom("2026", "-02", "-30", "T", " ", "24", "23:59:60", ":", ".", "5", "Z", "+08:00", "+8", "−", "２０２６");
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(parts, { maxLength: 9 }).map((list) => list.join("")),
      ),
      (text) => {
        const read = normalTime(text);
        if (read !== null) expect(new Date(read).toISOString()).toBe(read);
      },
    ),
    { numRuns: 3000 },
  );
});
