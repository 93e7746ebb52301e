import { describe, expect, it } from "vitest";
import { explainFinding } from "../../explain.js";
import type { Budget } from "../../input.js";
import { budgetOf, lineOf, RULE_BASE } from "../../testing/budget.js";
import { findingOf } from "../../testing/findings.js";
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
        zh: "不满足：公示（原则上）；待定：专款专用；已满足：专账管理",
        en: "broken: publicity (in principle); open: earmark; met: account",
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
    expect(explainFinding(finding).zh).toBe("待定：专款专用、公示（原则上）；已满足：专账管理；缺：专款专用、公示");
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
  expect([open.verdict, explainFinding(open).zh]).toEqual(["depends-on-reading", "结论取决于条文的理解；待定：规则；已满足：甲"]);
  const adopted = [
    { rule: "test-policy/rule/floor", reading: "wide", by: "省商务厅", date: "2022-01-01", document: "粤商务函〔2022〕1号" },
  ];
  expect(check(allOf(share, hold("a", "甲")), { a: true }, { ...given, adopted }).verdict).toBe("pass");
});
