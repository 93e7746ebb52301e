import { describe, expect, it } from "vitest";
import { declaring, held, percent, verdict } from "../testing/holding.js";

const asks = { indicator: "training-completion", params: { target: 4200 } } as const;
const book = (times: number) => declaring({ "training.person-times": times });

describe("completion of the training target 培训任务完成率", () => {
  it("lechang-2019/training/actual-count: 4385 of 4200 are 104.40 %", () => {
    const finding = held(book(4385), asks, ">=", "1");
    expect(finding.verdict).toBe("pass");
    expect(finding.measured?.min).toEqual({ part: "4385", whole: "4200" });
    expect(percent(finding, 2)).toBe("104.40%");
    expect(finding.gap).toEqual({ kind: "room", amount: { unit: "person-times", min: "185", max: "185" } });
  });

  it("fails at 4199, holds at 4200 and 4201", () => {
    expect([4199, 4200, 4201].map((times) => verdict(book(times), asks, ">=", "1"))).toEqual(["fail", "pass", "pass"]);
  });

  it("counts one scope when asked", () => {
    const poor = declaring({ "training.person-times": 4385, "training.person-times.poor": 900 });
    expect(verdict(poor, { indicator: "training-completion", params: { target: 900, scope: "poor" } }, ">=", "1")).toBe("pass");
  });

  it("is unknown without the person-times", () => {
    expect(verdict(declaring({}), asks, ">=", "1")).toBe("unknown");
  });
});
