import { describe, expect, it } from "vitest";
import type { Station } from "../../rosters/rows.js";
import { bounds, held, keeping } from "../testing/holding.js";
import { counted, flagged, ratioOf, telling } from "../testing/telling.js";
import { observe } from "../registry.js";

const asks = { indicator: "station-visibility", params: {} } as const;
const realTime = { indicator: "is-done", params: { what: "stations.real-time-view" } } as const;

describe("stations that the platform sees 站点可视化率", () => {
  it("lechang-2021/centre/visual-management: 150 of 154 stations are seen, in real time", () => {
    const book = telling([counted("stations", 154), counted("stations.online", 150), flagged("stations.real-time-view", true)]);
    const finding = held(book, asks, "==", "1");
    expect({ visibleShare: ratioOf(finding), realTime: held(book, realTime, "==", "1").verdict === "pass" }).toEqual({
      visibleShare: "0.9740",
      realTime: true,
    });
    expect([finding.verdict, finding.gap]).toEqual(["fail", { kind: "short", amount: { unit: "stations", min: "4", max: "4" } }]);
  });

  it("counts the town and village stations of the roster that stand", () => {
    const stations: readonly Station[] = [
      { id: "a", level: "town", status: "built", online: true },
      { id: "b", level: "village", status: "built", online: false },
      { id: "c", level: "village", status: "built" },
      { id: "d", level: "village", status: "planned", online: true },
      { id: "e", level: "county", status: "built", online: true },
    ];
    const { part, whole } = observe(keeping({ stations }), "station-visibility", {});
    expect([bounds(part), whole === null ? null : bounds(whole)]).toEqual([
      ["1", "2"],
      ["3", "3"],
    ]);
    expect(part.missing.map(({ id, label }) => [id, label.zh])).toEqual([["station/c/online", "c：接入平台"]]);
  });

  it("knows neither number without figures or roster", () => {
    const { part, whole } = observe(telling([]), "station-visibility", {});
    expect([bounds(part), whole === null ? null : bounds(whole)]).toEqual([
      ["0", null],
      ["0", null],
    ]);
  });
});
