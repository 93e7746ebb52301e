import type { Finding } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { checkBudget } from "../check-budget.js";
import { explainFinding } from "../explain.js";
import type { Budget, BudgetLine } from "../input.js";
import { negativeList2019 } from "../policies/cn-2019-cai-jian-50.js";
import type { CarryOverRule } from "../rules/carry-over/rule.js";
import type { ProhibitedUsesRule } from "../rules/prohibited-uses/rule.js";
import type { RequirementRule } from "../rules/requirement/rule.js";
import { budgetOf, lineOf, RULE_BASE } from "../testing/budget.js";
import { findingOf } from "../testing/findings.js";
import { programme } from "./testing/programme.js";

const [list] = negativeList2019.rules.filter((rule): rule is ProhibitedUsesRule => rule.kind === "prohibited-uses");
if (list === undefined) throw new Error("the national negative list has no list");

const TAGS = list.uses.map(({ tag }) => tag);

/** What the national list says of a budget, asked on a day in the programme. */
function listOn(given: Partial<Budget>): Finding {
  const [finding, ...more] = checkBudget(budgetOf(given), [negativeList2019], { asOf: "2022-06-01" });
  if (finding === undefined || more.length > 0) throw new Error("one finding expected");
  return finding;
}

const line = (purpose: string, given: Partial<BudgetLine> = {}): BudgetLine =>
  lineOf("1", { name: "项目", amount: "1.00", source: "central", purpose, ...given });

describe("suichang-2021/rule/negative-list: six uses that central money may not be put to", () => {
  const EXAMPLES = [
    ["suichang-2021/rule/negative-1", "online-trading-platform", "建设网络交易平台", "网络交易平台"],
    ["suichang-2021/rule/negative-2", "official-buildings", "新建办公楼", "楼堂馆所建设"],
    ["suichang-2021/rule/negative-3", "land-acquisition", "征地补偿", "征地拆迁"],
    ["suichang-2021/rule/negative-4", "traffic-purchase", "直播投流", "购买流量"],
    ["suichang-2021/rule/negative-5", "recurrent-expenditure", "站点人员工资", "人员经费等经常性开支"],
    ["suichang-2021/rule/negative-6", "work-fund-withdrawal", "工作经费", "提取工作经费"],
  ] as const;

  it("the list has these six, in this order, and ends in 等", () => {
    expect(list.uses.map(({ tag, term }) => [tag, term.zh])).toEqual(EXAMPLES.map(([, tag, , term]) => [tag, term]));
    expect(list.open).toBe(true);
  });

  it.each(EXAMPLES)(
    "%s: a line tagged %s fails with central money, and not with an enterprise's or the county's",
    (_id, tag, purpose, term) => {
      const tagged = line(purpose, { tags: [tag] });
      const finding = listOn({ lines: [tagged] });
      expect([finding.verdict, finding.severity, finding.measured?.max, finding.margin?.min]).toEqual(["fail", "error", "1.00", "-1.00"]);
      expect(finding.message.params["offendingZh"]).toBe(`1“项目”（${term}）`);
      for (const source of ["enterprise", "county"]) expect(listOn({ lines: [{ ...tagged, source }] }).verdict).toBe("pass");
    },
  );

  it.each(EXAMPLES)("%s: by its words alone (%s, “%s”) it is up for review of exactly that use, not failed", (_id, tag, purpose, term) => {
    const finding = listOn({ lines: [line(purpose, { notTags: TAGS.filter((other) => other !== tag) })] });
    expect([finding.verdict, finding.decides]).toEqual(["unknown", [{ facts: [`line/1/tag/${tag}`], certain: true }]]);
    expect(finding.message.params["reviewedZh"]).toContain(`→${term}`);
    expect(listOn({ lines: [line(purpose, { notTags: TAGS })] }).verdict).toBe("pass");
  });

  it("suichang-2021/rule/negative-list: 1.00 yuan for buying traffic is a breach of 1.00 yuan", () => {
    const finding = listOn({ lines: [line("购买流量", { tags: ["traffic-purchase"], notTags: TAGS })] });
    expect(explainFinding(finding).zh).toBe("用于清单禁止的用途：1“项目”（购买流量）");
  });

  it("suichang-2021/rule/negative-source: it is the nation's, known through Suichang's plan, and binds every batch", () => {
    expect([negativeList2019.document, negativeList2019.level, negativeList2019.jurisdiction, negativeList2019.cohorts]).toEqual([
      "财建〔2019〕50号",
      "national",
      "000000",
      null,
    ]);
    expect(list.cite.quotedIn).toEqual({ document: "遂政办发〔2021〕15号", locator: "六（二）3" });
    expect([negativeList2019.from, negativeList2019.until]).toEqual([null, null]);
    for (const jurisdiction of ["331123", "440281", null]) {
      expect(listOn({ programme: { cohort: null, jurisdiction }, lines: [line("", { tags: ["traffic-purchase"] })] }).verdict).toBe("fail");
    }
  });
});

describe("the list on the five real budgets", () => {
  const onProgramme = (id: string): Finding => {
    const found = programme(id).findings.find(({ policy }) => policy === negativeList2019.id);
    if (found === undefined) throw new Error(`${id} was not held against the list`);
    return found;
  };

  it("suichang-2021/budget/central: 1,910 of 2,412.5 万元 is bound, and nobody has said what for", () => {
    const finding = onProgramme("suichang-2021");
    expect([finding.verdict, finding.measured]).toEqual(["unknown", { unit: "yuan", min: "0.00", max: "19100000.00" }]);
    expect(explainFinding(finding).zh).toBe("尚不能判断：1 行未标注用途");
  });

  it("lechang-2021/budget/line-2-operation-years: the hub's rent is reviewed as a recurrent expense, not failed", () => {
    const finding = onProgramme("lechang-2021");
    expect(finding.verdict).toBe("unknown");
    expect(finding.message.params["reviewedZh"]).toContain("2“市镇村三级物流配送体系”（“场租”→人员经费等经常性开支）");
  });

  it("lechang-2021/training/cost-components: lecture fees, travel and board are reviewed as recurrent expenses, not failed", () => {
    expect(onProgramme("lechang-2021").message.params["reviewedZh"]).toContain(
      "4“农村电商创业带头人”（“课酬、差旅、食宿”→人员经费等经常性开支）",
    );
  });

  it("suixi-2021/banana/listing-platform, suixi-2021/banana/ecommerce-platform: both are reviewed as trading platforms, as is the new park as a building", () => {
    const reviewed = onProgramme("suixi-2021").message.params["reviewedZh"];
    expect(reviewed).toContain("1“县镇村三级物流共同配送体系”（“交易平台、电商平台”→网络交易平台）");
    expect(reviewed).toContain("2“农产品进城公共服务体系”（“新园区”→楼堂馆所建设）");
  });

  it("suixi-2021/park/new: a new e-commerce park from central money is to be reviewed as an official building, not failed", () => {
    const finding = listOn({ lines: [line("打造电商新园区")] });
    expect([finding.verdict, finding.message.params["reviewedZh"]]).toEqual(["unknown", "1“项目”（“新园区”→楼堂馆所建设）"]);
  });

  it.each(["香蕉现货挂牌交易平台", "香蕉现货电商平台"])(
    "suixi-2021/banana/listing-platform, suixi-2021/banana/ecommerce-platform: %s with central money, and with an enterprise's",
    (purpose) => {
      expect(listOn({ lines: [line(purpose)] }).verdict).toBe("unknown");
      expect(listOn({ lines: [line(purpose, { tags: ["online-trading-platform"] })] }).verdict).toBe("fail");
      expect(listOn({ lines: [line(purpose, { tags: ["online-trading-platform"], source: "enterprise" })] }).verdict).toBe("pass");
    },
  );

  it("lechang-2021/fund/work-expense: from superior money, which may be central or provincial, it stays open; from the county's own it is allowed", () => {
    const sources = [{ id: "superior", name: "上级资金", oneOf: ["central", "provincial"] }];
    const tagged = line("创建工作经费", { tags: ["work-fund-withdrawal"] });
    const open = listOn({ sources, lines: [{ ...tagged, source: "superior" }] });
    expect([open.verdict, open.decides]).toEqual(["unknown", [{ facts: ["line/1/source"], certain: true }]]);
    expect(listOn({ lines: [{ ...tagged, source: "county" }] }).verdict).toBe("pass");
  });
});

describe("lists are dated", () => {
  const carried: CarryOverRule = {
    ...RULE_BASE,
    kind: "carry-over",
    lists: [{ vintage: 2019, prohibited: { binds: list.binds, uses: list.uses, open: list.open } }],
  };

  it("suichang-2021/rule/negative-source: money of 2019 keeps to the list of 2019, money of another year is not held against it", () => {
    const budget = (vintage: number): Budget => budgetOf({ lines: [line("", { vintage, tags: ["traffic-purchase"] })] });
    expect(findingOf(carried, budget(2019)).verdict).toBe("fail");
    expect([findingOf(carried, budget(2018)).verdict, findingOf(carried, budget(2018)).message.key]).toEqual([
      "unknown",
      "carry-over.no-list",
    ]);
  });
});

describe("a standard without a number", () => {
  it("lechang-2019/poverty/stations-reward: turnover that reaches “a certain standard” cannot be judged until the standard is stated", () => {
    const rule: RequirementRule = {
      ...RULE_BASE,
      title: { zh: "交易额达到奖励标准", en: "Turnover reaches the standard for the reward" },
      kind: "requirement",
      fact: "station-turnover-reaches-standard",
      must: { kind: "hold" },
    };
    const stated = [{ id: "station-turnover", value: "100000.00", unit: "yuan" }];
    expect(findingOf(rule, budgetOf({ facts: stated })).verdict).toBe("unknown");
    expect(findingOf(rule, budgetOf({ facts: [...stated, { id: rule.fact, value: true }] })).verdict).toBe("pass");
  });

  it("lechang-2021/budget/line-1-operation-years: three years of operation are 36 months, and 33 are three short", () => {
    const rule: RequirementRule = {
      ...RULE_BASE,
      kind: "requirement",
      fact: "operation",
      must: { kind: "compare", operator: ">=", value: "36", unit: "months" },
    };
    const of = (value: string): Finding => findingOf(rule, budgetOf({ facts: [{ id: "operation", value, unit: "months" }] }));
    expect(["35", "36", "37"].map((months) => of(months).verdict)).toEqual(["fail", "pass", "pass"]);
    expect(explainFinding(of("33"))).toEqual({
      zh: "实为 33 个月，要求不低于 36 个月，相差 3 个月",
      en: "It is 33 months, but at least 36 months is asked for: 3 months apart",
    });
  });
});
