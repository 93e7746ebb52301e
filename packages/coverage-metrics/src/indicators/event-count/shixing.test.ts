import { describe, expect, it } from "vitest";
import { eventFile } from "../event-files/event-file.js";
import { declaring, held, keeping } from "../testing/holding.js";

const asks = { indicator: "event-count", params: { kind: "centre" } } as const;

describe("activities of the service centre 公共服务中心活动", () => {
  it("shixing-2021/centre/events: eleven activities are one short of twelve", () => {
    const finding = held(declaring({ "events.centre": 11 }), asks, ">=", "12");
    expect({ verdict: finding.verdict, short: Number(finding.gap?.kind === "short" ? finding.gap.amount.min : 0) }).toEqual({
      verdict: "fail",
      short: 1,
    });
    expect([12, 13].map((events) => held(declaring({ "events.centre": events }), asks, ">=", "12").verdict)).toEqual(["pass", "pass"]);
  });

  it("shixing-2021/centre/event-file: the activity has no publicity", () => {
    const event = { id: "e", kind: "centre", date: "2022-03-01", name: "电商沙龙", plan: true, summary: true, publicity: false } as const;
    const finding = held(keeping({ events: [event] }), { indicator: "event-files", params: { kind: "centre" } }, "==", "1");
    expect({ missing: eventFile(event).lacking }).toEqual({ missing: ["宣传"] });
    expect([finding.verdict, finding.lacking]).toEqual(["fail", ["电商沙龙：宣传"]]);
  });
});
