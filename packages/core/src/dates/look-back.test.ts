import { describe, expect, it } from "vitest";
import { heldForYears, noneWithinYears } from "./look-back.js";

describe("no record within so many years", () => {
  const clear = (event: "2019-10-14" | "2019-10-15" | "2019-10-16" | "2021-10-15" | "2021-10-16"): readonly boolean[] =>
    noneWithinYears([event], "2021-10-15", 2).readings.map((reading) => reading.clear);

  it("shixing-2021/art/06-2-clean-record: a penalty of 14 October 2019 no longer counts on 15 October 2021", () => {
    expect(clear("2019-10-14")).toEqual([true, true]);
  });

  it("shixing-2021/art/06-2-clean-record: on the anniversary the two readings disagree, and counting it is preferred", () => {
    expect(clear("2019-10-15")).toEqual([false, true]);
    expect(noneWithinYears(["2019-10-15"], "2021-10-15", 2)).toMatchObject({ clear: false, readingsDiffer: true });
  });

  it("counts every day from then to the day of the application, and none after it", () => {
    expect(clear("2019-10-16")).toEqual([false, false]);
    expect(clear("2021-10-15")).toEqual([false, false]);
    expect(clear("2021-10-16")).toEqual([true, true]);
  });

  it("names the events inside and the window's first day, and is clear without events", () => {
    const result = noneWithinYears(["2018-01-01", "2020-05-06", "2019-10-15"], "2021-10-15", 2);
    expect(result.readings.map(({ id, from, inside }) => [id, from, inside])).toEqual([
      ["anniversary-included", "2019-10-15", ["2020-05-06", "2019-10-15"]],
      ["anniversary-excluded", "2019-10-16", ["2020-05-06"]],
    ]);
    expect(noneWithinYears([], "2021-10-15", 2)).toMatchObject({ clear: true, readingsDiffer: false });
  });

  it("counts back from 29 February to 28 February", () => {
    expect(noneWithinYears(["2022-02-28"], "2024-02-29", 2).readings.map((reading) => reading.clear)).toEqual([false, true]);
  });

  it("throws on a penalty whose day does not exist", () => {
    expect(() => noneWithinYears(["2021-02-30"], "2021-10-15", 2)).toThrow(RangeError);
  });
});

describe("established at least so many years", () => {
  it("shixing-2021/art/06-3-team-age: a team of 1 November 2019 is one day short on 31 October 2021", () => {
    expect(heldForYears("2019-11-01", "2021-10-31", 2)).toEqual({ met: false, metOn: "2021-11-01", shortDays: 1 });
  });

  it("is met on the anniversary and after it", () => {
    expect(heldForYears("2019-11-01", "2021-11-01", 2)).toEqual({ met: true, metOn: "2021-11-01", shortDays: 0 });
    expect(heldForYears("2019-11-01", "2021-11-02", 2)).toEqual({ met: true, metOn: "2021-11-01", shortDays: 0 });
    expect(heldForYears("2021-01-01", "2021-11-01", 2).shortDays).toBe(426);
  });

  it("takes 28 February for a team set up on 29 February", () => {
    expect(heldForYears("2020-02-29", "2022-02-28", 2)).toEqual({ met: true, metOn: "2022-02-28", shortDays: 0 });
  });
});
