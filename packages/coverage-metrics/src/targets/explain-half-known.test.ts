import { expect, it } from "vitest";
import { checkTargets } from "./check-targets.js";
import { explainTarget } from "./explain-target.js";
import type { Target } from "./target.js";
import { observed, quantity, target } from "./testing/asked.js";

type Row = readonly [given: Partial<Target>, seen: Parameters<typeof observed>, zh: string, en: string];

const DOCKING = { asks: { indicator: "event-count", params: { kind: "docking" } }, value: "12" } as const;
const PRICE = { asks: { indicator: "unit-cost", params: { item: "computers" } }, comparator: "<=", value: "4500" } as const;
const GROWTH = { asks: { indicator: "growth", params: { series: "agri-sales", period: "2021" } }, value: "0.20" } as const;
const growth = { growth: true };

/** Sentences say only the bound that is known, and distances only where there is one. */
const TOLD: Readonly<Record<string, Row>> = {
  "a price with room": [
    PRICE,
    [quantity("yuan", "80000"), quantity("items", "20")],
    "共支出 8 万元，共 20 项，单价 4,000.00 元/项，未超过上限 4,500.00 元/项，合计余量 1 万元",
    "80,000 yuan for 20 items, 4,000.00 yuan per item, within the cap of 4,500.00 yuan per item with 10,000 yuan to spare in all",
  ],
  "a strict rate that is only just equal": [
    { ...GROWTH, comparator: ">" },
    [quantity("ratio", "1.2"), quantity("ratio", "1"), growth],
    "增长 20.00%，没有高于 20%",
    "Up 20.00%, not above 20%",
  ],
  "a list of two": [{ value: "1" }, [quantity("items", "2"), quantity("items", "2")], "2 项齐全", "Both are there"],
  "at most one of several": [
    { ...DOCKING, value: "1" },
    [quantity("stations", "0", "1"), null],
    "已举办 0 至 1 个站点，能否达到目标 1 个尚不能判断；缺：stations数",
    "0 to 1 stations; whether there is at least 1 station cannot be decided yet; missing: number of stations",
  ],
  "things that are not known to be there": [
    { value: "1" },
    [quantity("towns", "1", "2"), quantity("towns", "2"), { lacking: ["梅花镇"] }],
    "已覆盖 1 至 2 个镇（街），占 2 个的 50.00% 至 100.00%，能否达到目标 100% 尚不能判断；缺：towns数；尚不能确认：梅花镇",
    "1 to 2 of 2 towns, 50.00% to 100.00%; whether 100% is reached cannot be decided yet; missing: number of towns; not confirmed: 梅花镇",
  ],
  "a base that is at most so much": [
    { value: "0.90" },
    [quantity("persons", "900"), quantity("persons", "0", "1200")],
    "已覆盖 900 人，占至多 1200 人的至少 75.00%，能否达到目标 90% 尚不能判断；缺：persons数；只有persons数不超过 1000 人才能达标",
    "900 of at most 1,200 people, at least 75.00%; whether 90% is reached cannot be decided yet; missing: number of persons; it holds only if the number of persons is at most 1,000",
  ],
  "a share that is at most so much": [
    {},
    [quantity("villages", "0", "140"), quantity("villages", "203")],
    "已覆盖 0 至 140 个村，占 203 个的至多 68.97%，能否达到目标 60% 尚不能判断；缺：villages数",
    "0 to 140 of 203 villages, at most 68.97%; whether 60% is reached cannot be decided yet; missing: number of villages",
  ],
  "a growth from at least so much": [
    GROWTH,
    [quantity("yuan", "160000"), quantity("yuan", "100000", null), growth],
    "本期 16 万元，基期至少 10 万元，增速为至多 60.00%，能否达到目标 20% 尚不能判断；缺：yuan数；只有yuan数不超过 133,333.33 元才能达标",
    "Growth of at most 60.00%, now 160,000 yuan, before at least 100,000 yuan; whether 20% is reached cannot be decided yet; missing: number of yuan; it holds only if the number of yuan is at most 133,333.33 yuan",
  ],
};

it.each(Object.entries(TOLD))("%s", (_, [given, [part, whole, more], zh, en]) => {
  const asked = target(given);
  const observation = observed(part, whole, { indicator: asked.asks.indicator, params: asked.asks.params, ...more });
  const [finding] = checkTargets([asked], [observation], { asOf: "2021-12-31" });
  expect(finding && explainTarget(finding)).toEqual({ zh, en });
});

it("says of another value that leaves a list open only that it is open", () => {
  const items = (max: string) => quantity("items", "4", max);
  const alternatives = { wanted: [{ value: "8", evidence: "" }] };
  const lists = observed(items("4"), quantity("items", "4"), { figures: { part: ["there"], whole: ["wanted"] } });
  const [finding] = checkTargets([target({ value: "1" })], [lists], { asOf: "2021-12-31", alternatives });
  const open = finding && { ...finding, sensitivity: finding.sensitivity.map((one) => ({ ...one, verdict: "unknown" as const })) };
  expect(open && explainTarget(open)).toEqual({
    zh: "4 项齐全；若行政村总数按 8 计，是否齐全待定",
    en: "All 4 are there; with 8 for “all administrative villages” whether all are there is unknown",
  });
});
