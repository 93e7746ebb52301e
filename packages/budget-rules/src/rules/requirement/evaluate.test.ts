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
    }
  });

  it.each([
    [
      { kind: "hold" },
      "没有说明“专账管理”是否落实，尚不能判断",
      "Nobody has stated whether “Dedicated account” is met, so it cannot be decided yet",
    ],
    [
      { kind: "contain-all", members: DOCUMENTS },
      "没有说明“专账管理”的内容（要求全部具备：资金管理办法、项目管理办法），尚不能判断",
      "Nobody has stated what “Dedicated account” comprises (all of these are asked for: fund measures, project measures), so it cannot be decided yet",
    ],
    [
      { kind: "contain-any", members: DOCUMENTS },
      "没有说明“专账管理”的内容（要求至少具备一项：资金管理办法、项目管理办法），尚不能判断",
      "Nobody has stated what “Dedicated account” comprises (at least one of these is asked for: fund measures, project measures), so it cannot be decided yet",
    ],
    [
      { kind: "be-one-of", members: DOCUMENTS, open: false },
      "没有说明“专账管理”的内容（允许：资金管理办法、项目管理办法），尚不能判断",
      "Nobody has stated what “Dedicated account” comprises (allowed: fund measures, project measures), so it cannot be decided yet",
    ],
    [
      { kind: "compare", operator: ">=", value: "36", unit: "months" },
      "没有填报“专账管理”的数值（要求不低于 36 个月），尚不能判断",
      "Nobody has stated the number for “Dedicated account” (at least 36 months is asked for), so it cannot be decided yet",
    ],
  ] as const)("the sentence names the fact and what is asked of it", (must: Must, zh, en) => {
    expect(explainFinding(check(must))).toEqual({ zh, en });
  });

  it.each([
    [
      { kind: "hold" },
      "“专账管理”所填内容与要求的类型或单位不一致，应填“是”或“否”，尚不能判断",
      "What is stated for “Dedicated account” is not of the kind or unit that is asked, a yes or no, so it cannot be decided yet",
    ],
    [
      { kind: "compare", operator: "<", value: "1", unit: "months" },
      "“专账管理”所填内容与要求的类型或单位不一致，应填同一单位的数值（要求低于 1 个月），尚不能判断",
      "What is stated for “Dedicated account” is not of the kind or unit that is asked, a number (below 1 month), so it cannot be decided yet",
    ],
  ] as const)("what cannot be read is told the form in which it is asked", (must: Must, zh, en) => {
    expect(explainFinding(check(must, "无"))).toEqual({ zh, en });
  });

  it("a yes where a list is asked is told so", () => {
    expect(explainFinding(check({ kind: "contain-any", members: DOCUMENTS }, true))).toEqual({
      zh: "“专账管理”所填内容与要求的类型或单位不一致，应填清单（要求至少具备一项：资金管理办法、项目管理办法），尚不能判断",
      en: "What is stated for “Dedicated account” is not of the kind or unit that is asked, a list (at least one of these is asked for: fund measures, project measures), so it cannot be decided yet",
    });
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

  it("full-width and half-width forms are the same, in the list and in what is asked", () => {
    const originals: Must = {
      kind: "contain-all",
      members: [{ id: "originals", term: { zh: "资料（原件）", en: "documents (originals)" } }],
    };
    for (const stated of ["资料（原件）", "资料(原件)", " 资料（原件) "]) {
      expect([stated, check(originals, [stated]).verdict]).toEqual([stated, "pass"]);
    }
    expect(check({ ...originals, kind: "be-one-of", open: false }, "资料（原件）").verdict).toBe("pass");
    expect(check(originals, ["资料"]).verdict).toBe("fail");
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

  it("that equals a strict limit is told to be exactly it", () => {
    expect(explainFinding(check(compare("<"), "36", "months"))).toEqual({
      zh: "实为 36 个月，恰好等于 36 个月，要求低于 36 个月",
      en: "It is exactly 36 months, but below 36 months is asked for",
    });
  });

  it("numbers in yuan that are not money are shown as they are", () => {
    const price = (value: string): Must => ({ kind: "compare", operator: "<=", value, unit: "yuan/台" });
    expect(explainFinding(check(price("5"), "5.125", "yuan/台"))).toEqual({
      zh: "实为 5.125 元/台，要求不高于 5 元/台，相差 0.125 元/台",
      en: "It is 5.125 yuan per 台, but at most 5 yuan per 台 is asked for: 0.125 yuan per 台 apart",
    });
    const tiny: Must = { kind: "compare", operator: ">=", value: "0.001", unit: "yuan" };
    expect(explainFinding(check(tiny, "0.50", "yuan"))).toEqual({
      zh: "实为 0.5 元，不低于 0.001 元，符合要求",
      en: "It is 0.5 yuan, as asked: at least 0.001 yuan",
    });
    expect(explainFinding(check(tiny)).zh).toBe("没有填报“专账管理”的数值（要求不低于 0.001 元），尚不能判断");
  });

  it("money for one unit is written to the fen", () => {
    const finding = check({ kind: "compare", operator: "<=", value: "5", unit: "yuan/台" }, "5.1", "yuan/台");
    expect([finding.measured, finding.margin]).toEqual([
      { unit: "yuan/台", min: "5.10", max: "5.10" },
      { unit: "yuan/台", min: "-0.10", max: "-0.10" },
    ]);
    expect(explainFinding(finding).zh).toBe("实为 5.10 元/台，要求不高于 5.00 元/台，相差 0.10 元/台");
  });

  it("money finer than one fen is not money", () => {
    const none: Must = { kind: "compare", operator: "<=", value: "0", unit: "yuan" };
    expect(check(none, "0.005", "yuan").verdict).toBe("unknown");
    expect(check(none, "0.01", "yuan").margin).toEqual({ unit: "yuan", min: "-0.01", max: "-0.01" });
  });
});
