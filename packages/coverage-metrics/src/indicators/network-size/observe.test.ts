import { describe, expect, it } from "vitest";
import { bounds, declaring, held, keeping } from "../testing/holding.js";
import { observe } from "../registry.js";

const lechang = { "facilities.service-centre.built": 1, "stations.town.built": 17, "stations.village.built": 137 };
const suichang = { "facilities.service-centre.built": 1, "stations.demonstration": 12, "stations.village.built": 120 };
const size = (middle: "town" | "demonstration", withCentre: boolean) =>
  ({ indicator: "network-size", params: { middle, standing: "built", withCentre } }) as const;

describe("size of the three-level network 三级服务体系站点总数", () => {
  it("lechang-2019/station/three-levels: 1 centre, 17 town and 137 village stations are 155", () => {
    const finding = held(declaring(lechang), size("town", true), "==", "155");
    expect([finding.part?.min, finding.verdict]).toEqual(["155", "pass"]);
  });

  it("suichang-2021/stations/structure: 1 centre, 12 demonstration and 120 village stations are 133", () => {
    const finding = held(declaring(suichang), size("demonstration", true), "==", "133");
    expect([finding.part?.min, finding.verdict]).toEqual(["133", "pass"]);
  });

  it("suichang-2021/stations/demo: 12 demonstration stations beside 120 integrated ones are 132", () => {
    expect(held(declaring(suichang), size("demonstration", false), "==", "132").part?.min).toBe("132");
    const demo = { indicator: "station-count", params: { kind: "demonstration", standing: "built" } } as const;
    const verdicts = [11, 12, 13].map((count) => held(declaring({ "stations.demonstration": count }), demo, "==", "12").verdict);
    expect(verdicts).toEqual(["fail", "pass", "fail"]);
  });

  it("suichang-2021/centre/team-scope: the team coordinates 132 stations", () => {
    expect(held(declaring(suichang), size("demonstration", false), ">=", "132").verdict).toBe("pass");
    expect(observe(declaring(suichang), "network-size", { middle: "demonstration", standing: "built" }).part.min).toBe("132");
  });

  it("adds up what the rosters hold, and keeps open what they do not", () => {
    const book = keeping({
      facilities: [{ id: "c", kind: "service-centre", status: "operating" }],
      stations: [
        { id: "t", level: "town", status: "built" },
        { id: "v", level: "village", status: "operating" },
        { id: "w", level: "village" },
      ],
    });
    const { part } = observe(book, "network-size", { middle: "town", standing: "built", withCentre: true });
    expect([bounds(part), part.missing.map(({ id }) => id)]).toEqual([["3", "4"], ["station/w/status"]]);
  });
});
