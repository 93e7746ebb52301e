import { describe, expect, it } from "vitest";
import { observe } from "../registry.js";
import { declaring, held, percent, verdict } from "../testing/holding.js";

const asks = { indicator: "training-rate", params: { of: "person-times" } } as const;
const book = (times: number, resident = 420000) => declaring({ "training.person-times": times, "population.resident": resident });

describe("training rate 培训率", () => {
  it("lechang-2019/target/training-resident: 4385 of 420,000 are 1.044 %, above 1 %", () => {
    const finding = held(book(4385), asks, ">=", "0.01");
    expect(finding.verdict).toBe("pass");
    expect(finding.measured?.min).toEqual({ part: "4385", whole: "420000" });
    expect(percent(finding, 3)).toBe("1.044%");
  });

  it("lechang-2019/training/target-count: 1 % of 420,000 asks for 4200 person-times", () => {
    expect(held(book(4385), asks, ">=", "0.01").requires).toEqual({ unit: "person-times", min: "4200", max: "4200" });
  });

  it("fails at 4199, holds at 4200 and 4201", () => {
    expect([4199, 4200, 4201].map((times) => verdict(book(times), asks, ">=", "0.01"))).toEqual(["fail", "pass", "pass"]);
  });

  it("says that person-times are divided by persons; persons need no such remark", () => {
    expect(observe(book(4385), asks.indicator, asks.params).remarks.map(({ code }) => code)).toEqual(["person-times-over-persons"]);
    expect(observe(book(4385), "training-rate", { of: "persons" }).remarks).toEqual([]);
  });

  it("is not capped: more person-times than residents are more than 100 %", () => {
    expect(verdict(book(600, 500), asks, ">", "1")).toBe("pass");
  });

  it("by persons it is open, from 4385 person-times: anything from 1 to 4385 people", () => {
    const finding = held(book(4385), { indicator: "training-rate", params: { of: "persons" } }, ">=", "0.01");
    expect([finding.verdict, finding.missing.map(({ id }) => id)]).toEqual(["unknown", ["figure/training.persons"]]);
  });

  it("is unknown without the population", () => {
    expect(held(declaring({ "training.person-times": 4385 }), asks, ">=", "0.01")).toMatchObject({
      verdict: "unknown",
      missing: [{ id: "figure/population.resident" }],
    });
  });
});
