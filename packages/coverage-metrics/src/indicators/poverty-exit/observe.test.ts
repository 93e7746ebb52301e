import { expect, it } from "vitest";
import { declaring, held } from "../testing/holding.js";
import { ratioOf } from "../testing/telling.js";

const households = { indicator: "poverty-exit", params: { of: "households" } } as const;

it("lechang-2019/fact/poverty-exit: 5038 of 5038 households have left poverty", () => {
  const finding = held(declaring({ "households.poor": 5038, "households.poor.exited": 5038 }), households, "==", "1");
  expect([ratioOf(finding), finding.verdict]).toEqual(["1.0000", "pass"]);
  const one = held(declaring({ "households.poor": 5038, "households.poor.exited": 5037 }), households, "==", "1");
  expect([one.verdict, one.gap]).toEqual(["fail", { kind: "short", amount: { unit: "households", min: "1", max: "1" } }]);
});

it("lechang-2019/fact/poverty-exit: 39 of 39 villages have left poverty", () => {
  const villages = { indicator: "poverty-exit", params: { of: "villages" } } as const;
  expect(held(declaring({ "villages.poverty": 39, "villages.poverty.exited": 39 }), villages, "==", "1").verdict).toBe("pass");
  expect(held(declaring({ "villages.poverty": 39, "villages.poverty.exited": 38 }), villages, "==", "1").verdict).toBe("fail");
  expect(held(declaring({ "villages.poverty": 39 }), villages, "==", "1").verdict).toBe("unknown");
});
