import type { Finding } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { checkBudget } from "../../check-budget.js";
import { explainFinding } from "../../explain.js";
import type { Budget, Declared } from "../../input.js";
import { budgetOf, lineOf, policyOf, RULE_BASE } from "../../testing/budget.js";
import type { Selector } from "../../selector/selector.js";

const ask = (of: "declared" | "sources" | "phases", budget: Partial<Budget>): readonly Finding[] =>
  checkBudget(budgetOf(budget), [policyOf({ ...RULE_BASE, kind: "sum", of })], { asOf: "2022-05-01" });

const lines = (...ids: string[]): Selector => ({ kind: "line", in: ids });

const printed = (id: string, of: Selector, amount: string, precision?: Extract<Declared, { kind: "amount" }>["precision"]): Declared => ({
  kind: "amount",
  id,
  name: id,
  of,
  amount,
  ...(precision === undefined ? {} : { precision }),
});

const WAN = { unit: "万元", digits: 0, mode: "round" } as const;

describe("printed totals", () => {
  const budget = { lines: [lineOf("a", { amount: "5100000.00" }), lineOf("b", { amount: "5500000.00" })] };

  it("agree with their lines to the fen when no precision is stated", () => {
    const check = (amount: string): readonly string[] =>
      ask("declared", { ...budget, declared: [printed("t", lines("a", "b"), amount)] }).map(({ verdict }) => verdict);
    expect(check("10599999.99")).toEqual(["fail"]);
    expect(check("10600000.00")).toEqual(["pass"]);
    expect(check("10600000.01")).toEqual(["fail"]);
  });

  it.each([
    ["1060.4 万元 prints as 1060 万元", "10604000.00", "pass"],
    ["1060.5 万元 may print as 1060 万元", "10605000.00", "pass"],
    ["one fen more does not", "10605000.01", "fail"],
    ["1059.5 万元 may print as 1060 万元", "10595000.00", "pass"],
    ["one fen less does not", "10594999.99", "fail"],
  ])("stand for all amounts their precision allows: %s", (_, amount, verdict) => {
    const declared = [printed("t", lines("a"), "10600000.00", WAN)];
    expect(ask("declared", { lines: [lineOf("a", { amount })], declared })[0]?.verdict).toBe(verdict);
  });

  it("that are cut off stand for everything up to the next step", () => {
    const check = (amount: string): string | undefined =>
      ask("declared", {
        lines: [lineOf("a", { amount })],
        declared: [printed("t", lines("a"), "10600000.00", { ...WAN, mode: "truncate" })],
      })[0]?.verdict;
    expect([check("10599999.99"), check("10600000.00"), check("10609999.99"), check("10610000.00")]).toEqual([
      "fail",
      "pass",
      "pass",
      "fail",
    ]);
  });

  it("are unknown while a line of theirs is, and say which", () => {
    const [finding] = ask("declared", {
      lines: [lineOf("a", { amount: "5.00" }), lineOf("b", { amount: { min: "0.00", max: "9.00" } })],
      declared: [printed("t", lines("a", "b"), "10.00")],
    });
    expect([finding?.verdict, finding?.measured, finding?.decides]).toEqual([
      "unknown",
      { unit: "yuan", min: "5.00", max: "14.00" },
      [{ facts: ["line/b/amount"], certain: true }],
    ]);
  });

  it("name the one open amount that alone would carry them too far", () => {
    const lines = [lineOf("a", { amount: { min: "0.00", max: "20.00" } }), lineOf("b", { amount: { min: "0.00", max: "3.00" } })];
    const [finding] = ask("declared", { lines, declared: [printed("t", { kind: "all" }, "10.00")] });
    expect(finding?.decides).toEqual([{ facts: ["line/a/amount"], certain: false }]);
  });

  it("are unknown while the budget has no lines at all", () => {
    const [finding] = ask("declared", { lines: [], declared: [printed("t", { kind: "all" }, "10.00")] });
    expect([finding?.subject, finding?.verdict, finding?.missing.map(({ id }) => id)]).toEqual(["t", "unknown", ["lines"]]);
    const [sources] = ask("sources", { lines: [], sources: [{ id: "central", name: "中央", amount: "10.00" }] });
    expect([sources?.subject, sources?.verdict]).toEqual(["sources", "unknown"]);
  });

  it("fail even with unknowns when no filling can reach them", () => {
    const [finding] = ask("declared", {
      lines: [lineOf("a", { amount: { min: "11.00", max: null } })],
      declared: [printed("t", lines("a"), "10.00")],
    });
    expect([finding?.verdict, finding?.margin]).toEqual(["fail", { unit: "yuan", min: "1.00", max: null }]);
  });
});

describe("merged cells", () => {
  const shixing: Partial<Budget> = {
    lines: [
      lineOf("4.1", { group: "g" }),
      lineOf("4.2", { group: "g" }),
      lineOf("4.5", { amount: "200000.00" }),
      lineOf("1", { amount: "3900000.00" }),
    ],
    groups: [{ id: "g", name: "上行1至4项", amount: "900000.00" }],
  };

  it("shixing-2021/budget/subtotal-upward: a group taken whole counts once, 90 + 20 = 110", () => {
    const [finding] = ask("declared", { ...shixing, declared: [printed("110", lines("4.1", "4.2", "4.5"), "1100000.00")] });
    expect([finding?.verdict, finding?.measured]).toEqual(["pass", { unit: "yuan", min: "1100000.00", max: "1100000.00" }]);
  });

  it("cut through give an interval, never an even split", () => {
    const [finding] = ask("declared", { ...shixing, declared: [printed("half", lines("4.1"), "450000.00")] });
    expect([finding?.verdict, finding?.measured, finding?.missing.map(({ id }) => id)]).toEqual([
      "unknown",
      { unit: "yuan", min: "0.00", max: "900000.00" },
      ["group/g/split"],
    ]);
  });

  it("explain a total that is missed by adding every printed figure", () => {
    const declared = [
      printed("90", lines("4.1", "4.2"), "900000.00"),
      printed("20", lines("4.5"), "200000.00"),
      printed("110", lines("4.1", "4.2", "4.5"), "1100000.00"),
      printed("390", lines("1"), "3900000.00"),
      printed("500", { kind: "all" }, "5000000.00"),
    ];
    const total = ask("declared", { ...shixing, declared }).find(({ subject }) => subject === "500");
    expect(total?.verdict).toBe("pass");
    expect(total?.message.params).toEqual({ printed: "5000000.00", naive: "6100000.00", twice: "“90”、“20”" });
    expect(total && explainFinding(total)).toEqual({
      zh: "各行合计 500 万元，与列明数一致；若把表中各数逐项相加会得 610 万元，因为“90”、“20”已含在所属小计之内",
      en: "The lines add up to 5,000,000.00 yuan, as printed; adding every printed figure would give 6,100,000.00 yuan, because “90” and “20” already lie inside their own subtotal",
    });
  });
});

describe("printed shares", () => {
  const share = (text: string, mode: "round" | "truncate" = "round"): Declared => ({
    kind: "share",
    id: "s",
    name: "s",
    part: lines("a"),
    base: { kind: "all" },
    share: text,
    mode,
  });
  const check = (amount: string, declared: Declared): string | undefined =>
    ask("declared", {
      lines: [lineOf("a", { amount: `${amount}.00` }), lineOf("b", { amount: `${1000 - Number(amount)}.00` })],
      declared: [declared],
    })[0]?.verdict;

  it.each([
    ["364", "fail"],
    ["365", "pass"],
    ["374", "pass"],
    ["375", "pass"],
    ["376", "fail"],
  ])("37 percent stands for 36.5 to 37.5 percent: %s of 1000 is a %s", (amount, verdict) => {
    expect(check(amount, share("37%"))).toBe(verdict);
  });

  it("are exact however many decimals are printed", () => {
    expect(check("500", share("0.500000000000000000000000000000"))).toBe("pass");
    expect(check("500", share("0.500000000000000000000000000001"))).toBe("fail");
    expect(check("500", share("50.000000000000000000000000000000%"))).toBe("pass");
  });

  it("have the precision they are printed with", () => {
    expect([
      check("370", share("37.0%")),
      check("371", share("37.0%")),
      check("370", share("0.370")),
      check("371", share("0.370")),
    ]).toEqual(["pass", "fail", "pass", "fail"]);
  });

  it("name what is missing for either end", () => {
    const [finding] = ask("declared", {
      lines: [lineOf("a", { amount: { min: "40.00", max: "60.00" } }), lineOf("b", { amount: "60.00" })],
      declared: [share("40%")],
    });
    expect([finding?.verdict, finding?.missing.map(({ id }) => id), finding?.decides.length]).toEqual(["unknown", ["line/a/amount"], 1]);
  });

  it("that are cut off stand for everything up to the next step", () => {
    expect([
      check("369", share("37%", "truncate")),
      check("370", share("37%", "truncate")),
      check("379", share("37%", "truncate")),
      check("380", share("37%", "truncate")),
    ]).toEqual(["fail", "pass", "pass", "fail"]);
  });

  it("lechang-2019/funds/paid-rate: 83 % of an unstated total is unknown, with the totals that would print it", () => {
    const declared: Declared = {
      kind: "share",
      id: "rate",
      name: "支出进度",
      part: { kind: "all" },
      base: { kind: "base", name: "project-total" },
      share: "83%",
      mode: "round",
    };
    const budget = (amount: Budget["bases"][number] | null): Partial<Budget> => ({
      lines: [lineOf("a", { amount: "4167785.00" })],
      declared: [declared],
      bases: amount === null ? [] : [amount],
    });
    const [open] = ask("declared", budget({ id: "project-total", name: "项目资金总额", amount: { min: "0.00", max: null } }));
    expect(open?.verdict).toBe("unknown");
    expect(open?.message.params).toEqual({ printed: "83%", impliedMin: "4991359.29", impliedMax: "5051860.60" });
    expect(open?.missing.map(({ id }) => id)).toEqual(["base/project-total"]);
    const known = (amount: string): string | undefined =>
      ask("declared", budget({ id: "project-total", name: "项目资金总额", amount }))[0]?.verdict;
    expect([known("4991359.28"), known("4991359.29"), known("5000000.00"), known("5051860.60"), known("5051860.61")]).toEqual([
      "fail",
      "pass",
      "pass",
      "pass",
      "fail",
    ]);
    expect(ask("declared", budget(null))[0]?.missing.map(({ id }) => id)).toEqual(["base/project-total"]);
  });
});

describe("sources and phases with money of their own", () => {
  it("suichang-2021/budget/total: 1910 central and 502.5 of enterprises make 2412.5 万元", () => {
    const findings = ask("sources", {
      lines: [lineOf("c", { amount: "19100000.00", source: "central" }), lineOf("e", { amount: "5025000.00", source: "enterprise" })],
      sources: [
        { id: "central", name: "中央财政", amount: "19100000.00" },
        { id: "enterprise", name: "企业自筹", amount: "5025000.00" },
      ],
    });
    expect(findings.map(({ subject, verdict, measured }) => [subject, verdict, measured?.min])).toEqual([
      ["sources", "pass", "24125000.00"],
      ["source/central", "pass", "19100000.00"],
      ["source/enterprise", "pass", "5025000.00"],
    ]);
  });

  it("suixi-2021/budget/total: two phases of 1000 agree with the total; how the lines split over them is unknown", () => {
    const findings = ask("phases", {
      lines: [lineOf("1", { amount: "10000000.00" }), lineOf("2", { amount: "10000000.00" })],
      phases: [
        { id: "1", name: "第一期", amount: "10000000.00" },
        { id: "2", name: "第二期", amount: "10000000.00" },
      ],
    });
    expect(findings.map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ["phases", "pass"],
      ["phase/1", "unknown"],
      ["phase/2", "unknown"],
    ]);
  });

  it("say nothing when no amount is stated, and do not add up some for all", () => {
    expect(ask("sources", { sources: [{ id: "central", name: "中央" }] })).toEqual([]);
    const some = ask("phases", {
      lines: [lineOf("1", { amount: "1.00", phase: "1" })],
      phases: [
        { id: "1", name: "一", amount: "1.00" },
        { id: "2", name: "二" },
      ],
    });
    expect(some.map(({ subject, verdict }) => [subject, verdict])).toEqual([["phase/1", "pass"]]);
  });
});
