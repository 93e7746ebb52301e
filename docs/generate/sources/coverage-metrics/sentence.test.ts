import { builtInPlans, type Target } from "@countykit/coverage-metrics";
import { describe, expect, it } from "vitest";
import { openWorld } from "../../world.js";
import { checkedPlans } from "./checked-plans.js";
import { inventFigures } from "./invent-figures.js";
import type { Row } from "../../rule-page.js";
import { limitOf } from "./limit.js";
import { questionOf } from "./questions.js";
import { isReported, reportedTitle } from "./reported.js";
import { sentenceOf } from "./sentence.js";
import { rowsOf } from "./target-answer.js";
import { examplesOf } from "./target-examples.js";
import { termsOf } from "./terms.js";

const world = await openWorld(process.cwd());
const checked = checkedPlans(world);

const targetOf = (programme: string, id: string): Target => {
  const found = checked.find((one) => one.programme.id === programme)?.plan.targets.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no target ${id} of ${programme}`);
  return found;
};

const told = (programme: string, id: string) => {
  const own = checked.find((one) => one.programme.id === programme);
  const finding = own?.findings.find(({ rule }) => rule === id);
  if (own === undefined || finding === undefined) throw new Error(`no finding on ${id}`);
  const target = targetOf(programme, id);
  const limit = limitOf(target, finding);
  const rows = (of: readonly Row[], name: string): readonly string[] => of.filter(([one]) => one.en === name).map(([, value]) => value.zh);
  return {
    said: sentenceOf(target, own.plan, limit, finding),
    terms: (name: string) => rows(termsOf(target, own.plan, limit, finding), name),
    answer: (name: string) => rows(rowsOf(finding), name),
    english: rowsOf(finding).map(([, value]) => value.en),
    limit,
  };
};

const said = (programme: string, id: string): { readonly zh: string; readonly en: string } => told(programme, id).said;

describe("a target as a sentence", () => {
  it("says how binding, what, how much and by when", () => {
    expect(said("suichang-2021", "stations-village-coverage")).toEqual({
      zh: "目标：到 2022年12月31日，农村电商服务站（点）行政村覆盖率不低于 60%。",
      en: "Target by 31 December 2022: service stations in at least 60% of the villages.",
    });
    expect(said("shixing-2021", "stations-new-village").zh).toBe("要求：到 2021年12月31日，新增村级站点不少于 30 个。");
    expect(said("suichang-2021", "growth-online-retail").zh).toBe("目标：到 2022年12月31日，全县网络零售额达到 31 亿元。");
    expect(said("suichang-2021", "centre-team").zh).toBe("要求：公共服务中心的专业团队不少于 12 人。");
  });

  it("names the entries of a list in the language of the page, and says when the list goes on", () => {
    expect(said("lechang-2021", "stations-town-coverage").en).toMatch(/^Required before November 2022: service points in every town[.]/u);
    expect(said("suixi-2021", "stations-site").en).toContain(
      "meets one of these criteria: easy to reach, a marked industrial strength and a fairly",
    );
    expect(said("suixi-2021", "stations-functions").zh).toContain("代买代卖、生活缴费。列举未尽：文件用了“等”字，没有列出的不作判断。");
    expect(said("suichang-2021", "pairing-five-outputs").zh).toContain("5 项内容齐全，文件列明其中的：服务输出、");
    expect(said("suichang-2021", "pairing-five-outputs").zh).not.toContain("列举未尽");
  });

  it("says when nothing is judged, and when something is only to be done", () => {
    expect(said("suichang-2021", "target-leading-firms").zh).toContain("没有定数");
    expect(said("suixi-2021", "training-internship").zh).toMatch(/^允许：.*对县里不作要求/u);
    expect(said("shixing-2021", "centre-recreation-room").zh).toBe("要求：到 2021年12月31日，完成公共服务中心文体室升级。");
  });

  it("asks of the site of a centre what the plan says, and nothing that it does not", () => {
    expect(said("lechang-2021", "centre-site").zh).toContain("要求：2022年11月前，公共服务中心选在基础设施较为完善的位置。");
    expect(told("lechang-2021", "centre-site").terms("criteria")).toEqual(["基础设施较为完善"]);
  });

  it("counts in units, in both languages", () => {
    expect(told("suichang-2021", "cluster-tier-3m").limit?.value).toEqual({ zh: "5 家", en: "5 firms or shops" });
    expect(told("suichang-2021", "upward-new-retail").limit?.text).toEqual({ zh: "≥ 1 处", en: "≥ 1 facility" });
    expect(told("lechang-2019", "centre-training-room").english).toEqual(["1 room", "≥ 1 room", "0 to spare"]);
    expect(told("shixing-2021", "centre-computers").limit?.value).toEqual({ zh: "20 台", en: "20 computers" });
  });
});

describe("a time limit that can be read in two ways", () => {
  it("is told in both: before a month, and before a day", () => {
    expect(said("lechang-2021", "stations-village-coverage").zh).toContain(
      "“2022年11月前”有两种理解：宽松（默认）到 2022-11-30，严格到 2022-10-31。",
    );
    expect(said("suichang-2021", "stations-demo").en).toContain(
      "“Before 30 June 2021” can be read in two ways: by 2021-06-30 (usual, the default) or by 2021-06-29 (strict).",
    );
    expect(said("suichang-2021", "stations-village-coverage").zh).not.toContain("两种理解");
  });

  it("has a row for either reading, among the terms and with every answer", () => {
    const { terms, answer } = told("lechang-2021", "stations-village-coverage");
    expect(terms("Time limit, read")).toEqual(["2022-11-30：宽松理解（默认），到当月最后一日", "2022-10-31：严格理解，在所写时间到来之前"]);
    expect(answer("Time limit")).toEqual(["2022-11-30：核对日时未到期（宽松理解，默认）", "2022-10-31：核对日时未到期（严格理解）"]);
  });

  it("on every page whose target is due before a month or a day", () => {
    const due = builtInPlans.flatMap((plan) => plan.targets.filter((one) => one.due !== null && one.due.kind !== "by"));
    expect(due.length).toBeGreaterThan(80);
    const silent = checked.flatMap(({ programme, plan }) =>
      plan.targets.filter((one) => one.due !== null && one.due.kind !== "by" && !said(programme.id, one.id).zh.includes("两种理解")),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe("what a self-evaluation reports", () => {
  it("is no target: it is told as a statement, with the value and without a floor", () => {
    expect(said("lechang-2019", "centre-area")).toEqual({
      zh: "自评报告载：公共服务中心面积为 1200 平方米。这是报告所述的事实，不是要完成的任务；核对只看现有资料是否与它相符。",
      en: "The self-evaluation reports that the service centre has 1,200 m² of floor space. This is a statement of the report and no demand: it is only held against the facts at hand.",
    });
    expect(told("lechang-2019", "centre-area").terms("Value reported")).toEqual(["1200 平方米"]);
  });

  it("stands outside section 二 of the report, and its title no longer repeats it", () => {
    const plan = builtInPlans.find(({ cohort, jurisdiction }) => cohort === 2019 && jurisdiction === "440281");
    if (plan === undefined) throw new Error("no plan");
    const reported = plan.targets.filter((one) => isReported(one, plan));
    expect(reported.map(({ id }) => id)).toEqual(expect.arrayContaining(["fact-poverty-exit", "centre-area", "training-actual-count"]));
    expect(reported).toHaveLength(19);
    expect(plan.targets.filter((one) => one.title.zh.includes("自评所述") && !reported.includes(one))).toEqual([]);
    expect(reported.filter((one) => /自评|reported/u.test(JSON.stringify(reportedTitle(one.title))))).toEqual([]);
    const others = builtInPlans.filter((one) => one !== plan).flatMap((one) => one.targets.filter((target) => isReported(target, one)));
    expect(others).toEqual([]);
  });

  it("is only reported, or at odds with the report, and never met or missed", () => {
    const own = checked.find(({ programme }) => programme.id === "lechang-2019");
    if (own === undefined) throw new Error("no plan");
    const names = own.plan.targets
      .filter((one) => isReported(one, own.plan))
      .flatMap((one) => examplesOf(one, own.plan, [own]).flatMap(({ answers }) => answers.map(({ verdict }) => verdict?.name.zh)));
    expect(names.length).toBe(19);
    expect(
      names.filter((name) => name === undefined || !["仅有自评所载", "与报告他处不符", "待核实", "取决于理解"].includes(name)),
    ).toEqual([]);
  });
});

it("names entries of lists in English where the finding has them as the document writes them", () => {
  const own = checked.find(({ programme }) => programme.id === "suixi-2021");
  if (own === undefined) throw new Error("no plan");
  const short = examplesOf(targetOf("suixi-2021", "stations-rooms"), own.plan, [own]).find(({ title }) => title.zh.includes("差一点"));
  expect(short?.answers[0]?.sentences[0]).toEqual({
    zh: "要求 3 项，已有 2 项，还差 1 项；缺少：产品存放",
    en: "2 of 3 items, 1 item short; lacking: storage",
  });
});

describe("invented cases", () => {
  it("stand beside a target that is open: one just enough, one just short, and evaluated as such", () => {
    const plan = checked.find((one) => one.programme.id === "lechang-2021");
    if (plan === undefined) throw new Error("no plan");
    const [real, enough, short] = examplesOf(targetOf("lechang-2021", "stations-village-coverage"), plan.plan, [plan]);
    expect([real, enough, short].map((one) => [one?.programme, one?.answers[0]?.verdict?.code])).toEqual([
      ["lechang-2021", "unknown"],
      [null, "pass"],
      [null, "fail"],
    ]);
    expect([enough?.given?.zh, short?.answers[0]?.rows[0]?.[1].zh]).toEqual([
      "已建成站点的行政村数：100；行政村数：200",
      "99/200 = 49.50%",
    ]);
  });

  it("reach a mark exactly, or miss it by the least step", () => {
    const asks = { indicator: "village-coverage", params: { mode: "located" } } as const;
    const values = (aim: "enough" | "short", value: string) =>
      inventFigures(asks, { value, strict: false, step: "1" }, aim)?.map((one) => "value" in one && one.value);
    expect([values("enough", "0.60"), values("short", "0.60")]).toEqual([
      ["120", "200"],
      ["119", "200"],
    ]);
    const growth = { indicator: "growth", params: { series: "online-retail", period: "2022" } } as const;
    expect(inventFigures(growth, { value: "0.18", strict: false, step: "1" }, "short")?.map((one) => "value" in one && one.value)).toEqual([
      "2359999.99",
      "2000000.00",
    ]);
    expect(inventFigures(growth, { value: "0.18", strict: true, step: "1" }, "enough")?.map((one) => "value" in one && one.value)).toEqual([
      "2360000.01",
      "2000000.00",
    ]);
  });

  it("name all of a list but the last", () => {
    const asks = { indicator: "centre-profile", params: { aspect: "zones", profile: ["甲", "乙"] } } as const;
    expect(inventFigures(asks, { value: "1", strict: false, step: "1" }, "short")).toEqual([
      { kind: "names", id: "centre.zones", names: ["甲"], complete: true },
    ]);
  });
});

it("targets of several plans that count the same answer one question, and none that count something else", () => {
  const coverage = builtInPlans.flatMap(({ targets }) => targets).filter(({ asks }) => asks.indicator === "village-coverage");
  expect(coverage.map((one) => [one.id, questionOf(one).title.zh])).toEqual([
    ["target-village-coverage", "行政村覆盖率：已建（驻村）"],
    ["stations-village-coverage", "行政村覆盖率：已建（驻村）"],
    ["stations-village-coverage", "行政村覆盖率：已建（驻村）"],
    ["logistics-village-stations-served", "行政村覆盖率：服务到村"],
    ["stations-village-coverage", "行政村覆盖率：已建（驻村）"],
  ]);
  const apart = (indicator: string): number => {
    const all = builtInPlans.flatMap(({ targets }) => targets).filter(({ asks }) => asks.indicator === indicator);
    return all.length - new Set(all.map((one) => questionOf(one).id)).size;
  };
  expect(["sales-tiers", "demonstration-stations", "product-count", "network-size", "follow-up-count"].map(apart)).toEqual([0, 0, 0, 0, 0]);
  const [fresh, standing] = ["shixing-2021", "suixi-2021"].map(
    (id) => questionOf(targetOf(id, id === "suixi-2021" ? "stations-village" : "stations-new-village")).id,
  );
  expect(fresh).not.toBe(standing);
  const growth = builtInPlans.flatMap(({ targets }) => targets).filter(({ asks }) => asks.indicator === "growth");
  expect(new Set(growth.map((one) => questionOf(one).id)).size).toBe(5);
});
