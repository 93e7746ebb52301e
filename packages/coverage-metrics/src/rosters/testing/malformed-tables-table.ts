import type { RosterName } from "../rows.js";

/** One malformed table: what is wrong with it, and the issue that has to be found, where. */
export interface MalformedTable {
  readonly title: string;
  readonly roster: RosterName;
  /** Made anew for every run. Cells are texts, but for those that no CSV reader gives. */
  readonly make: () => { readonly header: readonly unknown[]; readonly rows: readonly unknown[] };
  readonly code: string;
  readonly row: number;
  /** `null` when the whole row, or the table, is meant. */
  readonly column: number | null;
}

type CellCase = readonly [heading: string, cell: unknown, code: string];

/** A good row of each roster by its headings; the case replaces one cell of a second row. */
const GOOD: Readonly<Partial<Record<RosterName, Readonly<Record<string, string>>>>> = {
  towns: { 序号: "1", 乡镇代码: "440281100", 乡镇名称: "坪石镇", 乡镇类别: "镇" },
  villages: { 行政村代码: "440281100201", 行政村名称: "某村", 省定贫困村: "是", 常住人口: "1,200" },
  stations: {
    站点编号: "S1",
    级别: "村级",
    所在村代码: "440281100201",
    经度: "113.05",
    纬度: "25.28",
    状态: "运营",
    投入运营日期: "2021/6/30",
    停运日期: "",
    服务村代码: "440281100202、440281100203",
    示范站: "√",
    服务功能: "代买代卖、收发快递",
    助农案例: "5",
  },
  facilities: { 设施编号: "F1", 设施类别: "直播间", "面积（㎡）": "1,200.5" },
  shops: { 店铺编号: "W1", 年份: "2021", "年销售额（万元）": "512.5" },
  sessions: { 场次编号: "T1", 培训类别: "普及培训", 培训日期: "2021-05-06", 参训人次: "120", 课程: "网店运营、直播带货" },
  attendances: { 场次编号: "T1", 学员编号: "P1", 建档立卡: "否" },
  sales: { 指标: "网络零售额", 期间: "2021年8月", 金额: "1.2亿元", 区划代码: "440281" },
  parcels: { 月份: "2021-08", 方向: "上行", 包裹数: "3000" },
  hosts: { 主播编号: "H1", 平台: "抖音", 粉丝数: "100,000", 统计日期: "2021-12-31" },
};

const CELLS: Readonly<Partial<Record<RosterName, readonly CellCase[]>>> = {
  towns: [
    ["乡镇代码", "4.40281E+08", "code-as-number"],
    ["乡镇代码", "44028110", "code-length"],
    ["乡镇代码", "40281100", "code-length"],
    ["乡镇代码", "440281100201", "code-level"],
    ["乡镇代码", "440281", "code-level"],
    ["乡镇代码", "坪石镇", "not-division-code"],
    ["乡镇代码", "440281-100", "not-division-code"],
    ["乡镇代码", "998281100", "no-such-province"],
    ["乡镇代码", "440001100", "empty-code-part"],
    ["乡镇代码", "同上", "ditto"],
    ["乡镇代码", "", "missing"],
    ["乡镇代码", "\u200B\u3000", "missing"],
    ["乡镇类别", "村", "not-one-of"],
  ],
  villages: [
    ["行政村代码", "4.40281E+11", "code-as-number"],
    ["行政村代码", "40281100201", "code-length"],
    ["行政村代码", "440281100", "code-level"],
    ["行政村代码", "440281100000", "code-level"],
    ["行政村代码", "'440281100201", "not-division-code"],
    ["行政村代码", '="440281100201"', "not-division-code"],
    ["行政村代码", "440281100201.0", "not-division-code"],
    ["行政村代码", "#N/A", "spreadsheet-error"],
    ["行政村名称", "#REF!", "spreadsheet-error"],
    ["行政村名称", "同上", "ditto"],
    ["行政村名称", "ƽʯ\uFFFD\uFFFD", "bad-encoding"],
    ["行政村名称", "村".repeat(2001), "too-long"],
    ["省定贫困村", "不详", "placeholder"],
    ["省定贫困村", "省级", "not-flag"],
    ["省定贫困村", "2", "not-flag"],
    ["常住人口", "1.2E+03", "number-lost-digits"],
    ["常住人口", "1200人", "number-with-unit"],
    ["常住人口", "-1200", "negative-number"],
    ["常住人口", "1200.5", "not-whole"],
    ["常住人口", "12,00", "not-count"],
    ["常住人口", "约1200", "not-count"],
    ["常住人口", "9007199254740993", "number-too-large"],
    ["常住人口", "—", "placeholder"],
  ],
  stations: [
    ["站点编号", "", "missing"],
    ["站点编号", "1.00012E+14", "number-lost-digits"],
    ["站点编号", "3月5日", "id-as-date"],
    ["站点编号", "合计", "total-row"],
    ["站点编号", 12, "not-text"],
    ["级别", "村集", "not-one-of"],
    ["级别", "三级", "not-one-of"],
    ["级别", "", "missing"],
    ["所在村代码", "440281", "code-level"],
    ["所在村代码", "某村", "not-division-code"],
    ["经度", "113°03′", "not-decimal"],
    ["经度", "-113.05", "negative-number"],
    ["纬度", "25.28N", "number-with-unit"],
    ["状态", "改建", "not-one-of"],
    ["状态", "/", "placeholder"],
    ["投入运营日期", "2021-02-30", "no-such-day"],
    ["投入运营日期", "2021/13/1", "no-such-day"],
    ["投入运营日期", "0021-06-30", "no-such-day"],
    ["投入运营日期", "2021年6月", "date-without-day"],
    ["投入运营日期", "2021.6", "date-without-day"],
    ["投入运营日期", "44377", "date-as-number"],
    ["投入运营日期", "20210630", "date-as-number"],
    ["投入运营日期", "2021/6/30 8:00", "date-with-time"],
    ["投入运营日期", "30/6/2021", "not-date"],
    ["投入运营日期", "6/5/21", "not-date"],
    ["投入运营日期", "去年", "not-date"],
    ["投入运营日期", new Date(0), "not-text"],
    ["停运日期", "至今", "not-date"],
    ["服务村代码", "440281100202、440281100", "code-level"],
    ["服务村代码", "440281100202、某村", "not-division-code"],
    ["服务村代码", "周边各村", "not-division-code"],
    ["示范站", "部分", "not-flag"],
    ["示范站", true, "not-text"],
    ["服务功能", "代买代卖、快递等", "open-list"],
    ["服务功能", "代买代卖（含网购、快递", "unbalanced-brackets"],
    ["服务功能", "、", "placeholder"],
    ["服务功能", Array.from({ length: 1001 }, (_, at) => `项${at}`).join("、"), "too-many-items"],
    ["助农案例", "五", "not-count"],
    ["助农案例", "5个", "number-with-unit"],
    ["助农案例", 5n, "not-text"],
  ],
  facilities: [
    ["设施类别", "冷库", "not-one-of"],
    ["面积（㎡）", "1200㎡", "number-with-unit"],
    ["面积（㎡）", "1.2.0", "not-decimal"],
    ["面积（㎡）", "1.2E+03", "number-lost-digits"],
  ],
  shops: [
    ["年份", "21", "not-year"],
    ["年份", "二〇二一", "not-year"],
    ["年份", "1989", "not-year"],
    ["年份", "2200", "not-year"],
    ["年销售额（万元）", "五百", "not-money"],
    ["年销售额（万元）", "-3", "negative-amount"],
    ["年销售额（万元）", "0.0000001", "finer-than-fen"],
    ["年销售额（万元）", "5.1E+03", "number-lost-digits"],
    ["年销售额（万元）", "512.5万美元", "not-money"],
    ["年销售额（万元）", "待定", "placeholder"],
  ],
  sessions: [
    ["培训日期", "", "missing"],
    ["培训日期", "2021年5月6-8日", "not-date"],
    ["培训类别", "电工培训", "not-one-of"],
    ["参训人次", "120人次", "number-with-unit"],
    ["课程", "网店运营等", "open-list"],
  ],
  attendances: [
    ["场次编号", "", "missing"],
    ["场次编号", "无", "placeholder"],
    ["学员编号", "4.40281E+17", "number-lost-digits"],
    ["建档立卡", "?", "placeholder"],
  ],
  sales: [
    ["指标", "GDP", "not-one-of"],
    ["期间", "2021.8", "not-period"],
    ["期间", "202108", "not-period"],
    ["期间", "2021年上半年", "not-period"],
    ["期间", "8月", "not-period"],
    ["金额", "1.2亿美元", "not-money"],
    ["区划代码", "4402", "code-level"],
  ],
  parcels: [
    ["月份", "2021", "not-month"],
    ["月份", "2021年第三季度", "not-month"],
    ["方向", "往返", "not-one-of"],
  ],
  hosts: [
    ["粉丝数", "10万", "number-with-unit"],
    ["粉丝数", "10w+", "not-count"],
    ["统计日期", "2021-12-32", "no-such-day"],
  ],
};

const cellCases = Object.entries(CELLS).flatMap(([name, cases]) => {
  const roster = name as RosterName;
  const good = GOOD[roster] ?? {};
  const header = Object.keys(good);
  return cases.map(([heading, cell, code]): MalformedTable => {
    const shown = typeof cell === "string" ? (cell.length > 30 ? `${cell.slice(0, 30)}…` : cell) : typeof cell;
    const bad = header.map((one) => (one === heading ? cell : good[one]));
    return {
      title: `${roster}: ${heading} = ${shown}`,
      roster,
      make: () => ({ header: [...header], rows: [Object.values(good), bad, Object.values(good)] }),
      code,
      row: 3,
      column: header.indexOf(heading) + 1,
    };
  });
});

const STATION = ["S1", "村级", "440281100201"];
const whole = (
  title: string,
  header: readonly unknown[],
  rows: readonly unknown[],
  code: string,
  row: number,
  column: number | null,
): MalformedTable => ({
  title: `stations: ${title}`,
  roster: "stations",
  make: () => ({ header: [...header], rows: [...rows] }),
  code,
  row,
  column,
});

const HEADER = ["站点编号", "级别", "所在村代码"];

export const MALFORMED_TABLES: readonly MalformedTable[] = [
  ...cellCases,
  whole("no headings", [], [], "no-header", 1, null),
  whole("blank headings", ["", " ", "\uFEFF"], [STATION], "no-header", 1, null),
  whole("a title above the headings", ["乐昌市电商服务站点一览表", "", ""], [HEADER, STATION], "no-known-heading", 1, 1),
  whole("another roster", ["品牌名称", "注册日期"], [], "no-known-heading", 1, 1),
  whole("rows without headings", STATION, [STATION], "no-known-heading", 1, 1),
  whole("an unknown heading", [...HEADER, "备用"], [[...STATION, ""]], "unknown-heading", 1, 4),
  whole("a misspelt heading", ["站点编号", "级别", "投入营运日期"], [["S1", "村级", ""]], "unknown-heading", 1, 3),
  whole("a heading of a prototype", [...HEADER, "constructor"], [[...STATION, ""]], "unknown-heading", 1, 4),
  whole("a heading __proto__", [...HEADER, "__proto__"], [[...STATION, ""]], "unknown-heading", 1, 4),
  whole("a heading of endless length", [...HEADER, "站".repeat(100_000)], [[...STATION, ""]], "unknown-heading", 1, 4),
  whole("a unit that the column does not have", [...HEADER, "经度（万元）"], [[...STATION, ""]], "unknown-heading", 1, 4),
  whole("a heading that is a number", [...HEADER, 5], [[...STATION, ""]], "heading-not-text", 1, 4),
  whole("a heading that is null", [null, ...HEADER], [["", ...STATION]], "heading-not-text", 1, 1),
  whole("a heading twice", [...HEADER, "站点编号"], [[...STATION, "S1"]], "duplicate-column", 1, 4),
  whole("a heading and its alias", [...HEADER, "所在镇代码"], [[...STATION, ""]], "duplicate-column", 1, 4),
  whole("a heading in both languages", [...HEADER, "Station ID"], [[...STATION, ""]], "duplicate-column", 1, 4),
  whole("no ids", ["级别"], [["村级"]], "missing-column", 1, null),
  whole("no levels", ["站点编号"], [["S1"]], "missing-column", 1, null),
  whole("parted at the wrong character, semicolons", ["站点编号;级别;所在村代码"], [["S1;村级;440281100201"]], "wrong-delimiter", 1, 1),
  whole("parted at the wrong character, tabs", ["站点编号\t级别\t所在村代码"], [["S1\t村级\t440281100201"]], "wrong-delimiter", 1, 1),
  whole("headings in GB18030 read as UTF-8", ["վ\uFFFD\uFFFD\uFFFD", "\uFFFD\uFFFD\uFFFD\uFFFD"], [], "heading-encoding", 1, 1),
  whole("headings in GB18030 read as Latin", ["Õ¾µã±àºÅ", "¼¶±ð"], [], "heading-encoding", 1, 1),
  whole("headings in UTF-8 read as Latin", ["ç«\u0099ç\u0082¹ç¼\u0096å\u008F·"], [], "heading-encoding", 1, 1),
  whole("a row that ends before what is required", HEADER, [STATION, ["S2"]], "missing", 3, 2),
  whole("a row that is too long", HEADER, [STATION, [...STATION, "多"]], "ragged-row", 3, null),
  whole("a cell with an unquoted comma", [...HEADER, "服务功能"], [[...STATION, "代买", "代卖"]], "ragged-row", 2, null),
  whole("a row of one cell", HEADER, [["填表人：张三"]], "missing", 2, 2),
  whole("a row that is an object", HEADER, [{ id: "S1" }], "not-a-row", 2, null),
  whole("a row that is a text", HEADER, ["S1,村级,440281100201"], "not-a-row", 2, null),
  whole("a row that is null", HEADER, [null], "not-a-row", 2, null),
  whole("a row of totals", HEADER, [STATION, ["合计：", "", "1"]], "total-row", 3, 1),
  whole("a row of totals, moved in", HEADER, [STATION, ["", "总计", "1"]], "total-row", 3, 2),
  whole("a remark beneath the table", HEADER, [STATION, ["注：截至六月底", "", ""]], "missing", 3, 2),
  whole("merged cells", HEADER, [STATION, ["S2", "", "440281100202"]], "missing", 3, 2),
  whole(
    "a cell in a column without a heading",
    [...HEADER, ""],
    [
      [...STATION, ""],
      ["S2", "村级", "440281100202", "多"],
    ],
    "cell-without-heading",
    3,
    4,
  ),
  whole("a cell that is an object", HEADER, [["S1", "村级", { code: 1 }]], "not-text", 2, 3),
  whole("a cell that is a symbol", HEADER, [["S1", Symbol("x"), ""]], "not-text", 2, 2),
  whole("a cell that is a function", HEADER, [["S1", (): string => "村级", ""]], "not-text", 2, 2),
  whole("a wrong cell behind blank rows", HEADER, [["", "", ""], [], [" ", "", "\u3000"], ["S2", "村级", "x"]], "not-division-code", 5, 3),
];
