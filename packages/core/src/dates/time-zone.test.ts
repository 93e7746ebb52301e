import { afterEach, describe, expect, it, vi } from "vitest";
import { addCalendarDays } from "./add-calendar-days.js";
import { addMonths } from "./add-months.js";
import { addWorkingDays } from "./add-working-days.js";
import { checkDeadline } from "./check-deadline.js";
import { formatChineseDate } from "./format-chinese-date.js";
import { heldForYears, noneWithinYears } from "./look-back.js";
import { parseCivilDate } from "./parse-civil-date.js";
import { parseDeadline } from "./parse-deadline.js";
import { parsePeriod } from "./parse-period.js";
import { quarterOf } from "./quarter.js";
import { weekday } from "./weekday.js";

afterEach(() => vi.unstubAllGlobals());

function touched(): never {
  throw new Error("a time zone was asked for");
}

/**
 * Nothing here can know a time zone, a clock or a locale: `Date` and `Intl` are taken away and everything still answers. The whole suite
 * also runs under several zones: `for zone in Asia/Shanghai UTC America/New_York Pacific/Kiritimati; do TZ=$zone npm run test:unit; done`.
 */
describe("dates without a time zone", () => {
  it("compute without Date and Intl", () => {
    const answers = ((): unknown => {
      vi.stubGlobal("Date", touched);
      vi.stubGlobal("Intl", undefined);
      const due = parseDeadline("2022年11月前");
      return [
        parseCivilDate("2022年4月18日"),
        parsePeriod("2021年11月至2022年8月"),
        due.ok && checkDeadline(due.value, "2022-11-20").outcome,
        addWorkingDays("2021-09-27", 7),
        addCalendarDays("2022-09-01", 30).rolled,
        addMonths("2021-01-31", 1),
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
      "2021-02-28",
      6,
      "2021Q4",
      "2022年4月18日",
      false,
      1,
    ]);
  });

  it("would notice if one of them did ask", () => {
    vi.stubGlobal("Date", touched);
    vi.stubGlobal("Intl", undefined);
    expect(() => new Date("2022-04-18")).toThrow("a time zone was asked for");
    expect(() => new Intl.DateTimeFormat()).toThrow(TypeError);
  });
});
