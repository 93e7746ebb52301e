import { displayMeasure, money, moneyToFen, percentages, percentText } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { checkBudget } from "../check-budget.js";
import { explainFinding } from "../explain.js";
import { arithmetic } from "../policies/arithmetic.js";
import { amountsOf, category, factOf, findingOf, lines, listOf, programme, shareOf, unitPriceOf } from "./testing/programme.js";

const LECHANG_2021 = programme("lechang-2021");
const SHIXING = programme("shixing-2021");
const LECHANG_2019 = programme("lechang-2019");
const SUIXI = programme("suixi-2021");
const SUICHANG = programme("suichang-2021");

const GUIDE = "cn-2021-guangdong-yue-shang-100";
const yuan = (text: string): object => ({ unit: "yuan", min: text, max: text });
const ratio = (part: string, whole: string): object => ({ unit: "ratio", min: { part, whole }, max: { part, whole } });

describe("Lechang 2021", () => {
  const verdict = (id: string): string => findingOf(LECHANG_2021, id).verdict;
  const declared = (id: string): ReturnType<typeof findingOf> => findingOf(LECHANG_2021, `arithmetic/declared#${id}`);

  it.each([
    ["lechang-2021/budget/line-1-public-service", "1", "5100000.00", "34.00%", "34%"],
    ["lechang-2021/budget/line-2-logistics", "2", "5500000.00", "36.67%", "37%"],
    ["lechang-2021/budget/line-3-commerce", "3", "2400000.00", "16.00%", "16%"],
    ["lechang-2021/budget/line-4-training", "4", "2000000.00", "13.33%", "13%"],
  ])("%s: row %s is %s yuan, exactly %s of the subtotal, printed as %s", (_id, row, amount, exact, printed) => {
    expect(amountsOf(LECHANG_2021)[row]).toBe(amount);
    const finding = declared(`row-${row}-share`);
    expect(finding).toMatchObject({ verdict: "pass", measured: ratio(amount, "15000000.00"), message: { params: { printed } } });
    expect(displayMeasure(finding.measured, "en")).toBe(exact);
  });

  it("lechang-2021/budget/subtotal: rows 1 to 4 add up to the printed 15,000,000.00", () => {
    expect(declared("row-5")).toMatchObject({
      verdict: "pass",
      measured: yuan("15000000.00"),
      limit: yuan("15000000.00"),
      margin: yuan("0.00"),
    });
    expect(declared("row-5-share")).toMatchObject({ verdict: "pass", measured: ratio("15000000.00", "15000000.00") });
  });

  it("lechang-2021/budget/total: with the tail, a quarter of it, the rows add up to the printed 20,000,000.00", () => {
    expect(declared("row-7")).toMatchObject({ verdict: "pass", measured: yuan("20000000.00"), margin: yuan("0.00") });
    expect(shareOf(LECHANG_2021, lines("6")).shown).toBe("25.00%");
  });

  it("lechang-2021/budget/share-rounding: 510, 550, 240 and 200 print as 34, 37, 16 and 13, which sum to 100", () => {
    const printed = LECHANG_2021.budget.declared.flatMap((one) => (one.kind === "share" && one.id !== "row-5-share" ? [one.share] : []));
    const rounded = percentages(LECHANG_2021.budget.lines.slice(0, 4).map(({ amount }) => String(amount)));
    expect(printed).toEqual(["34%", "37%", "16%", "13%"]);
    expect(rounded).toMatchObject({ ok: true, value: { shares: printed, sum: "100%", ties: [] } });
  });

  it("lechang-2021/budget/hardware-cap: row 1 is not split, so the share is unknown in [0 %, 34 %], and the split of row 1 decides it", () => {
    const finding = findingOf(LECHANG_2021, `${GUIDE}/hardware-cap`);
    expect(finding.verdict).toBe("unknown");
    expect(finding.measured).toEqual({
      unit: "ratio",
      min: { part: "0.00", whole: "15000000.00" },
      max: { part: "5100000.00", whole: "15000000.00" },
    });
    expect(finding.margin).toEqual({ unit: "yuan", min: "-3600000.00", max: "1500000.00" });
    expect(finding.missing.map(({ id }) => id)).toEqual(["line/1/tag/hardware-and-fit-out"]);
    expect(finding.decides).toEqual([{ facts: ["line/1/tag/hardware-and-fit-out"], certain: true }]);
  });

  it("lechang-2021/budget/logistics-floor: four readings, 36.67, 52.67, 39.50 and 27.50 %, of which one keeps the floor", () => {
    const finding = findingOf(LECHANG_2021, `${GUIDE}/logistics-floor`);
    expect(finding.verdict).toBe("depends-on-reading");
    expect(
      finding.readings.map((reading) => [displayMeasure(reading.measured, "en"), reading.verdict, reading.margin?.min, reading.preferred]),
    ).toEqual([
      ["36.67%", "fail", "-2000000.00", false],
      ["52.67%", "pass", "400000.00", true],
      ["39.50%", "fail", "-2100000.00", false],
      ["27.50%", "fail", "-4500000.00", false],
    ]);
  });

  it("lechang-2021/budget/training-cap: 200 of 1500 万元 is 13.33 %, under the 15 % cap by 250,000.00", () => {
    expect(findingOf(LECHANG_2021, `${GUIDE}/training-cap`)).toMatchObject({
      verdict: "pass",
      measured: ratio("2000000.00", "15000000.00"),
      limit: { min: "0.15", max: "0.15" },
      margin: yuan("250000.00"),
    });
  });

  it("lechang-2021/budget/rule-source: the three ratios cite 粤商务电函〔2021〕100号 through the plan, and bind Guangdong's batch of 2021", () => {
    const cited = LECHANG_2021.findings.filter(({ policy }) => policy === GUIDE).flatMap(({ citations }) => citations);
    expect(cited.map(({ document, quotedIn }) => [document, quotedIn?.document])).toEqual(
      Array.from({ length: 3 }, () => ["粤商务电函〔2021〕100号", "乐府办〔2022〕9号"]),
    );
    for (const other of [SHIXING, LECHANG_2019, SUIXI, SUICHANG])
      expect(other.findings.filter(({ policy }) => policy === GUIDE).map(({ verdict }) => verdict)).toEqual([
        "not-applicable",
        "not-applicable",
        "not-applicable",
      ]);
  });

  it("lechang-2021/budget/source-superior: every row is superior money, central or provincial, the plan does not say which", () => {
    expect(LECHANG_2021.budget.lines.map(({ source }) => source)).toEqual(["superior", "superior", "superior", "superior", "superior"]);
    expect(LECHANG_2021.budget.sources.find(({ id }) => id === "superior")?.oneOf).toEqual(["central", "provincial"]);
    const central = { kind: "source", in: ["central"] } as const;
    expect(shareOf(LECHANG_2021, central).shown).toBe("[0.00%, 100.00%]");
    expect(shareOf(LECHANG_2021, { kind: "source", in: ["central", "provincial"] }).shown).toBe("100.00%");
  });

  it.each([
    ["lechang-2021/budget/line-1-items", "1", "4"],
    ["lechang-2021/budget/line-2-items", "2", "5"],
    ["lechang-2021/budget/line-3-items", "3", "2"],
  ])("%s: row %s holds %s items and one amount, so its split is unknown", (_id, row, items) => {
    expect(factOf(LECHANG_2021, `budget-line-${row}-items`)).toBe(items);
    const asked = LECHANG_2021.budget.lines.map((line) => (line.id === row ? { ...line, partTags: ["one-item"] } : line));
    const budget = { ...LECHANG_2021.budget, lines: asked, completeTags: ["one-item"] };
    const share = shareOf({ ...LECHANG_2021, budget }, { kind: "tag", in: ["one-item"] }, lines(row));
    expect(share.shown).toBe("[0.00%, 100.00%]");
  });

  it("lechang-2021/budget/line-4-items: 2,000,000.00 for 3000 person-times is 666.67 each", () => {
    expect(unitPriceOf(LECHANG_2021, "4", "人次")).toBe("666.67 yuan per 人次");
    expect(LECHANG_2021.budget.lines[3]?.quantity?.value).toBe(factOf(LECHANG_2021, "training-person-times-target"));
  });

  it("lechang-2021/budget/line-6-sustained: 5,000,000.00 stands outside the subtotal and makes up the total with it", () => {
    expect(amountsOf(LECHANG_2021)["6"]).toBe("5000000.00");
    const subtotal = LECHANG_2021.budget.bases.find(({ id }) => id === "subtotal");
    expect(subtotal).toMatchObject({ of: { kind: "line", in: ["1", "2", "3", "4"] } });
    expect(verdict("arithmetic/declared#row-7")).toBe("pass");
  });

  it("lechang-2021/budget/line-6-items: row 6 waits for the tail; the day it arrives it enters the base of the shares", () => {
    const [row] = LECHANG_2021.budget.lines.slice(-1);
    expect(row?.contingent).toEqual({ trigger: "尾款资金到位", received: false });
    const inPlace = { kind: "not", of: { kind: "pending" } } as const;
    expect(shareOf(LECHANG_2021, category("training"), inPlace).shown).toBe("13.33%");
    const arrived = {
      ...LECHANG_2021.budget,
      lines: LECHANG_2021.budget.lines.map((line) =>
        line.id === "6" ? { ...line, contingent: { trigger: "尾款资金到位", received: "2023-01-01" } } : line,
      ),
    };
    expect(shareOf({ ...LECHANG_2021, budget: arrived, asOf: "2022-12-31" }, category("training"), inPlace).shown).toBe("13.33%");
    expect(shareOf({ ...LECHANG_2021, budget: arrived, asOf: "2023-01-01" }, category("training"), inPlace).shown).toBe("10.00%");
  });
});

describe("Shixing 2021", () => {
  const declared = (id: string): ReturnType<typeof findingOf> => findingOf(SHIXING, `arithmetic/declared#${id}`);

  it.each([
    ["shixing-2021/budget/centre-events", "centre-1", "960000.00", "80,000.00 yuan per 场", "场"],
    ["shixing-2021/budget/centre-computers", "centre-3", "90000.00", "4,500.00 yuan per 台", "台"],
    ["shixing-2021/budget/stations-printers", "stations-1", "45000.00", "642.86 yuan per 台", "台"],
    ["shixing-2021/budget/stations-pda", "stations-2", "140000.00", "2,000.00 yuan per 台", "台"],
    ["shixing-2021/budget/stations-new", "stations-3", "350000.00", "11,666.67 yuan per 个", "个"],
    ["shixing-2021/budget/stations-demo", "stations-4", "405000.00", "67,500.00 yuan per 个", "个"],
  ])("%s: %s is %s yuan, %s", (_id, line, amount, price, unit) => {
    expect(amountsOf(SHIXING)[line]).toBe(amount);
    expect(unitPriceOf(SHIXING, line, unit)).toBe(price);
  });

  it.each([
    ["shixing-2021/budget/centre-room", "centre-2", "30000.00"],
    ["shixing-2021/budget/centre-operation", "centre-4", "500000.00"],
    ["shixing-2021/budget/centre-rewards", "centre-5", "100000.00"],
    ["shixing-2021/budget/stations-rewards", "stations-5", "100000.00"],
    ["shixing-2021/budget/logistics-sand-table", "logistics-1", "30000.00"],
    ["shixing-2021/budget/logistics-warehouse", "logistics-2", "150000.00"],
    ["shixing-2021/budget/logistics-fee-subsidy", "logistics-3", "100000.00"],
    ["shixing-2021/budget/logistics-commerce-firms", "logistics-4", "500000.00"],
    ["shixing-2021/budget/upward-film", "upward-5", "200000.00"],
    ["shixing-2021/budget/upward-items-1-4", "upward-1-4", "900000.00"],
    ["shixing-2021/budget/training", "training-1-3", "400000.00"],
  ])("%s: %s is %s yuan", (_id, line, amount) => expect(amountsOf(SHIXING)[line]).toBe(amount));

  it.each([
    ["shixing-2021/budget/subtotal-centre", "subtotal-centre", "1680000.00"],
    ["shixing-2021/budget/subtotal-stations", "subtotal-stations", "1040000.00"],
    ["shixing-2021/budget/subtotal-logistics", "subtotal-logistics", "780000.00"],
    ["shixing-2021/budget/subtotal-upward", "subtotal-upward", "1100000.00"],
    ["shixing-2021/budget/subtotal-training", "subtotal-training", "400000.00"],
  ])("%s: the section adds up to the printed %s of %s yuan", (_id, figure, amount) => {
    expect(declared(figure)).toMatchObject({ verdict: "pass", measured: yuan(amount), limit: yuan(amount), margin: yuan("0.00") });
  });

  it("shixing-2021/budget/total: five sections make 500 万元; adding every printed figure gives 610, for 90 and 20 lie inside 110", () => {
    const total = declared("total");
    expect(total).toMatchObject({ verdict: "pass", measured: yuan("5000000.00"), message: { params: { naive: "6100000.00" } } });
    expect(explainFinding(total).zh).toContain("610 万元");
    expect(declared("printed-upward-1-4")).toMatchObject({ verdict: "pass", measured: yuan("900000.00") });
    expect(declared("printed-upward-5")).toMatchObject({ verdict: "pass", measured: yuan("200000.00") });
  });

  it("shixing-2021/fund/no-issue-of-amounts: a merged amount is one amount over several rows, counted once and never split", () => {
    expect(SHIXING.budget.lines.filter(({ group }) => group === "upward-1-4").map(({ id, amount }) => [id, amount])).toEqual([
      ["upward-1", undefined],
      ["upward-2", undefined],
      ["upward-3", undefined],
      ["upward-4", undefined],
    ]);
    expect(shareOf(SHIXING, lines("upward-1", "upward-2", "upward-3", "upward-4")).shown).toBe("18.00%");
    expect(shareOf(SHIXING, lines("upward-1", "upward-2")).shown).toBe("[0.00%, 18.00%]");
  });

  it("shixing-2021/budget/central-only: all 5,000,000.00 are central money, with no county or enterprise match", () => {
    expect(findingOf(SHIXING, "arithmetic/sources#source/central")).toMatchObject({ verdict: "pass", measured: yuan("5000000.00") });
    expect(shareOf(SHIXING, { kind: "not", of: { kind: "source", in: ["central"] } }).exact).toEqual(ratio("0.00", "5000000.00"));
  });

  it("shixing-2021/budget/unit-wan: 40.5 万元 is 405,000.00 yuan", () => {
    const read = money("40.5万元");
    expect(read.ok && moneyToFen(read.value)).toBe(40_500_000n);
    expect(amountsOf(SHIXING)["stations-4"]).toBe("405000.00");
  });

  it("shixing-2021/budget/logistics-share: stations and logistics are 36.4 %, for information: the guide of 2021 does not bind the batch of 2019", () => {
    const finding = findingOf(SHIXING, `${GUIDE}/logistics-floor`);
    expect(finding).toMatchObject({
      verdict: "not-applicable",
      severity: "none",
      measured: ratio("1820000.00", "5000000.00"),
      message: { key: "not-applicable.cohort" },
    });
    expect(shareOf(SHIXING, category("logistics")).shown).toBe("36.40%");
  });

  it("shixing-2021/budget/training-share: 40 of 500 is 8 %", () => expect(shareOf(SHIXING, category("training")).shown).toBe("8.00%"));

  it("shixing-2021/budget/reward-lines: three reward lines of 10 each are 30, 6 % of the total", () => {
    const rewards = SHIXING.budget.lines.filter(({ tags }) => tags?.includes("reward"));
    expect(rewards.map(({ amount }) => amount)).toEqual(["100000.00", "100000.00", "100000.00"]);
    expect(shareOf(SHIXING, lines(...rewards.map(({ id }) => id))).exact).toEqual(ratio("300000.00", "5000000.00"));
  });

  it("shixing-2021/fund/annual-county: the county's yearly amount is missing in the text, so it is unknown, not zero", () => {
    expect(SHIXING.facts.find(({ id }) => id === "county-annual-fund")).toMatchObject({ value: null, unit: "yuan" });
    expect(SHIXING.budget.sources.map(({ id }) => id)).toEqual(["central"]);
  });
});

describe("Lechang 2019", () => {
  it.each([
    ["lechang-2019/funds/paid-centre", "centre", "760500.00", "18.25%"],
    ["lechang-2019/funds/paid-training", "training", "299100.00", "7.18%"],
    ["lechang-2019/funds/paid-logistics", "logistics", "1356800.00", "32.55%"],
    ["lechang-2019/funds/paid-printers", "printers", "90000.00", "2.16%"],
    ["lechang-2019/funds/paid-cold-chain", "cold-chain", "179100.00", "4.30%"],
    ["lechang-2019/funds/paid-stations", "stations", "1482285.00", "35.57%"],
  ])("%s: %s took %s yuan, %s of what was paid", (_id, line, amount, share) => {
    expect(amountsOf(LECHANG_2019)[line]).toBe(amount);
    expect(shareOf(LECHANG_2019, lines(line))).toEqual({ exact: ratio(amount, "4167785.00"), shown: share });
  });

  it("lechang-2019/funds/paid-total: six payments to 31 August 2021 add up to 4,167,785.00", () => {
    expect(LECHANG_2019.budget.lines).toHaveLength(6);
    expect(LECHANG_2019.asOf).toBe("2021-08-31");
    expect(findingOf(LECHANG_2019, "arithmetic/declared#paid-total")).toMatchObject({
      verdict: "pass",
      measured: yuan("4167785.00"),
      margin: yuan("0.00"),
    });
  });

  it("lechang-2019/funds/paid-rate: 83 % has no stated base; only 4,991,359.29 to 5,051,860.60 print it, and 5,000,000.00 gives 83.36 %", () => {
    const finding = findingOf(LECHANG_2019, "arithmetic/declared#paid-rate");
    expect(finding).toMatchObject({
      verdict: "unknown",
      message: { params: { printed: "83%", impliedMin: "4991359.29", impliedMax: "5051860.60" } },
    });
    expect(finding.missing.map(({ id }) => id)).toEqual(["base/grant"]);
    const verdictAt = (amount: string): string => {
      const budget = { ...LECHANG_2019.budget, bases: [{ id: "grant", name: "grant", amount }] };
      return findingOf(
        { ...LECHANG_2019, findings: checkBudget(budget, [arithmetic], { asOf: LECHANG_2019.asOf }) },
        "arithmetic/declared#paid-rate",
      ).verdict;
    };
    expect(["4991359.28", "4991359.29", "5000000.00", "5051860.60", "5051860.61"].map(verdictAt)).toEqual([
      "fail",
      "pass",
      "pass",
      "pass",
      "fail",
    ]);
    expect(percentText(416_778_500n, 500_000_000n)).toBe("83.36%");
  });

  it("lechang-2019/funds/logistics-share: logistics, printers and cold chain are 39.01 % of what was paid", () => {
    expect(shareOf(LECHANG_2019, category("logistics"))).toEqual({ exact: ratio("1625900.00", "4167785.00"), shown: "39.01%" });
  });

  it("lechang-2019/funds/stations-share: stations and centre are 53.81 % of what was paid", () => {
    expect(shareOf(LECHANG_2019, category("public-service"))).toEqual({ exact: ratio("2242785.00", "4167785.00"), shown: "53.81%" });
  });

  it("lechang-2019/poverty/stations-reward: stations are rewarded from a turnover that the report does not name, so it is unknown", () => {
    const finding = findingOf(LECHANG_2019, "cn-2021-lechang-self-evaluation/station-reward-standard");
    expect(finding).toMatchObject({ verdict: "unknown", missing: [{ id: "fact/station-reward-standard-set" }] });
  });

  it("lechang-2019/funds/purpose-group: one amount covers the centre, its operation and the information system, so its hardware is unknown", () => {
    expect(
      shareOf(LECHANG_2019, { kind: "and", of: [lines("centre"), { kind: "tag", in: ["hardware-and-fit-out"] }] }, lines("centre")).shown,
    ).toBe("[0.00%, 100.00%]");
  });
});

describe("Suixi 2021", () => {
  it.each([
    ["suixi-2021/budget/logistics", "1", "10000000.00", "50.00%"],
    ["suixi-2021/budget/public-service", "2", "6300000.00", "31.50%"],
    ["suixi-2021/budget/downward", "3", "1500000.00", "7.50%"],
    ["suixi-2021/budget/training", "4", "2200000.00", "11.00%"],
  ])("%s: row %s is %s yuan, %s of the total", (_id, row, amount, share) => {
    expect(amountsOf(SUIXI)[row]).toBe(amount);
    expect(shareOf(SUIXI, lines(row))).toEqual({ exact: ratio(amount, "20000000.00"), shown: share });
  });

  it("suixi-2021/budget/logistics: exactly half, with nothing to spare, and the guide of 2021 does not bind the batch of 2020", () => {
    expect(findingOf(SUIXI, `${GUIDE}/logistics-floor`)).toMatchObject({
      verdict: "not-applicable",
      measured: ratio("10000000.00", "20000000.00"),
      margin: yuan("0.00"),
      message: { key: "not-applicable.cohort" },
    });
  });

  it("suixi-2021/budget/total: 1000, 630, 150 and 220 make the 2000 of two phases of 1000", () => {
    expect(findingOf(SUIXI, "arithmetic/phases#phases")).toMatchObject({
      verdict: "pass",
      measured: yuan("20000000.00"),
      limit: yuan("20000000.00"),
    });
  });

  it.each([
    ["suixi-2021/phase/1", "1", "2020-08-01", "2022-01-01"],
    ["suixi-2021/phase/2", "2", "2022-01-01", "2023-01-01"],
  ])("%s: phase %s has 10,000,000.00, from %s until %s", (_id, phase, from, until) => {
    expect(SUIXI.budget.phases.find(({ id }) => id === phase)).toMatchObject({ amount: "10000000.00", from, until });
  });

  it("suixi-2021/budget/two-phase: rows 1, 2 and 4 run in two phases, but how they split is not printed, so each phase is unknown", () => {
    expect(listOf(SUIXI, "two-phase-rows")).toEqual(["1", "2", "4"]);
    for (const phase of ["1", "2"]) {
      const finding = findingOf(SUIXI, `arithmetic/phases#phase/${phase}`);
      expect(finding).toMatchObject({ verdict: "unknown", measured: { min: "0.00", max: "20000000.00" } });
      expect(finding.missing.map(({ id }) => id)).toEqual(["line/1/phase", "line/2/phase", "line/3/phase", "line/4/phase"]);
    }
  });

  it("suixi-2021/fund/social-capital: no share of social capital is asked for and no source is printed, so every share by source is open", () => {
    expect(SUIXI.budget.sources).toEqual([]);
    expect(shareOf(SUIXI, { kind: "source", in: ["social"] }).shown).toBe("[0.00%, 100.00%]");
  });
});

describe("Suichang 2021", () => {
  const source = (id: string): Parameters<typeof shareOf>[1] => ({ kind: "source", in: [id] });

  it("suichang-2021/budget/total: 1910 and 502.5 make 2412.5 万元", () => {
    expect(findingOf(SUICHANG, "arithmetic/declared#total")).toMatchObject({
      verdict: "pass",
      measured: yuan("24125000.00"),
      limit: yuan("24125000.00"),
    });
    expect(findingOf(SUICHANG, "arithmetic/sources#sources")).toMatchObject({ verdict: "pass", measured: yuan("24125000.00") });
  });

  it("suichang-2021/budget/central: 19,100,000.00 of central money is 79.17 %", () => {
    expect(findingOf(SUICHANG, "arithmetic/sources#source/central")).toMatchObject({ verdict: "pass", measured: yuan("19100000.00") });
    expect(shareOf(SUICHANG, source("central")).shown).toBe("79.17%");
  });

  it("suichang-2021/budget/enterprise: 5,025,000.00 raised by enterprises is 20.83 %, and without a breakdown every share by use is unknown", () => {
    expect(findingOf(SUICHANG, "arithmetic/sources#source/enterprise")).toMatchObject({ verdict: "pass", measured: yuan("5025000.00") });
    expect(shareOf(SUICHANG, source("enterprise")).shown).toBe("20.83%");
    for (const use of ["logistics", "training", "public-service"]) expect(shareOf(SUICHANG, category(use)).shown).toBe("[0.00%, 100.00%]");
  });
});
