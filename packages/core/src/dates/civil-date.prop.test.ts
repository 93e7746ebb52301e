import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./add-days.js";
import { addMonths } from "./add-months.js";
import { type CivilDate, civilDate, daysInMonth, partsOf } from "./civil-date.js";
import { lastDayOf, monthOf } from "./civil-month.js";
import { dateOfNumber, dayNumber, isWeekendNumber } from "./day-number.js";
import { daysBetween } from "./days-between.js";
import { formatChineseDate, formatChineseMonth } from "./format-chinese-date.js";
import { monthsBetween } from "./months-between.js";
import { parseCivilDate, parseCivilMonth } from "./parse-civil-date.js";
import { isWeekend, weekday } from "./weekday.js";

const DAY = 86_400_000;

/** Every day of the years 1 to 9999. */
const anyNumber = fc.integer({ min: dayNumber("0001-01-01"), max: dayNumber("9999-12-31") });
const anyDate: fc.Arbitrary<CivilDate> = anyNumber.map(dateOfNumber);

/** Days of the years that parsers read. */
const printedDate: fc.Arbitrary<CivilDate> = fc.integer({ min: dayNumber("1800-01-01"), max: dayNumber("2199-12-31") }).map(dateOfNumber);
const shift = fc.integer({ min: -100_000, max: 100_000 });

describe("laws of civil dates", () => {
  it("agrees with the platform's UTC calendar on every day of a whole cycle of 400 years", () => {
    const first = dayNumber("1800-01-01");
    const last = dayNumber("2199-12-31");
    let wrong = 0;
    for (let number = first; number <= last; number++) {
      const date = dateOfNumber(number);
      const platform = new Date(number * DAY);
      if (date !== platform.toISOString().slice(0, 10) || weekday(date) % 7 !== platform.getUTCDay() || dayNumber(date) !== number) wrong++;
      if (isWeekend(date) !== isWeekendNumber(number)) wrong++;
    }
    expect([last - first + 1, wrong]).toEqual([146_097, 0]);
  });

  it("agrees with it on any day of the years 1 to 9999", () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(dateOfNumber(number)).toBe(new Date(number * DAY).toISOString().slice(0, 10));
        expect(dayNumber(dateOfNumber(number))).toBe(number);
      }),
    );
  });

  it("the library's calendar and the running numbers of the loops say the same, in any year from 1 to 9999", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(daysBetween(a, b)).toBe(dayNumber(b) - dayNumber(a));
        expect(addDays(a, dayNumber(b) - dayNumber(a))).toBe(b);
        expect(isWeekend(a)).toBe(isWeekendNumber(dayNumber(a)));
        expect(lastDayOf(monthOf(a))).toBe(`${monthOf(a)}-${daysInMonth(partsOf(a).year, partsOf(a).month)}`);
      }),
    );
  });

  it("going forth and back by days ends where it began", () => {
    fc.assert(
      fc.property(printedDate, shift, (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it("keeps the day of the month, or takes the last of a shorter one", () => {
    fc.assert(
      fc.property(printedDate, fc.integer({ min: -1200, max: 1200 }), (date, months) => {
        const moved = addMonths(date, months);
        const { year, month, day } = partsOf(moved);
        expect(monthsBetween(monthOf(date), monthOf(moved))).toBe(months);
        expect(day).toBe(Math.min(partsOf(date).day, daysInMonth(year, month)));
      }),
    );
  });

  it("takes a day apart and puts it together again", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(civilDate(partsOf(date))).toBe(date);
      }),
    );
  });

  it("reads back what it prints, in ISO, in Chinese and in full width", () => {
    fc.assert(
      fc.property(printedDate, (date) => {
        const wide = [...formatChineseDate(date)].map((c) => (/\d/.test(c) ? String.fromCodePoint(c.charCodeAt(0) + 0xfee0) : c)).join(" ");
        for (const text of [date, formatChineseDate(date), wide]) expect(parseCivilDate(text)).toEqual({ ok: true, value: date });
        for (const text of [monthOf(date), formatChineseMonth(monthOf(date))]) {
          expect(parseCivilMonth(text)).toEqual({ ok: true, value: monthOf(date) });
        }
      }),
    );
  });

  it("answers any input with a value or with located issues in both languages, never with a throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string({ unit: fc.constantFrom(..."0123456789年月日-/. 前到至Q") })), (input) => {
        const read = parseCivilDate(input, "/issued");
        if (read.ok) expect(daysBetween(read.value, read.value)).toBe(0);
        else
          for (const issue of read.issues)
            expect([issue.path, issue.message.zh !== "", issue.message.en !== ""]).toEqual(["/issued", true, true]);
      }),
    );
  });
});
