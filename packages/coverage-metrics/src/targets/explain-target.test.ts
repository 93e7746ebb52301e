import { describe, expect, it } from "vitest";
import { checkTargets } from "./check-targets.js";
import { explainTarget } from "./explain-target.js";
import type { TargetFinding } from "./finding.js";
import { SENTENCES } from "./messages.js";
import type { Target } from "./target.js";
import { observed, quantity, target } from "./testing/asked.js";
import { targetVerdictName } from "./verdict-names.js";

type Row = readonly [given: Partial<Target>, seen: Parameters<typeof observed>, zh: string, en: string];

const DONE = { asks: { indicator: "is-done", params: { what: "training.textbook" } }, value: "1" } as const;
const DOCKING = { asks: { indicator: "event-count", params: { kind: "docking" } }, value: "12" } as const;
const TEAM = { asks: { indicator: "team-formed", params: { months: 1 } }, comparator: "<=", value: "0" } as const;
const PRICE = { asks: { indicator: "unit-cost", params: { item: "computers" } }, comparator: "<=", value: "4500" } as const;
const GROWTH = { asks: { indicator: "growth", params: { series: "agri-sales", period: "2021" } }, value: "0.20" } as const;
const growth = { growth: true };

const of = (part: string, whole: string): Parameters<typeof observed> => [quantity("villages", part), quantity("villages", whole)];

/** What is told, with the sentences of both languages: one row for every turn that a sentence can take. */
const TOLD: Readonly<Record<string, Row>> = {
  "a floor met to spare": [
    {},
    of("123", "203"),
    "已覆盖 123 个村，占 203 个的 60.59%，达到目标 60%，多出 1 个村",
    "123 of 203 villages, 60.59%, reaching 60% with 1 village to spare",
  ],
  "a floor just met": [
    {},
    of("122", "203"),
    "已覆盖 122 个村，占 203 个的 60.10%，达到目标 60%，刚好达标",
    "122 of 203 villages, 60.10%, just reaching 60%",
  ],
  "a floor missed by one": [
    {},
    of("121", "203"),
    "已覆盖 121 个村，占 203 个的 59.61%，低于目标 60%，还差 1 个村",
    "121 of 203 villages, 59.61%, short of 60% by 1 village",
  ],
  "a floor missed by less than two decimals show": [
    {},
    of("59999", "100000"),
    "已覆盖 59999 个村，占 100000 个的 59.999%，低于目标 60%，还差 1 个村",
    "59,999 of 100,000 villages, 59.999%, short of 60% by 1 village",
  ],
  "a strict floor met": [
    { comparator: ">" },
    of("122", "203"),
    "已覆盖 122 个村，占 203 个的 60.10%，高于 60%，刚好达标",
    "122 of 203 villages, 60.10%, above 60%",
  ],
  "a strict floor missed by being equal": [
    { comparator: ">" },
    of("60", "100"),
    "已覆盖 60 个村，占 100 个的 60.00%，没有高于 60%，还差 1 个村",
    "60 of 100 villages, 60.00%, not above 60%, short by 1 village",
  ],
  "a cap kept": [
    { comparator: "<=" },
    of("50", "100"),
    "已覆盖 50 个村，占 100 个的 50.00%，未超过上限 60%，余量 10 个村",
    "50 of 100 villages, 50.00%, within the cap of 60% with 10 villages to spare",
  ],
  "a cap just kept": [
    { comparator: "<=" },
    of("60", "100"),
    "已覆盖 60 个村，占 100 个的 60.00%，未超过上限 60%，没有余量",
    "60 of 100 villages, 60.00%, within the cap of 60%",
  ],
  "a cap broken": [
    { comparator: "<=" },
    of("61", "100"),
    "已覆盖 61 个村，占 100 个的 61.00%，超过上限 60%，多出 1 个村",
    "61 of 100 villages, 61.00%, above the cap of 60% by 1 village",
  ],
  "a strict cap kept": [
    { comparator: "<" },
    of("59", "100"),
    "已覆盖 59 个村，占 100 个的 59.00%，低于 60%，没有余量",
    "59 of 100 villages, 59.00%, below 60%",
  ],
  "a strict cap broken": [
    { comparator: "<" },
    of("60", "100"),
    "已覆盖 60 个村，占 100 个的 60.00%，没有低于 60%，多出 1 个村",
    "60 of 100 villages, 60.00%, not below 60%, over by 1 village",
  ],
  "a number met": [
    { comparator: "==" },
    of("60", "100"),
    "已覆盖 60 个村，占 100 个的 60.00%，与目标 60% 一致",
    "60 of 100 villages, 60.00%, exactly the 60% planned",
  ],
  "a number not met": [
    { comparator: "==" },
    of("63", "100"),
    "已覆盖 63 个村，占 100 个的 63.00%，与目标 60% 不符，多 3 个村",
    "63 of 100 villages, 63.00%, not the 60% planned; 3 villages too many",
  ],
  "a range met": [
    { comparator: "between", value: { min: "0.5", max: "0.7" } },
    of("60", "100"),
    "已覆盖 60 个村，占 100 个的 60.00%，在目标 50% 至 70% 之内",
    "60 of 100 villages, 60.00%, within 50% to 70%",
  ],
  "a range not reached": [
    { comparator: "between", value: { min: "0.5", max: "0.7" } },
    of("48", "100"),
    "已覆盖 48 个村，占 100 个的 48.00%，不在目标 50% 至 70% 之内，比下限少 2 个村",
    "48 of 100 villages, 48.00%, outside 50% to 70%; 2 villages too few",
  ],
  "a range left": [
    { comparator: "between", value: { min: "0.5", max: "0.7" } },
    of("73", "100"),
    "已覆盖 73 个村，占 100 个的 73.00%，不在目标 50% 至 70% 之内，比上限多 3 个村",
    "73 of 100 villages, 73.00%, outside 50% to 70%; 3 villages too many",
  ],
  "an open range": [
    { comparator: "between", value: { min: "0.5", max: "0.7" } },
    [quantity("villages", "40", "60"), quantity("villages", "100")],
    "已覆盖 40 至 60 个村，占 100 个的 40.00% 至 60.00%，是否在目标 50% 至 70% 之内尚不能判断；缺：villages数",
    "40 to 60 of 100 villages, 40.00% to 60.00%; whether it lies within 50% to 70% cannot be decided yet; missing: number of villages",
  ],
  "a part within bounds": [
    {},
    [quantity("villages", "100", "140"), quantity("villages", "203")],
    "已覆盖 100 至 140 个村，占 203 个的 49.26% 至 68.97%，能否达到目标 60% 尚不能判断；缺：villages数",
    "100 to 140 of 203 villages, 49.26% to 68.97%; whether 60% is reached cannot be decided yet; missing: number of villages",
  ],
  "a part that is at least so much": [
    {},
    [quantity("villages", "100", null), quantity("villages", "203")],
    "已覆盖至少 100 个村，占 203 个的至少 49.26%，能否达到目标 60% 尚不能判断；缺：villages数",
    "At least 100 of 203 villages, at least 49.26%; whether 60% is reached cannot be decided yet; missing: number of villages",
  ],
  "a whole alone": [
    {},
    [quantity("villages", "0", null), quantity("villages", "203")],
    "共 203 个村，能否达到目标 60% 尚不能判断；缺：villages数",
    "The base is 203 villages; whether 60% is reached cannot be decided yet; missing: number of villages",
  ],
  "a part alone": [
    { comparator: "<=" },
    [quantity("villages", "120"), quantity("villages", "0", null)],
    "已覆盖 120 个村，能否不超过上限 60% 尚不能判断；缺：villages数；只有villages数不少于 200 个才能达标",
    "120 villages; whether it keeps to the cap of 60% cannot be decided yet; missing: number of villages; it holds only if the number of villages is at least 200",
  ],
  "gaps within bounds": [
    {},
    [quantity("villages", "100", "110"), quantity("villages", "203")],
    "已覆盖 100 至 110 个村，占 203 个的 49.26% 至 54.19%，低于目标 60%，还差 12 至 22 个村",
    "100 to 110 of 203 villages, 49.26% to 54.19%, short of 60% by 12 to 22 villages",
  ],
  "room without an end": [
    {},
    [quantity("villages", "130", null), quantity("villages", "203")],
    "已覆盖至少 130 个村，占 203 个的至少 64.04%，达到目标 60%，多出至少 8 个村",
    "At least 130 of 203 villages, at least 64.04%, reaching 60% with at least 8 villages to spare",
  ],
  "no base": [
    {},
    of("0", "0"),
    "分母为零，没有比率可言（已覆盖 0 个村）",
    "The denominator is zero, so there is no ratio (0 villages counted)",
  ],
  "a count met": [DOCKING, [quantity("events", "12"), null], "已举办 12 场活动，达到目标 12 场，刚好达标", "12 events, just reaching 12"],
  "a count missed": [
    DOCKING,
    [quantity("events", "11"), null],
    "已举办 11 场活动，低于目标 12 场，还差 1 场",
    "11 events, short of 12 by 1 event",
  ],
  "an open count": [
    DOCKING,
    [quantity("events", "10", "14"), null],
    "已举办 10 至 14 场活动，能否达到目标 12 场尚不能判断；缺：events数",
    "10 to 14 events; whether there are at least 12 events cannot be decided yet; missing: number of events",
  ],
  "a count of which nothing is known": [
    DOCKING,
    [quantity("events", "0", null), null],
    "能否达到目标 12 场尚不能判断；缺：events数",
    "Whether there are at least 12 events cannot be decided yet; missing: number of events",
  ],
  "a count that is at most so much": [
    { ...DOCKING, comparator: "<=" },
    [quantity("events", null, "11"), null],
    "已举办至多 11 场活动，未超过上限 12 场，余量至少 1 场",
    "At most 11 events, within the cap of 12 with at least 1 event to spare",
  ],
  "no figure in the plan": [
    { ...DOCKING, comparator: null, value: null },
    [quantity("events", "11"), null],
    "方案未提出定量目标；已举办 11 场活动",
    "The plan sets no figure; there is: 11 events",
  ],
  "no figure in the plan, and none for a share": [
    { comparator: null, value: null },
    of("1", "2"),
    "方案未提出定量目标；已覆盖 1 个村，占 2 个的 50.00%",
    "The plan sets no figure; there is: 1 of 2 villages, 50.00%",
  ],
  "nothing planned and nothing known": [
    { ...DOCKING, comparator: null, value: null },
    [quantity("events", "0", null), null],
    "方案未提出定量目标；实际数未知",
    "The plan sets no figure; what there is is not known",
  ],
  "a growth reached": [
    GROWTH,
    [quantity("yuan", "120000000"), quantity("yuan", "100000000"), growth],
    "由 1 亿元变为 1.2 亿元，增长 20.00%，达到目标 20%，刚好达标",
    "Up 20.00%, from 100,000,000 yuan to 120,000,000 yuan, just reaching 20%",
  ],
  "a fall": [
    GROWTH,
    [quantity("yuan", "90000"), quantity("yuan", "100000"), growth],
    "由 10 万元变为 9 万元，下降 10.00%，低于目标 20%，还差 3 万元",
    "Down 10.00%, from 100,000 yuan to 90,000 yuan, short of 20% by 30,000 yuan",
  ],
  "no change": [
    GROWTH,
    [quantity("yuan", "100000"), quantity("yuan", "100000"), growth],
    "由 10 万元变为 10 万元，持平，低于目标 20%，还差 2 万元",
    "Level, from 100,000 yuan to 100,000 yuan, short of 20% by 20,000 yuan",
  ],
  "a growth within bounds": [
    GROWTH,
    [quantity("yuan", "110000", "130000"), quantity("yuan", "100000"), growth],
    "本期 11 万元至 13 万元，基期 10 万元，增速为 10.00% 至 30.00%，能否达到目标 20% 尚不能判断；缺：yuan数",
    "Growth of 10.00% to 30.00%, now 110,000 to 130,000 yuan, before 100,000 yuan; whether 20% is reached cannot be decided yet; missing: number of yuan",
  ],
  "a growth from an unknown base": [
    GROWTH,
    [quantity("yuan", "120000"), quantity("yuan", "0", null), growth],
    "本期 12 万元，能否达到目标 20% 尚不能判断；缺：yuan数；只有yuan数不超过 10 万元才能达标",
    "Now 120,000 yuan; whether 20% is reached cannot be decided yet; missing: number of yuan; it holds only if the number of yuan is at most 100,000 yuan",
  ],
  "an unknown growth from a known base": [
    GROWTH,
    [quantity("yuan", "0", null), quantity("yuan", "100000"), growth],
    "基期 10 万元，能否达到目标 20% 尚不能判断；缺：yuan数",
    "The base is 100,000 yuan; whether 20% is reached cannot be decided yet; missing: number of yuan",
  ],
  "a growth from nothing": [
    GROWTH,
    [quantity("yuan", "120000"), quantity("yuan", "0"), growth],
    "基期为零，没有增速可言（本期 12 万元）",
    "The base period is zero, so there is no rate of growth (now 120,000 yuan)",
  ],
  "a growth from less than nothing": [
    GROWTH,
    [quantity("yuan", "120000"), quantity("yuan", "-5"), growth],
    "基数为负（-5 元），比率没有意义",
    "The base is negative (-5 yuan), so a rate has no meaning",
  ],
  "a declared rate": [
    GROWTH,
    [quantity("ratio", "1.185"), quantity("ratio", "1"), growth],
    "增长 18.50%，低于目标 20%，还差 1.5 个百分点",
    "Up 18.50%, short of 20% by 1.5 percentage points",
  ],
  "a thing done": [DONE, [quantity("items", "1"), quantity("items", "1")], "已完成", "Done"],
  "a thing not done": [DONE, [quantity("items", "0"), quantity("items", "1")], "未完成", "Not done"],
  "a thing of which nobody knows": [
    DONE,
    [quantity("items", "0", "1"), quantity("items", "1")],
    "是否已完成尚不能判断；缺：items数",
    "Whether it is done cannot be decided yet; missing: number of items",
  ],
  "days to spare": [TEAM, [quantity("days", "-3"), null], "按期完成，提前 3 天", "In time, with 3 days to spare"],
  "the last day": [TEAM, [quantity("days", "0"), null], "按期完成", "In time"],
  "a day late": [TEAM, [quantity("days", "1"), null], "逾期 1 天", "Late by 1 day"],
  "late by nobody knows how much": [TEAM, [quantity("days", "1", null), null], "逾期至少 1 天", "Late by at least 1 day"],
  "a day that is not known": [
    TEAM,
    [quantity("days", null, null), null],
    "是否按期完成尚不能判断；缺：days数",
    "Whether it was in time cannot be decided yet; missing: number of days",
  ],
  "a price kept": [
    PRICE,
    [quantity("yuan", "90000"), quantity("items", "20")],
    "共支出 9 万元，共 20 项，单价 4,500.00 元/项，未超过上限 4,500.00 元/项，没有余量",
    "90,000 yuan for 20 items, 4,500.00 yuan per item, within the cap of 4,500.00 yuan per item",
  ],
  "a price exceeded": [
    PRICE,
    [quantity("yuan", "95000"), quantity("items", "20")],
    "共支出 9.5 万元，共 20 项，单价 4,750.00 元/项，超过上限 4,500.00 元/项，合计多出 5,000 元",
    "95,000 yuan for 20 items, 4,750.00 yuan per item, above the cap of 4,500.00 yuan per item by 5,000 yuan in all",
  ],
  "a whole list": [{ value: "1", comparator: "==" }, [quantity("items", "4"), quantity("items", "4")], "4 项齐全", "All 4 are there"],
  "a list of one": [{ value: "1" }, [quantity("items", "1"), quantity("items", "1")], "1 项齐全", "It is there"],
  "half a list asked for": [
    { value: "0.5" },
    [quantity("items", "2"), quantity("items", "4")],
    "已覆盖 2 项，占 4 项的 50.00%，达到目标 50%，刚好达标",
    "2 of 4 items, 50.00%, just reaching 50%",
  ],
  "a thing that there has to be one of": [
    { ...DOCKING, value: "1" },
    [quantity("events", "0", null), null],
    "能否达到目标 1 场尚不能判断；缺：events数",
    "Whether there is at least 1 event cannot be decided yet; missing: number of events",
  ],
  "a number of things that is open": [
    { ...DOCKING, comparator: "==" },
    [quantity("events", "0", null), null],
    "是否与目标 12 场一致尚不能判断；缺：events数",
    "Whether there are exactly 12 events cannot be decided yet; missing: number of events",
  ],
  "anything between nothing and all": [
    {},
    [quantity("villages", "0", "203"), quantity("villages", "203")],
    "共 203 个村，能否达到目标 60% 尚不能判断；缺：villages数",
    "The base is 203 villages; whether 60% is reached cannot be decided yet; missing: number of villages",
  ],
  "nothing planned of a list, and nothing known": [
    { comparator: null, value: null },
    [quantity("items", "0", "4"), quantity("items", "4"), { lacking: ["贫困户"] }],
    "方案未提出定量目标；实际数未知；未列明：贫困户",
    "The plan sets no figure; what there is is not known; not named: 贫困户",
  ],
  "what a list lacks": [
    { value: "1" },
    [quantity("items", "3"), quantity("items", "4"), { lacking: ["农村电商学院"] }],
    "要求 4 项，已有 3 项，还差 1 项；缺少：农村电商学院",
    "3 of 4 items, 1 item short; lacking: 农村电商学院",
  ],
  "what a list does not name": [
    { value: "1" },
    [quantity("items", "3", "4"), quantity("items", "4"), { lacking: ["农村电商学院"] }],
    "要求 4 项，已知有 3 项，是否齐全尚不能判断；缺：items数；未列明：农村电商学院",
    "3 of 4 known to be there; whether all are there cannot be decided yet; missing: number of items; not named: 农村电商学院",
  ],
};

function findingFor([given, [part, whole, more]]: Row): TargetFinding {
  const asked = target(given);
  const observation = observed(part, whole, { indicator: asked.asks.indicator, params: asked.asks.params, ...more });
  const [finding] = checkTargets([asked], [observation], { asOf: "2021-12-31" });
  if (finding === undefined) throw new Error("no finding");
  return finding;
}

describe("sentences about targets", () => {
  it.each(Object.entries(TOLD))("%s", (_, row) => {
    expect(explainTarget(findingFor(row))).toEqual({ zh: row[2], en: row[3] });
  });

  it("are made from what survives JSON", () => {
    for (const row of Object.values(TOLD)) {
      const copy: TargetFinding = JSON.parse(JSON.stringify(findingFor(row)));
      expect(explainTarget(copy)).toEqual({ zh: row[2], en: row[3] });
    }
  });

  it("have Chinese words in Chinese only, and no word for what is not there", () => {
    const [finding] = checkTargets([target()], [observed(quantity("villages", "120"), quantity("villages", "203"))], {
      asOf: "2021-12-31",
    });
    if (finding === undefined) throw new Error("no finding");
    for (const key of Object.keys(SENTENCES)) {
      const { zh, en } = explainTarget({ ...finding, message: { ...finding.message, key } });
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
      expect(`${zh} ${en}`).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it("throw for a message of another package", () => {
    const finding = { ...findingFor(TOLD["no base"] ?? [{}, of("1", "2"), "", ""]), message: { key: "share.cap.pass", params: {} } };
    expect(() => explainTarget(finding)).toThrow("unknown message key: share.cap.pass");
    expect(() => explainTarget({ ...finding, message: { key: "toString", params: {} } })).toThrow(TypeError);
  });
});

it("has a word for every verdict", () => {
  const verdicts = ["pass", "fail", "excused", "unknown", "not-applicable", "depends-on-reading"] as const;
  expect(verdicts.map((verdict) => targetVerdictName(verdict).zh)).toEqual([
    "达标",
    "未达标",
    "已批准例外",
    "待定",
    "不适用",
    "取决于理解",
  ]);
});
