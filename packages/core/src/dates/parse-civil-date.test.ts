import { describe, expect, it } from "vitest";
import { formatChineseDate, formatChineseMonth } from "./format-chinese-date.js";
import { parseCivilDate, parseCivilMonth } from "./parse-civil-date.js";

describe("reading a day", () => {
  it("accepts ISO and Chinese, full width and spaces", () => {
    for (const text of [
      "2022-04-18",
      "2022年4月18日",
      "2022年04月18日",
      "2022 年 4 月 18 日",
      "２０２２年４月１８日",
      " 2022-04-18 ",
      "２０２２－０４－１８",
      "2022年4月18号",
    ]) {
      expect(parseCivilDate(text)).toEqual({ ok: true, value: "2022-04-18" });
    }
  });

  it("says what another notation was meant to be", () => {
    for (const text of ["2022/4/18", "2022.4.18", "2022-4-18", "2022.04.18"]) {
      expect(parseCivilDate(text, "/issued")).toMatchObject({
        ok: false,
        issues: [{ code: "not-date", path: "/issued", expected: "YYYY-MM-DD", didYouMean: "2022-04-18" }],
      });
    }
  });

  it("never suggests a day that does not exist", () => {
    expect(parseCivilDate("2021/2/30")).toEqual({
      ok: false,
      issues: [
        {
          code: "not-date",
          path: "",
          expected: "YYYY-MM-DD",
          received: "“2021/2/30”",
          message: { zh: "“2021/2/30” 不是日期", en: "“2021/2/30” is not a date" },
          hint: { zh: "请写成 2022-04-18 或 2022年4月18日", en: "Write 2022-04-18 or 2022年4月18日" },
        },
      ],
    });
  });

  it("tells how many days a month has", () => {
    expect(parseCivilDate("2021-02-29", "/d")).toEqual({
      ok: false,
      issues: [
        {
          code: "no-such-day",
          path: "/d",
          expected: "1–28",
          received: "“2021-02-29”",
          message: { zh: "2021 年 2 月只有 28 天，没有 29 日", en: "2021-02 has 28 days; there is no day 29" },
        },
      ],
    });
    expect(parseCivilDate("2024-02-29")).toEqual({ ok: true, value: "2024-02-29" });
    expect(parseCivilDate("2021年4月0日")).toMatchObject({ ok: false, issues: [{ code: "no-such-day", expected: "1–30" }] });
  });

  it("reports a month that does not exist and a year that cannot be meant", () => {
    expect(parseCivilDate("2021-13-01")).toMatchObject({ ok: false, issues: [{ code: "no-such-day", expected: "1–12" }] });
    for (const [text, ok] of [
      ["1799-12-31", false],
      ["1800-01-01", true],
      ["2199-12-31", true],
      ["2200-01-01", false],
    ] as const) {
      expect(parseCivilDate(text).ok).toBe(ok);
    }
    expect(parseCivilDate("0202-04-18")).toMatchObject({ ok: false, issues: [{ code: "no-such-day", expected: "1800–2199" }] });
  });

  it("takes no month, year, time, number or object for a day", () => {
    const inputs = [
      "2022-04",
      "2022",
      "2022年4月",
      "4月18日",
      "2022-04-18T00:00:00Z",
      "20220418",
      "",
      20220418,
      44669,
      null,
      undefined,
      true,
      {},
      [],
    ];
    for (const input of inputs)
      expect(parseCivilDate(input, "/x")).toMatchObject({ ok: false, issues: [{ code: "not-date", path: "/x" }] });
  });

  it("is not slowed or flooded by ten megabytes of digits", () => {
    const read = parseCivilDate("2".repeat(10_000_000));
    expect(read.ok || read.issues[0]?.received?.length).toBe(43);
  });
});

describe("reading a month", () => {
  it("accepts ISO and Chinese", () => {
    for (const text of ["2022-04", "2022年4月", "2022年04月", "2022年4月份", "２０２２－０４", "2022 年 4 月"]) {
      expect(parseCivilMonth(text)).toEqual({ ok: true, value: "2022-04" });
    }
  });

  it("takes neither a day nor a year for a month", () => {
    for (const text of ["2022-04-18", "2022", "2022年4月18日", "4月", "2022-4"]) expect(parseCivilMonth(text).ok).toBe(false);
    expect(parseCivilMonth("2022/4")).toMatchObject({ ok: false, issues: [{ code: "not-date", didYouMean: "2022-04" }] });
    expect(parseCivilMonth("2022-13")).toMatchObject({ ok: false, issues: [{ code: "no-such-day" }] });
  });
});

describe("printing in Chinese", () => {
  it("prints no leading zeros", () => {
    expect(formatChineseDate("2022-04-08")).toBe("2022年4月8日");
    expect(formatChineseMonth("2022-04")).toBe("2022年4月");
  });
});
