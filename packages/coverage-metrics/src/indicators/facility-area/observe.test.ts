import { describe, expect, it } from "vitest";
import type { Facility } from "../../rosters/rows.js";
import { bounds, declaring, held, keeping } from "../testing/holding.js";
import { observe } from "../registry.js";

const area = { indicator: "facility-area", params: { kind: "service-centre" } } as const;
const staff = { indicator: "facility-staff", params: { kind: "service-centre" } } as const;
const centre: Facility = { id: "c", kind: "service-centre", status: "operating", area: "1200", staff: 5 };

describe("floor area and staff 面积与人员", () => {
  it("lechang-2019/centre/area: a centre of 1200 square metres exists", () => {
    const finding = held(keeping({ facilities: [centre] }), area, ">=", "1200");
    expect([finding.part, finding.verdict]).toEqual([{ unit: "m2", min: "1200", max: "1200" }, "pass"]);
    const verdicts = ["1199.99", "1200", "1200.01"].map(
      (square) => held(declaring({ "facilities.service-centre.area": square }), area, ">=", "1200").verdict,
    );
    expect(verdicts).toEqual(["fail", "pass", "pass"]);
  });

  it("lechang-2019/centre/staff: five people work in it", () => {
    const finding = held(keeping({ facilities: [centre] }), staff, ">=", "5");
    expect([finding.part, finding.verdict]).toEqual([{ unit: "persons", min: "5", max: "5" }, "pass"]);
    expect(held(declaring({ "facilities.service-centre.staff": 4 }), staff, ">=", "5").verdict).toBe("fail");
  });

  it("suichang-2021/centre/team: twelve people, and not eleven", () => {
    const verdicts = [11, 12, 13].map(
      (people) => held(declaring({ "facilities.service-centre.staff": people }), staff, ">=", "12").verdict,
    );
    expect(verdicts).toEqual(["fail", "pass", "pass"]);
  });

  it("adds up exactly what is built, and keeps open what a row does not say", () => {
    const sum = (...more: readonly Facility[]) => {
      const { part } = observe(keeping({ facilities: [centre, ...more] }), "facility-area", { kind: "service-centre" });
      return [...bounds(part), part.missing.map(({ id }) => id)];
    };
    const other = { id: "d", kind: "service-centre" } as const;
    expect(sum({ ...other, status: "built", area: "0.1" }, { ...other, id: "e", status: "built", area: "0.2" })).toEqual([
      "1200.3",
      "1200.3",
      [],
    ]);
    expect(sum({ ...other, status: "built" })).toEqual(["1200", null, ["facility/d/area"]]);
    expect(sum({ ...other, area: "100" })).toEqual(["1200", "1300", ["facility/d/status"]]);
    expect(sum({ ...other, status: "planned", area: "100" })).toEqual(["1200", "1200", []]);
  });
});
