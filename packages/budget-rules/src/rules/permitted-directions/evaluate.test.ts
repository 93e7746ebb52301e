import { describe, expect, it } from "vitest";
import { explainFinding } from "../../explain.js";
import type { Budget, BudgetLine } from "../../input.js";
import { budgetOf, lineOf, RULE_BASE } from "../../testing/budget.js";
import { findingOf } from "../../testing/findings.js";
import type { PermittedDirectionsRule } from "./rule.js";

const rule: PermittedDirectionsRule = {
  ...RULE_BASE,
  kind: "permitted-directions",
  of: { kind: "not", of: { kind: "source", in: ["enterprise"] } },
  by: "category",
  directions: [
    { id: "logistics", term: { zh: "物流", en: "logistics" } },
    { id: "training", term: { zh: "培训", en: "training" } },
  ],
  open: false,
};

const check = (
  lines: readonly BudgetLine[],
  change: Partial<PermittedDirectionsRule> = {},
  given: Partial<Budget> = {},
): ReturnType<typeof findingOf> => findingOf({ ...rule, ...change }, budgetOf({ lines, ...given }));

const line = (id: string, given: Partial<BudgetLine> = {}): BudgetLine => lineOf(id, { amount: "100000.00", source: "central", ...given });

describe("a closed list", () => {
  it("passes when every line takes a listed direction", () => {
    const finding = check([line("1", { category: "logistics" }), line("2", { category: "training" })]);
    expect([finding.verdict, finding.measured?.max, finding.margin?.min]).toEqual(["pass", "0.00", "0.00"]);
    expect(explainFinding(finding)).toEqual({ zh: "2 行均属于列明的支持方向", en: "All 2 lines take a listed direction" });
  });

  it("fails for a line outside it, by that line's money, and tells which directions have no line", () => {
    const finding = check([line("1", { category: "logistics" }), line("2", { name: "宣传", category: "publicity" })]);
    expect([finding.verdict, finding.measured?.min, finding.margin?.max]).toEqual(["fail", "100000.00", "-100000.00"]);
    expect(explainFinding(finding)).toEqual({
      zh: "不属于列明的支持方向：2“宣传”；预算中没有安排：培训",
      en: "Outside the listed directions: line 2 “宣传”; no line for: training",
    });
  });

  it("does not fail for a line without a category: that is unknown", () => {
    const finding = check([line("1", { category: "logistics" }), line("2")]);
    expect(finding.verdict).toBe("unknown");
    expect(finding.missing.map(({ id }) => id)).toEqual(["line/2/category"]);
    expect(finding.decides).toEqual([{ facts: ["line/2/category"], certain: true }]);
    expect(explainFinding(finding)).toEqual({
      zh: "尚不能判断；支持方向未注明：2“2”",
      en: "Cannot be decided yet; direction not stated: line 2 “2”",
    });
  });

  it("does not tell a direction as missing when an unclassified line may take it", () => {
    expect(check([line("1", { category: "logistics" }), line("2")]).message.params).toMatchObject({ unfundedZh: "" });
  });

  it("leaves money outside that the rule does not speak of, and money that it may speak of open", () => {
    expect(check([line("1", { category: "publicity", source: "enterprise" })]).verdict).toBe("not-applicable");
    const open = check([lineOf("1", { amount: "1.00", category: "publicity" })]);
    expect([open.verdict, open.measured]).toEqual(["unknown", { unit: "yuan", min: "0.00", max: "1.00" }]);
    expect(open.missing.map(({ id }) => id)).toEqual(["line/1/source"]);
    expect(check([lineOf("1", { amount: "1.00", category: "training" })]).verdict).toBe("pass");
  });

  it("has checked nothing in a budget without lines", () => {
    expect(check([]).verdict).toBe("unknown");
  });
});

describe("an open list (等)", () => {
  it("answers “not listed”, never no", () => {
    const finding = check([line("1", { category: "logistics" }), line("2", { name: "宣传", category: "publicity" })], { open: true });
    expect([finding.verdict, finding.limit, finding.margin]).toEqual(["unknown", null, null]);
    expect(finding.missing.map(({ id }) => id)).toEqual(["line/2/listed"]);
    expect(explainFinding(finding)).toEqual({
      zh: "尚不能判断；未列明（清单未穷尽）：2“宣传”；预算中没有安排：培训",
      en: "Cannot be decided yet; not listed, in a list that is open: line 2 “宣传”; no line for: training",
    });
  });

  it("passes when every line is listed", () => {
    expect(check([line("1", { category: "training" })], { open: true }).verdict).toBe("pass");
  });
});

describe("by tags", () => {
  const byTag = { by: "tag" } as const;

  it("one listed tag is enough", () => {
    expect(check([line("1", { tags: ["training", "publicity"] })], byTag).verdict).toBe("pass");
  });

  it("a line is outside only when it is certainly for none of the directions", () => {
    expect(check([line("1", { notTags: ["training", "logistics"] })], byTag).verdict).toBe("fail");
    expect(check([line("1", { tags: ["publicity"] })], byTag, { completeTags: ["training", "logistics"] }).verdict).toBe("fail");
    const open = check([line("1", { notTags: ["training"] })], byTag);
    expect([open.verdict, open.missing.map(({ id }) => id)]).toEqual(["unknown", ["line/1/tag/logistics"]]);
    expect(open.missing[0]?.label).toEqual({ zh: "1“1”：是否用于物流", en: "line 1 “1”: whether it is for logistics" });
  });
});

describe("many directions told by tags", () => {
  const directions = Array.from({ length: 20 }, (_, at) => ({ id: `t${at}`, term: { zh: `方向${at}`, en: `direction ${at}` } }));

  it.each([7, 20, 20_000])("20 tags and %i untagged lines answer, and list a hundred sets at most", (many) => {
    const lines = Array.from({ length: many }, (_, at) => lineOf(`l${at}`, { amount: "100.00" }));
    const finding = check(lines, { of: { kind: "all" }, by: "tag", directions });
    expect([finding.verdict, finding.missing.length]).toEqual(["unknown", 20 * many]);
    expect(finding.decides.length).toBe(100);
    expect(new Set(finding.decides.map(({ facts }) => facts.length))).toEqual(new Set([Math.min(many, 20)]));
  });
});
