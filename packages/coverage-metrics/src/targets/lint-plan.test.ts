import { describe, expect, it } from "vitest";
import { builtInPlans } from "../policies/all.js";
import { lintPlan } from "./lint-plan.js";
import type { Plan, Target } from "./target.js";
import { target } from "./testing/asked.js";
import { GOOD_PLAN } from "./testing/malformed-plans-table.js";

const plan = (...targets: readonly Target[]): Plan => ({ ...GOOD_PLAN, targets });
const codes = (...targets: readonly Target[]): readonly string[] => lintPlan(plan(...targets)).map(({ code, path }) => `${code} ${path}`);
const GROWTH = { asks: { indicator: "growth", params: { series: "online-retail", period: "2022" } } } as const;
const EVENTS = { asks: { indicator: "event-count", params: { kind: "docking" } } } as const;

describe("lintPlan", () => {
  it("finds nothing in a plan that is well", () => {
    expect(lintPlan(GOOD_PLAN)).toEqual([]);
  });

  it("finds an indicator that there is not, and the one that was meant", () => {
    const served = { id: "b", title: { zh: "乙", en: "b" }, preferred: true, asks: { indicator: "event-counts", params: {} } };
    const asks = { indicator: "vilage-coverage", params: {} };
    const unparsed: Plan = JSON.parse(
      JSON.stringify(plan({ ...target(), readings: [] })).replace(JSON.stringify(target().asks), JSON.stringify(asks)),
    );
    expect(lintPlan(unparsed).map(({ code, path, didYouMean }) => [code, path, didYouMean])).toEqual([
      ["unknown-indicator", "/targets/0/asks/indicator", "village-coverage"],
    ]);
    const inReading: Plan = JSON.parse(JSON.stringify({ ...GOOD_PLAN, targets: [{ ...target(), readings: [served] }] }));
    expect(lintPlan(inReading).map(({ path, hint }) => [path, hint?.en])).toEqual([
      ["/targets/0/readings/0/asks/indicator", "Did you mean event-count?"],
    ]);
  });

  it("finds time limits after acceptance, from the day after on", () => {
    const due = (date: string) => codes(target({ due: { kind: "by", date } }));
    expect([due("2022-12-31"), due("2023-01-01")]).toEqual([[], ["due-after-acceptance /targets/0/due"]]);
    expect(codes(target({ due: { kind: "before-month", month: "2023-01" } }))).toEqual(["due-after-acceptance /targets/0/due"]);
    expect(lintPlan({ ...plan(target({ due: { kind: "by", date: "2030-01-01" } })), acceptance: null })).toEqual([]);
  });

  it("finds two targets that ask the same by the same day and disagree, but not stages", () => {
    const by = (date: string) => ({ kind: "by", date }) as const;
    const first = target({ id: "a", value: "0.50", due: by("2021-12-31") });
    expect(codes(first, target({ id: "b", value: "0.70", due: by("2021-12-31") }))).toEqual(["limits-disagree /targets/1/value"]);
    expect(codes(first, target({ id: "b", value: "0.70", due: by("2022-12-31") }))).toEqual([]);
    expect(codes(first, target({ id: "b", value: "0.70", comparator: "<=", due: by("2021-12-31") }))).toEqual([]);
    expect(codes(first, target({ id: "b", value: "0.50", due: { kind: "before-month", month: "2021-12" } }))).toEqual([
      "asked-twice /targets/1",
    ]);
  });

  it("finds ratios and growths that were meant as percentages, at the least that makes no sense", () => {
    const value = (given: Partial<Target>) => codes(target(given));
    expect([value({ value: "1" }), value({ value: "1.01" }), value({ value: "60" })]).toEqual([
      [],
      ["value-out-of-sense /targets/0/value"],
      ["value-out-of-sense /targets/0/value"],
    ]);
    expect([value({ ...GROWTH, value: "2" }), value({ ...GROWTH, value: "15" })]).toEqual([[], ["value-out-of-sense /targets/0/value"]]);
    expect(value({ ...GROWTH, comparator: "between", value: { min: "0.1", max: "20" } })).toEqual(["value-out-of-sense /targets/0/value"]);
    expect(value({ ...EVENTS, value: "60" })).toEqual([]);
    expect(value({ asks: { indicator: "unit-cost", params: { item: "computers" } }, comparator: "<=", value: "4500" })).toEqual([]);
    expect(value({ comparator: ">", value: { figure: "national", term: { zh: "全国", en: "the nation" } } })).toEqual([]);
    expect(value({ comparator: null, value: null })).toEqual([]);
  });

  it("finds counts that are not whole numbers", () => {
    const found = ["12", "12.5", "0.5", "-5", "3000.00"].map((value) => codes(target({ ...EVENTS, value })));
    expect(found).toEqual([[], ...Array.from({ length: 4 }, () => ["value-not-whole /targets/0/value"])]);
    expect(codes(target({ ...EVENTS, comparator: "between", value: { min: "1", max: "2.5" } }))).toEqual([
      "value-not-whole /targets/0/value",
    ]);
    const late = { asks: { indicator: "team-formed", params: { months: 1 } }, comparator: "<=", value: "-3" } as const;
    expect(codes(target(late))).toEqual([]);
  });

  it("finds windows that end before they begin, and periods of unequal length", () => {
    const window = (from: string, to: string) => ({ indicator: "event-count", params: { kind: "docking", from, to } }) as const;
    const at = (asks: Target["asks"]) => codes(target({ asks, value: "1" }));
    expect([at(window("2022-01-02", "2022-01-01")), at(window("2022-01-01", "2022-01-01"))]).toEqual([
      ["window-backwards /targets/0/asks/params/to"],
      [],
    ]);
    const growth = (against: string) => ({ indicator: "growth", params: { series: "online-retail", period: "2022", against } }) as const;
    expect([at(growth("2021-Q4")), at(growth("2020"))]).toEqual([["periods-uneven /targets/0/asks/params/against"], []]);
  });

  it("finds floors that ask for nothing", () => {
    expect([
      codes(target({ ...EVENTS, value: "0" })),
      codes(target({ ...EVENTS, value: "1" })),
      codes(target({ ...EVENTS, comparator: "<=", value: "0" })),
    ]).toEqual([["value-never-binds /targets/0/value"], [], []]);
    expect(codes(target({ ...GROWTH, value: "0" }))).toEqual([]);
  });

  it("finds readings of which none or two are preferred, or that are alike", () => {
    const title = { zh: "甲", en: "a" };
    const served = { indicator: "village-coverage", params: { mode: "served" } } as const;
    const readings = (...given: NonNullable<Target["readings"]>) => codes(target({ readings: given }));
    expect(readings({ id: "a", title }, { id: "b", title, asks: served })).toEqual(["preferred-reading /targets/0/readings"]);
    expect(readings({ id: "a", title, preferred: true }, { id: "b", title, asks: served, preferred: true })).toEqual([
      "preferred-reading /targets/0/readings/1/preferred",
    ]);
    expect(readings({ id: "a", title })).toEqual([]);
    expect(readings({ id: "a", title, preferred: true }, { id: "b", title, value: "0.60" })).toEqual([
      "readings-alike /targets/0/readings/1",
    ]);
    expect(readings({ id: "a", title, preferred: true }, { id: "b", title, comparator: ">" })).toEqual([]);
    expect(readings({ id: "a", title, preferred: true }, { id: "b", title, value: "60" })).toEqual([
      "value-out-of-sense /targets/0/readings/1/value",
    ]);
  });

  it("says so in both languages", () => {
    const [issue] = lintPlan(plan(target({ value: "60" })));
    expect(issue).toMatchObject({
      message: { zh: "比率 60 即 6000%，多半漏写了百分号", en: "A ratio of 60 is 6000%; a percent sign is probably missing" },
      hint: { zh: '百分数请写成 "60%" 或 "0.60"', en: 'Write percentages as "60%" or "0.60"' },
    });
  });

  it("finds in the five plans only what their documents say themselves", () => {
    const found = builtInPlans.flatMap((one) =>
      lintPlan(one).map(({ code, path }) => `${one.id} ${code} ${one.targets[Number(path.split("/")[2])]?.id}`),
    );
    expect(found).toEqual([
      "cn-2021-lechang-self-evaluation limits-disagree training-actual-count",
      "cn-2022-lechang-le-fu-ban-9 due-after-acceptance growth-ecommerce-turnover",
      "cn-2022-lechang-le-fu-ban-9 due-after-acceptance growth-rural-online-retail",
      "cn-2022-lechang-le-fu-ban-9 due-after-acceptance growth-agri-online-retail",
      "cn-2022-lechang-le-fu-ban-9 limits-disagree training-conversion-count",
    ]);
  });
});
