import { displayMeasure } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { observe } from "../registry.js";
import { declaring, held, verdict } from "../testing/holding.js";
import { ratioOf } from "../testing/telling.js";

const money = { indicator: "completion-rate", params: { done: "funds.paid", planned: "funds.available", unit: "yuan" } } as const;

describe("completion and execution 完成率、执行率", () => {
  it("puts what was paid over what was available, to the fen", () => {
    const judged = (paid: string) => verdict(declaring({ "funds.paid": paid, "funds.available": "5000000.00" }), money, ">=", "0.8");
    expect(["3999999.99", "4000000.00", "4000000.01"].map(judged)).toEqual(["fail", "pass", "pass"]);
    expect(held(declaring({ "funds.paid": "3999999.99", "funds.available": "5000000.00" }), money, ">=", "0.8")).toMatchObject({
      gap: { kind: "short", amount: { unit: "yuan", min: "0.01" } },
    });
  });

  it("shows 4,167,785.00 yuan paid of 5 million as 83.36 %, where Lechang prints 83 %", () => {
    const finding = held(declaring({ "funds.paid": "4167785.00", "funds.available": "5000000.00" }), money, ">=", "0.7");
    expect([finding.verdict, displayMeasure(finding.measured, "zh")]).toEqual(["pass", "83.36%"]);
  });

  it("lechang-2019/training/actual-count: 4385 of 4200 are 104.40 %", () => {
    const params = { done: "training.person-times", planned: "training.person-times.planned", unit: "person-times" };
    const asks = { indicator: "completion-rate", params } as const;
    const book = (times: number) => declaring({ "training.person-times": times, "training.person-times.planned": 4200 });
    const finding = held(book(4385), asks, ">=", "1");
    expect({ completion: ratioOf(finding), pass: finding.verdict === "pass" }).toEqual({ completion: "1.0440", pass: true });
    expect(finding.gap).toEqual({ kind: "room", amount: { unit: "person-times", min: "185", max: "185" } });
    expect([4199, 4200, 4201].map((times) => verdict(book(times), asks, ">=", "1"))).toEqual(["fail", "pass", "pass"]);
    expect(verdict(declaring({ "training.person-times.planned": 4200 }), asks, ">=", "1")).toBe("unknown");
  });

  it("may pass one", () => {
    const works = { indicator: "completion-rate", params: { done: "stations", planned: "stations.planned", unit: "stations" } } as const;
    expect(verdict(declaring({ stations: 140, "stations.planned": 137 }), works, ">=", "1")).toBe("pass");
  });

  it("names what is missing by its words where it has some", () => {
    const { part, whole } = observe(declaring({}), "completion-rate", { ...money.params, planned: "constructor" });
    expect([part.missing, whole?.missing]).toEqual([
      [{ id: "figure/funds.paid", label: { zh: "已支出资金", en: "funds paid out" } }],
      [{ id: "figure/constructor", label: { zh: "constructor", en: "constructor" } }],
    ]);
  });
});
