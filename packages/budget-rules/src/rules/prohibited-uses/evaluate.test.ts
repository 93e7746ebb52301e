import { describe, expect, it } from "vitest";
import { explainFinding } from "../../explain.js";
import type { Budget, BudgetLine } from "../../input.js";
import { budgetOf, lineOf, RULE_BASE } from "../../testing/budget.js";
import { findingOf } from "../../testing/findings.js";
import { keywordsIn, keywordsOf } from "./keywords.js";
import type { ProhibitedUsesRule } from "./rule.js";

const rule: ProhibitedUsesRule = {
  ...RULE_BASE,
  kind: "prohibited-uses",
  binds: { kind: "source", in: ["central"] },
  uses: [
    { tag: "platform", term: { zh: "网络交易平台", en: "online trading platforms" }, keywords: ["网络交易平台", "交易平台"] },
    { tag: "recurrent", term: { zh: "经常性开支", en: "recurrent expenses" }, keywords: ["场租", "差旅"] },
  ],
  open: false,
};

const SOURCES: Budget["sources"] = [{ id: "superior", name: "上级资金", oneOf: ["central", "provincial"] }];

const check = (
  lines: readonly BudgetLine[],
  given: Partial<Budget> = {},
  change: Partial<ProhibitedUsesRule> = {},
): ReturnType<typeof findingOf> => findingOf({ ...rule, ...change }, budgetOf({ lines, sources: SOURCES, ...given }));

const central = (id: string, given: Partial<BudgetLine> = {}): BudgetLine =>
  lineOf(id, { amount: "1000000.00", source: "central", ...given });

const CHECKED = { completeTags: ["platform", "recurrent"] } as const;

describe("tags answer", () => {
  it("a tagged line of bound money fails, and its money is the excess", () => {
    const finding = check([central("1", { name: "商城", tags: ["platform"] }), central("2")], CHECKED);
    expect([finding.verdict, finding.severity]).toEqual(["fail", "error"]);
    expect(finding.measured).toEqual({ unit: "yuan", min: "1000000.00", max: "1000000.00" });
    expect(finding.limit).toEqual({ unit: "yuan", min: "0.00", max: "0.00" });
    expect(finding.margin).toEqual({ unit: "yuan", min: "-1000000.00", max: "-1000000.00" });
    expect(explainFinding(finding)).toEqual({
      zh: "用于清单禁止的用途：1“商城”（网络交易平台）",
      en: "Put to prohibited uses: line 1 “商城” (online trading platforms)",
    });
  });

  it("a failure names every use and still tells what is to be reviewed", () => {
    const finding = check([
      central("1", { tags: ["platform", "recurrent"] }),
      central("2", { name: "物流", purpose: "含场租" }),
      central("3"),
    ]);
    expect(explainFinding(finding).zh).toBe(
      "用于清单禁止的用途：1“1”（网络交易平台、经常性开支）；须复核：2“物流”（“场租”→经常性开支）；1 行未标注用途",
    );
  });

  it("a line tagged as not for it passes, whatever words it uses", () => {
    const finding = check([central("1", { name: "交易平台对接培训", notTags: ["platform", "recurrent"] })]);
    expect(finding.verdict).toBe("pass");
    expect(explainFinding(finding)).toEqual({
      zh: "所约束的 1 行均不属于清单列明的 2 类用途",
      en: "The 1 bound line is for none of the 2 listed uses",
    });
  });

  it("a budget whose lines were all checked passes without a tag on every line", () => {
    expect(check([central("1", { name: "交易平台" })], CHECKED).verdict).toBe("pass");
    expect(check([central("1")], { completeTags: ["platform"] }).verdict).toBe("unknown");
  });

  it("a use of an unknown part of a line is unknown", () => {
    const finding = check([central("1", { partTags: ["platform"], notTags: ["recurrent"] })]);
    expect(finding.verdict).toBe("unknown");
    expect(finding.measured).toEqual({ unit: "yuan", min: "0.00", max: "1000000.00" });
    expect(finding.decides).toEqual([{ facts: ["line/1/tag/platform"], certain: true }]);
  });

  it("the amount does not matter to the verdict", () => {
    expect(check([central("1", { tags: ["platform"], amount: "0.00" })], CHECKED).verdict).toBe("fail");
    const open = check([lineOf("1", { tags: ["platform"], source: "central" })], CHECKED);
    expect([open.verdict, open.measured?.min, open.measured?.max]).toEqual(["fail", "0.00", null]);
  });
});

describe("keywords only raise a review", () => {
  it("names the line, the keyword and the use, and does not fail", () => {
    const finding = check([central("1", { name: "物流", purpose: "运营三年（含场 租）", notTags: ["platform"] })]);
    expect(finding.verdict).toBe("unknown");
    expect(finding.severity).toBe("none");
    expect(explainFinding(finding)).toEqual({
      zh: "尚不能判断：须复核：1“物流”（“场租”→经常性开支）",
      en: "Cannot be decided yet: to be reviewed: line 1 “物流” (“场租”: recurrent expenses)",
    });
    expect(finding.missing).toEqual([
      {
        id: "line/1/tag/recurrent",
        label: { zh: "1“物流”：是否用于经常性开支", en: "line 1 “物流”: whether it is for recurrent expenses" },
      },
    ]);
  });

  it("silence without a keyword is unknown too", () => {
    const finding = check([central("1"), central("2")]);
    expect(explainFinding(finding)).toEqual({
      zh: "尚不能判断：2 行未标注用途",
      en: "Cannot be decided yet: 2 lines have not been tagged",
    });
    expect(finding.missing).toHaveLength(4);
    expect(finding.decides.map(({ facts }) => facts)).toEqual([
      ["line/1/tag/platform"],
      ["line/1/tag/recurrent"],
      ["line/2/tag/platform"],
      ["line/2/tag/recurrent"],
    ]);
    expect(finding.decides.every(({ certain }) => !certain)).toBe(true);
  });

  it("a keyword inside a longer one that was found is not told twice", () => {
    expect(keywordsIn("建设网络交易平台", keywordsOf(["网络交易平台", "交易平台"]))).toEqual(["网络交易平台"]);
    expect(keywordsIn("香蕉交易平台", keywordsOf(["网络交易平台", "交易平台"]))).toEqual(["交易平台"]);
    expect(keywordsIn("物流", keywordsOf(["网络交易平台", "交易平台"]))).toEqual([]);
  });

  it("words of the name and of the purpose do not grow together", () => {
    expect(check([central("1", { name: "市场", purpose: "租赁" })], { completeTags: ["platform"] }).message.params).toMatchObject({
      reviewedZh: "",
      untagged: 1,
    });
  });
});

describe("the list binds the money it names", () => {
  it("the same use paid by an enterprise is allowed", () => {
    const finding = check([central("1", { source: "enterprise", tags: ["platform"] })]);
    expect(finding.verdict).toBe("pass");
    expect(explainFinding(finding)).toEqual({ zh: "没有受本清单约束的资金", en: "No money in this budget is bound by the list" });
  });

  it("money that may or may not be central leaves a tagged line open", () => {
    const finding = check([central("1", { name: "商城", source: "superior", tags: ["platform"] })]);
    expect(finding.verdict).toBe("unknown");
    expect(finding.decides).toEqual([{ facts: ["line/1/source"], certain: true }]);
    expect(explainFinding(finding).zh).toBe("尚不能判断：资金来源未定：1“商城”（网络交易平台）");
  });

  it("money that may or may not be central passes when the line is for none of the uses", () => {
    expect(check([central("1", { source: "superior", notTags: ["platform", "recurrent"] })]).verdict).toBe("pass");
  });

  it("with neither source nor tag known, one line is cleared by either, and two lines need a fact of each", () => {
    const line = (id: string): BudgetLine => lineOf(id, { amount: "1.00", notTags: ["recurrent"] });
    expect(check([line("1")]).decides).toEqual([
      { facts: ["line/1/source"], certain: false },
      { facts: ["line/1/tag/platform"], certain: false },
    ]);
    expect(check([line("1"), line("2")]).decides.map(({ facts }) => facts)).toEqual([
      ["line/1/source", "line/1/tag/platform"],
      ["line/2/source", "line/2/tag/platform"],
      ["line/1/source", "line/2/source"],
      ["line/1/source", "line/2/tag/platform"],
      ["line/1/tag/platform", "line/2/source"],
      ["line/1/tag/platform", "line/2/tag/platform"],
    ]);
  });
});

describe("what a pass says", () => {
  it("on a list that ends in 等 it speaks of the named uses only", () => {
    const finding = check([central("1")], CHECKED, { open: true });
    expect(explainFinding(finding)).toEqual({
      zh: "所约束的 1 行均不属于清单列明的 2 类用途（清单以“等”结尾，未列明的同类用途不在此判断）",
      en: "The 1 bound line is for none of the 2 listed uses (the list is open, so similar uses it does not name are not judged)",
    });
  });

  it("a budget without lines has not been checked", () => {
    expect(check([]).verdict).toBe("unknown");
  });
});

it("a group that shares one amount counts as a whole only when all its lines are for the use", () => {
  const groups = [{ id: "g", name: "合并", amount: "900000.00" }];
  const member = (id: string, given: Partial<BudgetLine>): BudgetLine => lineOf(id, { group: "g", source: "central", ...given });
  const cut = check([member("1", { tags: ["platform"] }), member("2", {})], { groups, ...CHECKED });
  expect([cut.verdict, cut.measured]).toEqual(["fail", { unit: "yuan", min: "0.00", max: "900000.00" }]);
  const whole = check([member("1", { tags: ["platform"] }), member("2", { tags: ["recurrent"] })], { groups, ...CHECKED });
  expect(whole.measured).toEqual({ unit: "yuan", min: "900000.00", max: "900000.00" });
});

it("20,000 lines without sources or tags answer, and list a hundred sets", () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => lineOf(`l${at}`, { amount: "100.00" }));
  const finding = check(lines, { completeTags: ["platform"] });
  expect([finding.verdict, finding.missing.length, finding.decides.length]).toEqual(["unknown", 40_000, 100]);
  expect(finding.decides[99]).toEqual({ facts: ["line/l99/source", "line/l99/tag/recurrent"], certain: false });
});
