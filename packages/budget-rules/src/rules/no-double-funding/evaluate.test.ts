import { describe, expect, it } from "vitest";
import { explainFinding } from "../../explain.js";
import type { Budget, BudgetLine } from "../../input.js";
import { budgetOf, lineOf, RULE_BASE } from "../../testing/budget.js";
import { findingOf } from "../../testing/findings.js";
import type { NoDoubleFundingRule } from "./rule.js";

const rule: NoDoubleFundingRule = {
  ...RULE_BASE,
  kind: "no-double-funding",
  of: { kind: "not", of: { kind: "source", in: ["enterprise"] } },
  checked: "compared-with-other-funds",
};

const COMPARED: Partial<Budget> = { facts: [{ id: "compared-with-other-funds", value: true }] };

const SOURCES: Budget["sources"] = [{ id: "superior", name: "上级资金", oneOf: ["central", "provincial"] }];

const check = (lines: readonly BudgetLine[], given: Partial<Budget> = COMPARED): ReturnType<typeof findingOf> =>
  findingOf(rule, budgetOf({ lines, sources: SOURCES, ...given }));

const station = (id: string, source?: string): BudgetLine =>
  lineOf(id, { name: "站点", asset: "坪石站", ...(source === undefined ? {} : { source }) });

describe("two lines for one thing", () => {
  it("fail when their sources differ, and the thing and its payers are named", () => {
    const finding = check([station("1", "central"), station("2", "county")]);
    expect(finding.verdict).toBe("fail");
    expect(explainFinding(finding)).toEqual({
      zh: "重复支持：坪石站（1“站点”、2“站点”）",
      en: "Paid for twice: 坪石站 (line 1 “站点”, line 2 “站点”)",
    });
  });

  it("pass when one source pays for both", () => {
    expect(check([station("1", "central"), station("2", "central")]).verdict).toBe("pass");
  });

  it("pass when an enterprise adds its own share", () => {
    expect(check([station("1", "central"), station("2", "enterprise")]).verdict).toBe("pass");
  });

  it("are unknown when a source is not given, or may be the same", () => {
    const open = check([station("1", "central"), station("2", "superior")]);
    expect([open.verdict, open.missing.map(({ id }) => id)]).toEqual(["unknown", ["line/2/source"]]);
    expect(explainFinding(open).zh).toBe("尚不能判断：可能重复支持：坪石站（1“站点”、2“站点”）");
    expect(check([station("1", "superior"), station("2", "superior")]).verdict).toBe("unknown");
    expect(check([station("1", "central"), station("2")]).verdict).toBe("unknown");
  });

  it("fail when their sources have nothing in common, though one is open", () => {
    expect(check([station("1", "county"), station("2", "superior")]).verdict).toBe("fail");
  });
});

describe("a thing that another programme has paid for", () => {
  const paid: Partial<Budget> = { ...COMPARED, assets: [{ asset: "坪石站", programme: "供销社网点项目" }] };

  it("fails, with the programme", () => {
    const finding = check([station("1", "central")], paid);
    expect(finding.verdict).toBe("fail");
    expect(explainFinding(finding).zh).toBe("重复支持：坪石站（1“站点”、供销社网点项目）");
  });

  it("fails even when the source of our line is open, for it is public money in any case", () => {
    expect(check([station("1", "superior")], paid).verdict).toBe("fail");
  });

  it("is unknown when our line may be an enterprise's own", () => {
    const finding = check([station("1")], paid);
    expect([finding.verdict, finding.missing.map(({ id }) => id)]).toEqual(["unknown", ["line/1/source"]]);
  });

  it("is no matter to lines for other things", () => {
    expect(check([lineOf("1", { source: "central", asset: "廊田站" })], paid).verdict).toBe("pass");
  });
});

describe("what nobody has named", () => {
  it("is unknown until the budget states that it was compared", () => {
    const finding = check([lineOf("1", { source: "central" })], {});
    expect([finding.verdict, finding.missing.map(({ id }) => id)]).toEqual(["unknown", ["fact/compared-with-other-funds"]]);
    expect(finding.decides).toEqual([{ facts: ["fact/compared-with-other-funds"], certain: false }]);
    expect(explainFinding(finding)).toEqual({
      zh: "尚不能判断：未说明是否已与其他资金比对",
      en: "Cannot be decided yet: nobody has stated that other funds were compared",
    });
  });

  it("passes once it was", () => {
    const finding = check([lineOf("1", { source: "central" })]);
    expect(explainFinding(finding)).toEqual({
      zh: "1 行已与其他资金比对，没有重复支持",
      en: "The one line was compared with other funds; nothing is paid for twice",
    });
  });

  it("stays unknown when the budget states that it was not", () => {
    expect(check([lineOf("1", { source: "central" })], { facts: [{ id: "compared-with-other-funds", value: false }] }).verdict).toBe(
      "unknown",
    );
  });
});

it("speaks of nothing where all money is an enterprise's own, and has checked nothing without lines", () => {
  expect(check([station("1", "enterprise")]).verdict).toBe("not-applicable");
  expect(check([]).verdict).toBe("unknown");
});
