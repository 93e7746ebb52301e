import { describe, expect, it } from "vitest";
import { allDefinitions } from "../indicators/definition-of.js";
import { countedVerb } from "./counted-verbs-table.js";
import { distanceSaid, measureSaid, numberSaid, ratioSaid, valueSaid } from "./numbers-said.js";
import { UNIT_WORDS, unitWords, withShortUnit, withUnit } from "./unit-words-table.js";

describe("units in words", () => {
  it("know every unit that an indicator counts in", () => {
    const units = new Set(allDefinitions().map(({ unit }) => unit));
    expect(units.size).toBeGreaterThan(10);
    for (const unit of units) expect(Object.keys(UNIT_WORDS)).toContain(unit);
  });

  it("have a measure word in Chinese, and one and many in English", () => {
    for (const { zh, zhShort, one, many } of Object.values(UNIT_WORDS)) {
      expect(zh.startsWith(zhShort)).toBe(true);
      expect(`${zh}${zhShort}`).toMatch(/^\p{Script=Han}[\p{Script=Han}（）]*$/u);
      expect(`${one}${many}`).not.toMatch(/\p{Script=Han}/u);
    }
    expect([withUnit("1", "villages", "en"), withUnit("2", "villages", "en"), withUnit("2", "villages", "zh")]).toEqual([
      "1 village",
      "2 villages",
      "2 个村",
    ]);
    expect([withUnit("1", "persons", "en"), withUnit("2", "persons", "en"), withUnit("1", "person-times", "en")]).toEqual([
      "1 person",
      "2 people",
      "1 person-time",
    ]);
    expect([withShortUnit("203", "villages", "zh"), withShortUnit("203", "villages", "en"), withShortUnit("80", "t", "en")]).toEqual([
      "203 个",
      "203",
      "80 t",
    ]);
  });

  it("leave a unit alone that they do not know", () => {
    expect([withUnit("3", "carts", "en"), withUnit("3", "辆", "zh"), unitWords("toString").zh]).toEqual(["3 carts", "3 辆", "toString"]);
  });
});

describe("values in words", () => {
  it("are grouped in English only", () => {
    expect([numberSaid("1234567.5", "en"), numberSaid("1234567.5", "zh"), numberSaid("999", "en")]).toEqual([
      "1,234,567.5",
      "1234567.5",
      "999",
    ]);
  });

  it("are 亿元 where four decimals say all of it", () => {
    const said = ["3100000000", "100000000.00", "123456789", "99990000", "-120000000"].map((text) => valueSaid(text, "yuan", "zh"));
    expect(said).toEqual(["31 亿元", "1 亿元", "123,456,789 元", "9999 万元", "-1.2 亿元"]);
    expect(["3100000000", "0.5"].map((text) => valueSaid(text, "yuan", "en"))).toEqual(["3,100,000,000 yuan", "0.50 yuan"]);
  });

  it("round a fraction half up for display", () => {
    expect([valueSaid({ part: "1000", whole: "6" }, "villages", "en"), valueSaid({ part: "1", whole: "8" }, "km", "en")]).toEqual([
      "166.67 villages",
      "0.13 km",
    ]);
    expect(valueSaid({ part: "155000000000", whole: "59" }, "yuan", "zh")).toBe("2,627,118,644.07 元");
  });

  it("are ranges, bounds, or nothing", () => {
    const said = (min: string | null, max: string | null) => measureSaid({ unit: "villages", min, max }, "en");
    expect([
      said("1", "1"),
      said("1", "2"),
      said("1", null),
      said(null, "2"),
      said("0", null),
      said(null, null),
      measureSaid(null, "en"),
    ]).toEqual(["1 village", "1 to 2 villages", "at least 1 village", "at most 2 villages", null, null, null]);
  });

  it("tell a distance of rates in percentage points", () => {
    expect(distanceSaid({ unit: "ratio", min: "0.01", max: "0.01" }, "en", "full")).toBe("1 percentage point");
    expect(distanceSaid({ unit: "ratio", min: "0.015", max: "0.02" }, "zh", "full")).toBe("1.5 至 2 个百分点");
  });

  it("show as many decimals of a ratio as it takes to tell it from a limit", () => {
    const said = (part: string, limit: string) => ratioSaid({ part, whole: "1000000" }, limit, "ratio", "en");
    expect([said("600000", "0.6"), said("599999", "0.6"), said("600001", "0.60"), said("610000", "0.6")]).toEqual([
      "60.00%",
      "59.9999%",
      "60.0001%",
      "61.00%",
    ]);
  });
});

it("says what was done with what an indicator counts", () => {
  const verbs = [
    countedVerb("village-coverage", { mode: "planned" }),
    countedVerb("village-coverage", { mode: "located" }),
    countedVerb("training-rate", { of: "person-times" }),
    countedVerb("brand-count", {}),
    countedVerb("toString", {}),
  ];
  expect(verbs).toEqual(["规划覆盖", "已覆盖", "已培训", "已有", "已有"]);
});
