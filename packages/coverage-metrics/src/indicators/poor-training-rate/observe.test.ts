import { describe, expect, it } from "vitest";
import { observe } from "../registry.js";
import { bounds, declaring, held, percent, verdict } from "../testing/holding.js";

const all = { indicator: "poor-training-rate", params: { of: "person-times", base: "all" } } as const;
const inPovertyVillages = { indicator: "poor-training-rate", params: { of: "person-times", base: "in-poverty-villages" } } as const;

const lechang = (trained: number) => declaring({ "training.person-times.poor": trained, "poor.able": 1200, "poor.able.migrants": 200 });
const suixi = (trained: number) =>
  declaring({
    "training.person-times.poor": trained,
    "poor.able": 9000,
    "poor.able.in-poverty-villages": 1200,
    "poor.able.migrants.in-poverty-villages": 200,
  });

describe("training rate of the registered poor 贫困户培训率", () => {
  it("lechang-2019/target/training-poor: 900 of 1200 less 200 migrants are 90 %", () => {
    const finding = held(lechang(900), all, ">=", "0.9");
    expect([finding.verdict, percent(finding, 2), finding.requires?.min]).toEqual(["pass", "90.00%", "900"]);
  });

  it("suixi-2021/training/poor: 500 of 1200 less 200 migrants in poverty villages are 50 %", () => {
    const finding = held(suixi(500), inPovertyVillages, ">=", "0.5");
    expect([finding.verdict, percent(finding, 2)]).toEqual(["pass", "50.00%"]);
  });

  it("fails one below and holds one above either", () => {
    expect([899, 901].map((trained) => verdict(lechang(trained), all, ">=", "0.9"))).toEqual(["fail", "pass"]);
    expect([499, 501].map((trained) => verdict(suixi(trained), inPovertyVillages, ">=", "0.5"))).toEqual(["fail", "pass"]);
  });

  it("names its base: what holds in the poverty villages is unknown of the whole county, where nobody counted the migrants", () => {
    const finding = held(suixi(500), all, ">=", "0.5");
    expect([finding.verdict, finding.missing.map(({ id }) => id)]).toEqual(["unknown", ["figure/poor.able.migrants"]]);
  });

  it("takes the base as it is declared", () => {
    const book = declaring({ "training.person-times.poor": 900, "poor.able.at-home": 1000 });
    expect(verdict(book, all, ">=", "0.9")).toBe("pass");
  });

  it("has migrants among those able to work, so that the base is never less than nothing", () => {
    const unknown = declaring({ "poor.able": 1200 });
    expect(bounds(observe(unknown, all.indicator, all.params).whole ?? { min: null, max: null })).toEqual(["0", "1200"]);
    const contradictory = observe(declaring({ "poor.able": 100, "poor.able.migrants": 300 }), all.indicator, all.params).whole;
    expect([contradictory?.min, contradictory?.max, contradictory?.missing.map(({ id }) => id)]).toEqual([
      "0",
      "100",
      ["figure/poor.able.at-home"],
    ]);
  });

  it("is unknown in Lechang, which printed neither the poor nor those trained among them", () => {
    const finding = held(declaring({ "training.person-times": 4385 }), all, ">=", "0.9");
    expect([finding.verdict, finding.missing.map(({ id }) => id)]).toEqual([
      "unknown",
      ["figure/training.person-times.poor", "figure/poor.able", "figure/poor.able.migrants"],
    ]);
  });

  it("by persons is open where by person-times it holds: 900 person-times may be one person's", () => {
    expect(verdict(lechang(900), { indicator: "poor-training-rate", params: { of: "persons", base: "all" } }, ">=", "0.9")).toBe("unknown");
    expect(observe(lechang(900), all.indicator, all.params).remarks.map(({ code }) => code)).toEqual(["person-times-over-persons"]);
  });
});
