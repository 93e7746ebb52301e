import { percentText } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { openBook } from "../figures/open-book.js";
import { checkPlan } from "./check-plan.js";
import { checkTargets } from "./check-targets.js";
import { explainTarget } from "./explain-target.js";
import type { TargetFinding } from "./finding.js";
import type { Plan, Target } from "./target.js";
import { observed, quantity, target } from "./testing/asked.js";

const asOf = "2021-12-31";
const one = (findings: readonly TargetFinding[]): TargetFinding => {
  const [finding] = findings;
  if (finding === undefined) throw new Error("no finding");
  return finding;
};
const check = (given: Partial<Target>, ...rest: Parameters<typeof observed>): TargetFinding =>
  one(checkTargets([target(given)], [observed(...rest)], { asOf }));

describe("Suichang 遂昌: 120 of 203 villages against 60 %", () => {
  it("fails where a station has to stand in the village, two villages short of the 122 required", () => {
    const finding = check({}, quantity("villages", "120"), quantity("villages", "203"));
    expect(finding).toMatchObject({
      id: "targets/t",
      kind: "village-coverage",
      verdict: "fail",
      severity: "error",
      measured: { unit: "ratio", min: { part: "120", whole: "203" }, max: { part: "120", whole: "203" } },
      limit: { unit: "ratio", min: "0.6", max: "0.6" },
      requires: { unit: "villages", min: "122", max: "122" },
      margin: { unit: "villages", min: "-2", max: "-2" },
      gap: { kind: "short", amount: { unit: "villages", min: "2", max: "2" } },
      missing: [],
      decides: [],
    });
    expect(explainTarget(finding)).toEqual({
      zh: "已覆盖 120 个村，占 203 个的 59.11%，低于目标 60%，还差 2 个村",
      en: "120 of 203 villages, 59.11%, short of 60% by 2 villages",
    });
  });

  it("depends on the reading, and lists all three", () => {
    const plan: Plan = {
      schema: "countykit-plan/1",
      id: "suichang-2021",
      title: { zh: "遂昌", en: "Suichang" },
      document: "遂政办发〔2021〕15号",
      jurisdiction: "331123",
      cohort: 2020,
      acceptance: null,
      targets: [
        target({
          id: "village-stations",
          readings: [
            { id: "located", title: { zh: "驻村", en: "located" }, preferred: true },
            {
              id: "with-demonstration",
              title: { zh: "示范站另计", en: "demonstration stations besides" },
              asks: { indicator: "village-coverage", params: { mode: "located", demonstrationOutside: true } },
            },
            { id: "served", title: { zh: "服务到村", en: "served" }, asks: { indicator: "village-coverage", params: { mode: "served" } } },
          ],
        }),
      ],
    };
    const book = openBook({
      asOf,
      declared: [
        { kind: "number", id: "villages", value: "203" },
        { kind: "number", id: "villages.located", value: "120" },
        { kind: "number", id: "villages.served", value: "203" },
        { kind: "number", id: "stations.demonstration", value: "12" },
      ],
    });
    const finding = one(checkPlan(plan, book));
    expect(finding).toMatchObject({ id: "suichang-2021/village-stations", verdict: "depends-on-reading", severity: "none" });
    expect(finding.readings.map(({ id, verdict, measured, gap }) => [id, verdict, measured?.min, gap?.amount.min])).toEqual([
      ["located", "fail", { part: "120", whole: "203" }, "2"],
      ["with-demonstration", "pass", { part: "132", whole: "203" }, "10"],
      ["served", "pass", { part: "203", whole: "203" }, "81"],
    ]);
    expect(explainTarget(finding)).toEqual({
      zh: "目标 60%，是否达标取决于如何理解：驻村：59.11%，未达标（还差 2 个村）；示范站另计：65.02%，达标；服务到村：100.00%，达标",
      en: "Against 60%, the answer depends on how the target is read: located: 59.11%, missed (2 villages short); demonstration stations besides: 65.02%, met; served: 100.00%, met",
    });
  });
});

describe("Lechang 乐昌 2019", () => {
  const alternatives = { villages: [{ value: "196", evidence: "民政统计" }] };

  it("lechang-2019/target/village-coverage: 137 of 195 pass with none to spare, and fail of 196", () => {
    const [finding] = checkTargets([target({ value: "0.70" })], [observed(quantity("villages", "137"), quantity("villages", "195"))], {
      asOf,
      alternatives,
    });
    expect(finding).toMatchObject({ verdict: "pass", severity: "none", requires: { min: "137" }, margin: { min: "0" } });
    expect(finding?.sensitivity).toEqual([
      {
        figure: "villages",
        term: { zh: "行政村总数", en: "all administrative villages" },
        value: "196",
        evidence: "民政统计",
        verdict: "fail",
        measured: { unit: "ratio", min: { part: "137", whole: "196" }, max: { part: "137", whole: "196" } },
        requires: { unit: "villages", min: "138", max: "138" },
        gap: { kind: "short", amount: { unit: "villages", min: "1", max: "1" } },
      },
    ]);
    expect(finding && explainTarget(finding)).toEqual({
      zh: "已覆盖 137 个村，占 195 个的 70.26%，达到目标 70%，刚好达标；若行政村总数按 196（民政统计）计，为 69.90%，未达标",
      en: "137 of 195 villages, 70.26%, just reaching 70%; with 196 (民政统计) for “all administrative villages” it is 69.90%, missed",
    });
  });

  it("lechang-2019/target/village-stations: 70 % of 195 villages are 137", () => {
    expect(check({ value: "0.70" }, quantity("villages", "0", null), quantity("villages", "195")).requires).toEqual({
      unit: "villages",
      min: "137",
      max: "137",
    });
  });

  it("lechang-2019/target/training-resident: 4385 person-times for 420,000 residents are 1.04 %, 185 more than 1 % asks for", () => {
    const training = { asks: { indicator: "training-rate", params: { of: "person-times" } }, value: "0.01" } as const;
    const told = (personTimes: string) => {
      const [finding] = checkTargets(
        [target(training)],
        [
          observed(quantity("person-times", personTimes), quantity("persons", "420000"), {
            indicator: "training-rate",
            params: training.asks.params,
          }),
        ],
        { asOf },
      );
      return finding;
    };
    const finding = told("4385");
    expect(finding).toMatchObject({ verdict: "pass", requires: { unit: "person-times", min: "4200" }, margin: { min: "185" } });
    expect(finding && explainTarget(finding)).toEqual({
      zh: "已培训 4385 人次，相当于 420000 人的 1.04%，达到目标 1%，多出 185 人次",
      en: "4,385 person-times for 420,000 people, 1.04%, reaching 1% with 185 person-times to spare",
    });
    const short = told("3937");
    expect(short && explainTarget(short)).toEqual({
      zh: "已培训 3937 人次，相当于 420000 人的 0.94%，低于目标 1%，还差 263 人次",
      en: "3,937 person-times for 420,000 people, 0.94%, short of 1% by 263 person-times",
    });
  });

  it("knows nothing of the plan's own 90 % of the poor while neither fact is there", () => {
    const finding = check({ value: "0.90" }, quantity("persons", "0", null, ["trained"]), quantity("persons", "0", null, ["able"]));
    expect([finding.verdict, finding.severity, finding.missing.map(({ id }) => id)]).toEqual([
      "unknown",
      "none",
      ["figure/trained", "figure/able"],
    ]);
    expect(explainTarget(finding)).toEqual({
      zh: "能否达到目标 90% 尚不能判断；缺：trained数、able数",
      en: "Whether 90% is reached cannot be decided yet; missing: number of trained, number of able",
    });
  });
});

it("lechang-2021/stations/village-coverage: 98 of 195 villages are half of them, and 98 are required", () => {
  const finding = check({ value: "0.50" }, quantity("villages", "98"), quantity("villages", "195"));
  expect([finding.verdict, finding.requires?.min]).toEqual(["pass", "98"]);
  expect(percentText(98n, 195n)).toBe("50.26%");
});

it("suichang-2021/stations/village-coverage: 120 of 203 villages fall short of 122", () => {
  const finding = check({}, quantity("villages", "120"), quantity("villages", "203"));
  expect([finding.verdict, finding.requires?.min]).toEqual(["fail", "122"]);
  expect(percentText(120n, 203n)).toBe("59.11%");
});

it("suixi-2021/stations/village-coverage: 175 points of an unknown number of villages are undetermined, and hold of at most 350", () => {
  const finding = check({ value: "0.50" }, quantity("stations", "175"), quantity("villages", "0", null));
  expect([finding.verdict, finding.holdsIf?.operator, finding.holdsIf?.value]).toEqual(["unknown", "<=", "350"]);
  expect(explainTarget(finding).en).toBe(
    "175 stations; whether 50% is reached cannot be decided yet; missing: number of villages; it holds only if the number of villages is at most 350",
  );
});

describe("what a plan leaves open", () => {
  it("lechang-2021/target/local-platforms: a plan that sets no figure has no threshold, and shows what there is", () => {
    const finding = check({ comparator: null, value: null }, quantity("platforms", "0"), null);
    expect(finding).toMatchObject({
      verdict: "unknown",
      limit: null,
      measured: { min: "0" },
      message: { key: "no-threshold" },
      missing: [],
      decides: [],
    });
  });

  it("does not judge a comparator and a value that do not fit", () => {
    const keys = [
      check({ comparator: "between", value: "0.5" }, quantity("villages", "1"), quantity("villages", "2")),
      check({ comparator: ">=", value: { min: "0", max: "1" } }, quantity("villages", "1"), quantity("villages", "2")),
      check({ comparator: ">=", value: null }, quantity("villages", "1"), quantity("villages", "2")),
    ].map(({ message }) => message.key);
    expect(keys).toEqual(["no-threshold", "no-threshold", "no-threshold"]);
  });

  it("says that nobody observed what a target asks", () => {
    const [finding] = checkTargets([target()], [], { asOf });
    expect(finding).toMatchObject({ verdict: "unknown", message: { key: "unobserved" }, missing: [{ id: "indicator/village-coverage" }] });
    expect(finding && explainTarget(finding).en).toBe(
      "There is no observation of this indicator, so nothing can be decided yet; missing: village coverage",
    );
  });

  it("takes parameters in any order for the same question", () => {
    const params = { mode: "located", demonstrationOutside: true } as const;
    const turned = { demonstrationOutside: true, mode: "located" } as const;
    const [finding] = checkTargets(
      [target({ asks: { indicator: "village-coverage", params } })],
      [observed(quantity("villages", "132"), quantity("villages", "203"), { params: turned })],
      { asOf },
    );
    expect(finding?.verdict).toBe("pass");
  });
});

describe("limits that are another figure", () => {
  const national = { figure: "national.growth", term: { zh: "全国平均增速", en: "the national average" } };
  const growth = (county: string, figures?: Readonly<Record<string, ReturnType<typeof quantity>>>): TargetFinding =>
    one(
      checkTargets(
        [target({ comparator: ">", value: national })],
        [observed(quantity("yuan", county), quantity("yuan", "1000"), { growth: true })],
        figures === undefined ? { asOf } : { asOf, figures },
      ),
    );

  it("are unknown without the series, even for a county that shrank", () => {
    const finding = growth("950");
    expect(finding).toMatchObject({ verdict: "unknown", limit: { min: null, max: null }, missing: [{ id: "figure/national.growth" }] });
    expect(explainTarget(finding).en).toBe(
      "Down 5.00%, from 1,000 yuan to 950 yuan; whether it is above the national average cannot be decided yet; missing: the national average; it holds only if the national average is below -5%",
    );
  });

  it("are strict", () => {
    const verdicts = ["0.113", "0.114", "0.115"].map((rate) => growth("1114", { "national.growth": quantity("ratio", rate) }).verdict);
    expect(verdicts).toEqual(["pass", "fail", "fail"]);
    expect(explainTarget(growth("1114", { "national.growth": quantity("ratio", "0.113") }))).toEqual({
      zh: "由 1,000 元变为 1,114 元，增长 11.40%，高于全国平均增速 11.3%，多出 0.99 元",
      en: "Up 11.40%, from 1,000 yuan to 1,114 yuan, above the national average of 11.3% with 0.99 yuan to spare",
    });
  });

  it("may be known within bounds", () => {
    expect(growth("1114", { "national.growth": quantity("ratio", "0.10", "0.11") }).verdict).toBe("pass");
    expect(growth("1114", { "national.growth": quantity("ratio", "0.10", "0.12") })).toMatchObject({
      verdict: "unknown",
      missing: [{ id: "figure/ratio" }],
    });
  });
});

it("gives byte-identical findings that survive JSON", () => {
  const run = () => checkTargets([target()], [observed(quantity("villages", "120"), quantity("villages", "203"))], { asOf });
  expect(JSON.stringify(run())).toBe(JSON.stringify(run()));
  expect(JSON.parse(JSON.stringify(run()))).toEqual(run());
});

it("throws for a target or an observation that no parser has seen", () => {
  const observation = observed(quantity("villages", "120"), quantity("villages", "203"));
  expect(() => checkTargets([target({ value: "60%" })], [observation], { asOf })).toThrow(TypeError);
  expect(() => checkTargets([target()], [observed(quantity("villages", "many"), quantity("villages", "203"))], { asOf })).toThrow(
    TypeError,
  );
  expect(() => checkTargets([target({ due: { kind: "by", date: "2021-02-30" } })], [observation], { asOf })).toThrow(TypeError);
  expect(() => checkTargets([target({ due: { kind: "before-month", month: "2021-13" } })], [observation], { asOf })).toThrow(TypeError);
});
