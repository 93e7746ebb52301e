import { describe, expect, it } from "vitest";
import { explainFinding } from "../../explain.js";
import type { BudgetLine } from "../../input.js";
import { budgetOf, lineOf, RULE_BASE } from "../../testing/budget.js";
import { findingOf, findingsOf, sentencesOf } from "../../testing/findings.js";
import type { CarryOverRule } from "./rule.js";

const rule: CarryOverRule = {
  ...RULE_BASE,
  kind: "carry-over",
  lists: [
    {
      vintage: 2019,
      prohibited: {
        binds: { kind: "source", in: ["central"] },
        uses: [{ tag: "platform", term: { zh: "网络交易平台", en: "online trading platforms" }, keywords: ["交易平台"] }],
        open: true,
      },
    },
    {
      vintage: 2020,
      permitted: {
        of: { kind: "all" },
        by: "category",
        directions: [{ id: "logistics", term: { zh: "物流", en: "logistics" } }],
        open: false,
      },
    },
  ],
};

const line = (id: string, vintage: number | undefined, given: Partial<BudgetLine> = {}): BudgetLine =>
  lineOf(id, { amount: "200000.00", source: "central", ...(vintage === undefined ? {} : { vintage }), ...given });

const check = (...lines: readonly BudgetLine[]): ReturnType<typeof findingOf> => findingOf(rule, budgetOf({ lines }));

describe("each year keeps to its own list", () => {
  it("what 2019 prohibits fails on money of 2019", () => {
    const finding = check(line("1", 2019, { name: "平台", tags: ["platform"] }));
    expect([finding.subject, finding.verdict, finding.measured?.max]).toEqual(["2019", "fail", "200000.00"]);
    expect(explainFinding(finding)).toEqual({
      zh: "2019 年度结转资金不符合该年度的用途规定：用于禁止的用途：1“平台”（网络交易平台）",
      en: "Money carried over from 2019 breaks that year's list: put to prohibited uses: line 1 “平台” (online trading platforms)",
    });
  });

  it("and is no matter to money of 2020, which has directions of its own", () => {
    expect(check(line("1", 2020, { tags: ["platform"], category: "logistics" })).verdict).toBe("pass");
    const outside = check(line("1", 2020, { name: "培训", category: "training" }));
    expect(explainFinding(outside).zh).toBe("2020 年度结转资金不符合该年度的用途规定：不在列明的支持方向之内：1“培训”");
  });

  it("one finding per year, earliest first", () => {
    const findings = findingsOf(
      rule,
      budgetOf({ lines: [line("1", 2020, { category: "logistics" }), line("2", 2019, { notTags: ["platform"] })] }),
    );
    expect(findings.map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ["2019", "pass"],
      ["2020", "pass"],
    ]);
    expect(sentencesOf(rule, budgetOf({ lines: [line("2", 2019, { notTags: ["platform"] })] }))).toEqual([
      { zh: "2019 年度结转资金 20 万元，符合该年度的用途规定", en: "200,000.00 yuan carried over from 2019 keeps to that year's list" },
    ]);
  });
});

describe("what is not known", () => {
  it("a year without a list is unknown, and not held against another year's", () => {
    const finding = check(line("1", 2018, { tags: ["platform"] }));
    expect([finding.verdict, finding.missing.map(({ id }) => id)]).toEqual(["unknown", ["vintage/2018/list"]]);
    expect(explainFinding(finding)).toEqual({
      zh: "2018 年度结转资金 20 万元，没有该年度的用途清单，尚不能判断",
      en: "200,000.00 yuan is carried over from 2018, for which there is no list, so this cannot be decided yet",
    });
  });

  it("a list that says nothing is no list", () => {
    expect(findingOf({ ...rule, lists: [{ vintage: 2019 }] }, budgetOf({ lines: [line("1", 2019)] })).message.key).toBe(
      "carry-over.no-list",
    );
  });

  it("an untagged line is unknown, a keyword is named", () => {
    const finding = check(line("1", 2019, { name: "香蕉交易平台" }));
    expect(finding.decides).toEqual([{ facts: ["line/1/tag/platform"], certain: true }]);
    expect(explainFinding(finding)).toEqual({
      zh: "2019 年度结转资金尚不能判断：须复核：1“香蕉交易平台”（“交易平台”→网络交易平台）",
      en: "Money carried over from 2019 cannot be decided yet: to be reviewed: line 1 “香蕉交易平台” (“交易平台”: online trading platforms)",
    });
    expect(explainFinding(check(line("1", 2020))).en).toBe(
      "Money carried over from 2020 cannot be decided yet: direction not stated: line 1 “1”",
    );
  });

  it("with both lists open, one tag can break the year and only all facts can clear it", () => {
    const both: CarryOverRule = { ...rule, lists: [{ vintage: 2019, ...pick(0), ...pick(1) }] };
    const finding = findingOf(both, budgetOf({ lines: [line("1", 2019)] }));
    expect(finding.decides).toEqual([
      { facts: ["line/1/tag/platform"], certain: false },
      { facts: ["line/1/category"], certain: false },
    ]);
  });

  it("lines without a year are not carried over", () => {
    expect(check(line("1", undefined, { tags: ["platform"] })).verdict).toBe("not-applicable");
    expect(check(line("1", undefined, { tags: ["platform"] }), line("2", 2019, { notTags: ["platform"] })).verdict).toBe("pass");
    expect(check().verdict).toBe("unknown");
  });
});

function pick(index: number): Omit<CarryOverRule["lists"][number], "vintage"> {
  const { vintage: _, ...list } = rule.lists[index] ?? { vintage: 0 };
  return list;
}

it("20,000 lines without sources, tags or categories answer, and list a hundred sets for each year", () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => lineOf(`l${at}`, { amount: "100.00", vintage: 2019 + (at % 2) }));
  const found = findingsOf(rule, budgetOf({ lines }));
  expect(found.map((one) => [one.subject, one.verdict, one.missing.length, one.decides.length])).toEqual([
    ["2019", "unknown", 20_000, 100],
    ["2020", "unknown", 10_000, 100],
  ]);
});
