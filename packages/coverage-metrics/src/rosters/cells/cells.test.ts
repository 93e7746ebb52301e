import type { MoneyUnit } from "@countykit/core";
import { describe, expect, it } from "vitest";
import type { ColumnType } from "../column.js";
import { parcels } from "../parcels.js";
import { stations } from "../stations.js";
import { type CellValue, isIssue } from "./cell-form.js";
import { cellFormOf } from "./cell-form-of.js";
import { comparable, trimmed } from "./tidy.js";

/** The value, or the code of the issue and what was meant. */
const read = (
  type: ColumnType,
  cell: string,
  unit: MoneyUnit | null = null,
): CellValue | { readonly wrong: string; readonly meant?: string } => {
  const found = cellFormOf(type, unit).read(trimmed(cell));
  if (!isIssue(found)) return found;
  return { wrong: found.code, ...(found.didYouMean === undefined ? {} : { meant: found.didYouMean }) };
};

const wrong = (code: string, meant?: string): { readonly wrong: string; readonly meant?: string } => ({
  wrong: code,
  ...(meant === undefined ? {} : { meant }),
});

describe("dates 日期", () => {
  it.each([
    ["2021-06-30", "2021-06-30"],
    ["2021/6/30", "2021-06-30"],
    ["2021/06/30", "2021-06-30"],
    ["2021.6.30", "2021-06-30"],
    ["2021-6-30", "2021-06-30"],
    ["2021年6月30日", "2021-06-30"],
    ["2021 年 6 月 30 日", "2021-06-30"],
    ["２０２１年６月３０日", "2021-06-30"],
    ["２０２１／６／３０", "2021-06-30"],
    ["2021-06-30 00:00:00", "2021-06-30"],
    ["2021/6/30 0:00", "2021-06-30"],
    ["2021年6月30日 00:00", "2021-06-30"],
    ["2020-02-29", "2020-02-29"],
    ["2000/2/29", "2000-02-29"],
    ["1800-01-01", "1800-01-01"],
    ["2199-12-31", "2199-12-31"],
  ])("reads %s, where year comes first", (cell, date) => {
    expect(read({ kind: "date" }, cell)).toBe(date);
  });

  it.each([
    ["2021-02-29", "no-such-day"],
    ["1900-02-29", "no-such-day"],
    ["2021/13/1", "no-such-day"],
    ["2021-04-31", "no-such-day"],
    ["1799-12-31", "no-such-day"],
    ["2200-01-01", "no-such-day"],
    ["2021-06", "date-without-day"],
    ["2021年6月", "date-without-day"],
    ["2021年", "date-without-day"],
    ["2021", "date-without-day"],
    ["202106", "date-without-day"],
    ["202113", "date-as-number"],
    ["6月30日", "not-date"],
    ["21/6/30", "not-date"],
    ["2021/6-30", "not-date"],
    ["去年底", "not-date"],
    ["5/6/2021", "not-date"],
    ["/", "placeholder"],
    ["无", "placeholder"],
    ["同上", "ditto"],
    ["#N/A", "spreadsheet-error"],
    ["########", "spreadsheet-error"],
  ])("refuses %s without guessing", (cell, code) => {
    expect(read({ kind: "date" }, cell)).toEqual(wrong(code));
  });

  it.each([
    ["20210630", "date-as-number", "2021-06-30"],
    ["44377", "date-as-number", "2021-06-30"],
    ["44377.0", "date-as-number", "2021-06-30"],
    ["2021/6/30 0:01", "date-with-time", "2021-06-30"],
    ["2021-06-30T00:00:00Z", "date-with-time", "2021-06-30"],
    ["2021-06-30T08:15:00Z", "date-with-time", "2021-06-30"],
    ["30/6/2021", "not-date", "2021-06-30"],
    ["6/30/2021", "not-date", "2021-06-30"],
    ["6-6-2021", "not-date", "2021-06-06"],
  ])("says what %s means where it can mean one thing only", (cell, code, meant) => {
    expect(read({ kind: "date" }, cell)).toEqual(wrong(code, meant));
  });

  it("knows no day of a number that is no day of our time", () => {
    expect(read({ kind: "date" }, "19999")).toEqual(wrong("date-as-number"));
    expect(read({ kind: "date" }, "20000")).toEqual(wrong("date-as-number", "1954-10-03"));
    expect(read({ kind: "date" }, "80000")).toEqual(wrong("date-as-number", "2119-01-11"));
    expect(read({ kind: "date" }, "80001")).toEqual(wrong("date-as-number"));
    expect(read({ kind: "date" }, "20211330")).toEqual(wrong("date-as-number"));
  });
});

describe("periods and years 期间、年份", () => {
  it.each([
    ["2021", "2021"],
    ["2021年", "2021"],
    ["2021年度", "2021"],
    ["2021-08", "2021-08"],
    ["2021/8", "2021-08"],
    ["2021-8", "2021-08"],
    ["2021年8月", "2021-08"],
    ["2021Q3", "2021-Q3"],
    ["2021-Q3", "2021-Q3"],
    ["2021年第三季度", "2021-Q3"],
    ["2021年3季度", "2021-Q3"],
    ["1990", "1990"],
    ["2199-12", "2199-12"],
  ])("reads %s", (cell, period) => {
    expect(read({ kind: "period" }, cell)).toBe(period);
  });

  it.each([
    ["2021.8", wrong("not-period")],
    ["202108", wrong("not-period", "2021-08")],
    ["202113", wrong("not-period")],
    ["2021-08-15", wrong("not-period", "2021-08")],
    ["2021-13", wrong("not-period")],
    ["2021-Q5", wrong("not-period")],
    ["2021年上半年", wrong("not-period")],
    ["1989", wrong("not-period")],
    ["2200", wrong("not-period")],
    ["8月", wrong("not-period")],
  ])("refuses %s: October, 2021.10, looks like January", (cell, found) => {
    expect(read({ kind: "period" }, cell)).toEqual(found);
  });

  it("wants a month where only months count", () => {
    expect(read({ kind: "period", only: "month" }, "2021年12月")).toBe("2021-12");
    expect(read({ kind: "period", only: "month" }, "2021")).toEqual(wrong("not-month"));
    expect(read({ kind: "period", only: "month" }, "2021-Q1")).toEqual(wrong("not-month"));
    expect(read({ kind: "period", only: "month" }, "2021/6/30")).toEqual(wrong("not-month", "2021-06"));
  });

  it("reads years of four digits", () => {
    expect(["2021", "２０２１年", "2021年度", "1990", "2199"].map((cell) => read({ kind: "year" }, cell))).toEqual([
      2021, 2021, 2021, 1990, 2199,
    ]);
    expect(["21", "1989", "2200", "2021.0", "二〇二一"].map((cell) => read({ kind: "year" }, cell))).toEqual(
      Array(5).fill(wrong("not-year")),
    );
  });
});

describe("numbers 数", () => {
  it.each([
    ["0", 0],
    ["007", 7],
    ["1234", 1234],
    ["1,234,567", 1_234_567],
    ["１，２３４", 1234],
    ["9007199254740991", Number.MAX_SAFE_INTEGER],
  ])("counts %s", (cell, count) => {
    expect(read({ kind: "count" }, cell)).toBe(count);
  });

  it.each([
    ["9007199254740992", wrong("number-too-large")],
    ["1,23", wrong("not-count")],
    ["-3", wrong("negative-number")],
    ["3.5", wrong("not-whole")],
    ["3.0", wrong("not-whole", "3")],
    ["1.2E+05", wrong("number-lost-digits")],
    ["12人次", wrong("number-with-unit", "12")],
    ["1,200 人", wrong("not-count")],
    ["1,200人", wrong("number-with-unit", "1200")],
    ["10万", wrong("number-with-unit", "100000")],
    ["52.3万", wrong("number-with-unit", "523000")],
    ["约300", wrong("not-count")],
    ["300+", wrong("not-count")],
    ["十二", wrong("not-count")],
    ["-", wrong("placeholder")],
    ["无", wrong("placeholder")],
  ])("does not count %s", (cell, found) => {
    expect(read({ kind: "count" }, cell)).toEqual(found);
  });

  it.each([
    ["1200", "1200"],
    ["1,200.50", "1200.50"],
    ["０．５", "0.5"],
    ["113.350000", "113.350000"],
  ])("reads the decimal %s exactly", (cell, decimal) => {
    expect(read({ kind: "decimal", unit: "m2" }, cell)).toBe(decimal);
  });

  it.each([
    ["1200㎡", wrong("number-with-unit", "1200")],
    ["1200平方米", wrong("number-with-unit", "1200")],
    ["1.2万", wrong("number-with-unit", "12000")],
    ["1.23456万", wrong("number-with-unit", "12345.6")],
    ["-1", wrong("negative-number")],
    ["1.2E+03", wrong("number-lost-digits")],
    [".5", wrong("not-decimal")],
    ["113°21′", wrong("not-decimal")],
    ["1.2.3", wrong("not-decimal")],
  ])("refuses %s", (cell, found) => {
    expect(read({ kind: "decimal", unit: "m2" }, cell)).toEqual(found);
  });
});

describe("money 金额", () => {
  it.each([
    ["5125000", null, "5125000.00"],
    ["512.5万元", null, "5125000.00"],
    ["5,125,000.5元", null, "5125000.50"],
    ["512.5", "万元", "5125000.00"],
    ["512.5万元", "万元", "5125000.00"],
    ["5125000元", "万元", "5125000.00"],
    ["1.2", "亿元", "120000000.00"],
    ["３", "千元", "3000.00"],
    ["7", "元", "7.00"],
  ] as const)("reads %s under a heading in %s", (cell, unit, yuan) => {
    expect(read({ kind: "money" }, cell, unit)).toBe(yuan);
  });

  it.each([
    ["-5", "negative-amount"],
    ["0.001", "finer-than-fen"],
    ["5美元", "not-money"],
    ["5.1E+06", "number-lost-digits"],
    ["暂无", "placeholder"],
    ["#REF!", "spreadsheet-error"],
    ["9".repeat(40), "money-too-large"],
  ])("refuses %s", (cell, code) => {
    expect(read({ kind: "money" }, cell)).toEqual(wrong(code));
  });
});

describe("words 文字、是否、选项", () => {
  it("reads yes and no as people mark them, and nothing else", () => {
    for (const yes of ["是", "有", "√", "✓", "✔", "1", "true", "TRUE", "Yes", "Ｙ", "对"])
      expect([yes, read({ kind: "flag" }, yes)]).toEqual([yes, true]);
    for (const no of ["否", "无", "×", "✗", "0", "false", "FALSE", "No", "ｎ", "X", "不是"])
      expect([no, read({ kind: "flag" }, no)]).toEqual([no, false]);
    expect(["已培训", "未培训", "已接入", "未接入"].map((cell) => read({ kind: "flag" }, cell))).toEqual([true, false, true, false]);
    expect(["2", "是的吧", "部分"].map((cell) => read({ kind: "flag" }, cell))).toEqual(Array(3).fill(wrong("not-flag")));
    expect(read({ kind: "flag" }, "-")).toEqual(wrong("placeholder"));
  });

  it("reads an option by id, by either name, by other words, whatever the width and case", () => {
    const { type } = stations.columns.status;
    const words = ["operating", "Operating", "运营", "运营中", "正常运营", "ＯＰＥＮ", "运 营"];
    expect(words.map((cell) => read(type, cell))).toEqual(Array(words.length).fill("operating"));
    expect(read(type, "正常营运")).toEqual(wrong("not-one-of", "正常运营"));
    expect(read(type, "营运")).toEqual(wrong("not-one-of", "运营"));
    expect(read(type, "opreating")).toEqual(wrong("not-one-of", "operating"));
    expect(["关闭", "已停运", "撤销", "closed"].map((cell) => read(type, cell))).toEqual(Array(4).fill("closed"));
    expect(read(type, "改建")).toEqual(wrong("not-one-of"));
  });

  it("reads what is being built as planned, and stations by what people call them", () => {
    const { status, level } = stations.columns;
    expect(["在建", "建设中", "正常营业", "运营正常"].map((cell) => read(status.type, cell))).toEqual([
      "planned",
      "planned",
      "operating",
      "operating",
    ]);
    expect(["村级服务站", "镇级站", "乡镇服务站"].map((cell) => read(level.type, cell))).toEqual(["village", "town", "town"]);
  });

  it("suggests no word that means something else", () => {
    const { type } = stations.columns.status;
    for (const word of ["停业整顿", "未运营", "试运营", "运营了", "不正常运营", "恢复运营", "未建成"])
      expect([word, read(type, word)]).toEqual([word, wrong("not-one-of")]);
    expect(read(parcels.columns.direction.type, "揽件")).toEqual(wrong("not-one-of"));
  });

  it("keeps names as they are written, and ids in half width", () => {
    expect(read({ kind: "text" }, " 坪石（一）站\u3000")).toBe("坪石（一）站");
    expect(read({ kind: "id" }, "Ｓ－０１")).toBe("S-01");
    expect(read({ kind: "id" }, "站１")).toBe("站1");
  });

  it.each([
    ["1.23E+15", "number-lost-digits"],
    ["4.40281e+11", "number-lost-digits"],
    ["1月2日", "id-as-date"],
    ["合计", "total-row"],
    ["合 计：", "total-row"],
    ["TOTAL", "total-row"],
    ["Subtotal:", "total-row"],
    ["N/A", "placeholder"],
    ["同上", "ditto"],
    ["ÐÐ\uFFFD", "bad-encoding"],
    ["x".repeat(2001), "too-long"],
  ])("takes %s for no id", (cell, code) => {
    expect(read({ kind: "id" }, cell)).toEqual(wrong(code));
  });

  it.each([
    ["'0012", "leading-apostrophe", "0012"],
    ["S\u200B1", "hidden-characters", "S1"],
    ["S\u00001", "hidden-characters", "S1"],
    ["坪石\u00AD站", "hidden-characters", "坪石站"],
    ["S\uD8001", "hidden-characters", "S1"],
    ["S1\n", "read", undefined],
    ["S\t1", "hidden-characters", "S1"],
  ] as const)("says which id %j is", (cell, code, meant) => {
    expect(read({ kind: "id" }, cell)).toEqual(code === "read" ? "S1" : wrong(code, meant));
  });

  it("knows one citizen by one number, whether its X is large or small", () => {
    const ids = ["44028119900101001x", "44028119900101001X", "44028119900101001ｘ", "440281199001001ｘ"];
    expect(ids.map((cell) => read({ kind: "id" }, cell))).toEqual([...Array(3).fill("44028119900101001X"), "440281199001001x"]);
    expect(read({ kind: "id" }, "box")).toBe("box");
  });

  it("takes words that only look like junk for what they are", () => {
    const names = ["无锡", "S1", "Totalsport", "合计村", "共计1", "1E5", "#1店", "同心村", "略阳县", "-1", "1月"];
    expect(names.map((cell) => read({ kind: "id" }, cell))).toEqual(names);
  });
});

describe("lists 清单", () => {
  const texts: ColumnType = { kind: "list", of: "text" };
  const codes: ColumnType = { kind: "list", of: "code", levels: ["village"] };

  it.each([
    ["代买代卖、收发快递，保险", ["代买代卖", "收发快递", "保险"]],
    ["a,b;c|d\ne", ["a", "b", "c", "d", "e"]],
    ["快递、、保险、", ["快递", "保险"]],
    ["快递、保险。", ["快递", "保险"]],
    ["电脑（2台，联想）、货架", ["电脑（2台，联想）", "货架"]],
    ["“电商+、实体”门店", ["“电商+、实体”门店"]],
    ["初等、高等", ["初等", "高等"]],
    ["无", []],
    ["none", []],
  ])("reads %s", (cell, items) => {
    expect(read(texts, cell)).toEqual(items);
  });

  it.each([
    ["代买代卖、快递等", wrong("open-list", "快递")],
    ["电脑（2台、货架", wrong("unbalanced-brackets")],
    ["、、", wrong("placeholder")],
    ["快递、/", wrong("placeholder")],
    [Array.from({ length: 1001 }, (_, at) => `项${at}`).join("、"), wrong("too-many-items")],
  ])("refuses what does not name each thing: %s", (cell, found) => {
    expect(read(texts, cell)).toEqual(found);
  });

  it("reads a thousand entries", () => {
    expect(read(texts, Array.from({ length: 1000 }, (_, at) => `项${at}`).join("、"))).toHaveLength(1000);
  });

  it("reads codes one by one", () => {
    expect(read(codes, "440281100201、４４０２８１１００２０２")).toEqual(["440281100201", "440281100202"]);
    expect(read(codes, "440281100201、坪石村")).toEqual(wrong("not-division-code"));
    expect(read(codes, "440281100201、440281100")).toEqual(wrong("code-level"));
    expect(read(codes, "4.40281E+11")).toEqual(wrong("code-as-number"));
  });
});

describe("blanks 空白", () => {
  it("takes blanks and marks that nobody sees off both ends", () => {
    expect(["\uFEFF编号", "\u200B编号 \u200D ", "\u3000编号\u00A0", "编号\r\n", "编\u200B号"].map(trimmed)).toEqual([
      "编号",
      "编号",
      "编号",
      "编号",
      "编\u200B号",
    ]);
    expect(["", "   ", "\u200B\uFEFF", "\u3000"].map(trimmed)).toEqual(["", "", "", ""]);
  });

  it("compares headings without regard to width, case and blanks", () => {
    expect(comparable("\uFEFF 站点 编号（Ｎｏ）")).toBe("站点编号(no)");
  });
});
