import type { Operator } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { impliedBase } from "../indicators/growth/implied-base.js";
import { rational } from "./rational.js";
import { quantity } from "./testing/asked.js";
import { asks, between, judged } from "./testing/judged.js";

const villages = (min: string | null, max: string | null = min) => quantity("villages", min, max, ["villages.located"]);
const base = (min: string | null, max: string | null = min) => quantity("villages", min, max, ["villages"]);
const yuan = (min: string | null, max: string | null = min) => quantity("yuan", min, max, ["sales"]);

describe("thresholds, below, at and above", () => {
  const ratios: readonly (readonly [Operator, readonly [string, string, string], string])[] = [
    [">=", ["fail", "pass", "pass"], "98"],
    [">", ["fail", "fail", "pass"], "99"],
    ["<=", ["pass", "pass", "fail"], "98"],
    ["<", ["pass", "fail", "fail"], "97"],
    ["==", ["fail", "pass", "fail"], "98"],
  ];
  it.each(ratios)("97, 98 and 99 of 196 against %s one half", (operator, verdicts, requires) => {
    const results = ["97", "98", "99"].map((part) => judged(villages(part), base("196"), asks(operator, "0.50")));
    expect(results.map(({ verdict }) => verdict)).toEqual(verdicts);
    expect(new Set(results.map((one) => one.requires?.min))).toEqual(new Set([requires]));
  });

  it.each(ratios)("11, 12 and 13 events against %s 12", (operator, verdicts) => {
    expect(["11", "12", "13"].map((part) => judged(quantity("events", part), null, asks(operator, "12")).verdict)).toEqual(verdicts);
  });

  it.each(ratios)("growth of 114.99, 115.00 and 115.01 over 100 against %s 0.15", (operator, verdicts) => {
    const results = ["114.99", "115.00", "115.01"].map((part) => judged(yuan(part), yuan("100"), asks(operator, "0.15"), { growth: true }));
    expect(results.map(({ verdict }) => verdict)).toEqual(verdicts);
  });

  it("keeps both ends of a range", () => {
    const verdicts = ["78", "79", "98", "99"].map(
      (part) => judged(villages(part), base("196"), between("0.4030612244897959", "0.5")).verdict,
    );
    expect(verdicts).toEqual(["fail", "pass", "pass", "fail"]);
  });
});

describe("what is required, and how far it is", () => {
  it("rounds the required count up for a floor and down for a cap, exactly", () => {
    expect(judged(villages("120"), base("203"), asks(">=", "0.60"))).toMatchObject({
      requires: { min: "122", max: "122" },
      margin: { min: "-2", max: "-2" },
      gap: { kind: "short", amount: { unit: "villages", min: "2", max: "2" } },
    });
    expect(judged(villages("21"), base("203"), asks("<=", "0.10"))).toMatchObject({
      requires: { min: "20", max: "20" },
      margin: { min: "-1", max: "-1" },
      gap: { kind: "excess", amount: { min: "1", max: "1" } },
    });
    expect(judged(villages("137"), base("195"), asks(">=", "0.70"))).toMatchObject({
      requires: { min: "137" },
      margin: { min: "0" },
      gap: { kind: "room" },
    });
    expect(judged(villages("98"), base("195"), asks(">=", "0.50"))).toMatchObject({
      verdict: "pass",
      requires: { min: "98" },
      margin: { min: "0" },
    });
  });

  it("does not cap the numerator: a ratio may exceed 100 %", () => {
    const { verdict, measured } = judged(villages("215"), base("203"), asks(">=", "1"));
    expect([verdict, measured.min]).toEqual(["pass", { part: "215", whole: "203" }]);
  });

  it("gives bounds where part or whole is a range", () => {
    expect(judged(villages("100", "140"), base("200", "203"), asks(">=", "0.60"))).toMatchObject({
      verdict: "unknown",
      measured: { min: { part: "100", whole: "203" }, max: { part: "140", whole: "200" } },
      requires: { min: "120", max: "122" },
      margin: { min: "-22", max: "20" },
      gap: { kind: "open", amount: { min: "-22", max: "20" } },
    });
    expect(judged(villages("100", "110"), base("203"), asks(">=", "0.60")).gap).toEqual({
      kind: "short",
      amount: { unit: "villages", min: "12", max: "22" },
    });
    expect(judged(villages("130", null), base("203"), asks(">=", "0.60"))).toMatchObject({
      verdict: "pass",
      gap: { kind: "room", amount: { min: "8", max: null } },
    });
    expect(judged(villages("0", null), base("203"), asks("<=", "0.60")).measured).toEqual({
      unit: "ratio",
      min: { part: "0", whole: "203" },
      max: null,
    });
  });

  it("tells a growth short in money, to the fen", () => {
    expect(judged(yuan("219.99"), yuan("200"), asks(">=", "0.10"), { growth: true })).toMatchObject({
      verdict: "fail",
      measured: { min: { part: "19.99", whole: "200" } },
      requires: { unit: "yuan", min: "220", max: "220" },
      gap: { kind: "short", amount: { min: "0.01", max: "0.01" } },
    });
  });

  it("says how much a thing costs by the piece", () => {
    const priced = judged(yuan("90000"), quantity("items", "20"), asks("<=", "4500"));
    expect(priced).toMatchObject({
      verdict: "pass",
      measured: { unit: "yuan/items", min: { part: "90000", whole: "20" } },
      requires: { min: "90000" },
    });
    expect(judged(yuan("90000.01"), quantity("items", "20"), asks("<=", "4500")).verdict).toBe("fail");
  });

  it("tells a declared rate in points of the rate, for there is nothing to count", () => {
    const rate = (part: string) => judged(quantity("ratio", part), quantity("ratio", "1"), asks(">=", "0.15"), { growth: true });
    expect(rate("1.114")).toMatchObject({
      verdict: "fail",
      requires: null,
      margin: { unit: "ratio", min: "-0.036" },
      gap: { kind: "short" },
    });
    expect(rate("1.15")).toMatchObject({ verdict: "pass", margin: { min: "0" } });
  });

  it("measures the distance of a range from its nearer end", () => {
    const gaps = ["70", "80", "96", "120"].map((part) => judged(villages(part), base("200"), between("0.40", "0.50")));
    expect(gaps.map(({ verdict, margin, gap }) => [verdict, margin?.min, gap?.kind, gap?.amount.min])).toEqual([
      ["fail", "-10", "short", "10"],
      ["pass", "0", "room", "0"],
      ["pass", "4", "room", "4"],
      ["fail", "-20", "excess", "20"],
    ]);
    expect(judged(villages("70", "90"), base("200"), between("0.40", "0.50"))).toMatchObject({
      verdict: "unknown",
      margin: null,
      gap: null,
    });
  });
});

describe("what is not known", () => {
  it("needs both facts of a rate of which nothing is known", () => {
    const trained = quantity("persons", "0", null, ["trained"]);
    const { verdict, missing, decides } = judged(trained, quantity("persons", "0", null, ["poor"]), asks(">=", "0.90"));
    expect([verdict, missing.map(({ id }) => id), decides]).toEqual([
      "unknown",
      ["figure/trained", "figure/poor"],
      [{ facts: ["figure/trained", "figure/poor"], certain: false }],
    ]);
  });

  it("names the one fact that every value of decides", () => {
    expect(judged(villages("100", "140"), base("203"), asks(">=", "0.60")).decides).toEqual([
      { facts: ["figure/villages.located"], certain: true },
    ]);
  });

  it("lists each fact that may decide by itself, and holds none of them for certain", () => {
    expect(judged(villages("100", "140"), base("160", "230"), asks(">=", "0.60")).decides).toEqual([
      { facts: ["figure/villages.located"], certain: false },
      { facts: ["figure/villages"], certain: false },
    ]);
  });

  it("lets no part decide while the base may be nothing", () => {
    expect(judged(villages("100", "140"), base("0", "300"), asks(">=", "0.60")).decides).toEqual([
      { facts: ["figure/villages"], certain: false },
    ]);
  });

  it("finds the value inside a range that settles it, where its ends do not", () => {
    expect(judged(villages("46", "86"), base("90", "110"), between("0.5", "0.8")).decides).toEqual([
      { facts: ["figure/villages.located"], certain: false },
    ]);
    expect(judged(villages("50", "70"), base("80", "120"), between("0.5", "0.8")).decides).toEqual([
      { facts: ["figure/villages.located"], certain: false },
      { facts: ["figure/villages"], certain: false },
    ]);
  });

  it("leaves out a base that makes no difference to a limit of nothing", () => {
    const { missing, decides } = judged(villages("0", "5"), base("1", "9"), asks(">", "0"));
    expect([missing.map(({ id }) => id), decides]).toEqual([
      ["figure/villages.located"],
      [{ facts: ["figure/villages.located"], certain: true }],
    ]);
  });

  it("counts a limit among the unknowns", () => {
    const term = { zh: "全国平均", en: "the national average" };
    const limit = {
      bounds: { min: rational("0.5"), max: rational("0.6") },
      missing: [{ id: "figure/national", label: term }],
      figure: { id: "national", term },
    };
    const against = { comparator: ">", limit } as const;
    expect(judged(villages("100", "140"), base("200"), against).decides).toEqual([{ facts: ["figure/villages.located"], certain: false }]);
    expect(judged(villages("110"), base("200"), against).decides).toEqual([{ facts: ["figure/national"], certain: true }]);
    expect(judged(villages("121"), base("200"), against).verdict).toBe("pass");
    expect(judged(villages("100"), base("200"), against).verdict).toBe("fail");
  });

  it("takes all facts behind one number together", () => {
    const part = quantity("villages", "100", "140", ["a", "b"]);
    expect(judged(part, base("203"), asks(">=", "0.60")).decides).toEqual([{ facts: ["figure/a", "figure/b"], certain: true }]);
  });

  it("names the indicator where an observer names no fact", () => {
    const { missing } = judged({ ...villages("0", null), missing: [] }, base("203"), asks(">=", "0.60"));
    expect(missing.map(({ id }) => id)).toEqual(["indicator/village-coverage/part"]);
  });

  it("asks for nothing once all values agree", () => {
    expect(judged(villages("130", null), base("203"), asks(">=", "0.60"))).toMatchObject({ verdict: "pass", missing: [], decides: [] });
    expect(judged(villages("0", "100"), base("203", null), asks(">=", "0.60"))).toMatchObject({
      verdict: "fail",
      missing: [],
      decides: [],
    });
  });
});

describe("what the one open figure would have to be", () => {
  it("suixi-2021/stations/village: 175 points are half of at most 350 villages", () => {
    const points = judged(quantity("stations", "175"), base("0", null), asks(">=", "0.50"), {
      figures: { part: ["stations"], whole: ["villages"] },
    });
    expect(points.verdict).toBe("unknown");
    expect(points.holdsIf).toEqual({
      figure: "villages",
      term: { zh: "villages数", en: "number of villages" },
      operator: "<=",
      unit: "villages",
      exact: "350",
      value: "350",
    });
    expect(["350", "351"].map((all) => judged(quantity("stations", "175"), base(all), asks(">=", "0.50")).verdict)).toEqual([
      "pass",
      "fail",
    ]);
  });

  it("turns the operator round, and keeps to whole villages", () => {
    const bound = (operator: Operator, part: string) => {
      const { holdsIf } = judged(villages(part), base("0", null), asks(operator, "0.60"));
      return [holdsIf?.operator, holdsIf?.exact, holdsIf?.value];
    };
    expect(bound(">=", "100")).toEqual(["<=", { part: "500", whole: "3" }, "166"]);
    expect(bound(">", "120")).toEqual(["<", "200", "199"]);
    expect(bound("<=", "100")).toEqual([">=", { part: "500", whole: "3" }, "167"]);
    expect(bound("<", "120")).toEqual([">", "200", "201"]);
  });

  it("bounds a national figure that is not at hand", () => {
    const term = { zh: "全国平均增速", en: "the national average" };
    const missing = [{ id: "figure/national", label: term }];
    const against = { comparator: ">", limit: { bounds: { min: null, max: null }, missing, figure: { id: "national", term } } } as const;
    const { verdict, holdsIf, decides } = judged(yuan("1114"), yuan("1000"), against, { growth: true });
    expect([verdict, decides]).toEqual(["unknown", [{ facts: ["figure/national"], certain: true }]]);
    expect(holdsIf).toEqual({ figure: "national", term, operator: "<", unit: "ratio", exact: "0.114", value: null });
  });

  it("bounds the base itself where more than one figure is behind it", () => {
    const trained = { indicator: "poor-training-rate", params: { of: "persons", base: "registered" } } as const;
    const figures = { part: ["training.persons.poor"], whole: ["poor.at-home", "poor.able", "poor.migrants"] };
    const { holdsIf } = judged(quantity("persons", "900"), quantity("persons", "0", "1200", ["poor.migrants"]), asks(">=", "0.90"), {
      ...trained,
      figures,
    });
    expect(holdsIf).toMatchObject({
      figure: "indicator/poor-training-rate/whole",
      term: { zh: "有劳动能力的建档立卡贫困人口（外出务工人员除外）" },
      operator: "<=",
      value: "1000",
    });
  });

  it("does not bound a year by what would be a bound on one of its quarters", () => {
    const figures = { part: ["sales.2022"], whole: ["sales.2021-Q1", "sales.2021-Q4"] };
    const { holdsIf } = judged(yuan("115"), quantity("yuan", "60", null, ["sales.2021-Q4"]), asks(">=", "0.15"), {
      indicator: "growth",
      growth: true,
      figures,
    });
    expect([holdsIf?.figure, holdsIf?.term.en, holdsIf?.value]).toEqual(["indicator/growth/whole", "the amount of the base period", "100"]);
  });

  it("bounds the base itself where several facts are open, or the open fact is not the figure", () => {
    const figures = { part: ["villages.located"], whole: ["villages"] };
    const bounded = [["villages", "towns"], ["towns"], ["villages"]].map(
      (facts) => judged(villages("120"), quantity("villages", "0", null, facts), asks(">=", "0.60"), { figures }).holdsIf?.figure,
    );
    expect(bounded).toEqual(["indicator/village-coverage/whole", "indicator/village-coverage/whole", "villages"]);
  });

  it("says nothing where more than one figure is open, nothing was counted, or the target is a number met exactly", () => {
    const none = [
      judged(villages("0", null), base("0", null), asks(">=", "0.60")),
      judged(villages("0"), base("0", null), asks(">=", "0.60")),
      judged(villages("120"), base("0", null), asks("==", "0.60")),
      judged(villages("120"), base("0", null), between("0.50", "0.60")),
      judged(villages("120"), base("0", null), asks("<=", "0")),
      judged(villages("100", "140"), base("203"), asks(">=", "0.60")),
    ];
    expect(none.map(({ holdsIf }) => holdsIf)).toEqual(none.map(() => null));
  });
});

describe("bases of nothing, or less", () => {
  it("has no ratio over nothing, and no verdict whatever the limit", () => {
    for (const against of [asks(">=", "0"), asks("<=", "1"), asks("==", "0"), between("0", "1")]) {
      expect(judged(villages("0"), base("0"), against)).toMatchObject({
        verdict: "unknown",
        because: "empty-base",
        missing: [],
        decides: [],
        requires: null,
      });
    }
  });

  it("is from zero, or without meaning, where the base of a growth is", () => {
    expect(judged(yuan("5"), yuan("0"), asks(">=", "0.15"), { growth: true })).toMatchObject({
      verdict: "unknown",
      because: "from-zero",
      measured: { min: null, max: null },
    });
    expect(judged(yuan("5"), yuan("-3"), asks(">=", "0.15"), { growth: true })).toMatchObject({
      verdict: "unknown",
      because: "negative-base",
    });
  });

  it("stays open while the base may still turn out to be nothing", () => {
    const { verdict, decides } = judged(villages("0"), base("0", "300"), asks(">=", "0.60"));
    expect([verdict, decides]).toEqual(["unknown", [{ facts: ["figure/villages"], certain: false }]]);
    expect(judged(yuan("5"), yuan("-3", "0"), asks(">=", "0.15"), { growth: true })).toMatchObject({ verdict: "unknown", because: null });
  });

  it("knows a part below nothing for a small ratio, however small its base", () => {
    const fallen = judged(yuan("-5", "-1"), yuan("1", "10"), asks(">=", "0"));
    expect([fallen.verdict, fallen.measured.min, fallen.measured.max]).toEqual([
      "fail",
      { part: "-5", whole: "1" },
      { part: "-1", whole: "10" },
    ]);
  });
});

describe("suichang-2021/growth/base-check: 3.1 billion yuan at 18 %", () => {
  const turnover = judged(yuan("3100000000"), yuan("0", null), asks(">=", "0.18"), { growth: true });

  it("keeps the quotient exact; shown to the fen, half up, it is the printed 2,627,118,644.07", () => {
    expect(turnover.holdsIf).toMatchObject({ operator: "<=", exact: { part: "155000000000", whole: "59" } });
    expect(impliedBase("31亿元", { numerator: 18n, denominator: 100n })).toMatchObject({
      most: turnover.holdsIf?.value,
      nearest: "2627118644.07",
    });
  });

  it("holds for a base of 2,627,118,644.06 and not for one of …07, which the rounded figure already exceeds", () => {
    expect(turnover.holdsIf?.value).toBe("2627118644.06");
    const verdicts = ["2627118644.06", "2627118644.07"].map(
      (one) => judged(yuan("3100000000"), yuan(one), asks(">=", "0.18"), { growth: true }).verdict,
    );
    expect(verdicts).toEqual(["pass", "fail"]);
  });
});
