import type { AdoptedReading, Finding } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { checkBudget } from "../../check-budget.js";
import { explainFinding } from "../../explain.js";
import type { Budget, BudgetLine } from "../../input.js";
import { guangdong2021 } from "../../policies/cn-2021-guangdong-yue-shang-100.js";
import { budgetOf, lineOf, policyOf, RULE_BASE } from "../../testing/budget.js";
import type { ShareRule } from "./rule.js";

const LECHANG: readonly BudgetLine[] = [
  lineOf("1", { name: "公共服务体系", category: "public-service", amount: "5100000.00", partTags: ["hardware-and-fit-out"] }),
  lineOf("2", { category: "logistics", amount: "5500000.00", notTags: ["hardware-and-fit-out"] }),
  lineOf("3", { category: "commerce", amount: "2400000.00", notTags: ["hardware-and-fit-out"] }),
  lineOf("4", { category: "training", amount: "2000000.00", notTags: ["hardware-and-fit-out"] }),
  lineOf("6", {
    category: "sustained",
    amount: "5000000.00",
    notTags: ["hardware-and-fit-out"],
    contingent: { trigger: "尾款资金到位", received: false },
  }),
];

const ask = (rule: string, given: Partial<Budget> = {}): Finding => {
  const found = checkBudget(budgetOf({ lines: LECHANG, ...given }), [guangdong2021], { asOf: "2022-05-01" }).find(
    (one) => one.rule === rule,
  );
  if (found === undefined) throw new Error(`no finding for ${rule}`);
  return found;
};

const fraction = (part: string, whole: string): NonNullable<Finding["measured"]> => ({
  unit: "ratio",
  min: { part, whole },
  max: { part, whole },
});
const yuan = (text: string): NonNullable<Finding["margin"]> => ({ unit: "yuan", min: text, max: text });

describe("share rules on the budget of Lechang 2021", () => {
  it("lechang-2021/budget/training-cap: 200 of 1500 万元 is 13.33 %, 25 万元 under the cap of 15 %", () => {
    const finding = ask("training-cap");
    expect(finding.verdict).toBe("pass");
    expect(finding.severity).toBe("none");
    expect(finding.measured).toEqual(fraction("2000000.00", "15000000.00"));
    expect(finding.limit).toEqual({ unit: "ratio", min: "0.15", max: "0.15" });
    expect(finding.margin).toEqual(yuan("250000.00"));
    expect(explainFinding(finding)).toEqual({
      zh: "占比 13.33%，未超过上限 15%，还可安排 25 万元",
      en: "The share is 13.33%, within the cap of 15%; 250,000.00 yuan to spare",
    });
  });

  it("lechang-2021/budget/logistics-floor: the four readings disagree, so the verdict depends on the reading", () => {
    const finding = ask("logistics-floor");
    expect(finding.verdict).toBe("depends-on-reading");
    expect(finding.severity).toBe("none");
    expect(finding.measured).toEqual(fraction("7900000.00", "15000000.00"));
    expect(finding.readings.map(({ id, verdict, measured, margin }) => ({ id, verdict, measured, margin }))).toEqual([
      { id: "row-2-on-subtotal", verdict: "fail", measured: fraction("5500000.00", "15000000.00"), margin: yuan("-2000000.00") },
      { id: "rows-2-3-on-subtotal", verdict: "pass", measured: fraction("7900000.00", "15000000.00"), margin: yuan("400000.00") },
      { id: "rows-2-3-on-total", verdict: "fail", measured: fraction("7900000.00", "20000000.00"), margin: yuan("-2100000.00") },
      { id: "row-2-on-total", verdict: "fail", measured: fraction("5500000.00", "20000000.00"), margin: yuan("-4500000.00") },
    ]);
    expect(explainFinding(finding).en).toBe(
      "The floor is 50%; the answer depends on how the clause is read: logistics row alone, of the funds in place 36.67% fail; " +
        "logistics and commerce rows, of the funds in place 52.67% pass; logistics and commerce rows, of the total 39.50% fail; " +
        "logistics row alone, of the total 27.50% fail",
    );
  });

  it("lechang-2021/budget/hardware-cap: line 1 is not split, so the share lies between 0 and 34 % and one fact decides", () => {
    const finding = ask("hardware-cap");
    expect(finding.verdict).toBe("unknown");
    expect(finding.measured).toEqual({
      unit: "ratio",
      min: { part: "0.00", whole: "15000000.00" },
      max: { part: "5100000.00", whole: "15000000.00" },
    });
    expect(finding.margin).toEqual({ unit: "yuan", min: "-3600000.00", max: "1500000.00" });
    expect(finding.missing.map(({ id }) => id)).toEqual(["line/1/tag/hardware-and-fit-out"]);
    expect(finding.decides).toEqual([{ facts: ["line/1/tag/hardware-and-fit-out"], certain: true }]);
  });

  it("lechang-2021/budget/hardware-cap: 160 of 1500 万元 is 10.67 %, over the cap in principle, so it warns", () => {
    const lines = [
      lineOf("1a", { category: "public-service", amount: "1600000.00", tags: ["hardware-and-fit-out"] }),
      lineOf("1b", { category: "public-service", amount: "13400000.00" }),
    ];
    const finding = ask("hardware-cap", { lines, completeTags: ["hardware-and-fit-out"] });
    expect([finding.verdict, finding.severity, finding.margin]).toEqual(["fail", "warning", yuan("-100000.00")]);
    expect(explainFinding(finding).zh).toBe("占比 10.67%，超过上限 10%，超出 10 万元");
  });

  it("lechang-2021/budget/rule-source: the three ratios cite the guide through the plan that quotes it", () => {
    expect(ask("hardware-cap").citations).toEqual([
      {
        document: "粤商务电函〔2021〕100号",
        locator: "资金使用比例",
        quotedIn: { document: "乐府办〔2022〕9号", locator: "附件2 第1行 备注" },
      },
    ]);
  });
});

describe("an adopted reading", () => {
  const adopted: AdoptedReading = {
    rule: "cn-2021-guangdong-yue-shang-100/logistics-floor",
    reading: "row-2-on-subtotal",
    by: "省商务厅",
    date: "2022-04-01",
    document: "复函",
  };

  it("counts, and the others stay visible", () => {
    const finding = ask("logistics-floor", { adopted: [adopted] });
    expect([finding.verdict, finding.severity, finding.adopted]).toEqual(["fail", "warning", adopted]);
    expect(finding.measured).toEqual(fraction("5500000.00", "15000000.00"));
    expect(finding.readings).toHaveLength(4);
    expect(explainFinding(finding).zh).toBe("占比 36.67%，低于下限 50%，还差 200 万元（按省商务厅以复函采纳的理解）");
  });

  it("counts from the day it was adopted, and the last one counts", () => {
    const later: AdoptedReading = { ...adopted, reading: "rows-2-3-on-subtotal", date: "2022-04-20" };
    expect(ask("logistics-floor", { adopted: [{ ...adopted, date: "2022-05-02" }] }).verdict).toBe("depends-on-reading");
    expect(ask("logistics-floor", { adopted: [{ ...adopted, date: "2022-05-01" }] }).verdict).toBe("fail");
    expect(ask("logistics-floor", { adopted: [later, adopted] }).verdict).toBe("pass");
    expect(ask("logistics-floor", { adopted: [adopted, { ...later, date: adopted.date }] }).adopted?.reading).toBe("rows-2-3-on-subtotal");
  });

  it("changes nothing when it names a reading the clause does not have, or another rule", () => {
    expect(ask("logistics-floor", { adopted: [{ ...adopted, reading: "row-9" }] }).verdict).toBe("depends-on-reading");
    expect(ask("training-cap", { adopted: [adopted] }).adopted).toBeNull();
  });
});

describe("readings that are open", () => {
  const reading = (id: string, part: string, base: string, preferred = false): ShareRule["readings"][number] => ({
    id,
    title: { zh: id, en: id },
    part: { kind: "line", in: [part] },
    base: { kind: "line", in: [base] },
    ...(preferred ? { preferred } : {}),
  });
  const rule: ShareRule = {
    ...RULE_BASE,
    kind: "share",
    operator: "<=",
    limit: "0.50",
    readings: [reading("first", "x", "p"), reading("second", "y", "q", true)],
  };
  const open = { min: "0.00", max: "9.00" };
  const check = (x: BudgetLine["amount"], y: BudgetLine["amount"], adopted: Budget["adopted"] = []): Finding | undefined => {
    const lines = Object.entries({ x, y, p: "10.00", q: "10.00" }).map(([id, amount]) =>
      lineOf(id, amount === undefined ? {} : { amount }),
    );
    return checkBudget(budgetOf({ lines, adopted }), [policyOf(rule)], { asOf: "2022-05-01" })[0];
  };

  it("need all their facts when they share none", () => {
    const finding = check(open, open);
    expect(finding?.verdict).toBe("unknown");
    expect(finding?.missing.map(({ id }) => id)).toEqual(["line/x/amount", "line/y/amount"]);
    expect(finding?.decides).toEqual([{ facts: ["line/x/amount", "line/y/amount"], certain: true }]);
  });

  it("leave the facts of the others out", () => {
    const finding = check("1.00", open);
    expect([finding?.verdict, finding?.missing.map(({ id }) => id), finding?.decides]).toEqual([
      "unknown",
      ["line/y/amount"],
      [{ facts: ["line/y/amount"], certain: true }],
    ]);
    expect(finding?.readings.map(({ id, preferred, verdict }) => [id, preferred, verdict])).toEqual([
      ["first", false, "pass"],
      ["second", true, "unknown"],
    ]);
    expect(finding?.measured?.max).toEqual({ part: "9.00", whole: "10.00" });
  });

  it("name nothing once all are decided, alike or not", () => {
    for (const finding of [check("1.00", "1.00"), check("9.00", "9.00"), check("1.00", "9.00")]) {
      expect([finding?.missing, finding?.decides]).toEqual([[], []]);
    }
    expect([check("1.00", "1.00")?.verdict, check("9.00", "9.00")?.verdict, check("1.00", "9.00")?.verdict]).toEqual([
      "pass",
      "fail",
      "depends-on-reading",
    ]);
  });

  it("do not count when another one is adopted, whatever that says", () => {
    const adopt = (rule_: string): Budget["adopted"] => [
      { rule: rule_, reading: "first", by: "县政府", date: "2022-01-01", document: "纪要" },
    ];
    const finding = check("1.00", open, adopt("test-policy/rule"));
    expect([finding?.verdict, finding?.missing, finding?.adopted?.reading]).toEqual(["pass", [], "first"]);
    expect(finding?.measured?.max).toEqual({ part: "1.00", whole: "10.00" });
    expect(check("1.00", open, adopt("test-policy/other"))?.verdict).toBe("unknown");
  });

  it("are told of in words that fit what is known", () => {
    const say = (finding: Finding | undefined): readonly string[] => (finding === undefined ? [] : Object.values(explainFinding(finding)));
    expect(say(check("1.00", open))).toEqual([
      "占比在 [0.00%, 90.00%] 之间，能否守住上限 50% 尚不能判断；缺：y“y”：金额",
      "The share lies in [0.00%, 90.00%], so the cap of 50% cannot be decided yet; missing: line y “y”: its amount",
    ]);
    const floor = checkBudget(
      budgetOf({ lines: [lineOf("x", { amount: "1.00" }), lineOf("p", { amount: open })] }),
      [policyOf({ ...rule, operator: ">=", readings: [reading("only", "x", "p")] })],
      { asOf: "2022-05-01" },
    )[0];
    expect(say(floor)[1]).toBe("The share lies in [11.11%, …], so the floor of 50% cannot be decided yet; missing: line p “p”: its amount");
    const named = checkBudget(
      budgetOf({ lines: [lineOf("x", { amount: "1.00" })] }),
      [policyOf({ ...rule, readings: [{ ...reading("only", "x", "p"), base: { kind: "base", name: "总额" } }] })],
      { asOf: "2022-05-01" },
    )[0];
    expect(say(named)).toEqual([
      "占比尚无法测算，能否守住上限 50% 尚不能判断；缺：占比基数“总额”的金额",
      "The share cannot be measured yet, so the cap of 50% cannot be decided yet; missing: the amount of the base “总额”",
    ]);
  });
});

describe("the threshold itself", () => {
  const training = (amount: string): Finding =>
    ask("training-cap", {
      lines: [lineOf("4", { category: "training", amount }), lineOf("9", { category: "logistics", amount: "8500000.00" })],
    });

  it.each([
    ["below", "1499999.99", "pass", "0.00"],
    ["at", "1500000.00", "pass", "0.00"],
    ["above", "1500000.01", "fail", "-0.01"],
  ])("%s 15 %%: %s of about 1000 万元 is a %s", (_, amount, verdict, margin) => {
    const finding = training(amount);
    expect([finding.verdict, finding.margin]).toEqual([verdict, yuan(margin)]);
  });

  it("0.1 + 0.2 of 2.0 万元 is exactly 15 % and passes", () => {
    const lines = [
      lineOf("a", { category: "training", amount: "1000.00" }),
      lineOf("b", { category: "training", amount: "2000.00" }),
      lineOf("c", { category: "logistics", amount: "17000.00" }),
    ];
    expect(ask("training-cap", { lines }).verdict).toBe("pass");
  });

  it("is exact far beyond 2^53 fen", () => {
    const at = (part: string): string =>
      ask("training-cap", {
        lines: [
          lineOf("a", { category: "training", amount: part }),
          lineOf("b", { category: "other", amount: "850000000000000000000.00" }),
        ],
      }).verdict;
    expect(at("150000000000000000000.00")).toBe("pass");
    expect(at("150000000000000000000.01")).toBe("fail");
  });
});

describe("a base that the budget names", () => {
  it("is the one of that name", () => {
    const bases = [
      { id: "other", name: "其他", amount: "1.00" },
      { id: "grant", name: "补助", amount: "100.00" },
    ];
    const rule: ShareRule = {
      ...RULE_BASE,
      kind: "share",
      operator: "<=",
      limit: "0.10",
      readings: [{ id: "only", title: RULE_BASE.title, part: { kind: "all" }, base: { kind: "base", name: "grant" } }],
    };
    const [finding] = checkBudget(budgetOf({ lines: [lineOf("1", { amount: "10.00" })], bases }), [policyOf(rule)], { asOf: "2022-05-01" });
    expect([finding?.verdict, finding?.measured, finding?.missing]).toEqual(["pass", fraction("10.00", "100.00"), []]);
  });
});

describe("margins of products beyond 2^53", () => {
  it.each([900719925474001n, 900719925473999n, 801719925474063n])("are exact to the fen: all of %s fen under a cap of 0.1 %%", (fen) => {
    const text = `${fen / 100n}.${String(fen % 100n).padStart(2, "0")}`;
    const rule: ShareRule = {
      ...RULE_BASE,
      kind: "share",
      operator: "<=",
      limit: "0.1%",
      readings: [{ id: "only", title: RULE_BASE.title, part: { kind: "all" }, base: { kind: "all" } }],
    };
    const [finding] = checkBudget(budgetOf({ lines: [lineOf("1", { amount: text })] }), [policyOf(rule)], { asOf: "2022-05-01" });
    const excess = fen - fen / 1000n;
    expect(finding?.margin).toEqual(yuan(`-${excess / 100n}.${String(excess % 100n).padStart(2, "0")}`));
  });
});

describe("a budget without lines", () => {
  it("is unknown, whatever its bases: nobody has said what the money is for", () => {
    const finding = ask("training-cap", { lines: [], bases: [{ id: "total", name: "总额", amount: "15000000.00" }] });
    expect([finding.verdict, finding.missing.map(({ id }) => id)]).toEqual(["unknown", ["lines"]]);
  });
});

describe("money that has not arrived", () => {
  it("counts in the share of the funds in place neither above nor below the line", () => {
    const lines = [
      lineOf("a", { category: "training", amount: "100000.00" }),
      lineOf("b", { category: "training", amount: "500000.00", contingent: { trigger: "尾款", received: false } }),
      lineOf("c", { category: "logistics", amount: "1900000.00" }),
    ];
    const finding = ask("training-cap", { lines });
    expect(finding.readings.map(({ verdict, measured }) => [verdict, measured])).toEqual([
      ["pass", fraction("100000.00", "2000000.00")],
      ["fail", fraction("600000.00", "2500000.00")],
    ]);
    expect(finding.verdict).toBe("depends-on-reading");
  });
});

describe("several open readings", () => {
  it("name facts that settle all of them together", () => {
    const finding = ask("hardware-cap");
    expect(finding.readings.map(({ verdict }) => verdict)).toEqual(["unknown", "unknown"]);
    expect(finding.decides).toEqual([{ facts: ["line/1/tag/hardware-and-fit-out"], certain: true }]);
    const lines = [
      lineOf("1", { category: "training", amount: "100000.00" }),
      lineOf("2", { amount: "100000.00" }),
      lineOf("3", { category: "logistics", amount: "900000.00", contingent: { trigger: "尾款", received: null } }),
    ];
    const open = ask("training-cap", { lines });
    expect(open.verdict).toBe("unknown");
    for (const set of open.decides) expect(set.facts.length).toBeGreaterThan(0);
  });
});

describe("a base", () => {
  it("that may be empty decides nothing until it is known to exist, even where every share would pass", () => {
    const lines = [
      lineOf("a", { category: "training", amount: { min: "0.00", max: "5.00" } }),
      lineOf("b", { category: "other", amount: { min: "0.00", max: "500.00" } }),
    ];
    const passing = ask("training-cap", { lines: [lines[1] ?? lineOf("b")] });
    expect([passing.verdict, passing.missing.map(({ id }) => id), passing.decides]).toEqual([
      "unknown",
      ["line/b/amount"],
      [{ facts: ["line/b/amount"], certain: false }],
    ]);
    const open = ask("training-cap", { lines });
    expect([open.verdict, open.decides]).toEqual(["unknown", [{ facts: ["line/a/amount", "line/b/amount"], certain: false }]]);
  });

  it("that is empty leaves the share unknown, whatever the limit", () => {
    const finding = ask("training-cap", { lines: [lineOf("1", { category: "training", amount: "0.00" })] });
    expect([finding.verdict, finding.measured, finding.margin]).toEqual(["unknown", { unit: "ratio", min: null, max: null }, null]);
    expect(explainFinding(finding)).toEqual({ zh: "基数为零，没有占比可言", en: "The base is empty, so there is no share of it" });
  });
});
