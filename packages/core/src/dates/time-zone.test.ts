import { afterEach, describe, expect, it, vi } from "vitest";
import { addCalendarDays } from "./add-calendar-days.js";
import { addDays } from "./add-days.js";
import { addMonths, addYears } from "./add-months.js";
import { addWorkingDays } from "./add-working-days.js";
import { checkDeadline } from "./check-deadline.js";
import { firstDayOf, lastDayOf } from "./civil-month.js";
import { daysBetween } from "./days-between.js";
import { formatChineseDate } from "./format-chinese-date.js";
import { heldForYears, noneWithinYears } from "./look-back.js";
import { monthsBetween } from "./months-between.js";
import { parseCivilDate } from "./parse-civil-date.js";
import { parseDeadline } from "./parse-deadline.js";
import { parsePeriod } from "./parse-period.js";
import { quarterOf } from "./quarter.js";
import { weekday } from "./weekday.js";

/** What a Date knows of the process: its time zone and its locale. The UTC methods, `getTime` and `setTime` know nothing of either. */
const LOCAL = Object.getOwnPropertyNames(Date.prototype).filter((name) => /^(get|set|to)(?!UTC|Time$|ISOString$|JSON$)/.test(name));
const { prototype } = Date;
const originals = new Map(LOCAL.map((name) => [name, Object.getOwnPropertyDescriptor(Date.prototype, name)]));

afterEach(() => {
  vi.unstubAllGlobals();
  for (const [name, original] of originals) if (original !== undefined) Object.defineProperty(prototype, name, original);
});

function touched(): never {
  throw new Error("the process was asked for its clock, time zone or locale");
}

/** Takes away everything that depends on the process: every local getter and setter, the clock, parsing, local construction and Intl. */
function isolate(): void {
  const Platform = Date;
  const Instant = new Proxy(Platform, {
    apply: touched,
    construct: (_, given: readonly unknown[]) => (given.length === 1 && typeof given[0] === "number" ? new Platform(given[0]) : touched()),
    get: (target, key) => (key === "now" || key === "parse" ? touched : Reflect.get(target, key)),
  });
  for (const name of LOCAL) Object.defineProperty(Platform.prototype, name, { value: touched, configurable: true, writable: true });
  vi.stubGlobal("Date", Instant);
  vi.stubGlobal("Intl", undefined);
}

/**
 * Nothing here can know a time zone, a clock or a locale: they are taken away and everything still answers. The whole suite also runs under
 * several zones: `for zone in Asia/Shanghai UTC America/New_York Pacific/Kiritimati; do TZ=$zone npm run test:unit; done`.
 */
describe("dates without a time zone", () => {
  it("compute without the clock, the time zone and the locale of the process", () => {
    const answers = ((): unknown => {
      isolate();
      const due = parseDeadline("2022年11月前");
      return [
        parseCivilDate("2022年4月18日"),
        parsePeriod("2021年11月至2022年8月"),
        due.ok && checkDeadline(due.value, "2022-11-20").outcome,
        addWorkingDays("2021-09-27", 7),
        addCalendarDays("2022-09-01", 30).rolled,
        addDays("2022-03-12", 1),
        addMonths("2021-01-31", 1),
        addYears("2020-02-29", 1),
        daysBetween("2022-03-12", "2022-03-14"),
        monthsBetween("2022-05", "2025-02"),
        firstDayOf("2022-02"),
        lastDayOf("2022-02"),
        weekday("2022-10-08"),
        quarterOf("2021-10-08"),
        formatChineseDate("2022-04-18"),
        noneWithinYears(["2019-10-15"], "2021-10-15", 2).clear,
        heldForYears("2019-11-01", "2021-10-31", 2).shortDays,
      ];
    })();
    vi.unstubAllGlobals();
    expect(answers).toEqual([
      { ok: true, value: "2022-04-18" },
      { ok: true, value: { from: "2021-11-01", until: "2022-09-01" } },
      "on-time",
      { earliest: "2021-10-12", latest: "2021-10-12" },
      { earliest: "2022-10-08", latest: "2022-10-08" },
      "2022-03-13",
      "2021-02-28",
      "2021-02-28",
      2,
      33,
      "2022-02-01",
      "2022-02-28",
      6,
      "2021Q4",
      "2022年4月18日",
      false,
      1,
    ]);
  });

  it("would notice if one of them did ask", () => {
    const asked: readonly (() => unknown)[] = [
      () => new Date(),
      () => Date.now(),
      () => Date.parse("2022-04-18"),
      () => new Date("2022-04-18"),
      () => new Date(2022, 3, 18),
      () => new Date(0).getDate(),
      () => new Date(0).setHours(0, 0, 0, 0),
      () => new Date(0).getTimezoneOffset(),
      () => new Date(0).toLocaleDateString(),
      () => String(new Date(0)),
    ];
    const messages = ((): readonly string[] => {
      isolate();
      return asked.map((ask) => {
        try {
          return `answered ${typeof ask()}`;
        } catch (error) {
          return error instanceof Error ? error.message : "";
        }
      });
    })();
    vi.unstubAllGlobals();
    expect(messages).toEqual(asked.map(() => "the process was asked for its clock, time zone or locale"));
  });

  it("computes the same where an application has put another Date in place of the platform's", () => {
    const Platform = Date;
    function Other(...given: readonly [number]): Date {
      return new Platform(...given);
    }
    const answers = ((): unknown => {
      vi.stubGlobal("Date", Object.assign(Other, { UTC: Platform.UTC }));
      return [
        addDays("2022-03-12", 1),
        addMonths("2021-03-31", -1),
        lastDayOf("2024-02"),
        weekday("2022-10-08"),
        monthsBetween("2021-12", "2022-01"),
      ];
    })();
    vi.unstubAllGlobals();
    expect(answers).toEqual(["2022-03-13", "2021-02-28", "2024-02-29", 6, 1]);
  });
});
