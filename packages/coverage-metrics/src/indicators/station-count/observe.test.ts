import { describe, expect, it } from "vitest";
import type { Station } from "../../rosters/rows.js";
import { bounds, declaring, held, keeping, many } from "../testing/holding.js";
import { counted, telling } from "../testing/telling.js";
import { observe } from "../registry.js";

const asks = (kind: "town" | "village" | "demonstration" | "benchmark", window: { from?: string; to?: string } = {}) =>
  ({ indicator: "station-count", params: { kind, standing: "built", ...window } }) as const;
const late2021 = { from: "2021-11-01", to: "2021-12-31" };

describe("number of stations 站点数", () => {
  it("shixing-2021/stations/new-village: 30 village stations built from November to December 2021", () => {
    const rows = many(30, (number): Station => ({ id: `v${number}`, level: "village", built: "2021-12-01" }));
    const old: Station = { id: "old", level: "village", built: "2021-10-31" };
    const verdicts = [29, 30].map(
      (count) => held(keeping({ stations: [old, ...rows.slice(0, count)] }), asks("village", late2021), "==", "30").verdict,
    );
    expect(verdicts).toEqual(["fail", "pass"]);
    const late: Station = { id: "late", level: "village", built: "2022-01-01" };
    expect(held(keeping({ stations: [...rows.slice(0, 29), late] }), asks("village", late2021), "==", "30").verdict).toBe("fail");
  });

  it("shixing-2021/stations/demo-count: six demonstration stations", () => {
    const verdicts = [5, 6, 7].map((demo) => held(declaring({ "stations.demonstration": demo }), asks("demonstration"), "==", "6").verdict);
    expect(verdicts).toEqual(["fail", "pass", "fail"]);
  });

  it("lechang-2021/stations/benchmark: the plan wants benchmark stations but sets no number", () => {
    const finding = held(telling([counted("stations.benchmark.built", 0)]), asks("benchmark"), null, null);
    expect([finding.verdict, finding.message.key, finding.part?.min]).toEqual(["unknown", "no-threshold", "0"]);
  });

  it("counts a station that is in the roster twice once, one that is closed no more, and one of tomorrow not yet", () => {
    const stations: readonly Station[] = [
      { id: "a", level: "village", status: "built" },
      { id: "a", level: "village", status: "built" },
      { id: "b", level: "village", built: "2021-01-01", closed: "2022-12-31" },
      { id: "c", level: "village", built: "2023-01-01" },
      { id: "d", level: "town", status: "built" },
    ];
    expect(bounds(observe(keeping({ stations }), "station-count", { kind: "village", standing: "built" }).part)).toEqual(["1", "1"]);
  });

  it("keeps open what a row does not say: how far it has come, whether it is a demonstration station, when it was built", () => {
    const stations: readonly Station[] = [
      { id: "a", level: "village", status: "built", demonstration: true },
      { id: "b", level: "village", status: "built" },
      { id: "c", level: "village", demonstration: true },
    ];
    const count = (kind: "village" | "demonstration", window = {}) => {
      const { part } = observe(keeping({ stations }), "station-count", { kind, standing: "built", ...window });
      return [...bounds(part), part.missing.map(({ id }) => id)];
    };
    expect(count("village")).toEqual(["2", "3", ["station/c/status"]]);
    expect(count("demonstration")).toEqual(["1", "3", ["station/b/demonstration", "station/c/status"]]);
    expect(count("village", late2021)).toEqual(["0", "3", ["station/a/built", "station/b/built", "station/c/built"]]);
  });
});
