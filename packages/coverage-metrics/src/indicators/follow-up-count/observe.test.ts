import { describe, expect, it } from "vitest";
import type { FollowUp } from "../../rosters/rows.js";
import { observe } from "../registry.js";
import { bounds, declaring, keeping, verdict } from "../testing/holding.js";

const sessions = [{ id: "1", kind: "popular" as const, date: "2022-06-01" }];
const attendances = [{ session: "1", person: "a" }];
const up = (id: string, person: string, date: string): FollowUp => ({ id, person, date });
const count = (rows: readonly FollowUp[], params = {}) =>
  bounds(observe(keeping({ sessions, attendances, "follow-ups": rows }), "follow-up-count", params).part);

describe("trainees followed up 跟踪指导学员数", () => {
  it("lechang-2021/training/follow-up: a trainee of 1 June 2022 who was asked again on 1 September was followed up", () => {
    const book = keeping({ sessions, attendances, "follow-ups": [up("1", "a", "2022-09-01")] });
    expect(verdict(book, { indicator: "follow-up-count", params: {} }, ">=", "1")).toBe("pass");
  });

  it("counts a trainee once, however often", () => {
    expect(count([up("1", "a", "2022-09-01"), up("2", "a", "2022-12-01"), up("3", "b", "2022-12-01")])).toEqual(["2", "2"]);
  });

  it("does not count what came before the training; the day itself does", () => {
    expect([count([up("1", "a", "2022-05-31")]), count([up("1", "a", "2022-06-01")])]).toEqual([
      ["0", "0"],
      ["1", "1"],
    ]);
  });

  it("counts within a window, and nothing after the day", () => {
    expect(count([up("1", "a", "2022-09-01")], { to: "2022-08-31" })).toEqual(["0", "0"]);
    expect(count([up("1", "a", "2023-01-01")])).toEqual(["0", "0"]);
  });

  it("goes by the first training where there were several", () => {
    const twice = keeping({
      sessions: [{ id: "2", kind: "skills", date: "2022-08-01" }, ...sessions],
      attendances: [{ session: "2", person: "a" }, ...attendances, { session: "gone", person: "a" }, { session: "1" }],
      "follow-ups": [up("1", "a", "2022-07-01")],
    });
    expect(bounds(observe(twice, "follow-up-count", {}).part)).toEqual(["1", "1"]);
  });

  it("fails at 29 of the 30 that the annex names, holds at 30; unknown when nobody counted", () => {
    const asks = { indicator: "follow-up-count", params: {} } as const;
    expect([29, 30, 31].map((one) => verdict(declaring({ "training.followed-up": one }), asks, ">=", "30"))).toEqual([
      "fail",
      "pass",
      "pass",
    ]);
    expect(verdict(declaring({}), asks, ">=", "30")).toBe("unknown");
  });
});
