import { describe, expect, it } from "vitest";
import type { DeclaredFigure } from "../../figures/declared.js";
import { bounds, held } from "../testing/holding.js";
import { dated, telling } from "../testing/telling.js";
import { observe } from "../registry.js";
import { teamDeadline } from "./team-deadline.js";

const asks = { indicator: "team-formed", params: { months: 1 } } as const;
const confirmed = dated("team.entity-confirmed", "2021-01-31");
const late = (declared: readonly DeclaredFigure[], asOf = "2021-12-31") => held(telling(declared, asOf), asks, "<=", "0");

describe("days by which the team was late 专业团队组建逾期天数", () => {
  it("suichang-2021/centre/team: one month from 31 January ends on 28 February, and the team of that day is in time", () => {
    const finding = late([confirmed, dated("team.formed", "2021-02-28")]);
    expect({ lastDay: teamDeadline("2021-01-31"), onTime: finding.verdict === "pass" }).toEqual({ lastDay: "2021-02-28", onTime: true });
    const days = ["2021-02-27", "2021-02-28", "2021-03-01"].map((formed) => {
      const { part, verdict } = late([confirmed, dated("team.formed", formed)]);
      return [part?.min, verdict];
    });
    expect(days).toEqual([
      ["-1", "pass"],
      ["0", "pass"],
      ["1", "fail"],
    ]);
  });

  it("fails on the day after the last when the team of later is not there yet, and not before", () => {
    const formed = dated("team.formed", "2021-06-01");
    const states = ["2021-02-27", "2021-02-28", "2021-03-01"].map((asOf) => late([confirmed, formed], asOf).verdict);
    expect(states).toEqual(["unknown", "fail", "fail"]);
  });

  it("says that a team of later is not there yet, and by when it has to be", () => {
    const finding = late([confirmed, dated("team.formed", "2021-06-01")], "2021-02-10");
    expect(finding.missing).toEqual([
      {
        id: "figure/team.formed",
        label: { zh: "专业团队组建日期（截至 2021-02-10 尚未组建）", en: "day the team was set up (not yet by 2021-02-10)" },
      },
    ]);
    expect(finding.remarks).toEqual([
      {
        code: "team-not-there-yet",
        text: {
          zh: "截至 2021-02-10，专业团队尚未组建，期限为 2021-02-28",
          en: "By 2021-02-10 the team was not set up yet; the last day for it is 2021-02-28",
        },
      },
    ]);
    expect(late([confirmed, dated("team.formed", "2021-02-10")], "2021-02-10").remarks).toEqual([]);
    expect(late([confirmed], "2021-02-10").remarks).toEqual([]);
  });

  it("is open while a day is not known", () => {
    expect([late([confirmed]).verdict, late([dated("team.formed", "2021-02-28")]).verdict, late([]).verdict]).toEqual([
      "unknown",
      "unknown",
      "unknown",
    ]);
    const { part } = observe(telling([confirmed]), asks.indicator, asks.params);
    expect([bounds(part), part.missing.map(({ id }) => id)]).toEqual([["-28", null], ["figure/team.formed"]]);
    expect(late([]).missing.map(({ id }) => id)).toEqual(["figure/team.entity-confirmed", "figure/team.formed"]);
  });
});
