import { describe, expect, it } from "vitest";
import type { Event } from "../../rosters/rows.js";
import { observe } from "../registry.js";
import { bounds, declaring, held, keeping, verdict } from "../testing/holding.js";
import { eventFile } from "./event-file.js";

const asks = { indicator: "event-files", params: { kind: "centre" } } as const;
const event = (id: string, given: Partial<Event> = {}): Event => ({
  id,
  kind: "centre",
  date: "2022-03-01",
  plan: true,
  summary: true,
  publicity: true,
  ...given,
});

describe("event files 活动档案", () => {
  it("shixing-2021/centre/event-file: an event with plan and summary lacks publicity", () => {
    expect(eventFile({ plan: true, summary: true, publicity: false })).toEqual({ there: 2, lacking: ["宣传"], unknown: [] });
    const finding = held(keeping({ events: [event("E1", { publicity: false })] }), asks, ">=", "1");
    expect([finding.verdict, finding.lacking, finding.gap?.amount]).toEqual([
      "fail",
      ["E1：宣传"],
      { unit: "documents", min: "1", max: "1" },
    ]);
  });

  it("asks for three documents of every event", () => {
    const { part, whole, lacking } = observe(
      keeping({ events: [event("E1"), event("E2", { plan: false, name: "沙龙" })] }),
      "event-files",
      { kind: "centre" },
    );
    expect([bounds(part), whole?.min, lacking]).toEqual([["5", "5"], "6", ["沙龙：方案"]]);
    expect(verdict(keeping({ events: [event("E1"), event("E2")] }), asks, ">=", "1")).toBe("pass");
  });

  it("does not take a blank for no, and asks for it", () => {
    const { summary: _, ...blank } = event("E3");
    const finding = held(keeping({ events: [blank] }), asks, ">=", "1");
    expect([finding.verdict, finding.lacking, finding.missing]).toEqual([
      "unknown",
      [],
      [{ id: "event/E3/summary", label: { zh: "E3的总结", en: "summary of E3" } }],
    ]);
  });

  it("looks at one kind, in the window, up to the day", () => {
    const events = [
      event("E1"),
      event("E2", { kind: "docking", plan: false }),
      event("E3", { date: "2022-09-01", plan: false }),
      event("E4", { date: "2023-01-01" }),
    ];
    const { part, whole, figures } = observe(keeping({ events }), "event-files", { kind: "centre", to: "2022-08-31" });
    expect([bounds(part), whole?.min]).toEqual([["3", "3"], "3"]);
    expect(figures).toEqual({ part: ["events.centre.documents.to-2022-08-31"], whole: ["events.centre.to-2022-08-31"] });
  });

  it("goes by declared numbers, and is unknown without them", () => {
    expect(verdict(declaring({ "events.centre": 12, "events.centre.documents": 36 }), asks, ">=", "1")).toBe("pass");
    expect(verdict(declaring({ "events.centre": 12, "events.centre.documents": 35 }), asks, ">=", "1")).toBe("fail");
    expect(verdict(declaring({ "events.centre": 12 }), asks, ">=", "1")).toBe("unknown");
  });
});
