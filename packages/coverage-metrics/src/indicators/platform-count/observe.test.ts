import { describe, expect, it } from "vitest";
import type { Facility } from "../../rosters/rows.js";
import { observe } from "../registry.js";
import { bounds, declaring, held, keeping, many, verdict } from "../testing/holding.js";

const platforms = (kind: "local" | "third-party" | "cross-border", count: number, more: Partial<Facility> = {}) =>
  keeping({
    facilities: many(count, (number): Facility => ({ id: `f${number}`, kind: `${kind}-platform`, opened: "2022-01-01", ...more })),
  });
const asks = (kind: "local" | "third-party" | "cross-border") => ({ indicator: "platform-count", params: { kind } }) as const;

describe("platforms 电商平台数", () => {
  it("shixing-2021/upward/cross-border-platform: one is enough", () => {
    expect({ pass: verdict(platforms("cross-border", 1), asks("cross-border"), ">=", "1") === "pass" }).toEqual({ pass: true });
    const none = held(platforms("local", 1), asks("cross-border"), ">=", "1");
    expect(none).toMatchObject({ verdict: "fail", gap: { kind: "short", amount: { unit: "platforms", min: "1" } } });
    expect(verdict(platforms("cross-border", 2), asks("cross-border"), ">=", "1")).toBe("pass");
  });

  it("lechang-2019/target/local-platforms: two or more", () => {
    expect({ pass: verdict(platforms("local", 2), asks("local"), ">=", "2") === "pass" }).toEqual({ pass: true });
    expect([1, 3].map((count) => verdict(platforms("local", count), asks("local"), ">=", "2"))).toEqual(["fail", "pass"]);
  });

  it("lechang-2019/target/third-party-platforms: one or two, and not three", () => {
    const judged = (count: number) =>
      verdict(platforms("third-party", count), asks("third-party"), null, null, { comparator: "between", value: { min: "1", max: "2" } });
    expect({ pass: judged(1) === "pass" }).toEqual({ pass: true });
    expect([0, 2, 3].map(judged)).toEqual(["fail", "pass", "fail"]);
  });

  it("lechang-2021/target/local-platforms: counted, but the plan sets no number", () => {
    const finding = held(declaring({ "facilities.local-platform.operating": 0 }), asks("local"), null, null);
    expect({ status: finding.message.key }).toEqual({ status: "no-threshold" });
    expect(finding).toMatchObject({ verdict: "unknown", part: { min: "0", max: "0" }, missing: [] });
  });

  it("counts platforms that operate on the day", () => {
    expect(bounds(observe(platforms("local", 2, { opened: "2023-01-01" }), "platform-count", { kind: "local" }).part)).toEqual(["0", "0"]);
    expect(bounds(observe(platforms("local", 2, { closed: "2022-06-01" }), "platform-count", { kind: "local" }).part)).toEqual(["0", "0"]);
    const { opened: _, ...undated }: Facility = { id: "x", kind: "local-platform", opened: "2022-01-01" };
    expect(observe(keeping({ facilities: [undated] }), "platform-count", { kind: "local" }).part).toMatchObject({
      unit: "platforms",
      min: "0",
      max: "1",
    });
  });
});
