import { describe, expect, it } from "vitest";
import type { Session, SessionKind } from "../../rosters/rows.js";
import type { Asked } from "../../targets/target.js";
import { observe } from "../registry.js";
import { bounds, declaring, held, keeping, many, verdict } from "../testing/holding.js";

const sessions = (kind: SessionKind, ...dates: readonly string[]): readonly Session[] =>
  dates.map((date, index) => ({ id: `${kind}${index}`, kind, date }));
const of = (kind: SessionKind, window: { readonly from?: string; readonly to?: string } = {}): Asked => ({
  indicator: "session-count",
  params: { kind, ...window },
});

describe("training sessions 培训场次", () => {
  it("suichang-2021/training/popular: thirty sessions, the last on 1 July, are not thirty by 30 June 2021", () => {
    const book = keeping({ sessions: sessions("popular", ...many(29, () => "2021-05-10"), "2021-07-01") });
    const finding = held(book, of("popular", { to: "2021-06-30" }), ">=", "30", { due: { kind: "before-day", date: "2021-06-30" } });
    expect(finding.verdict).toBe("fail");
    expect(finding.gap).toEqual({ kind: "short", amount: { unit: "sessions", min: "1", max: "1" } });
    expect(verdict(book, of("popular"), ">=", "30")).toBe("pass");
  });

  it("takes the last day in, and leaves it out where the words are strict", () => {
    const book = keeping({ sessions: sessions("popular", ...many(29, () => "2021-05-10"), "2021-06-30") });
    expect(verdict(book, of("popular", { to: "2021-06-30" }), ">=", "30")).toBe("pass");
    expect(verdict(book, of("popular", { to: "2021-06-29" }), ">=", "30")).toBe("fail");
  });

  it("suichang-2021/training/incubation: ten sessions are enough", () => {
    expect([9, 10, 11].map((count) => verdict(declaring({ "sessions.incubation": count }), of("incubation"), ">=", "10"))).toEqual([
      "fail",
      "pass",
      "pass",
    ]);
  });

  it("suichang-2021/training/summits: one summit is not two", () => {
    expect([1, 2, 3].map((count) => verdict(declaring({ "sessions.summit": count }), of("summit"), ">=", "2"))).toEqual([
      "fail",
      "pass",
      "pass",
    ]);
  });

  it("shixing-2021/training/cross-border: one session is not two", () => {
    const asks = of("cross-border", { from: "2021-11-01", to: "2022-08-31" });
    expect(verdict(keeping({ sessions: sessions("cross-border", "2022-01-10") }), asks, ">=", "2")).toBe("fail");
    expect(verdict(keeping({ sessions: sessions("cross-border", "2022-01-10", "2022-08-31") }), asks, ">=", "2")).toBe("pass");
    expect(verdict(keeping({ sessions: sessions("cross-border", "2022-01-10", "2022-09-01") }), asks, ">=", "2")).toBe("fail");
    expect(verdict(keeping({ sessions: sessions("cross-border", "2021-10-31", "2022-01-10") }), asks, ">=", "2")).toBe("fail");
  });

  it("shixing-2021/training/platform: two sessions are enough", () => {
    expect([1, 2, 3].map((count) => verdict(declaring({ "sessions.platform": count }), of("platform"), ">=", "2"))).toEqual([
      "fail",
      "pass",
      "pass",
    ]);
  });

  it("counts all kinds when none is named, each session once, and none after the day", () => {
    const rows = [
      ...sessions("popular", "2021-01-01", "2023-01-01"),
      ...sessions("summit", "2021-02-01"),
      ...sessions("summit", "2021-02-01"),
    ];
    expect(bounds(observe(keeping({ sessions: rows }), "session-count", {}).part)).toEqual(["2", "2"]);
  });

  it("cannot tell from a total how many were held by a day", () => {
    const finding = held(declaring({ "sessions.popular": 30 }), of("popular", { to: "2021-06-30" }), ">=", "30");
    expect([finding.verdict, finding.missing.map(({ id }) => id)]).toEqual(["unknown", ["figure/sessions.popular.to-2021-06-30"]]);
    expect(verdict(declaring({ "sessions.popular": 29 }), of("popular", { to: "2021-06-30" }), ">=", "30")).toBe("fail");
  });

  it("is unknown when nobody counted", () => {
    expect(verdict(declaring({}), of("popular"), ">=", "30")).toBe("unknown");
  });
});
