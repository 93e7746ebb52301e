import { findDocument, money, moneyToFen } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { countOf, factOf, listOf, programme } from "./testing/programme.js";

const LECHANG_2019 = programme("lechang-2019");

describe("the county figures of Lechang 2019 agree with one another", () => {
  const count = (id: string): bigint => countOf(LECHANG_2019, id);

  it.each([
    ["lechang-2019/fact/able-households", "able-households", "unable-households", "poor-households", 5038n],
    ["lechang-2019/fact/unable", "unable-households", "able-households", "poor-households", 5038n],
    ["lechang-2019/fact/able-persons", "able-persons", "unable-persons", "poor-persons", 13_710n],
    ["lechang-2019/fact/in-poverty-villages", "poor-households-in-poverty-villages", "poor-households-outside", "poor-households", 5038n],
    ["lechang-2019/fact/outside", "poor-persons-outside", "poor-persons-in-poverty-villages", "poor-persons", 13_710n],
  ])("%s: %s and %s make %s, %s", (_id, one, other, whole, sum) => {
    expect(count(one) + count(other)).toBe(count(whole));
    expect(count(whole)).toBe(sum);
  });

  it("lechang-2019/fact/poverty-sums: households and persons split two ways, and both ways meet", () => {
    expect(count("able-households") + count("unable-households")).toBe(
      count("poor-households-in-poverty-villages") + count("poor-households-outside"),
    );
    expect(count("able-persons") + count("unable-persons")).toBe(count("poor-persons-in-poverty-villages") + count("poor-persons-outside"));
  });

  it("lechang-2019/fact/poor-households, lechang-2019/fact/poor-persons: 13710 persons in 5038 households, more than two and fewer than three each", () => {
    expect(count("poor-persons") / count("poor-households")).toBe(2n);
  });

  it("lechang-2019/fact/poverty-villages, lechang-2019/fact/non-poverty-villages: 39 and 157 are one more than the 195 administrative villages", () => {
    expect(count("poverty-villages") + count("non-poverty-villages")).toBe(count("admin-villages") + 1n);
    expect(count("poverty-villages")).toBe(count("poverty-village-stations"));
  });

  it("lechang-2019/fact/admin-villages: 137 stations are the least that reach 70 % of 195, and fall short of 70 % of 196", () => {
    const reaches = (stations: bigint, villages: bigint): boolean => stations * 10n >= villages * 7n;
    expect(reaches(count("village-stations"), count("admin-villages"))).toBe(true);
    expect(reaches(count("village-stations") - 1n, count("admin-villages"))).toBe(false);
    expect(reaches(count("village-stations"), count("poverty-villages") + count("non-poverty-villages"))).toBe(false);
  });

  it("lechang-2019/fact/towns, lechang-2019/fact/subdistricts: 16 towns and one sub-district are the 17 town stations", () => {
    expect(count("towns") + count("subdistricts")).toBe(count("town-stations"));
  });

  it("lechang-2019/fact/resident-pop: one per cent of the residents is the training target of 4200, and 4385 person-times exceed it", () => {
    expect(count("training-person-times-target") * 100n).toBe(count("resident-population"));
    expect(count("training-person-times") > count("training-person-times-target")).toBe(true);
  });

  it("lechang-2019/fact/yield: 89,800 t from 209,700 mu is 428.23 kg/mu", () => {
    const hundredths = (count("grain-output") * 1000n * 100n * 2n + count("grain-area")) / (count("grain-area") * 2n);
    expect(hundredths).toBe(42_823n);
  });

  it("lechang-2019/fact/gdp-2020: 122.98 亿元 is 12,298,000,000.00 yuan", () => {
    const read = money("122.98亿元");
    expect(read.ok && moneyToFen(read.value)).toBe(BigInt(factOf(LECHANG_2019, "gdp").replace(".", "")));
  });

  it("lechang-2019/fact/scenic: one area of class 4A and three of class 3A are the four named", () => {
    expect(count("scenic-areas-4a") + count("scenic-areas-3a")).toBe(BigInt(listOf(LECHANG_2019, "scenic-areas").length));
  });
});

describe("the five files", () => {
  it.each(["lechang-2021", "shixing-2021", "lechang-2019", "suixi-2021", "suichang-2021"])(
    "%s gives every figure once, with its document and its place",
    (id) => {
      const { facts, budget } = programme(id);
      expect(budget.id).toBe(id);
      expect(facts.length).toBeGreaterThan(9);
      expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length);
      expect(
        facts.filter(({ citation }) => findDocument(citation.document)?.status !== "primary" || citation.locator.length === 0),
      ).toEqual([]);
      expect(new Set(facts.map(({ citation }) => citation.document)).size).toBe(1);
    },
  );
});
