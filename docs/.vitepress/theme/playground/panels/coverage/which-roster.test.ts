import { type RosterName, rosterForms, writeTable } from "@countykit/coverage-metrics";
import { describe, expect, it } from "vitest";
import { headingsOf, ROSTERS, rosterNamed, rosterOfName } from "./which-roster.js";

const headerOf = <Name extends RosterName>(roster: Name, language: "zh" | "en") => writeTable(rosterForms[roster], [], language).header;

describe("which roster a file is", () => {
  it("is told by its headings, in either language, for every roster", () => {
    for (const roster of ROSTERS)
      for (const language of ["zh", "en"] as const) {
        expect([roster, headingsOf([headerOf(roster, language)], null, "a.csv")]).toEqual([roster, { roster, at: 0 }]);
      }
  });

  it("is told by headings that stand below a title, but not by what stands too far down", () => {
    const header = headerOf("stations", "zh");
    const below = (rows: number) => headingsOf([...Array.from({ length: rows }, () => ["标题"]), header], null, "a.csv");
    expect([below(9), below(10)]).toEqual([{ roster: "stations", at: 9 }, null]);
  });

  it("is what somebody says, whatever the headings are", () => {
    expect(headingsOf([["甲", "乙"]], "towns", "a.csv")).toEqual({ roster: "towns", at: 0 });
    expect(headingsOf([["甲", "乙"]], null, "a.csv")).toBe(null);
  });

  it("is told by the name of the file when the headings leave it open", () => {
    expect(headingsOf([["甲", "乙"]], null, "stations.csv")).toEqual({ roster: "stations", at: 0 });
    expect([rosterOfName("2021 服务站点.csv"), rosterOfName("follow-ups.json"), rosterOfName("a.csv")]).toEqual([
      "stations",
      "follow-ups",
      null,
    ]);
    expect([rosterNamed("服务站点"), rosterNamed("Stations"), rosterNamed("things")]).toEqual(["stations", "stations", null]);
  });
});
