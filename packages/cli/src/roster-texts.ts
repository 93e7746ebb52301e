import type { MessageTable } from "@countykit/core";
import { type AreaLevel, type RosterName, rosterForms } from "@countykit/coverage-metrics";
import type { None } from "./issue-texts.js";

/** What is said of the files of rosters, and what fills it. */
export interface RosterTexts {
  readonly workbook: None;
  readonly workbookHint: None;
  readonly notText: None;
  readonly notTextHint: None;
  readonly damagedText: { readonly encoding: string };
  readonly damagedTextHint: None;
  readonly openQuote: None;
  readonly strayQuote: None;
  readonly quoteHint: None;
  readonly longRow: None;
  readonly notRosters: None;
  readonly notRostersHint: None;
  readonly noCoverage: None;
  readonly noCoverageHint: None;
  readonly whichRoster: None;
  readonly whichRosterHint: None;
  readonly unknownRoster: { readonly name: string };
  readonly rosterNames: None;
  readonly badRoster: None;
  readonly noRosters: None;
  readonly emptyFolder: None;
  readonly twoRecords: None;
  readonly badCompare: None;
  readonly notEarlier: { readonly asOf: string };
  readonly factsAndBy: None;
  readonly noTargets: None;
  readonly rowsNotKept: { readonly roster: RosterName };
  readonly severalPlans: { readonly ids: readonly string[] };
  readonly readingFile: { readonly bar: string; readonly file: string };
  readonly rosterTerm: { readonly roster: RosterName };
  readonly ofCounty: { readonly code: string };
  readonly countedOn: { readonly date: string };
  readonly rostersTitle: None;
  readonly filesRead: None;
  readonly rowCount: { readonly count: number };
  readonly byHeadings: None;
  readonly inEncoding: { readonly encoding: string };
  readonly headingsIn: { readonly row: number };
  readonly skippedWorkbook: { readonly file: string };
  readonly moreNotes: { readonly count: number };
  readonly moreIssues: { readonly count: number };
  readonly comma: None;
  readonly summary: None;
  readonly indicatorHead: None;
  readonly nothingShown: None;
  readonly areaCode: None;
  readonly areaName: None;
  readonly areasTitle: { readonly level: AreaLevel; readonly count: number };
  readonly areasCompared: { readonly before: string; readonly now: string };
  readonly usageCoverage: None;
  readonly aboutCoverage: None;
  readonly argRosters: None;
  readonly optRoster: None;
  readonly optPlan: None;
  readonly optCounty: None;
  readonly optCountedOn: None;
  readonly optCompare: None;
  readonly optBy: None;
  readonly optFacts: None;
  readonly optTemplate: None;
  readonly valueRosterFile: None;
  readonly valueRoster: None;
  readonly valueCounty: None;
  readonly helpRosters: None;
}

export const rosterTexts: MessageTable<RosterTexts> = {
  workbook: { zh: () => "这是 Excel 工作簿，不是 CSV 文件", en: () => "This is a workbook, not a CSV file" },
  workbookHint: {
    zh: () => "在 Excel 里打开，另存为“CSV UTF-8（逗号分隔）”",
    en: () => "Open it in the spreadsheet program and save it as CSV (UTF-8)",
  },
  notText: { zh: () => "这不是文本文件", en: () => "This is not a text file" },
  notTextHint: { zh: () => "名册应是 CSV 文件", en: () => "A roster is a CSV file" },
  damagedText: {
    zh: ({ encoding }) => `从这一行起，文件不是正确的 ${encoding.toUpperCase()} 文本，后面的内容没有读`,
    en: ({ encoding }) => `From this row on the file is not right as ${encoding.toUpperCase()}, and was not read`,
  },
  damagedTextHint: {
    zh: () => "文件可能损坏，或由两种编码的内容拼成；重新从 Excel 导出",
    en: () => "It may be damaged, or put together from files of two encodings; export it again",
  },
  openQuote: {
    zh: () => "这一行有一个双引号没有配对，从这里起无法分栏",
    en: () => "A quotation mark opens in this row and never closes, so nothing after it can be parted into cells",
  },
  strayQuote: {
    zh: () => "这一行的单元格里夹着单独的双引号，这一行没有读",
    en: () => "A quotation mark stands alone within a quoted cell of this row, which was not read",
  },
  quoteHint: {
    zh: () => '单元格里的双引号要写两个（""），整格用双引号括起来',
    en: () => 'Within a quoted cell, write a quotation mark twice ("")',
  },
  longRow: { zh: () => "这一行过长，不像表格里的一行", en: () => "This row is longer than any row of such a table" },
  notRosters: { zh: () => "看不出这个文件是什么：不是数据档案，也不是名册", en: () => "This is neither a coverage record nor a roster" },
  notRostersHint: {
    zh: () => '名册写成对象的列表 [{ … }]，或按名册分列 { "stations": [ … ] }',
    en: () => 'Write a roster as a list of objects, [{ … }], or several by name, { "stations": [ … ] }',
  },
  noCoverage: { zh: () => "项目文件里没有 coverage（完成情况）部分", en: () => "The project file has no coverage section" },
  noCoverageHint: { zh: () => "预算用 countykit check 核查", en: () => "A budget is checked with countykit check" },
  whichRoster: { zh: () => "看不出这是哪种名册", en: () => "It is not clear which roster this is" },
  whichRosterHint: {
    zh: () => "用 --roster 名册=文件 说明，如 --roster stations=名单.csv",
    en: () => "Say so with --roster name=file, such as --roster stations=list.csv",
  },
  unknownRoster: { zh: ({ name }) => `没有“${name}”这种名册`, en: ({ name }) => `There is no roster “${name}”` },
  rosterNames: { zh: () => "名册的种类见 countykit coverage --help", en: () => "See countykit coverage --help for their names" },
  badRoster: { zh: () => "--roster 应写成 名册=文件", en: () => "--roster is written as name=file" },
  noRosters: { zh: () => "没有给出名册文件", en: () => "No file of rosters was given" },
  emptyFolder: { zh: () => "这个文件夹里没有 CSV、JSON 或 YAML 文件", en: () => "There is no CSV, JSON or YAML file in this folder" },
  twoRecords: {
    zh: () => "只能有一份数据档案，这是第二份",
    en: () => "There can be one coverage record only, and this is the second",
  },
  badCompare: { zh: () => "对比日期应写成 2020-12-31 这样", en: () => "The day to compare with is written like 2020-12-31" },
  notEarlier: {
    zh: ({ asOf }) => `对比日期应早于统计基准日 ${asOf}`,
    en: ({ asOf }) => `The day to compare with has to come before ${asOf}, as of which is counted`,
  },
  factsAndBy: { zh: () => "--facts 和 --by 不能同时使用", en: () => "--facts and --by cannot be used together" },
  rowsNotKept: {
    zh: ({ roster }) => `“${rosterForms[roster].term.zh}”名册太大，只汇总、不逐行保留，要逐行查看的指标算不出来`,
    en: ({ roster }) =>
      `The roster “${rosterForms[roster].term.en}” is too large to keep row by row: it is counted, but what needs single rows is not shown`,
  },
  noTargets: {
    zh: () => "--plan 指定的文件里没有目标，见 countykit policies",
    en: () => "What --plan names has no targets; see countykit policies",
  },
  severalPlans: {
    zh: ({ ids }) => `本县有 ${ids.length} 份目标方案，未核对目标；请用 --plan 指定其一：${ids.join("、")}`,
    en: ({ ids }) => `There are ${ids.length} plans for this county, so no targets were checked; choose one with --plan: ${ids.join(", ")}`,
  },
  readingFile: { zh: ({ bar, file }) => `读取 ${bar}  ${file}`, en: ({ bar, file }) => `reading ${bar}  ${file}` },
  rosterTerm: { zh: ({ roster }) => rosterForms[roster].term.zh, en: ({ roster }) => rosterForms[roster].term.en },
  ofCounty: { zh: ({ code }) => `区划代码 ${code}`, en: ({ code }) => `Division code ${code}` },
  countedOn: { zh: ({ date }) => `统计基准日 ${date}`, en: ({ date }) => `Counted as of ${date}` },
  rostersTitle: { zh: () => "名册汇总", en: () => "Count of rosters" },
  filesRead: { zh: () => "读入的名册", en: () => "Rosters read" },
  rowCount: { zh: ({ count }) => `${count} 行`, en: ({ count }) => `${count} ${count === 1 ? "row" : "rows"}` },
  byHeadings: { zh: () => "按表头认定", en: () => "known by its headings" },
  inEncoding: { zh: ({ encoding }) => `编码 ${encoding}`, en: ({ encoding }) => `encoded in ${encoding}` },
  headingsIn: { zh: ({ row }) => `表头在第 ${row} 行`, en: ({ row }) => `headings in row ${row}` },
  skippedWorkbook: {
    zh: ({ file }) => `${file} 是 Excel 工作簿，没有读；要用的话请另存为 CSV`,
    en: ({ file }) => `${file} is a workbook and was not read; save it as CSV if it is needed`,
  },
  moreNotes: { zh: ({ count }) => `另有 ${count} 条提示，见 JSON 报告`, en: ({ count }) => `${count} more are in the JSON report` },
  moreIssues: {
    zh: ({ count }) => `另有 ${count} 处问题，加 --format json 可全部列出`,
    en: ({ count }) => `${count} more problems; --format json lists all of them`,
  },
  comma: { zh: () => "，", en: () => ", " },
  summary: { zh: () => "统计结果", en: () => "Counts" },
  indicatorHead: { zh: () => "指标", en: () => "Indicator" },
  nothingShown: { zh: () => "凭这些名册还算不出任何指标。", en: () => "These rosters do not show any indicator yet." },
  areaCode: { zh: () => "区划代码", en: () => "Division" },
  areaName: { zh: () => "名称", en: () => "Name" },
  areasTitle: {
    zh: ({ level, count }) => `分${{ town: "乡镇", county: "县", city: "市", province: "省", nation: "地区" }[level]}统计：${count} 个`,
    en: ({ level, count }) => `By ${level}: ${count} ${count === 1 ? "area" : "areas"}`,
  },
  areasCompared: { zh: ({ before, now }) => `${before} → ${now}`, en: ({ before, now }) => `${before} → ${now}` },
  usageCoverage: { zh: () => "[选项] [文件…]", en: () => "[options] [file…]" },
  aboutCoverage: {
    zh: () => "从名册汇总覆盖、培训等指标，并与目标方案核对",
    en: () => "Work out coverage, training and other indicators from rosters, and check them against a plan",
  },
  argRosters: {
    zh: () => "名册文件（CSV）、数据档案或名册（JSON、YAML），或放这些文件的文件夹；“-”表示标准输入",
    en: () => "rosters (CSV), a coverage record or rosters (JSON, YAML), or a folder of them; “-” is standard input",
  },
  optRoster: {
    zh: () => "说明某个文件是哪种名册，如 stations=名单.csv；不说明则看文件名，再看表头。可重复使用",
    en: () => "say which roster a file holds, such as stations=list.csv; otherwise its name decides, then its headings. Repeatable",
  },
  optPlan: {
    zh: () => "按这份目标方案核对：内置方案的编号，或自己的方案文件；默认用本县的内置方案。可重复使用",
    en: () => "check the targets of this plan: id of a built-in one, or a file; by default that of the county. Repeatable",
  },
  optCounty: {
    zh: () => "名册所属的县级区划代码，如 331123；不属于该县的行按错误处理",
    en: () => "division code of the county whose rosters these are, such as 331123; rows outside it are errors",
  },
  optCountedOn: {
    zh: () => "统计基准日，如 2021-12-31；默认取数据档案的截止日，没有则取今日（北京时间）",
    en: () => "count as of this day, such as 2021-12-31; by default that of the record, else today in China",
  },
  optCompare: { zh: () => "与这个较早日期的情况对比", en: () => "compare with the figures of this earlier day" },
  optBy: { zh: () => "分地区列出：town 乡镇、county 县、city 市、province 省", en: () => "add a table of areas at this level" },
  optFacts: {
    zh: () => "只输出事实清单（JSON），供评分等使用；事实不是结论，退出码为 0",
    en: () => "print only the facts, as JSON, for scoring and other uses; facts are no verdict, so the exit code is 0",
  },
  optTemplate: {
    zh: () => "输出一份空白名册（CSV）：全部表头和一行示例",
    en: () => "print a blank roster as CSV: all headings and one sample row",
  },
  valueRosterFile: { zh: () => "名册=文件", en: () => "name=file" },
  valueRoster: { zh: () => "名册", en: () => "name" },
  valueCounty: { zh: () => "代码", en: () => "code" },
  helpRosters: { zh: () => "名册：", en: () => "Rosters:" },
};
