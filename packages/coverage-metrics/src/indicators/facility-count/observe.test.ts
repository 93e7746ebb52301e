import { describe, expect, it } from "vitest";
import type { Facility, FacilityKind } from "../../rosters/rows.js";
import { bounds, declaring, held, keeping } from "../testing/holding.js";
import { observe } from "../registry.js";

const asks = (kind: FacilityKind) => ({ indicator: "facility-count", params: { kind, standing: "built" } }) as const;
const verdicts = (kind: FacilityKind, counts: readonly number[]) =>
  counts.map((count) => held(declaring({ [`facilities.${kind}.built`]: count }), asks(kind), "==", "1").verdict);

describe("number of facilities 设施数", () => {
  it("lechang-2021/centre/count: one service centre", () => {
    expect(verdicts("service-centre", [0, 1, 2])).toEqual(["fail", "pass", "fail"]);
  });

  it("suixi-2021/centre/count: one service centre", () => {
    expect(held(declaring({ "facilities.service-centre.built": 1 }), asks("service-centre"), "==", "1").verdict).toBe("pass");
  });

  it("lechang-2019/target/centre-park: one centre and one park", () => {
    const book = declaring({ "facilities.service-centre.built": 1, "facilities.park.built": 1 });
    expect([held(book, asks("service-centre"), ">=", "1").verdict, held(book, asks("park"), ">=", "1").verdict]).toEqual(["pass", "pass"]);
    expect(held(declaring({ "facilities.park.built": 0 }), asks("park"), ">=", "1").verdict).toBe("fail");
  });

  it("counts the roster: what stands by the day, each once", () => {
    const facilities: readonly Facility[] = [
      { id: "a", kind: "live-room", opened: "2022-12-31" },
      { id: "a", kind: "live-room", opened: "2022-12-31" },
      { id: "b", kind: "live-room", opened: "2023-01-01", status: "planned" },
      { id: "c", kind: "live-room" },
      { id: "d", kind: "park", status: "built" },
    ];
    const count = (window = {}) => {
      const { part } = observe(keeping({ facilities }), "facility-count", { kind: "live-room", standing: "operating", ...window });
      return [...bounds(part), part.missing.map(({ id }) => id)];
    };
    expect(count()).toEqual(["1", "2", ["facility/c/status"]]);
    expect(count({ from: "2022-12-31", to: "2022-12-31" })).toEqual(["1", "2", ["facility/c/opened"]]);
    expect(count({ to: "2022-12-30" })).toEqual(["0", "1", ["facility/c/opened"]]);
  });
});
