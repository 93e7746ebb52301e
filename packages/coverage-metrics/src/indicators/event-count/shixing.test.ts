import { expect, it } from "vitest";
import { declaring, held } from "../testing/holding.js";

const asks = { indicator: "event-count", params: { kind: "centre" } } as const;

it("shixing-2021/centre/events: eleven activities are one short of twelve", () => {
  const finding = held(declaring({ "events.centre": 11 }), asks, ">=", "12");
  expect({ verdict: finding.verdict, short: Number(finding.gap?.kind === "short" ? finding.gap.amount.min : 0) }).toEqual({
    verdict: "fail",
    short: 1,
  });
  expect([12, 13].map((events) => held(declaring({ "events.centre": events }), asks, ">=", "12").verdict)).toEqual(["pass", "pass"]);
});
