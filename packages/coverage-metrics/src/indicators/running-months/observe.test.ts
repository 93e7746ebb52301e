import { describe, expect, it } from "vitest";
import { openBook } from "../../figures/open-book.js";
import type { Facility } from "../../rosters/rows.js";
import { bounds, held, keeping } from "../testing/holding.js";
import { dated, telling } from "../testing/telling.js";
import { observe } from "../registry.js";

const asks = { indicator: "running-months", params: { kind: "service-centre" } } as const;
const asOf = "2021-08-31";
const running = (opened: string, day = asOf) =>
  observe(telling([dated("facilities.service-centre.opened", opened)], day), asks.indicator, asks.params).part;

describe("months in operation 已运营月数", () => {
  it("counts whole months: six from the end of February to the end of August, five from the first of March", () => {
    expect(["2021-02-27", "2021-02-28", "2021-03-01"].map((opened) => running(opened).min)).toEqual(["6", "6", "5"]);
    const verdicts = ["2021-02-27", "2021-02-28", "2021-03-01"].map(
      (opened) => held(telling([dated("facilities.service-centre.opened", opened)], asOf), asks, ">=", "6").verdict,
    );
    expect(verdicts).toEqual(["pass", "pass", "fail"]);
  });

  it("fills a month on the day of its number, or on the last day of a month without it", () => {
    expect(running("2020-08-31", "2021-02-27").min).toBe("5");
    expect(running("2020-08-31", "2021-02-28").min).toBe("6");
    expect(running("2020-09-15", "2021-03-14").min).toBe("5");
    expect(running("2021-08-31").min).toBe("0");
    expect(running("2021-09-01").min).toBe("0");
  });

  it("is open while nobody has said when it opened, or has said no real day", () => {
    expect(observe(telling([], asOf), asks.indicator, asks.params).part).toMatchObject({
      min: "0",
      max: null,
      missing: [{ id: "figure/facilities.service-centre.opened" }],
    });
    expect(running("2021-02-30")).toMatchObject({ min: "0", max: null, missing: [{ id: "figure/facilities.service-centre.opened" }] });
  });

  it("goes by the oldest facility of the roster that still operates", () => {
    const months = (facilities: readonly Facility[]) => {
      const { part } = observe(keeping({ facilities }, asOf), asks.indicator, asks.params);
      return [...bounds(part), part.missing.map(({ id }) => id)];
    };
    const one: Facility = { id: "a", kind: "service-centre", opened: "2021-01-31" };
    expect(months([one, { ...one, id: "b", opened: "2020-08-31" }])).toEqual(["12", "12", []]);
    expect(months([one, { ...one, id: "b", opened: "2020-08-31", closed: "2021-06-30" }])).toEqual(["7", "7", []]);
    expect(months([one, { id: "b", kind: "service-centre", status: "operating" }])).toEqual(["7", null, ["facility/b/opened"]]);
    expect(months([{ id: "b", kind: "service-centre", built: "2021-07-31" }])).toEqual([
      "0",
      "1",
      ["facility/b/status", "facility/b/opened"],
    ]);
    expect(months([one, { id: "b", kind: "service-centre", built: "2021-07-31" }])).toEqual(["7", "7", []]);
    expect(months([{ id: "b", kind: "service-centre", status: "planned" }])).toEqual(["0", "0", []]);
    expect(months([])).toEqual(["0", "0", []]);
  });

  it("fails when it cannot have opened before it was built, however little the roster says", () => {
    const facilities: readonly Facility[] = [
      { id: "C", kind: "service-centre", opened: "2022-11-30" },
      { id: "D", kind: "service-centre", built: "2022-10-01" },
    ];
    const verdicts = ["1", "2", "3", "6"].map((least) => held(keeping({ facilities }), asks, ">=", least).verdict);
    expect(verdicts).toEqual(["pass", "unknown", "fail", "fail"]);
  });

  const opened = dated("facilities.service-centre.opened", "2020-01-01");
  const both = (facilities: readonly Facility[]) => {
    const finding = held(openBook({ asOf: "2022-12-31", declared: [opened], rows: { facilities } }), asks, ">=", "6");
    return [finding.verdict, finding.part?.min, finding.part?.max, finding.remarks.map(({ code }) => code)];
  };

  it("does not take a roster without a centre for one that has not run, and says so", () => {
    expect(both([{ id: "L", kind: "live-room", opened: "2022-11-30" }])).toEqual(["pass", "35", "35", ["conflict-roster-silent"]]);
  });

  it("takes the declared day where the roster leaves it open, and the roster's where both speak", () => {
    expect(both([{ id: "C", kind: "service-centre", status: "operating" }])).toEqual(["pass", "35", "35", []]);
    expect(both([{ id: "C", kind: "service-centre", opened: "2020-01-01" }])).toEqual(["pass", "35", "35", []]);
    expect(both([{ id: "C", kind: "service-centre", opened: "2022-11-30" }])).toEqual(["fail", "1", "1", ["conflict"]]);
    expect(both([{ id: "C", kind: "service-centre", status: "planned" }])).toEqual(["fail", "0", "0", ["conflict"]]);
  });
});
