import { describe, expect, it } from "vitest";
import { declaring, held } from "../testing/holding.js";
import { ratioOf } from "../testing/telling.js";

const located = { indicator: "town-coverage", params: { mode: "located" } } as const;
const townStations = { indicator: "station-count", params: { kind: "town", standing: "built" } } as const;

describe("town coverage 镇级覆盖率", () => {
  it("lechang-2021/stations/town-coverage: 16 of 17 towns are not all of them", () => {
    const finding = held(declaring({ towns: 17, "towns.located": 16 }), located, "==", "1");
    expect({ coverage: ratioOf(finding), verdict: finding.verdict }).toEqual({ coverage: "0.9412", verdict: "fail" });
    expect(finding.gap).toEqual({ kind: "short", amount: { unit: "towns", min: "1", max: "1" } });
    expect(held(declaring({ towns: 17, "towns.located": 17 }), located, "==", "1").verdict).toBe("pass");
  });

  it("lechang-2021/stations/town-count: 17 town stations in 17 town-level units", () => {
    const book = declaring({ towns: 17, "towns.located": 17, "stations.town.built": 17 });
    expect({ coverage: ratioOf(held(book, located, "==", "1")), verdict: held(book, townStations, "==", "17").verdict }).toEqual({
      coverage: "1.0000",
      verdict: "pass",
    });
    const verdicts = [16, 17, 18].map((stations) => held(declaring({ "stations.town.built": stations }), townStations, "==", "17").verdict);
    expect(verdicts).toEqual(["fail", "pass", "fail"]);
  });

  it("lechang-2019/target/town-stations: 17 stations in 17 towns", () => {
    const book = declaring({ towns: 17, "towns.located": 17, "stations.town.built": 17 });
    expect(ratioOf(held(book, located, "==", "1"))).toBe("1.0000");
    expect(held(book, townStations, "==", "17").verdict).toBe("pass");
  });

  it("suixi-2021/stations/town: 15 stations in 15 towns", () => {
    const book = declaring({ towns: 15, "towns.located": 15, "stations.town.built": 15 });
    expect(ratioOf(held(book, located, "==", "1"))).toBe("1.0000");
    const verdicts = [14, 15, 16].map((stations) => held(declaring({ "stations.town.built": stations }), townStations, "==", "15").verdict);
    expect(verdicts).toEqual(["fail", "pass", "fail"]);
  });

  it("is open while nobody has said in how many towns a station stands", () => {
    const finding = held(declaring({ towns: 17 }), located, "==", "1");
    expect([finding.verdict, finding.missing.map(({ id }) => id)]).toEqual(["unknown", ["figure/towns.located"]]);
  });
});
