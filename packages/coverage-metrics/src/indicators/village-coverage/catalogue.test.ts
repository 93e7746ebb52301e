import { describe, expect, it } from "vitest";
import { openBook } from "../../figures/open-book.js";
import { declaring, held } from "../testing/holding.js";
import { counted, ratioOf, telling } from "../testing/telling.js";

const located = { indicator: "village-coverage", params: { mode: "located" } } as const;
const served = { indicator: "village-coverage", params: { mode: "served" } } as const;

describe("village coverage in the documents 行政村覆盖率", () => {
  it("lechang-2021/stations/village-coverage: 98 of 195 villages reach half of them, 97 do not", () => {
    const finding = held(declaring({ villages: 195, "villages.located": 98 }), located, ">=", "0.50");
    expect({ coverage: ratioOf(finding), requiredMin: finding.requires?.min, verdict: finding.verdict }).toEqual({
      coverage: "0.5026",
      requiredMin: "98",
      verdict: "pass",
    });
    const verdicts = [97, 98, 99].map(
      (covered) => held(declaring({ villages: 195, "villages.located": covered }), located, ">=", "0.50").verdict,
    );
    expect(verdicts).toEqual(["fail", "pass", "pass"]);
  });

  it("lechang-2019/target/village-coverage: 137 of 195 villages are 70.26 %, of 196 they are short", () => {
    const finding = held(declaring({ villages: 195, "villages.located": 137 }), located, ">=", "0.70");
    expect([ratioOf(finding), finding.verdict]).toEqual(["0.7026", "pass"]);
    const other = held(declaring({ villages: 196, "villages.located": 137 }), located, ">=", "0.70");
    expect([ratioOf(other), other.verdict, other.gap]).toEqual([
      "0.6990",
      "fail",
      { kind: "short", amount: { unit: "villages", min: "1", max: "1" } },
    ]);
  });

  it("lechang-2019/target/village-coverage: says that with the other number of villages the answer is another", () => {
    const book = openBook({
      asOf: "2021-08-31",
      declared: [
        { kind: "number", id: "villages", value: "195", alternatives: [{ value: "196", evidence: "39+157" }] },
        { kind: "number", id: "villages.located", value: "137" },
      ],
    });
    const finding = held(book, located, ">=", "0.70");
    expect(finding.sensitivity.map(({ figure, value, verdict, requires }) => [figure, value, verdict, requires?.min])).toEqual([
      ["villages", "196", "fail", "138"],
    ]);
  });

  it("lechang-2019/target/village-stations: 137 is the least that is 70 % of 195", () => {
    const verdicts = [136, 137, 138].map((covered) =>
      held(declaring({ villages: 195, "villages.located": covered }), located, ">=", "0.70"),
    );
    expect(verdicts.map(({ verdict, requires }) => [verdict, requires?.min])).toEqual([
      ["fail", "137"],
      ["pass", "137"],
      ["pass", "137"],
    ]);
  });

  it("suixi-2021/stations/village: 175 points are half of at most 350 villages", () => {
    const finding = held(telling([counted("villages.located", 175)]), located, ">=", "0.50");
    expect(finding.holdsIf).toMatchObject({ figure: "villages", operator: "<=", unit: "villages", value: "350" });
    const verdicts = [349, 350, 351].map(
      (villages) => held(declaring({ villages, "villages.located": 175 }), located, ">=", "0.50").verdict,
    );
    expect(verdicts).toEqual(["pass", "pass", "fail"]);
  });

  it("suixi-2021/stations/village-coverage: without the number of villages the answer is open, and says so", () => {
    const finding = held(telling([counted("villages.located", 175)]), located, ">=", "0.50");
    expect(finding.verdict).toBe("unknown");
    expect(finding.missing.map(({ id }) => id)).toEqual(["figure/villages"]);
    expect(finding.decides.map(({ facts }) => facts)).toEqual([["figure/villages"]]);
  });

  it("suichang-2021/stations/village-coverage: 120 of 203 villages are two short of 60 %", () => {
    const finding = held(declaring({ villages: 203, "villages.located": 120 }), located, ">=", "0.60");
    expect({ coverage: ratioOf(finding), verdict: finding.verdict, requiredMin: finding.requires?.min }).toEqual({
      coverage: "0.5911",
      verdict: "fail",
      requiredMin: "122",
    });
    expect(finding.gap).toEqual({ kind: "short", amount: { unit: "villages", min: "2", max: "2" } });
    const verdicts = [121, 122, 123].map(
      (covered) => held(declaring({ villages: 203, "villages.located": covered }), located, ">=", "0.60").verdict,
    );
    expect(verdicts).toEqual(["fail", "pass", "pass"]);
  });

  it("suichang-2021/stations/village-coverage: the twelve demonstration stations counted besides would be enough", () => {
    const book = declaring({ villages: 203, "villages.located": 120, "stations.demonstration": 12 });
    const besides = { indicator: "village-coverage", params: { mode: "located", demonstrationOutside: true } } as const;
    const finding = held(book, besides, ">=", "0.60");
    expect([ratioOf(finding), finding.verdict]).toEqual(["0.6502", "pass"]);
  });

  it("suichang-2021/logistics/village-stations: 120 stations stand in 120 villages and serve all 203", () => {
    const book = declaring({ villages: 203, "villages.located": 120, "villages.served": 203 });
    expect({ located: ratioOf(held(book, located, null, null)), served: ratioOf(held(book, served, null, null)) }).toEqual({
      located: "0.5911",
      served: "1.0000",
    });
    expect([held(book, located, ">=", "0.60").verdict, held(book, served, ">=", "0.60").verdict]).toEqual(["fail", "pass"]);
    const count = { indicator: "station-count", params: { kind: "village", standing: "built" } } as const;
    const verdicts = [119, 120, 121].map((stations) => held(declaring({ "stations.village.built": stations }), count, "==", "120").verdict);
    expect(verdicts).toEqual(["fail", "pass", "fail"]);
  });
});
