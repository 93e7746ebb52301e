import { checkTargets, type Observation, type Target, type TargetFinding } from "@countykit/coverage-metrics";
import { describe, expect, it } from "vitest";
import { isSilent, isUnheardOf, isUnquantified } from "./target-groups.js";

type Ends = readonly [string | null, string | null];

/** A finding on a part within bounds, of a whole within bounds or none. */
function finding([min, max]: Ends, whole: Ends | null, remarks: readonly string[] = [], target: Partial<Target> = {}): TargetFinding {
  const params = { mode: "located" } as const;
  const observation: Observation = {
    indicator: "village-coverage",
    params,
    asOf: "2021-12-31",
    part: { unit: "villages", min, max, missing: [], evidence: [] },
    whole: whole === null ? null : { unit: "villages", min: whole[0], max: whole[1], missing: [], evidence: [] },
    growth: false,
    lacking: [],
    extra: [],
    figures: { part: [], whole: [] },
    remarks: remarks.map((code) => ({ code, text: { zh: code, en: code } })),
  };
  const of: Target = {
    id: "t",
    title: { zh: "目标", en: "target" },
    asks: { indicator: "village-coverage", params },
    comparator: ">=",
    value: "0.50",
    due: null,
    force: "target",
    cite: { document: "遂府〔2021〕10号", locator: "三（二）2" },
    ...target,
  };
  const [found] = checkTargets([of], [observation], { asOf: "2021-12-31" });
  if (found === undefined) throw new Error("no finding");
  return found;
}

describe("a target is silent", () => {
  it.each<[string, Ends, Ends | null]>([
    ["when neither side has a bound", ["0", null], ["0", null]],
    ["when a count has no bound", ["0", null], null],
    ["when a list may hold all that the plan names, or nothing of it", ["0", "4"], ["4", "4"]],
  ])("%s", (_, part, whole) => {
    expect(isSilent(finding(part, whole))).toBe(true);
  });

  it.each<[string, Ends, Ends | null]>([
    ["when the whole is known", ["0", null], ["195", "195"]],
    ["when the part is known", ["175", "175"], ["0", null]],
    ["when the part has a floor", ["1", null], ["0", null]],
    ["when the part has a cap of its own", ["0", "3"], ["4", "4"]],
    ["when a count has a cap", ["0", "20"], null],
  ])("but not %s", (_, part, whole) => {
    expect(isSilent(finding(part, whole))).toBe(false);
  });

  it("but not where the target itself is remarked on; a remark on the way of counting says nothing", () => {
    expect(isSilent(finding(["0", null], ["0", null], ["below-baseline"]))).toBe(false);
    expect(isSilent(finding(["0", null], ["0", null], ["person-times-over-persons"]))).toBe(true);
  });

  it("only while it is open", () => {
    expect(isSilent(finding(["0", "0"], ["4", "4"]))).toBe(false);
    expect(isUnheardOf(finding(["0", "0"], ["4", "4"]))).toBe(false);
  });
});

it("tells targets without a figure from others", () => {
  expect(isUnquantified(finding(["3", "3"], null, [], { comparator: null, value: null }))).toBe(true);
  expect(isUnquantified(finding(["3", "3"], null))).toBe(false);
});
