import { describe, expect, it } from "vitest";
import { formatLocator } from "./format-locator.js";
import { parseLocator, parseLocators } from "./parse-locator.js";

const one = (text: unknown) => {
  const result = parseLocator(text);
  return result.ok ? result.value : result.issues.map(({ code }) => code);
};
const canonical = (text: string) => {
  const result = parseLocators(text);
  return result.ok ? result.value.map(formatLocator) : result.issues.map(({ code }) => code);
};

describe("parseLocator", () => {
  it("conv/section-number: 四（一）2(1) is section 四, （一）, item 2, (1)", () => {
    expect(one("四（一）2(1)")).toEqual([
      { kind: "section", ordinal: 4 },
      { kind: "subsection", ordinal: 1 },
      { kind: "item", ordinal: 2 },
      { kind: "subitem", ordinal: 1 },
    ]);
  });

  it.each([
    "四（一）2（1）",
    "四(一)2(1)",
    "四 （一） 2 （1）",
    "四、（一）2.（1）",
    "四、(一) 2．(1)",
    "四、（一）２．（１）",
    "四、（一）2、（1）",
  ])("reads %s as the same place", (text) => {
    expect(canonical(text)).toEqual(["四（一）2(1)"]);
  });

  it("reads the circled numbers of 二（二）2(3)③", () => {
    expect(one("二（二）2(3)③")).toEqual([
      { kind: "section", ordinal: 2 },
      { kind: "subsection", ordinal: 2 },
      { kind: "item", ordinal: 2 },
      { kind: "subitem", ordinal: 3 },
      { kind: "point", ordinal: 3 },
    ]);
  });

  it("reads articles with their items, in the only annex of a document", () => {
    expect(one("附件 第十五条（三）")).toEqual([
      { kind: "annex", ordinal: null },
      { kind: "article", ordinal: 15 },
      { kind: "subsection", ordinal: 3 },
    ]);
  });

  it("reads 条、款、项 of a law", () => {
    expect(canonical("第一千二百五十九条第二款第（三）项")).toEqual(["第一千二百五十九条第二款第（三）项"]);
    expect(canonical("第3条第2款第1项")).toEqual(["第三条第二款第（一）项"]);
  });

  it("reads the range 第七至十七条", () => {
    expect(one("附件 第七至十七条")).toEqual([
      { kind: "annex", ordinal: null },
      { kind: "article", ordinal: 7, last: 17 },
    ]);
    expect(canonical("第七条至第十七条")).toEqual(["第七至十七条"]);
    expect(canonical("第7-17条")).toEqual(["第七至十七条"]);
  });

  it("reads ranges of items and brackets", () => {
    expect(canonical("三（二）1-2")).toEqual(["三（二）1-2"]);
    expect(canonical("六（一）至（三）")).toEqual(["六（一）至（三）"]);
    expect(canonical("六（一）2(1)—(4)")).toEqual(["六（一）2(1)-(4)"]);
    expect(canonical("①-③")).toEqual(["①-③"]);
    expect(canonical("一至三")).toEqual(["一至三"]);
    expect(canonical("附件1-2")).toEqual(["附件1-2"]);
  });

  it("reads the remark cell of a row of an annex table, merged over two rows", () => {
    expect(one("附件2 row 2-3 备注")).toEqual([{ kind: "annex", ordinal: 2 }, { kind: "row", ordinal: 2, last: 3 }, { kind: "remark" }]);
  });

  it.each(["附件2 row 1 备注", "附件2 1 备注", "附件2 第1行备注", "附件 2 第一行 备注", "附件２ Row 1 备注", "附件2 序号1 备注"])(
    "reads %s as one cell",
    (text) => {
      expect(canonical(text)).toEqual(["附件2 第1行 备注"]);
    },
  );

  it("takes a bare number straight beneath an annex as a row, and under a section of it as an item", () => {
    expect(canonical("附件2 2(1)")).toEqual(["附件2 第2行(1)"]);
    expect(canonical("附件1 二.2")).toEqual(["附件1 二.2"]);
    expect(canonical("附件1 二2")).toEqual(["附件1 二.2"]);
  });

  it("keeps named parts: front matter, groups of a table, departments", () => {
    expect(one("文头")).toEqual([{ kind: "named", name: "文头" }]);
    expect(canonical("附件尾")).toEqual(["附件 尾"]);
    expect(canonical("五 优化物流体系 1")).toEqual(["五 优化物流体系 1"]);
    expect(canonical("六（二）县财政局")).toEqual(["六（二） 县财政局"]);
    expect(canonical("指标体系表 二 服务体系建设(2) 注")).toEqual(["指标体系表 二 服务体系建设(2) 注"]);
    expect(canonical("指标体系表 一票否决项")).toEqual(["指标体系表 一票否决项"]);
  });

  it("reads 一是 and the tasks of a stage", () => {
    expect(canonical("一（三是）")).toEqual(["一 三是"]);
    expect(canonical("五 第一阶段四")).toEqual(["五 第一阶段 四是"]);
  });

  it.each([
    ["", "not-locator"],
    ["   ", "not-locator"],
    ["、", "not-locator"],
    ["§ 4", "not-locator"],
    ["四（一", "not-locator"],
    ["七一", "not-locator"],
    ["第〇条", "not-locator"],
    ["三 vs lechang-2019", "not-locator"],
    ["四".repeat(201), "not-locator"],
    ["2（一）", "locator-order"],
    ["附件 第三条 附件2", "locator-order"],
    ["1.5", "locator-order"],
    ["第十七至七条", "locator-order"],
    ["1-1", "locator-order"],
    ["第七至十七条（三）", "locator-order"],
    ["四（一）1、附件1", "several-locators"],
    ["四（五）（六）", "several-locators"],
  ])("refuses %.20j as %s", (text, code) => {
    expect(one(text)).toEqual([code]);
  });

  it.each([null, undefined, 4, {}, ["四"], true])("refuses %j, which is no text", (input) => {
    const result = parseLocator(input, "/citation/locator");
    expect(result).toMatchObject({ ok: false, issues: [{ code: "not-locator", path: "/citation/locator" }] });
  });

  it("says in both languages from which sign on it cannot read", () => {
    const result = parseLocator("四（一）§2");
    expect(!result.ok && result.issues[0]?.message).toEqual({
      zh: "“四（一）§2” 从“§2”起读不懂",
      en: "“四（一）§2” cannot be read from “§2” on",
    });
  });
});

describe("parseLocators", () => {
  it.each([
    ["三、四（六）1", ["三", "四（六）1"]],
    ["三（二）1 / 四（一）2", ["三（二）1", "四（一）2"]],
    ["四（五）（六）", ["四（五）", "四（六）"]],
    ["四 / 三（四）（五）", ["四", "三（四）", "三（五）"]],
    ["四（五）3 / 4", ["四（五）3", "四（五）4"]],
    ["附件2 1(2),2(1) / 附件1 三.6", ["附件2 第1行(2)", "附件2 第2行(1)", "附件1 三.6"]],
    ["附件2 2(1), 4", ["附件2 第2行(1)", "附件2 第4行"]],
    ["附件 第四、十四条", ["附件 第四条", "附件 第十四条"]],
    ["四（一）3 / 附件1 / 八（十三）", ["四（一）3", "附件1", "八（十三）"]],
    ["六（二）县财政局、县教育局", ["六（二） 县财政局", "六（二） 县教育局"]],
    ["指标体系表 二、三", ["指标体系表 二", "指标体系表 三"]],
  ])("%s names %j", (text, places) => {
    expect(canonical(text)).toEqual(places);
  });

  it("does not guess the outer steps of a place that repeats no level", () => {
    expect(canonical("标题、（一）")).toEqual(["locator-order"]);
    expect(canonical("四、五、备注")).toEqual(["locator-order"]);
  });

  it("answers every issue, not only the first", () => {
    expect(canonical("三-二、五-四")).toEqual(["locator-order", "locator-order"]);
  });
});
