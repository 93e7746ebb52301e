import { describe, expect, it } from "vitest";
import type { Station } from "../../rosters/rows.js";
import { bounds, declaring, held, keeping } from "../testing/holding.js";
import { observe } from "../registry.js";

const keepers = (of: "skilled" | "experienced" | "trained") => ({ indicator: "station-keepers", params: { of } }) as const;
const station = (id: string, given: Partial<Station>): Station => ({ id, level: "village", status: "operating", ...given });

describe("keepers of the stations 站长条件", () => {
  it("lechang-2021/stations/keeper-skill: a keeper who operates the platforms fluently", () => {
    expect(held(keeping({ stations: [station("a", { keeperSkilled: true })] }), keepers("skilled"), "==", "1").verdict).toBe("pass");
    const two = [station("a", { keeperSkilled: true }), station("b", { keeperSkilled: false })];
    expect(held(keeping({ stations: two }), keepers("skilled"), "==", "1").verdict).toBe("fail");
  });

  it("lechang-2021/stations/keeper-experience: a keeper with experience in e-commerce", () => {
    const finding = held(keeping({ stations: [station("a", { keeperExperienced: true })] }), keepers("experienced"), "==", "1", {
      force: "in-principle",
    });
    expect(finding.verdict).toBe("pass");
    const without = held(keeping({ stations: [station("a", { keeperExperienced: false })] }), keepers("experienced"), "==", "1", {
      force: "in-principle",
    });
    expect([without.verdict, without.severity]).toEqual(["fail", "warning"]);
  });

  it("keeps open the stations that say nothing of their keeper", () => {
    const stations = [station("a", { keeperTrained: true }), station("b", {})];
    const { part, whole } = observe(keeping({ stations }), "station-keepers", { of: "trained" });
    expect([bounds(part), whole?.min, part.missing.map(({ id }) => id)]).toEqual([["1", "2"], "2", ["station/b/keeperTrained"]]);
  });

  it("takes the county's own count", () => {
    expect(held(declaring({ stations: 154, "stations.keepers.trained": 154 }), keepers("trained"), "==", "1").verdict).toBe("pass");
  });
});
