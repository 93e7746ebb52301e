import { describe, expect, it } from "vitest";
import type { Event, Pairing } from "../../rosters/rows.js";
import { observe } from "../registry.js";
import { bounds, declaring, held, keeping, many, verdict } from "../testing/holding.js";

const asks = { indicator: "pairing-count", params: { kind: "expo", to: "2021-12-31" } } as const;
const expo = (number: number, more: Partial<Pairing> = {}): Pairing => ({ id: `x${number}`, kind: "expo", date: "2021-10-01", ...more });
const fair = (id: string, more: Partial<Event> = {}): Event => ({ id, kind: "pairing-expo", date: "2021-10-01", ...more });
const counted = (rows: Parameters<typeof keeping>[0]) => observe(keeping(rows), "pairing-count", { kind: "expo" }).part;

describe("pairing assistance 结对帮扶活动", () => {
  it("suichang-2021/pairing/expos: two meetings or exhibitions by the end of 2021", () => {
    const book = (count: number) => keeping({ pairings: many(count, (number) => expo(number)) });
    expect({ pass: verdict(book(2), asks, ">=", "2") === "pass" }).toEqual({ pass: true });
    expect(held(book(1), asks, ">=", "2").gap).toEqual({ kind: "short", amount: { unit: "events", min: "1", max: "1" } });
    expect(verdict(book(3), asks, ">=", "2")).toBe("pass");
    expect(verdict(declaring({ "events.pairing-expo": 2 }, "2021-12-31"), asks, ">=", "2")).toBe("pass");
  });

  it("does not count what came after the last day, or is of another kind", () => {
    const book = keeping({ pairings: [expo(1), expo(2, { date: "2022-01-01" }), expo(3, { kind: "training" }), expo(1)] });
    expect(bounds(observe(book, "pairing-count", asks.params).part)).toEqual(["1", "1"]);
    expect(bounds(observe(book, "pairing-count", { kind: "expo" }).part)).toEqual(["2", "2"]);
    expect(bounds(observe(book, "pairing-count", { kind: "training" }).part)).toEqual(["1", "1"]);
  });

  it("finds meetings in the roster of events too", () => {
    expect(bounds(counted({ events: [fair("a"), fair("b"), fair("c", { kind: "docking" })] }))).toEqual(["2", "2"]);
    expect(bounds(counted({ events: [fair("a")], pairings: [expo(1, { kind: "visit" })] }))).toEqual(["1", "1"]);
  });

  it("counts one that stands in both rosters once, and leaves open which others do", () => {
    const proved = { evidence: ["签到表"] };
    expect(bounds(counted({ events: [fair("a", proved)], pairings: [expo(1, proved)] }))).toEqual(["1", "1"]);
    expect(bounds(counted({ events: [fair("x1")], pairings: [expo(1)] }))).toEqual(["1", "1"]);
    const part = counted({ events: [fair("a"), fair("b")], pairings: [expo(1)] });
    expect([bounds(part), part.missing.map(({ id }) => id)]).toEqual([["2", "3"], ["pairings/events"]]);
    expect(bounds(counted({ events: [fair("a", { ...proved, date: "2021-10-02" })], pairings: [expo(1, proved)] }))).toEqual(["1", "2"]);
  });

  it("is unknown without a roster", () => {
    expect(held(keeping({}), asks, ">=", "2").missing.map(({ id }) => id)).toEqual(["figure/events.pairing-expo.to-2021-12-31"]);
    expect(observe(keeping({ events: [] }), "pairing-count", { kind: "visit" }).part.missing.map(({ id }) => id)).toEqual([
      "figure/events.pairing.visit",
    ]);
  });
});
