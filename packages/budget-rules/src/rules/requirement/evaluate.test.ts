import { describe, expect, it } from "vitest";
import { explainFinding } from "../../explain.js";
import type { Fact } from "../../input.js";
import { budgetOf, RULE_BASE } from "../../testing/budget.js";
import { findingOf } from "../../testing/findings.js";
import type { Must, RequirementRule } from "./rule.js";

const check = (must: Must, value?: Fact["value"], unit?: string): ReturnType<typeof findingOf> => {
  const rule: RequirementRule = {
    ...RULE_BASE,
    title: { zh: "专账管理", en: "Dedicated account" },
    kind: "requirement",
    fact: "asked",
    must,
  };
  const facts = value === undefined ? [] : [{ id: "asked", value, ...(unit === undefined ? {} : { unit }) }];
  return findingOf(rule, budgetOf({ facts }));
};

const DOCUMENTS = [
  { id: "fund", term: { zh: "资金管理办法", en: "fund measures" } },
  { id: "project", term: { zh: "项目管理办法", en: "project measures" } },
] as const;

const UNSTATED = [{ id: "fact/asked", label: { zh: "专账管理", en: "Dedicated account" } }];

describe("a fact that nobody has stated", () => {
  it.each([undefined, null])("%s is unknown, for every kind of requirement, and it alone decides", (value) => {
    const musts: readonly Must[] = [
      { kind: "hold" },
      { kind: "contain-all", members: DOCUMENTS },
      { kind: "contain-any", members: DOCUMENTS },
      { kind: "be-one-of", members: DOCUMENTS, open: false },
      { kind: "compare", operator: ">=", value: "36", unit: "months" },
    ];
    for (const must of musts) {
      const finding = check(must, value);
      expect([finding.verdict, finding.missing, finding.decides]).toEqual([
        "unknown",
        UNSTATED,
        [{ facts: ["fact/asked"], certain: true }],
      ]);
      expect(explainFinding(finding)).toEqual({
        zh: "没有说明是否落实，尚不能判断",
        en: "Nobody has stated this, so it cannot be decided yet",
      });
    }
  });
});

describe("a yes or no", () => {
  it("true holds and false does not", () => {
    expect(explainFinding(check({ kind: "hold" }, true))).toEqual({ zh: "已落实", en: "Met" });
    expect([check({ kind: "hold" }, false).verdict, explainFinding(check({ kind: "hold" }, false)).zh]).toEqual(["fail", "未落实"]);
  });

  it("a text is not a yes", () => {
    const finding = check({ kind: "hold" }, "是");
    expect([finding.verdict, finding.message.key, finding.missing]).toEqual(["unknown", "requirement.unreadable", UNSTATED]);
  });
});

describe("a list", () => {
  it("names what is missing from it", () => {
    const finding = check({ kind: "contain-all", members: DOCUMENTS }, ["fund"]);
    expect([finding.verdict, explainFinding(finding)]).toEqual([
      "fail",
      { zh: "要求 2 项，已有 1 项，缺少：项目管理办法", en: "1 of 2 items are there; missing: project measures" },
    ]);
  });

  it("is complete by ids or by terms of either language, in any order and with more beside", () => {
    expect(check({ kind: "contain-all", members: DOCUMENTS }, ["project", "fund"]).verdict).toBe("pass");
    expect(check({ kind: "contain-all", members: DOCUMENTS }, ["项目管理办法", "其他", "fund measures"]).verdict).toBe("pass");
    expect(explainFinding(check({ kind: "contain-all", members: DOCUMENTS }, ["project", "fund"])).zh).toBe("要求的 2 项齐全");
  });

  it("an empty list is an answer: everything is missing", () => {
    expect(check({ kind: "contain-all", members: DOCUMENTS }, []).verdict).toBe("fail");
    expect(check({ kind: "contain-any", members: DOCUMENTS }, []).verdict).toBe("fail");
  });

  it("any one may be enough", () => {
    expect(explainFinding(check({ kind: "contain-any", members: DOCUMENTS }, ["fund"]))).toEqual({
      zh: "已有：资金管理办法",
      en: "There is: fund measures",
    });
    expect(explainFinding(check({ kind: "contain-any", members: DOCUMENTS }, ["其他"])).zh).toBe(
      "以下各项至少应有一项：资金管理办法、项目管理办法",
    );
  });

  it("yes is not a list", () => {
    expect(check({ kind: "contain-all", members: DOCUMENTS }, true).message.key).toBe("requirement.unreadable");
  });
});

describe("one of the allowed values", () => {
  const allowed = (open: boolean): Must => ({ kind: "be-one-of", members: DOCUMENTS, open });

  it("a listed one passes, from a closed list another fails, from an open one it is only not listed", () => {
    expect(explainFinding(check(allowed(false), "资金管理办法")).zh).toBe("资金管理办法，属于允许的范围");
    expect(explainFinding(check(allowed(false), "财务办法"))).toEqual({
      zh: "财务办法 不在允许之列，允许：资金管理办法、项目管理办法",
      en: "财务办法 is not allowed; allowed: fund measures, project measures",
    });
    const open = check(allowed(true), "财务办法");
    expect([open.verdict, explainFinding(open).zh]).toEqual([
      "unknown",
      "财务办法 未列明；清单以“等”结尾，列明的有：资金管理办法、项目管理办法",
    ]);
  });

  it("every one of several has to be allowed, and none is not one", () => {
    expect(check(allowed(false), ["fund", "project"]).verdict).toBe("pass");
    expect(check(allowed(false), ["fund", "x"]).verdict).toBe("fail");
    expect(explainFinding(check(allowed(false), [])).zh).toBe("没有列出，允许：资金管理办法、项目管理办法");
  });
});

describe("a number", () => {
  const compare = (operator: Extract<Must, { kind: "compare" }>["operator"]): Must => ({
    kind: "compare",
    operator,
    value: "36",
    unit: "months",
  });

  it.each([
    [">=", "35", "fail", "-1"],
    [">=", "36", "pass", "0"],
    [">=", "37", "pass", "1"],
    [">", "36", "fail", "0"],
    [">", "36.5", "pass", "0.5"],
    ["<=", "36", "pass", "0"],
    ["<=", "36.01", "fail", "-0.01"],
    ["<", "36", "fail", "0"],
    ["<", "35.9", "pass", "0.1"],
    ["==", "36.0", "pass", "0"],
    ["==", "37", "fail", "1"],
    ["==", "35", "fail", "-1"],
  ] as const)("%s 36 months with %s: %s, margin %s", (operator, value, verdict, margin) => {
    const finding = check(compare(operator), value, "months");
    expect([finding.verdict, finding.operator, finding.margin]).toEqual([verdict, operator, { unit: "months", min: margin, max: margin }]);
  });

  it("says what it is and what is asked for", () => {
    expect(explainFinding(check(compare(">="), "33", "months"))).toEqual({
      zh: "实为 33 个月，要求不低于 36 个月，相差 3 个月",
      en: "It is 33 months, but at least 36 months is asked for: 3 months apart",
    });
    expect(explainFinding(check({ kind: "compare", operator: "<=", value: "0", unit: "yuan" }, "0.00", "yuan"))).toEqual({
      zh: "实为 0.00 元，不高于 0.00 元，符合要求",
      en: "It is 0.00 yuan, as asked: at most 0.00 yuan",
    });
  });

  it("in another unit, without a unit, or not a number at all, is unknown", () => {
    for (const [value, unit] of [
      ["3", "years"],
      ["36", undefined],
      ["三十六", "months"],
    ] as const) {
      expect(check(compare(">="), value, unit).message.key).toBe("requirement.unreadable");
    }
    expect(check(compare(">="), ["36"], "months").verdict).toBe("unknown");
  });

  it("money finer than one fen is not money", () => {
    const none: Must = { kind: "compare", operator: "<=", value: "0", unit: "yuan" };
    expect(check(none, "0.005", "yuan").verdict).toBe("unknown");
    expect(check(none, "0.01", "yuan").margin).toEqual({ unit: "yuan", min: "-0.01", max: "-0.01" });
  });
});
