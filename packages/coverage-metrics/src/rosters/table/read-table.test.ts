import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rosterForms } from "../forms.js";
import { parseTable } from "./parse-table.js";
import { readTable } from "./read-table.js";
import { openRowReader } from "./row-reader.js";
import type { Cells, RosterIssue } from "./table.js";
import { writeTable } from "./write-table.js";

const { stations, shops, facilities, attendances, towns, sales } = rosterForms;

const places = (issues: readonly RosterIssue[]): readonly string[] =>
  issues.map(({ code, file, row, column, heading }) => [code, file, row, column, heading].filter((one) => one !== undefined).join(" "));

describe("headings 表头", () => {
  it.each([
    ["key", ["id", "level"]],
    ["Chinese", ["站点编号", "级别"]],
    ["English", ["station id", "level"]],
    ["alias", ["编号", "站点级别"]],
    ["width, case and blanks", ["ＳＴＡＴＩＯＮ　ＩＤ", " 级 别 "]],
    ["byte order mark", ["\uFEFF站点编号", "级别"]],
    ["marks of what is required", ["*站点编号", "级别（必填）"]],
    ["colon", ["站点编号：", "级别:"]],
  ])("are known by %s", (_, header) => {
    expect(parseTable(stations, { header, rows: [["S1", "村级"]] })).toEqual({ ok: true, value: [{ id: "S1", level: "village" }] });
  });

  it("name the unit of money, once for all cells below", () => {
    const sold = (heading: string, cell: string): unknown => {
      const read = parseTable(shops, { header: ["店铺编号", "年份", heading], rows: [["W", "2021", cell]] });
      return read.ok ? read.value[0]?.sales : read.issues.map(({ code, didYouMean }) => [code, didYouMean]);
    };
    expect(sold("年销售额", "512.5")).toBe("512.50");
    expect(sold("年销售额（元）", "512.5")).toBe("512.50");
    expect(sold("年销售额（千元）", "512.5")).toBe("512500.00");
    expect(sold("年销售额(万元)", "512.5")).toBe("5125000.00");
    expect(sold("销售额【亿元】", "512.5")).toBe("51250000000.00");
    expect(sold("年销售额[亿元]", "512.5")).toBe("51250000000.00");
    for (const heading of ["年销售额/万元", "年销售额万元", "年销售额（单位：万元）", "网络零售额（万元）", "年销售额（万元）*"])
      expect([heading, sold(heading, "512.5")]).toEqual([heading, "5125000.00"]);
    expect(sold("年销售额（年）", "512.5")).toEqual([["unknown-heading", undefined]]);
    expect(sold("年销售额（美元）", "512.5")).toEqual([["unknown-heading", undefined]]);
  });

  it("name the unit of other numbers only if it is theirs", () => {
    const area = (heading: string): boolean => parseTable(facilities, { header: ["设施编号", "设施类别", heading], rows: [] }).ok;
    expect(["面积（㎡）", "面积（平方米）", "面积(m2)", "面积（亩）"].map(area)).toEqual([true, true, true, false]);
  });

  it("leave out numbers, remarks and what the caller says, and nothing else", () => {
    const header = ["序号", "站点编号", "级别", "备注", "照片"];
    const rows = [["1", "S1", "村级", "新建", "S1.jpg"]];
    expect(parseTable(stations, { header, rows, ignore: ["照片"] })).toEqual({ ok: true, value: [{ id: "S1", level: "village" }] });
    const read = parseTable(stations, { header, rows });
    expect(read.ok ? [] : places(read.issues)).toEqual(["unknown-heading 1 5 照片"]);
  });

  it.each([
    [
      "attendances",
      ["姓名", "学员姓名", "身份证号码", "培训场次", "是否建档立卡贫困户", "联系电话", "性别"],
      ["person", "session", "poor"],
    ],
    ["attendances", ["公民身份号码", "场次编号"], ["person", "session"]],
    ["attendances", ["证件号码", "场次编号"], ["person", "session"]],
    [
      "stations",
      ["站点编号", "级别", "建站时间", "所属乡镇", "覆盖村", "运营情况", "地址"],
      ["id", "level", "built", "at", "serves", "status"],
    ],
    ["stations", ["站点编号", "级别", "覆盖行政村"], ["id", "level", "serves"]],
    ["stations", ["站点编号", "级别", "覆盖行政村代码", "示范站（是/否）"], ["id", "level", "serves", "demonstration"]],
    ["villages", ["行政村编码", "是否省定贫困村", "常住人口（人）", "民族"], ["code", "poverty", "population"]],
    ["villages", ["村编码"], ["code"]],
    ["towns", ["乡镇编码", "镇（街道）名称", "手机号码"], ["code", "name"]],
    ["towns", ["乡镇（街道）代码"], ["code"]],
    [
      "sessions",
      ["场次编号", "培训类别", "培训日期（年月日）", "培训名称", "培训主题", "培训地点", "参加人数"],
      ["id", "kind", "date", "attendance"],
    ],
    ["sessions", ["场次编号", "培训类别", "培训日期", "培训人数（人）"], ["id", "kind", "date", "attendance"]],
    ["sales", ["指标", "期间", "网络零售额（亿元）"], ["series", "period", "amount"]],
  ] as const)("of %s as people write them: %j", (name, header, fields) => {
    const table = openRowReader(rosterForms[name], { header });
    expect(table.issues()).toEqual([]);
    const found = Object.keys(rosterForms[name].columns).filter((field) => table.columnOf(field) !== null);
    expect(found.sort()).toEqual([...fields].sort());
  });

  it("that count other things are not taken for ours", () => {
    const unknown = (form: "stations" | "attendances", heading: string): boolean =>
      openRowReader(rosterForms[form], { header: [heading] })
        .issues()
        .some(({ code }) => code === "no-known-heading");
    expect([unknown("stations", "服务人次数"), unknown("attendances", "贫困户"), unknown("attendances", "是否贫困户")]).toEqual([
      true,
      true,
      true,
    ]);
    expect(unknown("attendances", "建档立卡")).toBe(false);
  });

  it("leave out what the caller says, be it known or not", () => {
    const header = ["站点编号", "级别", "建设状态", "运营状态"];
    const rows = [["S1", "村级", "建成", "运营"]];
    expect(parseTable(stations, { header, rows, ignore: ["建设状态"] })).toEqual({
      ok: true,
      value: [{ id: "S1", level: "village", status: "operating" }],
    });
    const read = parseTable(stations, { header, rows, ignore: ["级别", "建设状态"] });
    expect(read.ok ? [] : places(read.issues)).toEqual(["missing-column 1 级别"]);
  });

  it("say which was meant, by a slip of the pen or by what stands inside", () => {
    const meant = (heading: string): string | undefined => {
      const read = parseTable(stations, { header: ["站点编号", "级别", heading], rows: [] });
      return read.ok ? undefined : read.issues[0]?.didYouMean;
    };
    expect(meant("投入运营日起")).toBe("投入运营日期");
    expect(meant("staus")).toBe("status");
    expect(meant("经度（GPS）")).toBeUndefined();
    expect(meant("站点面积")).toBeUndefined();
    expect(meant("未投入运营日期")).toBeUndefined();
    expect(meant("服务站投入运营日期一栏")).toBe("投入运营日期");
    expect(meant("合同金额")).toBeUndefined();
  });

  it("are not said to mean another number or thing", () => {
    const meant = (form: (typeof rosterForms)["hosts" | "parcels" | "villages" | "shops"], heading: string): string | undefined => {
      const table = openRowReader(form, { header: [Object.values(form.columns)[0]?.term.zh ?? "", heading] });
      return table.issues().find(({ code }) => code === "unknown-heading")?.didYouMean;
    };
    expect(meant(rosterForms.hosts, "粉丝数（万）")).toBeUndefined();
    expect(meant(rosterForms.parcels, "快递量（万件）")).toBeUndefined();
    expect(meant(rosterForms.villages, "户籍人口")).toBeUndefined();
    expect(meant(rosterForms.villages, "户籍人口数")).toBeUndefined();
    expect(meant(rosterForms.villages, "城乡分类代码")).toBeUndefined();
    expect(meant(rosterForms.shops, "全年网络零售额（万元）")).toBe("年网络零售额（万元）");
    expect(meant(rosterForms.shops, "年销售额（美元）")).toBeUndefined();
  });

  it("are all told of at once, with what is missing", () => {
    const read = parseTable(stations, { file: "a.csv", header: ["名称", "名称", "电话"], rows: [["x", "y", "z"]], headerRow: 3 });
    expect(read.ok ? [] : places(read.issues)).toEqual([
      "duplicate-column a.csv 3 2 名称",
      "unknown-heading a.csv 3 3 电话",
      "missing-column a.csv 3 站点编号",
      "missing-column a.csv 3 级别",
    ]);
  });

  it("when they are wrong, let no row out, but every cell is looked at", () => {
    const table = readTable(stations, { header: ["站点编号", "级别", "经度", "电话"], rows: [["S1", "村级", "东", ""]] });
    expect([...table]).toEqual([]);
    expect(places(table.issues())).toEqual(["unknown-heading 1 4 电话", "not-decimal 2 3 经度"]);
  });
});

describe("rows 各行", () => {
  const header = ["站点编号", "级别", "状态", "停运日期", "示范站"];

  it("a blank cell is unknown, never no and never zero; where a blank means none, 无 may stand too", () => {
    expect(
      parseTable(stations, {
        header,
        rows: [
          ["S1", "村级", "", "", ""],
          ["S2", "村级", "", "无", "否"],
        ],
      }),
    ).toEqual({
      ok: true,
      value: [
        { id: "S1", level: "village" },
        { id: "S2", level: "village", demonstration: false },
      ],
    });
  });

  it("blank rows and blank cells beyond the headings are passed over, and rows keep their numbers", () => {
    const table = readTable(stations, {
      header,
      rows: [["S1", "村级", "", "", "", "", " "], ["", "", "", "", ""], [], ["S2", "村级", "坏", "", ""]],
      headerRow: 2,
    });
    expect([...table]).toEqual([{ id: "S1", level: "village" }]);
    expect(table.issues()).toEqual([
      {
        code: "not-one-of",
        path: "/3/status",
        roster: "stations",
        row: 6,
        column: 3,
        heading: "状态",
        expected: "planned | built | operating | closed",
        received: "“坏”",
        message: {
          zh: "“坏” 不在可填的内容之列：规划、建成、运营、停运",
          en: "“坏” is none of the words that may stand here: planned, built, operating, closed",
        },
      },
    ]);
    expect([table.rowNumber(), table.columnOf("status"), table.columnOf("keeper")]).toEqual([6, { column: 3, heading: "状态" }, null]);
  });

  it("rows in which only the number was filled in are blank", () => {
    const rows = [
      ["1", "S1", "村级"],
      ["2", "", ""],
      ["合计", "1", ""],
    ];
    const table = readTable(stations, { header: ["序号", "站点编号", "级别"], rows });
    expect([...table]).toEqual([{ id: "S1", level: "village" }]);
    expect(places(table.issues())).toEqual(["total-row 4 1"]);
  });

  it.each(["合计", "全县合计", "坪石镇小计", "合计（家）", "合计12家", "总计数", "本页小计", "共 12 家", "共计12家", "总 计：", "Total"])(
    "a row headed %s adds up others and is no thing",
    (head) => {
      const table = readTable(rosterForms.firms, { header: ["序号", "企业编号", "企业名称"], rows: [["9", head, "x"]] });
      expect([[...table], places(table.issues())]).toEqual([[], ["total-row 2 2 企业编号"]]);
    },
  );

  it.each(["合计村", "共和村", "共富12号站", "小计村站", "计生站"])("a row headed %s is a thing", (head) => {
    expect([...readTable(rosterForms.firms, { header: ["企业编号"], rows: [[head]] })]).toEqual([{ id: head }]);
  });

  it("a row that ends early is blank behind its end, as is what libraries trim; one with more than the headings is not", () => {
    const table = readTable(stations, { header, rows: [["S1", "村级"], ["S2", "村级", "运营", "", "是", "多"], ["S3"]] });
    expect([...table]).toEqual([{ id: "S1", level: "village" }]);
    expect(places(table.issues())).toEqual(["ragged-row 3", "missing 4 2 级别"]);
  });

  it("everything that is wrong in a row is told at once", () => {
    const table = readTable(stations, { file: "站点.csv", header, rows: [["", "甲级", "坏", "2021", "?!"]] });
    expect([...table]).toEqual([]);
    expect(places(table.issues())).toEqual([
      "not-one-of 站点.csv 2 2 级别",
      "not-one-of 站点.csv 2 3 状态",
      "date-without-day 站点.csv 2 4 停运日期",
      "not-flag 站点.csv 2 5 示范站",
      "missing 站点.csv 2 1 站点编号",
    ]);
  });

  it("a column without a heading is told of once", () => {
    const rows = Array.from({ length: 5 }, (_, at) => [`S${at}`, "村级", "多"]);
    const table = readTable(stations, { header: ["站点编号", "级别", ""], rows: [...rows, ["S9", "村级", ""]] });
    expect([...table]).toEqual([{ id: "S9", level: "village" }]);
    expect(places(table.issues())).toEqual(["cell-without-heading 2 3"]);
    expect(table.issues()[0]?.message).toEqual({
      zh: "“多” 上面没有表头；这一列有内容的 5 行都没有读入",
      en: "“多” stands in a column without a heading; none of the 5 rows with something there was read",
    });
    const one = readTable(stations, { header: ["站点编号", "级别", ""], rows: rows.slice(0, 1) });
    expect([[...one], one.issues()[0]?.message.en]).toEqual([[], "“多” stands in a column without a heading; the row was not read"]);
  });

  it("lists a thousand problems, and counts the others exactly", () => {
    const rows = (count: number): readonly Cells[] => Array.from({ length: count }, () => ["坪石镇"]);
    for (const [count, listed] of [
      [999, 999],
      [1000, 1000],
      [1001, 1001],
      [5000, 1001],
    ] as const) {
      const read = parseTable(towns, { file: "t.csv", header: ["乡镇代码"], rows: rows(count) });
      const issues = read.ok ? [] : read.issues;
      expect(issues).toHaveLength(listed);
      const last = issues.at(-1);
      expect([last?.code, last?.received, last?.file]).toEqual(
        count <= 1000 ? ["not-division-code", "“坪石镇”", "t.csv"] : ["too-many-issues", `1000 + ${count - 1000}`, "t.csv"],
      );
    }
  });

  it("does not change what it reads", () => {
    const table = { header: Object.freeze(["乡镇代码"]), rows: Object.freeze([Object.freeze(["440281100"]), Object.freeze(["x"])]) };
    expect(parseTable(towns, Object.freeze(table)).ok).toBe(false);
  });
});

describe("streams 逐行", () => {
  const header = ["场次编号", "学员编号"];

  it("gives each row as soon as its cells have come, and holds none", () => {
    let given = 0;
    function* cells(): Generator<Cells> {
      for (; given < 1_000_000; given += 1) yield ["T1", `P${given}`];
    }
    const rows = readTable(attendances, { header, rows: cells() })[Symbol.iterator]();
    expect(rows.next()).toEqual({ done: false, value: { session: "T1", person: "P0" } });
    expect(rows.next()).toEqual({ done: false, value: { session: "T1", person: "P1" } });
    expect(given).toBe(1);
  });

  it("reads rows that arrive by and by as it reads those that are there", async () => {
    const all: readonly Cells[] = [
      ["T1", "P1"],
      ["", "P2"],
      ["T2", ""],
    ];
    const table = readTable(attendances, {
      file: "签到.csv",
      header,
      rows: (async function* (): AsyncGenerator<Cells> {
        yield* all;
      })(),
    });
    const rows: unknown[] = [];
    for await (const row of table) rows.push(row);
    const now = readTable(attendances, { file: "签到.csv", header, rows: all });
    expect(rows).toEqual([...now]);
    expect(rows).toEqual([{ session: "T1", person: "P1" }, { session: "T2" }]);
    expect(table.issues()).toEqual(now.issues());
    expect(places(table.issues())).toEqual(["missing 签到.csv 3 1 场次编号"]);
  });

  it("throws what the rows throw, and nothing of its own", () => {
    const table = readTable(attendances, {
      header,
      rows: (function* (): Generator<Cells> {
        yield ["T1", "P1"];
        throw new Error("the disk is gone");
      })(),
    });
    expect(() => [...table]).toThrow("the disk is gone");
  });

  it("finds the same in the parts of a table as in the whole", () => {
    const cell = fc.constantFrom("440281", "440281100", "", "坏", "2021", "2021-08", "网络零售额", "5万元");
    const columns = ["指标", "期间", "金额", "区划代码"];
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 12 }), fc.nat(), (rows, at) => {
        const cut = rows.length === 0 ? 0 : at % rows.length;
        const whole = readTable(sales, { header: columns, rows });
        const first = readTable(sales, { header: columns, rows: rows.slice(0, cut) });
        const second = readTable(sales, { header: columns, rows: rows.slice(cut), headerRow: 1 + cut });
        expect([...first, ...second]).toEqual([...whole]);
        const bare = (issues: readonly RosterIssue[]): unknown => issues.map(({ path: _path, ...rest }) => rest);
        expect(bare([...first.issues(), ...second.issues()])).toEqual(bare(whole.issues()));
      }),
    );
  });
});

describe("written tables 写出", () => {
  it("is a template when there are no rows", () => {
    expect(writeTable(shops, [], "zh")).toEqual({
      header: ["店铺编号", "店铺名称", "店铺类别", "入驻设施编号", "年份", "年销售额"],
      rows: [],
    });
    expect(writeTable(shops, [], "en").header).toEqual(["shop id", "shop name", "kind of shop", "resident of", "year", "annual sales"]);
  });

  it("says 是 and 否, 无, and the names of options", () => {
    const row = { id: "S1", level: "village", demonstration: false, services: [], zones: ["展示区", "交易区"] } as const;
    const words = (language: "zh" | "en"): readonly string[] =>
      (writeTable(stations, [row], language).rows[0] ?? []).filter((cell) => cell !== "");
    expect(words("zh")).toEqual(["S1", "村级", "否", "无", "展示区、交易区"]);
    expect(words("en")).toEqual(["S1", "village", "no", "none", "展示区, 交易区"]);
  });

  it("throws at what its columns cannot hold", () => {
    expect(() => writeTable(towns, [{ code: "坪石镇" }], "zh")).toThrow(new TypeError('towns.code cannot hold "坪石镇"'));
    expect(() => writeTable(towns, [{ code: "440281100", name: "" }], "zh")).toThrow(TypeError);
  });
});
