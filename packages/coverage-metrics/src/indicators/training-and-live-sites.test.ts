import { describe, expect, it } from "vitest";
import type { Facility, FacilityKind, Station } from "../rosters/rows.js";
import type { Asked } from "../targets/target.js";
import { declaring, held, keeping, many, percent, verdict } from "./testing/holding.js";

const facilities = (kind: FacilityKind, count: number): readonly Facility[] =>
  many(count, (number) => ({ id: `${kind}${number}`, kind, status: "built" }));
const asks = (kind: FacilityKind): Asked => ({ indicator: "facility-count", params: { kind, standing: "built" } });
const around = (kind: FacilityKind, wanted: number) =>
  [wanted - 1, wanted, wanted + 1].map((count) =>
    verdict(keeping({ facilities: facilities(kind, count) }), asks(kind), ">=", String(wanted)),
  );

describe("where livestreams and training take place", () => {
  it("suichang-2021/cluster/live-rooms: fifteen rooms are enough", () => {
    expect(around("live-room", 15)).toEqual(["fail", "pass", "pass"]);
  });

  it("suichang-2021/cluster/live-bases: four bases are enough", () => {
    expect(around("live-base", 4)).toEqual(["fail", "pass", "pass"]);
  });

  it("suixi-2021/training/base: one practice base is enough", () => {
    expect(around("practice-base", 1)).toEqual(["fail", "pass", "pass"]);
  });

  it("does not take a room that is planned for one that is there", () => {
    const planned: Facility = { id: "P", kind: "live-room", status: "planned" };
    expect(verdict(keeping({ facilities: [...facilities("live-room", 14), planned] }), asks("live-room"), ">=", "15")).toBe("fail");
  });
});

describe("training of station heads 站点负责人培训", () => {
  const head = { indicator: "station-keepers", params: { of: "trained" } } as const;
  const stations = (trained: number): readonly Station[] =>
    many(190, (number) => ({
      id: `S${number}`,
      level: number <= 15 ? "town" : "village",
      status: "built",
      keeperTrained: number <= trained,
    }));

  it("suixi-2021/training/station-heads: 190 trained of 190 heads are all of them", () => {
    const finding = held(keeping({ stations: stations(190) }), head, "==", "1");
    expect([finding.verdict, percent(finding, 2), finding.whole?.min]).toEqual(["pass", "100.00%", "190"]);
    expect(verdict(keeping({ stations: stations(189) }), head, "==", "1")).toBe("fail");
  });

  it("is unknown where nobody says", () => {
    expect(verdict(declaring({ stations: 190 }), head, "==", "1")).toBe("unknown");
  });
});
