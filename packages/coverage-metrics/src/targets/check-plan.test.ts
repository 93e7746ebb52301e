import { describe, expect, it } from "vitest";
import type { DeclaredFigure } from "../figures/declared.js";
import { openBook } from "../figures/open-book.js";
import { openCountyBook } from "../roll-up/open-county-book.js";
import { checkPlan, type CheckPlanOptions } from "./check-plan.js";
import { checkTargets } from "./check-targets.js";
import { explainTarget } from "./explain-target.js";
import { explainTargetSteps } from "./explain-target-steps.js";
import type { TargetFinding } from "./finding.js";
import type { Plan, Target } from "./target.js";
import { observed, quantity, target } from "./testing/asked.js";

const asOf = "2022-12-31";
const number = (id: string, value: string, more: Partial<Extract<DeclaredFigure, { kind: "number" }>> = {}): DeclaredFigure => ({
  kind: "number",
  id,
  value,
  ...more,
});

const plan = (...targets: readonly Target[]): Plan => ({
  schema: "countykit-plan/1",
  id: "lechang-2021",
  title: { zh: "乐昌 2021", en: "Lechang 2021" },
  document: "乐府办〔2022〕9号",
  jurisdiction: "440281",
  cohort: 2021,
  acceptance: { date: "2023-03-31", cite: { document: "乐府办〔2022〕9号", locator: "五" } },
  targets,
});

const check = (given: Partial<Target>, declared: readonly DeclaredFigure[], options: CheckPlanOptions = {}): TargetFinding => {
  const [finding] = checkPlan(plan(target(given)), openBook({ asOf, declared }), options);
  if (finding === undefined) throw new Error("no finding");
  return finding;
};

describe("sensitivity", () => {
  it("tries other values of a figure wherever it counts", () => {
    const finding = check(
      { value: "0.50", asks: { indicator: "village-coverage", params: { mode: "located", demonstrationOutside: true } } },
      [
        number("villages", "195", { alternatives: [{ value: "196", evidence: "民政统计" }] }),
        number("villages.located", "90"),
        number("stations.demonstration", "8", { alternatives: [{ value: "7", evidence: "附件1" }] }),
      ],
    );
    expect(finding.verdict).toBe("pass");
    expect(
      finding.sensitivity.map(({ figure, term, value, verdict, measured }) => [figure, term.zh, value, verdict, measured?.min]),
    ).toEqual([
      ["stations.demonstration", "示范站（点）数", "7", "fail", { part: "97", whole: "195" }],
      ["villages", "行政村数", "196", "pass", { part: "98", whole: "196" }],
    ]);
    expect(explainTarget(finding).zh).toBe(
      "已覆盖 98 个村，占 195 个的 50.26%，达到目标 50%，刚好达标；若示范站（点）数按 7（附件1）计，为 49.74%，未达标",
    );
  });
});

describe("targets whose last day has passed", () => {
  const due = { kind: "by", date: "2022-12-31" } as const;
  const stations = (opened: string) => [
    { id: "S1", level: "village", at: "440281101201", opened: "2022-05-01", serves: [] } as const,
    { id: "S2", level: "village", at: "440281101202", opened, serves: [] } as const,
  ];
  const open = (day: string, opened: string): TargetFinding => {
    const declared = [number("villages", "2")];
    const [finding] = checkPlan(
      plan(target({ due, asks: { indicator: "village-coverage", params: { mode: "operating" } } })),
      openCountyBook({ asOf: day, declared, rosters: { stations: stations(opened) } }),
    );
    if (finding === undefined) throw new Error("no finding");
    return finding;
  };

  it("are judged by what stood on that day", () => {
    expect(["2022-12-30", "2022-12-31", "2023-01-01"].map((opened) => open("2024-06-01", opened).verdict)).toEqual([
      "pass",
      "pass",
      "fail",
    ]);
    const late = open("2024-06-01", "2024-01-01");
    expect([late.part?.min, late.whole?.min, late.severity, late.due?.state]).toEqual(["1", "2", "error", "passed"]);
    expect(late.remarks).toEqual([
      {
        code: "reached-after-due",
        text: {
          zh: "到 2022-12-31 为 50.00%，未达标；此后才达到（2024-06-01 为 100.00%，达标）",
          en: "On 2022-12-31: 50.00%, missed; reached only after (on 2024-06-01: 100.00%, met)",
        },
      },
    ]);
  });

  it("say in their sentence of which day they speak, unless it is the day asked for", () => {
    expect(explainTarget(open("2024-06-01", "2024-01-01"))).toEqual({
      zh: "已覆盖 1 个村，占 2 个的 50.00%，低于目标 60%，还差 1 个村（按到期日 2022-12-31 的情况核对）",
      en: "1 of 2 villages, 50.00%, short of 60% by 1 village (judged by what stood on its last day, 2022-12-31)",
    });
    expect(explainTarget(open("2024-06-01", "2022-12-31")).zh).toMatch(/（按到期日 2022-12-31 的情况核对）$/u);
    expect(explainTarget(open("2022-12-31", "2022-12-31")).zh).not.toContain("到期日");
    expect(["2022-12-31", "2023-01-01"].map((day) => open(day, "2022-12-31").judgedOn)).toEqual([null, "2022-12-31"]);
  });

  it("say nothing more where nothing has changed since, or the day has not passed", () => {
    expect(open("2024-06-01", "2022-12-31").remarks).toEqual([]);
    expect([open("2022-12-31", "2022-12-31").verdict, open("2022-12-31", "2022-12-31").remarks]).toEqual(["pass", []]);
  });

  const told = (day: string, located: DeclaredFigure) => {
    const [finding] = checkPlan(plan(target({ due })), openBook({ asOf: day, declared: [number("villages", "203"), located] }));
    return [finding?.verdict, finding?.remarks.map(({ text }) => text.zh)];
  };

  it("keep their verdict on figures without a day, and say so", () => {
    const located = number("villages.located", "122");
    expect(told("2022-12-31", located)).toEqual(["pass", []]);
    expect(told("2023-01-01", located)).toEqual(["pass", ["申报数未注明日期，是否在 2022-12-31 前按期完成另查"]]);
    expect(told("2023-01-01", number("villages.located", "121"))).toEqual(["fail", []]);
    expect(told("2023-01-01", number("villages.located", "122", { on: "2022-12-31" }))).toEqual(["pass", []]);
  });

  it("are open where all that is known is of a later day", () => {
    expect(told("2023-06-30", number("villages.located", "122", { on: "2023-01-01" }))).toEqual([
      "unknown",
      ["到 2022-12-31 为待定；到 2023-06-30 为 60.10%，达标"],
    ]);
  });

  it("take what was declared up to the very day", () => {
    const sessions = { asks: { indicator: "session-count", params: { kind: "popular" } }, value: "3", due } as const;
    const count = (declared: readonly DeclaredFigure[]) => {
      const { verdict, remarks } = check(sessions, declared, {});
      return [verdict, remarks];
    };
    expect(count([number("sessions.popular", "3")])).toEqual(["pass", []]);
    const [finding] = checkPlan(
      plan(target(sessions)),
      openBook({ asOf: "2023-03-01", declared: [number("sessions.popular", "5"), number("sessions.popular.to-2022-12-31", "2")] }),
    );
    expect([finding?.verdict, finding?.part?.min, finding?.remarks.map(({ code }) => code)]).toEqual(["fail", "2", ["reached-after-due"]]);
  });

  it("leave alone what counts to a day or over a year itself, whenever it was declared", () => {
    const sales = { asks: { indicator: "sales-total", params: { series: "online-retail", period: "2022" } }, value: "100", due } as const;
    const finding = (given: Partial<Target>) =>
      checkPlan(
        plan(target(given)),
        openBook({ asOf: "2023-03-01", declared: [number("sales.online-retail.2022", "100", { on: "2023-02-01" })] }),
      )[0];
    expect([finding(sales)?.verdict, finding(sales)?.remarks]).toEqual(["pass", []]);
    expect(finding({ ...sales, due: { kind: "by", date: "2022-12-30" } })?.verdict).toBe("unknown");
  });
});

describe("time limits", () => {
  const due = (date: Target["due"], day: string) => check({ due: date }, [], { asOf: day }).due;

  it("are open before their last day, due on it, and passed after", () => {
    const states = ["2021-12-30", "2021-12-31", "2022-01-01"].map((day) => due({ kind: "by", date: "2021-12-31" }, day)?.state);
    expect(states).toEqual(["open", "due", "passed"]);
    expect(due(null, asOf)).toBeNull();
  });

  it("make a target that is missed a matter of advice until their last day", () => {
    const figures = [number("villages", "203"), number("villages.located", "120")];
    const on = (day: string, given: Partial<Target> = {}) =>
      check({ due: { kind: "by", date: "2021-12-31" }, ...given }, figures, { asOf: day });
    expect(["2021-12-30", "2021-12-31", "2022-01-01"].map((day) => [on(day).verdict, on(day).severity])).toEqual([
      ["fail", "advice"],
      ["fail", "error"],
      ["fail", "error"],
    ]);
    expect([on("2021-12-30", { value: "0.50" }).severity, on("2021-12-30", { due: null }).severity]).toEqual(["none", "error"]);
    expect(explainTarget(on("2021-12-30"))).toEqual({
      zh: "已覆盖 120 个村，占 203 个的 59.11%，低于目标 60%，还差 2 个村（未到期，截止 2021-12-31）",
      en: "120 of 203 villages, 59.11%, short of 60% by 2 villages (not due until 2021-12-31)",
    });
    expect(explainTarget(on("2021-12-31")).en).toBe("120 of 203 villages, 59.11%, short of 60% by 2 villages");
  });

  it("have a strict reading where the words have one", () => {
    expect(due({ kind: "before-month", month: "2022-12" }, "2022-12-01")).toMatchObject({
      lastDay: "2022-12-31",
      state: "open",
      readings: [
        { id: "lenient", lastDay: "2022-12-31", state: "open" },
        { id: "strict", lastDay: "2022-11-30", state: "passed" },
      ],
    });
    expect(due({ kind: "before-day", date: "2021-06-30" }, "2021-06-30")?.readings.map(({ id, state }) => [id, state])).toEqual([
      ["usual", "due"],
      ["strict", "passed"],
    ]);
    expect(due({ kind: "by", date: "2021-06-30" }, "2021-06-30")?.readings).toHaveLength(1);
  });

  it("that lie after acceptance are remarked on", () => {
    const codes = ["2023-03-31", "2023-04-01", "2023-12-31"].map((date) =>
      check({ due: { kind: "by", date } }, []).remarks.map(({ code }) => code),
    );
    expect(codes).toEqual([[], ["due-after-acceptance"], ["due-after-acceptance"]]);
    expect(check({ due: { kind: "by", date: "2023-12-31" } }, []).remarks[0]?.text).toEqual({
      zh: "完成时限 2023-12-31 晚于最终验收 2023-03-31，验收时不能要求已经完成",
      en: "It is due on 2023-12-31, after the final acceptance on 2023-03-31, which therefore cannot ask for it",
    });
  });
});

describe("what an earlier programme had achieved", () => {
  const baseline = (located: string, villages = "195"): CheckPlanOptions => ({
    baseline: {
      title: { zh: "乐昌 2019 年项目", en: "Lechang's programme of 2019" },
      book: openBook({ asOf: "2021-09-22", declared: [number("villages", villages), number("villages.located", located)] }),
    },
  });
  const remarks = (value: string, options: CheckPlanOptions, comparator: Target["comparator"] = ">=", located = "140") =>
    check({ value, comparator }, [number("villages", "195"), number("villages.located", located)], options).remarks;

  it("lies above a target of 50 %: 137 of 195 villages are 70.26 %", () => {
    expect(remarks("0.50", baseline("137"))).toEqual([
      {
        code: "below-baseline",
        text: {
          zh: "目标 50% 低于乐昌 2019 年项目已经达到的 70.26%",
          en: "The target of 50% lies below the 70.26% already achieved by Lechang's programme of 2019",
        },
      },
    ]);
  });

  it("is not below a target that asks for as much or more, or for a cap", () => {
    expect([
      remarks("0.50", baseline("98")).length,
      remarks("0.4974358974358974", baseline("97")).length,
      remarks("0.71", baseline("137")).length,
    ]).toEqual([1, 1, 0]);
    expect(remarks("0.8", baseline("156"), ">=", "160")).toEqual([]);
    expect(remarks("0.50", baseline("137"), "<=")).toEqual([]);
  });

  it("may have been lost since", () => {
    expect(remarks("0.80", baseline("137"), ">=", "136").map(({ text }) => text.en)).toEqual([
      "Now 69.74%, less than the 70.26% that Lechang's programme of 2019 had achieved",
    ]);
  });

  it("may rest on another base", () => {
    expect(remarks("0.80", baseline("137", "196")).map(({ text }) => text.zh)).toEqual([
      "基数为 195 个村，而乐昌 2019 年项目的基数是 196 个村，两者不一致",
    ]);
    expect(remarks("0.80", baseline("137", "196")).map(({ text }) => text.en)).toEqual([
      "The base is 195 villages, but that of Lechang's programme of 2019 was 196 villages",
    ]);
  });

  it("says nothing while it is not known", () => {
    const open = { baseline: { title: { zh: "甲", en: "a" }, book: openBook({ asOf }) } };
    expect(remarks("0.50", open)).toEqual([]);
  });

  it("is found though the windows of the two programmes differ", () => {
    const events = (from: string, part: string) =>
      observed(quantity("events", part), null, { indicator: "event-count", params: { kind: "docking", from } });
    const [finding] = checkTargets(
      [target({ asks: { indicator: "event-count", params: { kind: "docking", from: "2022-01-01" } }, value: "5" })],
      [events("2022-01-01", "4")],
      { asOf, baseline: { title: { zh: "上期", en: "the programme before" }, observations: [events("2019-01-01", "8")] } },
    );
    expect(finding?.remarks).toEqual([
      {
        code: "below-baseline",
        text: {
          zh: "目标 5 场活动低于上期已经达到的 8 场活动",
          en: "The target of 5 events lies below the 8 events already achieved by the programme before",
        },
      },
      {
        code: "fell-below-baseline",
        text: {
          zh: "现为 4 场活动，比上期达到的 8 场活动还低",
          en: "Now 4 events, less than the 8 events that the programme before had achieved",
        },
      },
    ]);
  });
});

it("remarks where a document and the rosters contradict one another", () => {
  const counted = new Map([["villages.located", { unit: "villages", min: "119", max: "119", missing: [], evidence: ["stations.csv"] }]]);
  const book = openBook({ asOf, declared: [number("villages", "203"), number("villages.located", "120")], counted });
  const [finding] = checkPlan(plan(target()), book);
  expect(finding?.part?.min).toBe("119");
  expect(finding?.remarks).toEqual([
    {
      code: "conflict",
      text: {
        zh: "已建成站点的行政村数：申报为 120，名册统计为 119，以名册为准",
        en: "villages in which a station stands: declared as 120, counted from the rosters as 119; the rosters prevail",
      },
    },
  ]);
});

describe("which programme a plan binds", () => {
  const declared = [number("villages", "203"), number("villages.located", "120")];
  const scoped = (jurisdiction: string | null, cohort: number | null) => check({}, declared, { programme: { jurisdiction, cohort } });

  it("is its own county's and batch's only; what was measured is still shown", () => {
    expect(scoped("440281", 2021)).toMatchObject({ verdict: "fail", severity: "error" });
    expect(scoped("440222", 2021)).toMatchObject({
      verdict: "not-applicable",
      severity: "none",
      message: { key: "not-applicable.jurisdiction" },
      missing: [],
    });
    expect(scoped("440281", 2019)).toMatchObject({ verdict: "not-applicable", message: { key: "not-applicable.cohort" } });
    expect(explainTarget(scoped("440222", 2021))).toEqual({
      zh: "不适用：该方案是其他县的（已覆盖 120 个村，占 203 个的 59.11%，仅供参考）",
      en: "Not applicable: the plan is that of another county (120 of 203 villages, 59.11%, for information)",
    });
  });

  it("is open while county or batch are", () => {
    expect(scoped(null, 2021)).toMatchObject({
      verdict: "unknown",
      missing: [{ id: "programme/jurisdiction" }],
      decides: [{ facts: ["programme/jurisdiction"], certain: true }],
    });
    expect(scoped(null, null).decides).toEqual([
      { facts: ["programme/jurisdiction"], certain: false },
      { facts: ["programme/cohort"], certain: false },
    ]);
    expect(explainTarget(scoped("440281", null)).en).toBe(
      "Whether the plan applies cannot be decided yet; missing: the batch year of the programme",
    );
    expect(scoped("440222", null).verdict).toBe("not-applicable");
  });
});

describe("the steps of an explanation", () => {
  it("lead from the counts to the verdict without a division", () => {
    const finding = check({ due: { kind: "before-month", month: "2023-12" } }, [
      number("villages", "203"),
      number("villages.located", "120"),
    ]);
    const { label, steps } = explainTargetSteps(finding);
    expect(label).toEqual(explainTarget(finding));
    expect(steps.map((step) => [step.label.en, step.value?.min ?? null])).toEqual([
      ["administrative villages covered, in the mode named", "120"],
      ["all administrative villages", "203"],
      ["limit", "0.6"],
      ["cross-multiplied: 120 × 5 = 600 is less than 203 × 3 = 609", null],
      ["what reaches the target", "122"],
      ["short by", "2"],
      ["due by 2023-12-31 (not due yet)", null],
      ["remark: It is due on 2023-12-31, after the final acceptance on 2023-03-31, which therefore cannot ask for it", null],
      ["verdict: missed", null],
    ]);
    expect(steps[6]?.steps.map((step) => step.label.zh)).toEqual([
      "至所写年月的最后一日：2023-12-31（未到期）",
      "在所写时间到来之前：2023-11-30（未到期）",
    ]);
  });

  it("compare what a growth added with its base", () => {
    const asks = { indicator: "growth", params: { series: "ecommerce-turnover", period: "2022" } } as const;
    const finding = check({ asks, value: "0.15" }, [
      number("sales.ecommerce-turnover.2021", "1000000"),
      number("sales.ecommerce-turnover.2022", "1149999.99"),
    ]);
    expect(explainTarget(finding)).toEqual({
      zh: "由 100 万元变为 1,149,999.99 元，增长 14.999999%，低于目标 15%，还差 0.01 元",
      en: "Up 14.999999%, from 1,000,000 yuan to 1,149,999.99 yuan, short of 15% by 0.01 yuan",
    });
    expect(explainTargetSteps(finding).steps[3]?.label).toEqual({
      zh: "增量交叉相乘：149999.99 × 20 = 2999999.8 小于 1000000 × 3 = 3000000",
      en: "increase cross-multiplied: 149999.99 × 20 = 2999999.8 is less than 1000000 × 3 = 3000000",
    });
  });

  it("have one branch for every reading", () => {
    const finding = check(
      {
        readings: [
          { id: "located", title: { zh: "驻村", en: "located" }, preferred: true },
          { id: "served", title: { zh: "服务到村", en: "served" }, asks: { indicator: "village-coverage", params: { mode: "served" } } },
        ],
      },
      [number("villages", "203"), number("villages.located", "120"), number("villages.served", "203")],
    );
    const branches = explainTargetSteps(finding).steps.filter(({ steps }) => steps.length > 0);
    expect(branches.map(({ label, steps }) => [label.zh, steps.length])).toEqual([
      ["理解“驻村”：未达标", 6],
      ["理解“服务到村”：达标", 6],
    ]);
  });
});
