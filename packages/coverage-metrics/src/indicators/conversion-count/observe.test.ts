import { describe, expect, it } from "vitest";
import type { Conversion } from "../../rosters/rows.js";
import { observe } from "../registry.js";
import { bounds, declaring, keeping, verdict } from "../testing/holding.js";

const row = (id: string, person: string | undefined, given: Partial<Conversion> = {}): Conversion => ({
  id,
  ...(person === undefined ? {} : { person }),
  kind: "employment",
  date: "2022-05-01",
  ...given,
});
const count = (conversions: readonly Conversion[], params = {}) =>
  bounds(observe(keeping({ conversions }), "conversion-count", params).part);

describe("trainees converted 培训转化人数", () => {
  it("counts a trainee once who found work and then began a business", () => {
    expect(count([row("1", "a"), row("2", "a", { kind: "start-up" }), row("3", "b")])).toEqual(["2", "2"]);
  });

  it("counts those who turned to one thing", () => {
    const rows = [row("1", "a"), row("2", "a", { kind: "start-up" }), row("3", "b")];
    expect([count(rows, { kind: "employment" }), count(rows, { kind: "start-up" })]).toEqual([
      ["2", "2"],
      ["1", "1"],
    ]);
  });

  it("lets the nameless be anybody", () => {
    expect(count([row("1", "a"), row("2", undefined), row("3", undefined)])).toEqual(["1", "3"]);
    expect(count([row("1", undefined), row("2", undefined)])).toEqual(["1", "2"]);
    expect(count([])).toEqual(["0", "0"]);
  });

  it("counts a row entered twice once, and none after the day or the window", () => {
    const rows = [row("1", undefined), row("1", undefined), row("2", "b", { date: "2022-12-31" }), row("3", "c", { date: "2023-01-01" })];
    expect(count(rows)).toEqual(["1", "2"]);
    expect(count(rows, { to: "2022-12-30" })).toEqual(["1", "1"]);
  });

  it("fails at 29, holds at 30 and 31", () => {
    const asks = { indicator: "conversion-count", params: {} } as const;
    expect([29, 30, 31].map((converted) => verdict(declaring({ "training.converted": converted }), asks, ">=", "30"))).toEqual([
      "fail",
      "pass",
      "pass",
    ]);
    expect(verdict(declaring({}), asks, ">=", "30")).toBe("unknown");
  });
});
