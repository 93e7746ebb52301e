import type { Finding } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { checkBudget } from "../check-budget.js";
import type { Budget, Contract, Fact } from "../input.js";
import { parsePolicy } from "../parse-policy.js";
import type { Policy } from "../policy.js";
import { budgetOf, lineOf } from "../testing/budget.js";
import { builtInPolicies } from "./all.js";
import { negativeList2019 } from "./cn-2019-cai-jian-50.js";
import { lechang2019 } from "./cn-2021-lechang-self-evaluation.js";
import { shixing2021 } from "./cn-2021-shixing-shi-fu-ban-12.js";
import { suichang2021 } from "./cn-2021-suichang-sui-zheng-ban-fa-15.js";
import { suixi2021 } from "./cn-2021-suixi-sui-fu-10.js";
import { lechang2022 } from "./cn-2022-lechang-le-fu-ban-9.js";

const AS_OF = "2023-01-01";

/** What one rule of a county's policy says of a budget of that county and batch. */
function ask(policy: Policy, rule: string, given: Partial<Budget>): Finding {
  const programme = { cohort: policy.cohorts?.[0] ?? null, jurisdiction: policy.jurisdiction };
  const findings = checkBudget(budgetOf({ programme, ...given }), [policy], { asOf: AS_OF });
  const found = findings.filter((finding) => finding.rule === rule);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} findings of ${rule}`);
  return first;
}

const fact = (id: string, value: Fact["value"], unit?: string): Partial<Budget> => ({
  facts: [{ id, value, ...(unit === undefined ? {} : { unit }) }],
});

const verdictOf = (policy: Policy, rule: string, given: Partial<Budget>): string => ask(policy, rule, given).verdict;

const contractOf = (given: Partial<Contract>): Partial<Budget> => ({
  contracts: [{ id: "c1", name: "合同", amount: "1000000.00", stages: [], payments: [], ...given }],
});

/** Yes, no and silence, for a duty that is a single fact. */
const threeAnswers = (policy: Policy, rule: string, id: string): readonly string[] =>
  [true, false, null].map((value) => verdictOf(policy, rule, fact(id, value)));

const YES_NO_UNKNOWN = ["pass", "fail", "unknown"];

describe("duties that are one fact: met, not met, and nobody has stated it", () => {
  it.each([
    ["lechang-2021/fund/special-account", lechang2022, "special-account", "special-account"],
    ["lechang-2021/budget/earmark", lechang2022, "earmarking", "earmarked"],
    ["shixing-2021/art/03-tender", shixing2021, "open-tender", "open-tender"],
    ["shixing-2021/art/11-2-duty", shixing2021, "contractor-earmarking", "contractor-earmarked"],
    ["suixi-2021/fund/earmark", suixi2021, "earmarking", "earmarked"],
    ["suixi-2021/centre/existing-park", suixi2021, "existing-park", "centre-in-existing-park"],
    ["suichang-2021/fund/open-tender", suichang2021, "open-tender", "open-tender"],
    ["lechang-2019/funds/earmark", lechang2019, "earmarking", "earmarked"],
    ["lechang-2019/trace/substitution", lechang2019, "substitution-agreed", "supplementary-agreement"],
  ] as const)("%s", (_id, policy, rule, id) => expect(threeAnswers(policy, rule, id)).toEqual(YES_NO_UNKNOWN));

  it("lechang-2021/centre/procurement: bought as a service and won in competition, or not", () => {
    expect(verdictOf(lechang2022, "centre-procured-as-service", fact("centre-procurement-method", "政府购买服务"))).toBe("pass");
    expect(verdictOf(lechang2022, "centre-procured-as-service", fact("centre-procurement-method", "direct award"))).toBe("fail");
    expect(threeAnswers(lechang2022, "centre-operator-competes", "centre-operator-competition")).toEqual(YES_NO_UNKNOWN);
  });

  it("shixing-2021/art/09-no-change: a change is a warning, and excused once it was approved as an exception", () => {
    const changed = fact("content-unchanged", false);
    expect(ask(shixing2021, "no-change", changed)).toMatchObject({ verdict: "fail", severity: "warning", force: "in-principle" });
    const exception = {
      rule: `${shixing2021.id}/no-change`,
      authority: "领导小组办公室",
      level: "county" as const,
      document: "批复1号",
      date: "2021-10-15",
      reason: "变更供货单品",
    };
    expect(verdictOf(shixing2021, "no-change", { ...changed, exceptions: [exception] })).toBe("excused");
  });
});

describe("lists that a county asks for", () => {
  it("lechang-2021/phase/1/three-measures: two of three, the rewards and support are missing", () => {
    const finding = ask(lechang2022, "three-measures", fact("management-measures", ["资金管理办法", "实施管理办法"]));
    expect(finding).toMatchObject({ verdict: "fail", message: { params: { found: 2, asked: 3, missingZh: "奖励扶持管理办法" } } });
    expect(
      verdictOf(lechang2022, "three-measures", fact("management-measures", ["资金管理办法", "实施管理办法", "奖励扶持管理办法"])),
    ).toBe("pass");
  });

  it("lechang-2021/fund/ledger-fields: a row without the supported party", () => {
    const finding = ask(lechang2022, "ledger-fields", fact("ledger-fields", ["责任人", "资金使用方向", "支持方式"]));
    expect(finding).toMatchObject({ verdict: "fail", message: { params: { missingZh: "支持对象" } } });
  });

  it("suixi-2021/phase/documents: without the fund and project rules", () => {
    const finding = ask(suixi2021, "documents", fact("programme-documents", ["实施方案", "需求书"]));
    expect(finding).toMatchObject({ verdict: "fail", message: { params: { missingZh: "资金与项目管理制度" } } });
  });

  it("suichang-2021/fund/rules-content: without the procedure of payment", () => {
    const finding = ask(suichang2021, "rules-content", fact("fund-rules-content", ["支持方向", "支持标准"]));
    expect(finding).toMatchObject({ verdict: "fail", message: { params: { missingZh: "资金拨付程序" } } });
  });

  it("suichang-2021/fund/standards-clear: without the standard of acceptance", () => {
    const finding = ask(suichang2021, "standards-clear", fact("contract-standards", ["建设标准", "验收时间"]));
    expect(finding).toMatchObject({ verdict: "fail", message: { params: { missingZh: "验收标准" } } });
  });

  it("suichang-2021/fund/dual-supervision: money alone is not enough", () => {
    const finding = ask(suichang2021, "dual-supervision", fact("supervised", ["资金使用"]));
    expect(finding).toMatchObject({ verdict: "fail", message: { params: { missingZh: "项目建设" } } });
  });

  it("suichang-2021/fund/supervision-group: four members, and not without the experts", () => {
    const all = ["项目主管单位", "审计", "纪检", "专家"];
    expect(verdictOf(suichang2021, "supervision-group", fact("supervision-group", all))).toBe("pass");
    expect(verdictOf(suichang2021, "supervision-group", fact("supervision-group", all.slice(0, 3)))).toBe("fail");
  });

  it("suichang-2021/fund/open: all five demands, and not four", () => {
    const five = ["诚实申报", "公开评审", "公开竞争", "科学管理", "专款专用"];
    expect(ask(suichang2021, "open-and-standard", fact("fund-principles", five))).toMatchObject({
      verdict: "pass",
      message: { params: { asked: 5 } },
    });
    for (const left of five)
      expect(
        verdictOf(
          suichang2021,
          "open-and-standard",
          fact(
            "fund-principles",
            five.filter((one) => one !== left),
          ),
        ),
      ).toBe("fail");
  });

  it("suichang-2021/fund/allocation-publicity: allocation and use are both published", () => {
    expect(verdictOf(suichang2021, "allocation-publicity", fact("published-about-funds", ["分配", "使用"]))).toBe("pass");
    expect(verdictOf(suichang2021, "allocation-publicity", fact("published-about-funds", ["分配"]))).toBe("fail");
  });

  it("suichang-2021/fund/sign: what central money supports carries the national programme's name", () => {
    expect(verdictOf(suichang2021, "sign", fact("signs-on-central-assets", ["全国电子商务进农村综合示范项目"]))).toBe("pass");
    expect(verdictOf(suichang2021, "sign", fact("signs-on-central-assets", ["电子商务进农村综合示范"]))).toBe("fail");
    expect(verdictOf(suichang2021, "sign", fact("signs-on-central-assets", []))).toBe("fail");
  });
});

describe("what may be supported, and how", () => {
  it.each([
    ["lechang-2021/fund/reward-mode", lechang2022, "support-modes", "support-modes", "以奖代补", "unknown"],
    ["lechang-2021/transform/subjects", lechang2022, "commerce-subjects", "commerce-support-subjects", "供销社", "fail"],
    ["lechang-2021/training/cost-components", lechang2022, "training-costs", "training-cost-kinds", "讲师课酬", "unknown"],
    ["shixing-2021/fund/arrangement", shixing2021, "arrangement", "arrangement-modes", "一事一议", "fail"],
    ["shixing-2021/centre/resident-rewards", shixing2021, "resident-rewards", "resident-reward-beneficiaries", "入驻企业", "fail"],
    ["shixing-2021/stations/updown-rewards", shixing2021, "station-rewards", "station-reward-flows", "产品上行", "fail"],
    ["suixi-2021/market/team", suixi2021, "operating-team", "centre-operating-team", "引进", "fail"],
    ["suichang-2021/org/reward-targets", suichang2021, "reward-groups", "rewarded-groups", "返乡农民工", "unknown"],
  ] as const)(
    "%s: what is listed passes; what is not is refused by a closed list and left open by one that ends in 等",
    (_id, policy, rule, id, listed, otherwise) => {
      expect(verdictOf(policy, rule, fact(id, [listed]))).toBe("pass");
      expect(verdictOf(policy, rule, fact(id, [listed, "其他"]))).toBe(otherwise);
    },
  );

  it("lechang-2021/transform/technology: any one of the three named technologies", () => {
    for (const one of ["大数据", "云计算", "移动互联网"])
      expect(verdictOf(lechang2022, "commerce-technology", fact("commerce-technologies", [one]))).toBe("pass");
    expect(verdictOf(lechang2022, "commerce-technology", fact("commerce-technologies", ["传真"]))).toBe("fail");
  });

  it("lechang-2021/transform/chain-forms: direct and franchised chains are encouraged, another form is left open and is no breach", () => {
    expect(verdictOf(lechang2022, "chain-forms", fact("chain-forms", ["加盟连锁"]))).toBe("pass");
    expect(ask(lechang2022, "chain-forms", fact("chain-forms", ["自由连锁"]))).toMatchObject({ verdict: "unknown", severity: "none" });
  });

  it("lechang-2019/performance/sustainability: poor households, farmers and new firms get concessions; leaving one out is advice, not an error", () => {
    const three = ["贫困户", "农民", "新成立的电商企业"];
    expect(verdictOf(lechang2019, "fee-concessions", fact("fee-concession-groups", three))).toBe("pass");
    expect(ask(lechang2019, "fee-concessions", fact("fee-concession-groups", three.slice(1)))).toMatchObject({
      verdict: "fail",
      severity: "advice",
    });
  });

  it("lechang-2021/fund/priority-directions: the plan names publicity, the table has sustained development instead", () => {
    const categories = ["public-service", "logistics", "commerce", "training", "sustained-development"];
    const finding = ask(lechang2022, "priority-directions", {
      lines: categories.map((category) => lineOf(category, { category, amount: "100.00" })),
    });
    expect(finding).toMatchObject({ verdict: "unknown", message: { params: { lines: 5, unfundedZh: "项目宣传" } } });
    expect(finding.message.params["outsideZh"]).toContain("sustained-development");
    const listed = [...categories.slice(0, 4), "publicity"];
    expect(
      verdictOf(lechang2022, "priority-directions", { lines: listed.map((category) => lineOf(category, { category, amount: "100.00" })) }),
    ).toBe("pass");
  });

  it("shixing-2021/fund/uses: rewards are one of five uses, a use that is not named is left open", () => {
    const lines = (tag: string): Partial<Budget> => ({ lines: [lineOf("1", { tags: [tag], amount: "100.00" })] });
    for (const tag of ["support", "reward", "training", "county-centre", "service-system"])
      expect(verdictOf(shixing2021, "uses", lines(tag))).toBe("pass");
    expect(verdictOf(shixing2021, "uses", lines("banquet"))).toBe("unknown");
  });
});

describe("how long, how far, how much of it", () => {
  it.each([
    ["35", "fail"],
    ["36", "pass"],
    ["37", "pass"],
  ])("lechang-2021/budget/line-2-operation-years: %s months of the hub: %s", (months, verdict) => {
    expect(verdictOf(lechang2022, "hub-operation", fact("hub-operation", months, "months"))).toBe(verdict);
  });

  it("lechang-2021/budget/line-1-operation-years: May 2022 to February 2025 is 33 months, three short of three years", () => {
    const finding = ask(lechang2022, "centre-operation", fact("centre-operation", "33", "months"));
    expect(finding).toMatchObject({ verdict: "fail", margin: { unit: "months", min: "-3", max: "-3" } });
    expect(verdictOf(lechang2022, "centre-operation", fact("centre-operation", "36", "months"))).toBe("pass");
    expect(verdictOf(lechang2022, "centre-operation", fact("centre-operation", "3", "years"))).toBe("unknown");
  });

  it("suixi-2021/fund/supervise-all: half planned and 40 % done is 10 % behind", () => {
    expect(ask(suixi2021, "contractors-on-plan", fact("progress-behind-plan", "0.1", "ratio"))).toMatchObject({
      verdict: "fail",
      margin: { min: "-0.1" },
    });
    expect(verdictOf(suixi2021, "contractors-on-plan", fact("progress-behind-plan", "0", "ratio"))).toBe("pass");
  });

  it("lechang-2019/funds/tender-all: all five items openly tendered, or four of five", () => {
    expect(verdictOf(lechang2019, "open-tender", fact("openly-tendered-share", "1", "ratio"))).toBe("pass");
    expect(verdictOf(lechang2019, "open-tender", fact("openly-tendered-share", "0.8", "ratio"))).toBe("fail");
  });
});

describe("when money is paid", () => {
  it("lechang-2021/fund/pay-by-progress: 40 % of 1,000,000.00 done and 500,000.00 paid is 100,000.00 too much", () => {
    const paid = (amount: string): Finding =>
      ask(lechang2022, "pay-by-progress", contractOf({ progress: "0.40", payments: [{ id: "p1", amount }] }));
    expect(paid("500000.00")).toMatchObject({ verdict: "fail", limit: { min: "400000.00" }, margin: { min: "-100000.00" } });
    expect(paid("400000.01").verdict).toBe("fail");
    expect(paid("400000.00").verdict).toBe("pass");
  });

  it("lechang-2021/fund/first-instalment: on the day of signing, not the day before", () => {
    const paid = (date: string): string =>
      verdictOf(
        lechang2022,
        "first-instalment-after-signing",
        contractOf({ signed: "2022-05-20", payments: [{ id: "p1", amount: "1.00", date }] }),
      );
    expect([paid("2022-05-19"), paid("2022-05-20"), paid("2022-05-21")]).toEqual(["fail", "pass", "pass"]);
  });

  it("suichang-2021/fund/fixed-subsidy: half of a fixed 100,000.00 is payable at half the work, item by item", () => {
    const half = contractOf({ amount: "100000.00", progress: "0.5", payments: [{ id: "p1", amount: "50000.00" }] });
    expect(ask(suichang2021, "pay-by-progress", half)).toMatchObject({ verdict: "pass", limit: { min: "50000.00", max: "50000.00" } });
    expect(threeAnswers(suichang2021, "fixed-subsidies", "fixed-subsidies")).toEqual(YES_NO_UNKNOWN);
  });

  it("suichang-2021/fund/staged-payment: only the accepted stage of 300,000.00 is payable", () => {
    const stages = [
      { id: "1", amount: "300000.00", accepted: true },
      { id: "2", amount: "200000.00", accepted: false },
    ];
    const paid = (amount: string): Finding =>
      ask(suichang2021, "staged-payment", contractOf({ amount: "500000.00", stages, payments: [{ id: "p1", amount }] }));
    expect(paid("300000.00")).toMatchObject({ verdict: "pass", limit: { min: "300000.00", max: "300000.00" } });
    expect(paid("300000.01").verdict).toBe("fail");
  });

  it("lechang-2019/funds/dual-signature: signed by commerce alone it was not payable", () => {
    const paid = (signatures: readonly string[]): string =>
      verdictOf(
        lechang2019,
        "dual-signature",
        contractOf({ signed: "2020-01-01", progress: "1", payments: [{ id: "p1", amount: "100.00", date: "2020-06-01", signatures }] }),
      );
    expect(paid(["市商务局"])).toBe("fail");
    expect(paid(["市财政局", "市商务局"])).toBe("pass");
  });

  it("lechang-2019/performance/efficiency: at half the progress 50,000.00 of 100,000.00 is payable", () => {
    const signatures = ["市商务局", "市财政局"];
    const contract = contractOf({
      amount: "100000.00",
      signed: "2020-01-01",
      progress: "0.5",
      payments: [{ id: "p1", amount: "50000.00", date: "2020-06-01", signatures }],
    });
    expect(ask(lechang2019, "dual-signature", contract)).toMatchObject({ verdict: "pass", limit: { min: "50000.00", max: "50000.00" } });
  });

  it("lechang-2021/budget/tail-contingent: before the tail arrives not even 100,000.00 may be paid from its row", () => {
    const line = (received: boolean | string): Partial<Budget> => ({
      lines: [lineOf("6", { amount: "5000000.00", contingent: { trigger: "尾款资金到位", received } })],
      ...contractOf({ line: "6", payments: [{ id: "p1", amount: "100000.00", date: "2022-06-01" }] }),
    });
    expect(ask(lechang2022, "tail-after-arrival", line(false))).toMatchObject({
      verdict: "fail",
      measured: { min: "100000.00" },
      margin: { min: "-100000.00" },
    });
    expect(verdictOf(lechang2022, "tail-after-arrival", line("2022-06-02"))).toBe("fail");
    expect(verdictOf(lechang2022, "tail-after-arrival", line("2022-06-01"))).toBe("pass");
  });
});

describe("nothing is paid for twice", () => {
  const twoGrants: Partial<Budget> = {
    lines: [
      lineOf("1", { amount: "100.00", asset: "v1", source: "county" }),
      lineOf("2", { amount: "100.00", asset: "v1", source: "central" }),
    ],
    sources: [
      { id: "county", name: "供销专项" },
      { id: "central", name: "综合示范" },
    ],
  };

  it("lechang-2021/fund/consolidation: one village station from two grants", () => {
    expect(verdictOf(lechang2022, "consolidation", twoGrants)).toBe("fail");
    const apart = { ...twoGrants, lines: (twoGrants.lines ?? []).map((line) => ({ ...line, asset: line.id })) };
    expect(verdictOf(lechang2022, "consolidation", apart)).toBe("unknown");
    expect(verdictOf(lechang2022, "consolidation", { ...apart, ...fact("compared-with-other-grants", true) })).toBe("pass");
  });

  it("suixi-2021/stations/no-duplication: a site that another programme has already paid for", () => {
    const site = {
      lines: [lineOf("1", { amount: "100.00", asset: "village-7", source: "central" })],
      sources: [{ id: "central", name: "中央" }],
    };
    expect(verdictOf(suixi2021, "no-duplication", { ...site, assets: [{ asset: "village-7", programme: "2019" }] })).toBe("fail");
    expect(verdictOf(suixi2021, "no-duplication", { ...site, ...fact("compared-with-existing-stations", true) })).toBe("pass");
  });
});

describe("county plans and the negative list", () => {
  const sources = [
    { id: "central", name: "中央" },
    { id: "enterprise", name: "企业自筹" },
    { id: "county", name: "本级财政" },
  ];
  const list = (policy: Policy, source: string, given: { readonly tags?: readonly string[]; readonly purpose?: string }): string =>
    verdictOf(negativeList2019, "negative-list", {
      programme: { cohort: policy.cohorts?.[0] ?? null, jurisdiction: policy.jurisdiction },
      lines: [lineOf("1", { amount: "100.00", source, ...given })],
      sources,
      completeTags:
        given.tags === undefined
          ? []
          : [
              "online-trading-platform",
              "official-buildings",
              "land-acquisition",
              "traffic-purchase",
              "recurrent-expenditure",
              "work-fund-withdrawal",
            ],
    });

  it("suichang-2021/rule/negative-source: the list is the nation's, so it binds Lechang, whose plan cites it without repeating it", () => {
    for (const policy of [suichang2021, lechang2022]) expect(list(policy, "central", { tags: ["traffic-purchase"] })).toBe("fail");
    const cited = negativeList2019.rules.map(({ cite }) => [cite.document, cite.quotedIn?.document]);
    expect(cited).toEqual([["财建〔2019〕50号", "遂政办发〔2021〕15号"]]);
  });

  it("lechang-2021/fund/work-expense: work expenses may not come out of central money, but may out of the county's own", () => {
    expect(list(lechang2022, "central", { tags: ["work-fund-withdrawal"] })).toBe("fail");
    expect(list(lechang2022, "county", { tags: ["work-fund-withdrawal"] })).toBe("pass");
  });

  it.each([
    ["suixi-2021/banana/listing-platform", "香蕉现货挂牌交易平台"],
    ["suixi-2021/banana/ecommerce-platform", "香蕉现货电商平台"],
  ])("%s: with central money the wording calls for a review, with enterprise money it does not matter", (_id, purpose) => {
    expect(list(suixi2021, "central", { purpose })).toBe("unknown");
    expect(list(suixi2021, "enterprise", { purpose })).toBe("pass");
    expect(list(suixi2021, "central", { purpose, tags: ["online-trading-platform"] })).toBe("fail");
  });
});

describe("the list of built-in policies", () => {
  it("goes from a budget against itself to the nation, the province and the county, no id twice", () => {
    const ids = builtInPolicies.map(({ id }) => id);
    expect(ids[0]).toBe("arithmetic");
    expect(new Set(ids).size).toBe(ids.length);
    const rank = { national: 0, province: 1, city: 2, county: 3 } as const;
    const ranks = builtInPolicies.map(({ level }) => rank[level]);
    expect([...ranks].sort((a, b) => a - b)).toEqual(ranks);
  });

  it("every policy survives JSON and is what its own parser reads", () => {
    for (const policy of builtInPolicies) expect(parsePolicy(JSON.parse(JSON.stringify(policy)))).toEqual({ ok: true, value: policy });
  });

  it("every rule cites the policy's own document and has both languages, and no policy names a rule twice", () => {
    for (const { document, rules } of builtInPolicies) {
      expect(rules.map(({ cite }) => cite.document)).toEqual(rules.map(() => document));
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
      expect(rules.filter(({ title }) => title.zh === "" || title.en === "")).toEqual([]);
    }
  });
});
