import { describe, expect, it } from "vitest";
import type { Session } from "../../rosters/rows.js";
import { observe } from "../registry.js";
import { bounds, declaring, held, keeping, verdict } from "../testing/holding.js";

const asks = { indicator: "training-records", params: {} } as const;
const session = (id: string, given: Partial<Session> = {}): Session => ({
  id,
  kind: "popular",
  date: "2022-06-01",
  signIn: true,
  photos: true,
  nameList: true,
  ...given,
});

describe("training records 培训记录", () => {
  it("lechang-2021/training/records: a session with sign-in sheet, photos and roster is recorded", () => {
    const book = keeping({ sessions: [session("1")] });
    expect(verdict(book, asks, ">=", "1")).toBe("pass");
    expect(observe(book, asks.indicator, asks.params).lacking).toEqual([]);
  });

  it("names the sessions that lack any of the three", () => {
    const sessions = [session("1"), session("2", { signIn: false }), session("3", { photos: false }), session("4", { nameList: false })];
    const { part, whole, lacking } = observe(keeping({ sessions }), asks.indicator, asks.params);
    expect([bounds(part), whole?.min, lacking]).toEqual([["1", "1"], "4", ["2", "3", "4"]]);
    expect(verdict(keeping({ sessions }), asks, ">=", "1")).toBe("fail");
  });

  it("does not take a blank for no, and asks for it", () => {
    const { photos: _, ...blank } = session("5");
    const finding = held(keeping({ sessions: [session("1"), blank] }), asks, ">=", "1");
    expect([finding.verdict, finding.lacking, finding.missing.map(({ id }) => id)]).toEqual(["unknown", [], ["session/5/records"]]);
  });

  it("speaks of one kind and window when asked", () => {
    const sessions = [session("1"), session("2", { kind: "summit", signIn: false }), session("3", { date: "2022-07-01", signIn: false })];
    const { part, whole, lacking, figures } = observe(keeping({ sessions }), "training-records", { kind: "popular", to: "2022-06-30" });
    expect([bounds(part), whole?.min, lacking]).toEqual([["1", "1"], "1", []]);
    expect(figures).toEqual({ part: ["sessions.popular.recorded.to-2022-06-30"], whole: ["sessions.popular.to-2022-06-30"] });
  });

  it("goes by declared figures, and is unknown without them", () => {
    expect(verdict(declaring({ sessions: 40, "sessions.recorded": 39 }), asks, ">=", "1")).toBe("fail");
    expect(verdict(declaring({ sessions: 40, "sessions.recorded": 40 }), asks, ">=", "1")).toBe("pass");
    expect(verdict(declaring({ sessions: 40 }), asks, ">=", "1")).toBe("unknown");
  });
});
