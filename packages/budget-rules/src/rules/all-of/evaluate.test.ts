import { describe, expect, it } from "vitest";
import { checkBudget } from "../../check-budget.js";
import { explainFinding } from "../../explain.js";
import type { Budget } from "../../input.js";
import { budgetOf, lineOf, policyOf, RULE_BASE } from "../../testing/budget.js";
import { AS_OF, findingOf } from "../../testing/findings.js";
import type { RequirementRule } from "../requirement/rule.js";
import type { Rule } from "../rule.js";
import type { ShareRule } from "../share/rule.js";
import type { AllOfRule } from "./rule.js";

const hold = (id: string, zh: string, force: RequirementRule["force"] = "mandatory"): RequirementRule => ({
  ...RULE_BASE,
  id,
  title: { zh, en: id },
  force,
  kind: "requirement",
  fact: id,
  must: { kind: "hold" },
});

const allOf = (...rules: readonly Rule[]): AllOfRule => ({ ...RULE_BASE, kind: "all-of", rules });

const THREE = allOf(hold("account", "专账管理"), hold("earmark", "专款专用"), hold("publicity", "公示", "in-principle"));

const check = (rule: Rule, facts: Readonly<Record<string, boolean>>, given: Partial<Budget> = {}): ReturnType<typeof findingOf> =>
  findingOf(rule, budgetOf({ facts: Object.entries(facts).map(([id, value]) => ({ id, value })), ...given }));

describe("all of several rules", () => {
  it("pass together", () => {
    const finding = check(THREE, { account: true, earmark: true, publicity: true });
    expect([finding.verdict, explainFinding(finding)]).toEqual([
      "pass",
      { zh: "各项均已满足：专账管理、专款专用、公示（原则上）", en: "All of them hold: account, earmark, publicity (in principle)" },
    ]);
  });

  it("fail by one, whatever is unknown of the others, and each part keeps its force in the sentence", () => {
    const finding = check(THREE, { publicity: false, account: true });
    expect([finding.verdict, finding.missing, explainFinding(finding)]).toEqual([
      "fail",
      [],
      {
        zh: "3 项中，1 项未满足：公示（原则上）；1 项尚不能判断：专款专用；1 项已满足：专账管理",
        en: "Of 3 parts, 1 is not met: publicity (in principle); 1 cannot be decided yet: earmark; 1 is met: account",
      },
    ]);
  });

  it("are open when one is, and any fact that can break one settles them all", () => {
    const finding = check(THREE, { account: true });
    expect([finding.verdict, finding.missing.map(({ id }) => id), finding.decides]).toEqual([
      "unknown",
      ["fact/earmark", "fact/publicity"],
      [
        { facts: ["fact/earmark"], certain: false },
        { facts: ["fact/publicity"], certain: false },
      ],
    ]);
    expect(explainFinding(finding).zh).toBe("3 项中，2 项尚不能判断：专款专用、公示（原则上）；1 项已满足：专账管理；缺：专款专用、公示");
    expect(check(THREE, { account: true, publicity: true }).decides).toEqual([{ facts: ["fact/earmark"], certain: true }]);
  });

  it("leave out what does not apply", () => {
    const contingent: Rule = { ...RULE_BASE, id: "tail", title: { zh: "尾款", en: "tail" }, kind: "contingent-funds", of: { kind: "all" } };
    const lines = { lines: [lineOf("1")] };
    expect(check(allOf(contingent, hold("account", "专账管理")), { account: true }, lines).verdict).toBe("pass");
    expect(check(allOf(contingent), {}, lines).verdict).toBe("not-applicable");
  });

  it("nest, and count every finding of a part", () => {
    expect(check(allOf(allOf(hold("a", "甲")), hold("b", "乙")), { a: true, b: true }).verdict).toBe("pass");
    expect(check(allOf(allOf(hold("a", "甲")), hold("b", "乙")), { a: false, b: true }).verdict).toBe("fail");
    const sources: Rule = { ...RULE_BASE, id: "sources", title: { zh: "来源", en: "sources" }, kind: "sum", of: "sources" };
    const given: Partial<Budget> = {
      lines: [lineOf("1", { amount: "1.00", source: "central" })],
      sources: [
        { id: "central", name: "中央", amount: "1.00" },
        { id: "county", name: "县级", amount: "1.00" },
      ],
    };
    expect(check(allOf(sources), {}, given).verdict).toBe("fail");
  });
});

it("a part that depends on a reading makes the whole depend on it, until a body adopts one for that part", () => {
  const share: ShareRule = {
    ...RULE_BASE,
    id: "floor",
    kind: "share",
    operator: ">=",
    limit: "0.50",
    readings: [
      { id: "narrow", title: { zh: "窄", en: "narrow" }, part: { kind: "line", in: ["1"] }, base: { kind: "all" }, preferred: true },
      { id: "wide", title: { zh: "宽", en: "wide" }, part: { kind: "line", in: ["1", "2"] }, base: { kind: "all" } },
    ],
  };
  const given: Partial<Budget> = { lines: ["1", "2", "3"].map((id) => lineOf(id, { amount: "1.00" })) };
  const open = check(allOf(share, hold("a", "甲")), { a: true }, given);
  expect([open.verdict, explainFinding(open).zh]).toEqual([
    "depends-on-reading",
    "结论取决于条文的理解。2 项中，1 项尚不能判断：规则；1 项已满足：甲",
  ]);
  const adopted = [
    { rule: "test-policy/rule/floor", reading: "wide", by: "省商务厅", date: "2022-01-01", document: "粤商务函〔2022〕1号" },
  ];
  expect(check(allOf(share, hold("a", "甲")), { a: true }, { ...given, adopted }).verdict).toBe("pass");
});

describe("how binding a failure is", () => {
  const whole: AllOfRule = {
    ...allOf(hold("must", "必须"), hold("should", "应当", "in-principle"), hold("may", "争取", "target")),
    force: "in-principle",
  };
  const exceptions: Budget["exceptions"] = [
    {
      rule: "test-policy/rule",
      authority: "某镇",
      level: "county",
      document: "某〔2021〕1号",
      date: "2021-01-01",
      reason: "测试",
    },
  ];
  const severity = (facts: Readonly<Record<string, boolean>>, rule: Rule = whole): readonly string[] => {
    const finding = check(rule, { must: true, should: true, may: true, ...facts });
    return [finding.verdict, finding.force, finding.severity];
  };

  it("is that of the strictest part that fails, never less than that of the whole", () => {
    expect(severity({ must: false })).toEqual(["fail", "mandatory", "error"]);
    expect(severity({ must: false, may: false })).toEqual(["fail", "mandatory", "error"]);
    expect(severity({ should: false })).toEqual(["fail", "in-principle", "warning"]);
    expect(severity({ may: false })).toEqual(["fail", "in-principle", "warning"]);
    expect(severity({})).toEqual(["pass", "in-principle", "none"]);
  });

  it("reaches through nested combinations and is never weakened", () => {
    expect(severity({ must: false }, { ...allOf(whole), force: "target" })).toEqual(["fail", "mandatory", "error"]);
    expect(severity({ may: false }, allOf(whole))).toEqual(["fail", "mandatory", "error"]);
  });

  it("a mandatory part is not excused below the level of the issuer", () => {
    const [provincial] = [{ ...policyOf(whole), level: "province" as const }];
    const verdicts = (facts: Readonly<Record<string, boolean>>): readonly string[] =>
      checkBudget(
        budgetOf({
          facts: Object.entries({ must: true, should: true, may: true, ...facts }).map(([id, value]) => ({ id, value })),
          exceptions,
        }),
        [provincial],
        { asOf: AS_OF },
      ).map(({ verdict }) => verdict);
    expect(verdicts({ must: false })).toEqual(["fail"]);
    expect(verdicts({ should: false })).toEqual(["excused"]);
  });
});
