import { describe, expect, it } from "vitest";
import type { Village } from "../../rosters/rows.js";
import { observe } from "../registry.js";
import { bounds, declaring, held, keeping, many, verdict } from "../testing/holding.js";

const asks = (kind: "professional" | "specialty") => ({ indicator: "recognised-villages", params: { kind } }) as const;
const village = (number: number, ...recognised: readonly string[]): Village => ({
  code: `33112310${String(number).padStart(4, "0")}`,
  recognised,
});

describe("recognised villages 专业村、特色村", () => {
  it("suichang-2021/target/professional-villages: four in all", () => {
    const judged = (count: number) => verdict(declaring({ "villages.recognised.professional": count }), asks("professional"), ">=", "4");
    expect({ pass: judged(4) === "pass" }).toEqual({ pass: true });
    expect([3, 5].map(judged)).toEqual(["fail", "pass"]);
  });

  it("suichang-2021/target/specialty-villages: two of three fall one short", () => {
    const book = keeping({ villages: many(9, (number) => (number <= 2 ? village(number, "特色村") : village(number))) });
    const finding = held(book, asks("specialty"), ">=", "3");
    expect({ pass: finding.verdict === "pass" }).toEqual({ pass: false });
    expect(finding.gap).toEqual({ kind: "short", amount: { unit: "villages", min: "1", max: "1" } });
    const judged = (count: number) => verdict(declaring({ "villages.recognised.specialty": count }), asks("specialty"), ">=", "3");
    expect([3, 4].map(judged)).toEqual(["pass", "pass"]);
  });

  it("counts a village once, in every kind that it has", () => {
    const book = keeping({
      villages: [village(1, "电商专业村（镇）", "特色村"), village(1, "电商专业村（镇）"), village(2, "特色村（乡、镇）"), village(3)],
    });
    expect(bounds(observe(book, "recognised-villages", { kind: "professional" }).part)).toEqual(["1", "1"]);
    const twice = keeping({ villages: [village(1, "电商专业村"), village(2, "特色村（乡、镇）", "专业村")] });
    expect(bounds(observe(twice, "recognised-villages", { kind: "professional" }).part)).toEqual(["2", "2"]);
  });

  it("puts together what rows of one village say, in whatever order they stand", () => {
    const [yes, no] = [village(1, "专业村"), village(1)];
    const told = ([first, second]: readonly [Village, Village]) =>
      bounds(observe(keeping({ villages: [first, second] }), "recognised-villages", { kind: "professional" }).part);
    expect([told([yes, no]), told([no, yes])]).toEqual([
      ["1", "1"],
      ["1", "1"],
    ]);
  });

  it("does not take a blank cell for a no", () => {
    const part = observe(keeping({ villages: [village(1, "专业村"), { code: "331123100002" }] }), "recognised-villages", {
      kind: "professional",
    }).part;
    expect([bounds(part), part.missing.map(({ id }) => id)]).toEqual([["1", "2"], ["village/331123100002/recognised"]]);
  });
});
