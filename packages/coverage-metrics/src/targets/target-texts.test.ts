import { describe, expect, it } from "vitest";
import type { Quantity } from "../figures/quantity.js";
import type { Observation } from "../indicators/observation.js";
import { checkTargets } from "./check-targets.js";
import type { Target } from "./target.js";
import { targetTexts } from "./target-texts.js";
import { observed, quantity, target } from "./testing/asked.js";

function texts(given: Partial<Target>, part: Quantity, whole: Quantity | null, of: Partial<Observation> = {}) {
  const [finding] = checkTargets([target(given)], [observed(part, whole, of)], { asOf: "2021-12-31" });
  if (finding === undefined) throw new Error("no finding");
  const { zh, en } = { zh: targetTexts(finding, finding, "zh"), en: targetTexts(finding, finding, "en") };
  const shown = (one: typeof zh): readonly string[] => [
    one.observed,
    one.limit,
    one.margin,
    ...(one.condition === "" ? [] : [one.condition]),
  ];
  return { zh: shown(zh), en: shown(en) };
}

const villages = (min: string | null, max?: string | null): Quantity => quantity("villages", min, max);

describe("a ratio", () => {
  it("shows both sides, the share, what is required and the gap", () => {
    expect(texts({ value: "0.70" }, villages("137"), villages("195"))).toEqual({
      zh: ["137/195 = 70.26%", "≥ 70%", "要求 137，余 0"],
      en: ["137/195 = 70.26%", "≥ 70%", "needs 137, 0 to spare"],
    });
    expect(texts({ value: "0.60" }, villages("120"), villages("203"))).toEqual({
      zh: ["120/203 = 59.11%", "≥ 60%", "要求 122，差 2"],
      en: ["120/203 = 59.11%", "≥ 60%", "needs 122, 2 short"],
    });
  });

  it("shows a cap from the other side", () => {
    expect(texts({ value: "0.60", comparator: "<=" }, villages("123"), villages("203"))).toEqual({
      zh: ["123/203 = 60.59%", "≤ 60%", "最多 121，超 2"],
      en: ["123/203 = 60.59%", "≤ 60%", "at most 121, 2 over"],
    });
  });

  it("shows what is known of one side only", () => {
    expect(texts({ value: "0.50" }, villages("175"), villages("0", null)).zh).toEqual(["175/?", "≥ 50%", "", "villages数不超过 350 个"]);
    expect(texts({ value: "0.50" }, villages("0", null), villages("195"))).toEqual({
      zh: ["?/195", "≥ 50%", "要求 98"],
      en: ["?/195", "≥ 50%", "needs 98"],
    });
    expect(texts({ value: "0.50" }, villages("0", null), villages("0", null)).zh).toEqual(["", "≥ 50%", ""]);
  });

  it("does not repeat the whole as what is required", () => {
    expect(texts({ value: "1", comparator: "==" }, villages("39"), villages("39")).zh).toEqual(["39/39 = 100.00%", "= 100%", ""]);
    expect(texts({ value: "1" }, villages("37"), villages("39"))).toEqual({
      zh: ["37/39 = 94.87%", "≥ 100%", "差 2"],
      en: ["37/39 = 94.87%", "≥ 100%", "2 short"],
    });
    expect(texts({ value: "1" }, villages("0", null), villages("39")).zh).toEqual(["?/39", "≥ 100%", ""]);
  });

  it("shows ranges", () => {
    expect(texts({ value: "0.60" }, villages("120", "132"), villages("203"))).toEqual({
      zh: ["120 至 132/203 = 59.11% 至 65.02%", "≥ 60%", "要求 122"],
      en: ["120 to 132/203 = 59.11% to 65.02%", "≥ 60%", "needs 122"],
    });
  });

  it("is told apart from the limit it all but reaches", () => {
    expect(texts({ value: "0.60" }, villages("599999"), villages("1000000")).zh[0]).toBe("599999/1000000 = 59.9999%");
  });
});

describe("a count", () => {
  const events = { asks: { indicator: "event-count", params: { kind: "docking" } } } as const;
  const of = { indicator: "event-count", params: { kind: "docking" } } as const;

  it("shows itself, the limit and the gap", () => {
    expect(texts({ ...events, value: "11" }, quantity("events", "9"), null, of)).toEqual({
      zh: ["9 场", "≥ 11 场", "差 2"],
      en: ["9", "≥ 11", "2 short"],
    });
    expect(texts({ ...events, value: "11" }, quantity("events", "12"), null, of).zh).toEqual(["12 场", "≥ 11 场", "余 1"]);
  });

  it("shows money with its unit", () => {
    expect(texts({ ...events, value: "3100000000.00" }, quantity("yuan", "3000000000.00"), null, of)).toEqual({
      zh: ["30 亿元", "≥ 31 亿元", "差 1 亿元"],
      en: ["3,000,000,000 yuan", "≥ 3,100,000,000 yuan", "100,000,000 yuan short"],
    });
  });

  it("that is exactly as planned has no distance to show", () => {
    expect(texts({ ...events, comparator: "==", value: "17" }, quantity("events", "17"), null, of).zh).toEqual(["17 场", "= 17 场", ""]);
    expect(texts({ ...events, comparator: "==", value: "17" }, quantity("events", "18"), null, of).zh).toEqual([
      "18 场",
      "= 17 场",
      "超 1",
    ]);
  });

  it("shows a range of distances in the words of its language", () => {
    expect(texts({ ...events, value: "2000" }, quantity("events", "40", "65"), null, of)).toEqual({
      zh: ["40 至 65 场", "≥ 2000 场", "差 1935 至 1960"],
      en: ["40 to 65", "≥ 2,000", "1,935 to 1,960 short"],
    });
  });

  it("shows a range as the limit", () => {
    expect(texts({ ...events, comparator: "between", value: { min: "30", max: "50" } }, quantity("events", "52"), null, of)).toEqual({
      zh: ["52 场", "30 至 50 场", "超 2"],
      en: ["52", "30 to 50", "2 over"],
    });
  });

  it("shows nothing of what nobody knows", () => {
    expect(texts({ ...events, value: "11" }, quantity("events", "0", null), null, of).zh).toEqual(["", "≥ 11 场", ""]);
  });
});

it("shows a growth with its sign", () => {
  const growth = (part: string): readonly string[] =>
    texts({ value: "0.18" }, quantity("yuan", part), quantity("yuan", "100.00"), { growth: true }).zh;
  expect(growth("118.00")).toEqual(["118 元/100 元 = 18.00%", "≥ 18%", "要求 118 元，余 0 元"]);
  expect(growth("90.00")).toEqual(["90 元/100 元 = -10.00%", "≥ 18%", "要求 118 元，差 28 元"]);
});

it("shows another figure as the limit by its name", () => {
  const value = { figure: "national", term: { zh: "全国平均", en: "the national average" } };
  expect(texts({ comparator: ">", value }, villages("120"), villages("203"))).toEqual({
    zh: ["120/203 = 59.11%", "> 全国平均", "", "全国平均低于 59.11%"],
    en: ["120/203 = 59.11%", "> the national average", "", "the national average is below 59.11%"],
  });
});

it("shows something that is done, or not, in a word", () => {
  const done = { asks: { indicator: "is-done", params: { what: "x" } } } as const;
  const of = { indicator: "is-done", params: { what: "x" } };
  expect(texts({ ...done, value: "1" }, quantity("items", "1"), quantity("items", "1"), of)).toEqual({
    zh: ["已完成", "", ""],
    en: ["done", "", ""],
  });
  expect(texts({ ...done, value: "1" }, quantity("items", "0"), quantity("items", "1"), of).zh).toEqual(["未完成", "", ""]);
  expect(texts({ ...done, value: "1" }, quantity("items", "0", "1"), quantity("items", "1"), of).zh).toEqual(["", "", ""]);
});

it("shows the limit of a reading by the comparator of that reading", () => {
  const readings = [
    { id: "at-least", title: { zh: "至少 1 家", en: "at least one" }, preferred: true },
    { id: "one-or-two", title: { zh: "1 家或 2 家", en: "one or two" }, comparator: "between", value: { min: "1", max: "2" } },
    { id: "at-most", title: { zh: "至多 2 家", en: "two at most" }, comparator: "<=", value: "2" },
  ] as const;
  const of = { indicator: "firm-count", params: { role: "transformed" } };
  const asked = target({ asks: { indicator: "firm-count", params: { role: "transformed" } }, value: "1", readings });
  const [finding] = checkTargets([asked], [observed(quantity("firms", "3"), null, of)], { asOf: "2021-12-31" });
  const limits = finding?.readings.map((one) => [
    one.verdict,
    targetTexts(finding, one, "zh").limit,
    targetTexts(finding, one, "en").limit,
  ]);
  expect(limits).toEqual([
    ["pass", "≥ 1 家", "≥ 1"],
    ["fail", "1 至 2 家", "1 to 2"],
    ["fail", "≤ 2 家", "≤ 2"],
  ]);
});
