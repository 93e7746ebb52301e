import { rosterForms } from "@countykit/coverage-metrics";
import { describe, expect, it } from "vitest";
import { headingsIn, headingsOf, rosterNamed, rosterOfFile, ROSTERS } from "./which-roster.js";

describe("a name", () => {
  it("may be the key or the term in either language", () => {
    for (const roster of ROSTERS) {
      const { zh, en } = rosterForms[roster].term;
      for (const name of [roster, zh, en, ` ${en.toUpperCase()} `]) expect(rosterNamed(name)).toBe(roster);
    }
    expect(rosterNamed("Service stations")).toBe("stations");
    expect(rosterNamed("stationz")).toBe(null);
    expect(rosterNamed("")).toBe(null);
  });
});

describe("a file name", () => {
  it.each([
    ["stations.csv", "stations"],
    ["STATIONS-2021.CSV", "stations"],
    ["a/b/服务站点.csv", "stations"],
    ["C:\\名册\\遂昌县村级站点台账（2021年）.csv", "stations"],
    ["行政村名册.csv", "villages"],
    ["villages_2020.csv", "villages"],
    ["乡镇.csv", "towns"],
    ["培训场次.csv", "sessions"],
    ["培训签到.csv", "attendances"],
    ["培训签到表.csv", "attendances"],
    ["follow-ups.csv", "follow-ups"],
    ["农产品上架.csv", "listings"],
    ["结对帮扶活动.csv", "pairings"],
    ["sales.csv", "sales"],
  ])("%s speaks of %s", (file, roster) => {
    expect(rosterOfFile(file)).toBe(roster);
  });

  it.each(["x.csv", "数据.csv", "2021.csv", "-", "stations/x.csv", "企业站点.csv"])("%s speaks of none, or of two alike", (file) => {
    expect(rosterOfFile(file)).toBe(null);
  });
});

describe("headings", () => {
  const VILLAGES = ["行政村代码", "行政村名称", "省定贫困村"];

  it("are found below titles, among the first rows", () => {
    const rows = [["遂昌县行政村名册", "", ""], ["", "", ""], VILLAGES, ["331123201201", "甲村", "是"]];
    expect(headingsIn(rows)).toEqual({ roster: "villages", at: 2 });
    expect(headingsOf("villages", rows)).toEqual({ roster: "villages", at: 2 });
  });

  it("tell rosters apart by those that only one of them has", () => {
    expect(headingsIn([["站点编号", "级别", "所在村代码"]])?.roster).toBe("stations");
    expect(headingsIn([["session id", "person"]])?.roster).toBe("attendances");
  });

  it("are not told apart where two rosters know as many, or none knows two", () => {
    expect(headingsIn([["编号", "名称"]])).toBe(null);
    expect(headingsIn([["站点编号", "甲", "乙"]])).toBe(null);
    expect(headingsIn([["甲", "乙"]])).toBe(null);
    expect(headingsIn([])).toBe(null);
  });

  it("of a roster that is known are the first row where it knows none, so that they can be told to be wrong", () => {
    expect(
      headingsOf("stations", [
        ["甲", "乙"],
        ["1", "2"],
      ]),
    ).toEqual({ roster: "stations", at: 0 });
  });
});
