import { describe, expect, it } from "vitest";
import { operatorWords, readForce } from "./operator-words.js";
import { meetsThreshold, readThreshold } from "./read-threshold.js";

const read = (text: unknown) => {
  const result = readThreshold(text);
  return result.ok ? result.value : result.issues.map(({ code }) => code);
};
const meets = (text: string, measured: string | null) => {
  const result = readThreshold(text);
  return result.ok ? meetsThreshold(result.value, measured) : "not read";
};

describe("words of comparison", () => {
  it("conv/inclusive-words: 15%以上 holds at 15 %", () => {
    expect(meets("15%以上", "15")).toBe("yes");
  });

  it("conv/exclusive-words: 不足40% does not hold at 40 %", () => {
    expect(meets("不足40%", "40")).toBe("no");
  });

  it.each([
    ["不高于10%", ["yes", "yes", "no"]],
    ["不得高于10%", ["yes", "yes", "no"]],
    ["不超过10%", ["yes", "yes", "no"]],
    ["至多10%", ["yes", "yes", "no"]],
    ["10%以下", ["yes", "yes", "no"]],
    ["10%以内", ["yes", "yes", "no"]],
    ["≤10%", ["yes", "yes", "no"]],
    ["10%（不含）以下", ["yes", "no", "no"]],
    ["低于10%", ["yes", "no", "no"]],
    ["不足10%", ["yes", "no", "no"]],
    ["未满10%", ["yes", "no", "no"]],
    ["不满10%", ["yes", "no", "no"]],
    ["低于10%（含）", ["yes", "yes", "no"]],
    ["不低于10%", ["no", "yes", "yes"]],
    ["不得低于10%", ["no", "yes", "yes"]],
    ["不少于10%", ["no", "yes", "yes"]],
    ["至少10%", ["no", "yes", "yes"]],
    ["10%以上", ["no", "yes", "yes"]],
    ["10%及以上", ["no", "yes", "yes"]],
    ["≥10%", ["no", "yes", "yes"]],
    ["10%以上（不含）", ["no", "no", "yes"]],
    ["10%（不含）以上", ["no", "no", "yes"]],
    ["高于10%", ["no", "no", "yes"]],
    ["超过10%", ["no", "no", "yes"]],
    ["10%以外", ["no", "no", "yes"]],
  ])("%s below, at and above: %j", (text, verdicts) => {
    expect(["9.99", "10", "10.01"].map((measured) => meets(text, measured))).toEqual(verdicts);
  });

  it("reads every word of the table on its side", () => {
    for (const { word, side, operator } of operatorWords) {
      expect(read(side === "before" ? `${word}7家` : `7家${word}`)).toEqual({ operator, value: "7", unit: "家", force: "mandatory" });
    }
  });

  it("names each word once", () => {
    expect(new Set(operatorWords.map(({ word }) => word)).size).toBe(operatorWords.length);
  });
});

describe("readThreshold", () => {
  it.each([
    ["不低于50%", ">=", "50", "%", "mandatory"],
    ["使用比例原则上不得高于10%", "<=", "10", "%", "in-principle"],
    ["原则上 不得低于 50%", ">=", "50", "%", "in-principle"],
    ["总培训人次不低于 3000 人次", ">=", "3000", "人次", "mandatory"],
    ["力争培育本土区域电商平台 2 家以上", ">=", "2", "家", "target"],
    ["至少要有 2 面以上", ">=", "2", "面", "mandatory"],
    ["至少一家", ">=", "1", "家", "mandatory"],
    ["不低于两年", ">=", "2", "年", "mandatory"],
    ["面积不少于2,000平方米", ">=", "2000", "平方米", "mandatory"],
    ["１５％以上", ">=", "15", "%", "mandatory"],
    ["不超过2412.50万元。", "<=", "2412.50", "万元", "mandatory"],
    ["30日以内", "<=", "30", "日", "mandatory"],
    ["2020年同比增速≥30%", ">=", "30", "%", "mandatory"],
    ["不少于007场", ">=", "7", "场", "mandatory"],
    ["占比不低于70%的", ">=", "70", "%", "mandatory"],
  ])("%s", (text, operator, value, unit, force) => {
    expect(read(text)).toEqual({ operator, value, unit, force });
  });

  it("accepts two words that agree and refuses two that do not", () => {
    expect(read("不少于5家以上")).toMatchObject({ operator: ">=", value: "5" });
    expect(read("不超过5家以上")).toEqual(["contradictory-threshold"]);
    expect(read("超过50%以上")).toEqual(["contradictory-threshold"]);
  });

  it.each([
    "",
    "50%",
    "约50%",
    "以上",
    "不低于",
    "50%-70%（不含）",
    "50%至70%以下",
    "不低于50%且不高于70%的",
    "不低于七一家",
    "不".repeat(81),
    null,
    50,
    {},
  ])("reads no limit in %.20j", (input) => {
    expect(read(input)).toEqual(["not-threshold"]);
  });

  it("puts the path into the issue", () => {
    expect(readThreshold("约50%", "/rules/0/text")).toMatchObject({ issues: [{ path: "/rules/0/text", received: "“约50%”" }] });
  });
});

describe("meetsThreshold", () => {
  it("compares exactly, beyond what a float can hold", () => {
    expect(meets("不超过0.3", "0.30000000000000000000000000000000000001")).toBe("no");
    expect(meets("不超过0.3", "0.3000")).toBe("yes");
    expect(meets("不低于9007199254740993元", "9007199254740992")).toBe("no");
  });

  it("does not know without a number", () => {
    for (const measured of [null, "", "abc", "1e400", "NaN", "Infinity", "1,000"]) expect(meets("不低于1", measured)).toBe("unknown");
  });
});

describe("readForce", () => {
  it("conv/in-principle: 原则上 binds in principle, so a cap of 10 % is a soft rule", () => {
    expect(readForce("原则上不得高于10%")).toBe("in-principle");
    expect(meets("原则上不得高于10%", "12")).toBe("no");
  });

  it("conv/effort-words: 力争、逐步、基本、积极 set a target and never bind", () => {
    for (const clause of ["力争实现", "逐步实现24小时内完成", "基本形成", "积极引进"]) expect(readForce(clause)).toBe("target");
  });

  it("is mandatory without such a word", () => {
    for (const clause of ["", "不得高于10%", "必须专款专用", "确保专款专用"]) expect(readForce(clause)).toBe("mandatory");
  });

  it("does not take 基本原则 or 积极性 for words of force", () => {
    for (const clause of ["基本原则", "项目申报承建单位基本情况", "发挥基层积极性", "起到积极作用"])
      expect(readForce(clause)).toBe("mandatory");
    expect(readForce("按照基本原则，基本实现全覆盖")).toBe("target");
  });

  it("lets the weakest word count", () => {
    expect(readForce("原则上力争实现")).toBe("target");
    expect(readForce("力争原则上实现")).toBe("target");
  });
});
