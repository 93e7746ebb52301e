import { type Bilingual, type Language, type MessageTable, say } from "@countykit/core";
import { type CoverageTexts, coverageTexts } from "./coverage-texts.js";
import { type EventTexts, eventTexts } from "./event-texts.js";
import { type IssueTexts, issueTexts, type None } from "./issue-texts.js";
import { type RosterTexts, rosterTexts } from "./roster-texts.js";
import { type ScoreTexts, scoreTexts } from "./score-texts/score-texts.js";

/** Every text of the command line and what fills it. */
interface Texts extends EventTexts, IssueTexts, CoverageTexts, RosterTexts, ScoreTexts {
  readonly about: None;
  readonly aboutCheck: None;
  readonly aboutPolicies: None;
  readonly helpUsage: None;
  readonly helpArguments: None;
  readonly helpOptions: None;
  readonly helpGlobalOptions: None;
  readonly helpCommands: None;
  readonly usageRoot: None;
  readonly usageCheck: None;
  readonly usagePolicies: None;
  readonly usageHelp: None;
  readonly argFiles: None;
  readonly argPolicy: None;
  readonly argCommand: None;
  readonly optLang: None;
  readonly optVersion: None;
  readonly optHelp: None;
  readonly optDebug: None;
  readonly optOnly: None;
  readonly optPolicy: None;
  readonly optAsOf: None;
  readonly optTableCounty: None;
  readonly optCohort: None;
  readonly valueYear: None;
  readonly optFormat: None;
  readonly valueFile: None;
  readonly valueOneFile: None;
  readonly valueId: None;
  readonly valueSection: None;
  readonly valuePolicy: None;
  readonly valueDate: None;
  readonly cmdHelp: None;
  readonly helpExamples: None;
  readonly helpExitCodes: None;
  readonly exitCode: { readonly code: 0 | 1 | 2 | 3 | 4 };
  readonly exitLine: { readonly code: 0 | 1 | 2 | 3 | 4 };
  readonly document: { readonly document: string };
  readonly asOf: { readonly date: string; readonly from: "option" | "file" | "clock" };
  readonly totals: None;
  readonly source: None;
  readonly noSource: None;
  readonly linesTotal: None;
  readonly printedAmount: None;
  readonly allLines: None;
  readonly contingent: { readonly inPlace: string; readonly pending: string; readonly triggers: readonly string[] };
  readonly findings: None;
  readonly item: None;
  readonly measured: None;
  readonly rule: None;
  readonly margin: None;
  readonly verdict: None;
  readonly cited: None;
  readonly reading: None;
  readonly preferred: None;
  readonly adopted: None;
  readonly within: { readonly range: string };
  readonly force: { readonly force: "mandatory" | "in-principle" | "target" };
  readonly quotedIn: { readonly where: string };
  readonly thisBudget: None;
  readonly missing: { readonly facts: readonly string[] };
  readonly decides: { readonly sets: readonly { readonly facts: readonly string[]; readonly certain: boolean }[]; readonly all: number };
  readonly decidesAny: { readonly certain: boolean };
  readonly decidesAll: { readonly count: number; readonly certain: boolean };
  readonly labelled: { readonly label: string; readonly text: string };
  readonly named: { readonly name: string; readonly more: string };
  readonly limitIs: { readonly limit: string };
  readonly unstated: { readonly count: number };
  readonly readingsDisagree: None;
  readonly notApplicable: None;
  readonly notApplicableWhy: { readonly reason: string };
  readonly forInformation: None;
  readonly noFindings: None;
  readonly notes: None;
  readonly note: { readonly place: string | null; readonly message: string; readonly meant: string | null };
  readonly counts: { readonly all: number; readonly each: readonly string[] };
  readonly count: { readonly verdict: string; readonly count: number };
  readonly policyList: { readonly policies: number; readonly plans: number; readonly rubrics: number };
  readonly policyCohorts: None;
  readonly holds: { readonly rules: number; readonly targets: number };
  readonly everyCohort: None;
  readonly ofCohorts: { readonly years: readonly number[] };
  readonly cohorts: { readonly years: readonly number[] };
  readonly level: { readonly level: "national" | "province" | "city" | "county" };
  readonly inForce: { readonly from: string | null; readonly until: string | null };
  readonly ruleId: None;
  readonly ruleKind: None;
  readonly issuesFound: { readonly count: number };
  readonly issuePath: { readonly path: string };
  readonly issueExpected: { readonly expected: string };
  readonly issueReceived: { readonly received: string };
  readonly issueHint: { readonly hint: string };
  readonly issueMeant: { readonly meant: string };
  readonly standardInput: None;
  readonly commandLine: None;
  readonly defect: { readonly what: string };
  readonly defectReport: { readonly version: string };
  readonly defectDebug: None;
}

const TEXTS: MessageTable<Texts> = {
  about: {
    zh: () => "核查电子商务进农村综合示范项目的预算和目标完成情况，并按考评指标体系评分：数字分毫不差，逐条注明依据。",
    en: () =>
      "Checks the budgets and targets of rural e-commerce demonstration projects and scores them, exactly and with the clause behind every answer.",
  },
  aboutCheck: {
    zh: () => "按政策文件和目标方案逐条核查一个或几个项目",
    en: () => "Check one or more projects against policies and plans, clause by clause",
  },
  aboutPolicies: {
    zh: () => "列出内置的政策、目标方案和指标体系；给出编号则列出其全部内容",
    en: () => "List the built-in policies, plans and rubrics, or everything in one of them",
  },
  helpUsage: { zh: () => "用法：", en: () => "Usage:" },
  helpArguments: { zh: () => "参数：", en: () => "Arguments:" },
  helpOptions: { zh: () => "选项：", en: () => "Options:" },
  helpGlobalOptions: { zh: () => "通用选项：", en: () => "Global options:" },
  helpCommands: { zh: () => "命令：", en: () => "Commands:" },
  usageRoot: { zh: () => "[选项] <命令>", en: () => "[options] <command>" },
  usageCheck: { zh: () => "[选项] <文件…>", en: () => "[options] <file…>" },
  usagePolicies: { zh: () => "[选项] [编号]", en: () => "[options] [id]" },
  usageHelp: { zh: () => "[命令]", en: () => "[command]" },
  argFiles: {
    zh: () => "项目文件，或单独的预算、完成情况文件，JSON 或 YAML 格式；预算也可以是 CSV 表格；“-”表示标准输入",
    en: () => "project files, or a budget or coverage record alone, JSON or YAML; a budget may be a CSV table; “-” is standard input",
  },
  argPolicy: {
    zh: () => "政策、方案或指标体系的编号，见不带编号时的列表",
    en: () => "id of a policy, plan or rubric, as listed without one",
  },
  argCommand: { zh: () => "要查看的命令", en: () => "the command to read about" },
  optLang: { zh: () => "输出语言：zh（默认）或 en", en: () => "language of the output: zh (default) or en" },
  optVersion: { zh: () => "显示版本号", en: () => "print the version" },
  optHelp: { zh: () => "显示帮助", en: () => "show this help" },
  optDebug: { zh: () => "程序出错时显示调用栈", en: () => "show the stack when the program itself fails" },
  optOnly: {
    zh: () => "只核查一个部分：budget（预算）或 coverage（完成情况）",
    en: () => "check one section only: budget or coverage",
  },
  optPolicy: {
    zh: () => "内置政策或目标方案的编号：只按所列的核查；或县里自己的政策、方案文件：与内置的一并核查。可重复使用",
    en: () =>
      "id of a built-in policy or plan, to check against the named ones only; or a file of your own, to check against it as well. Repeatable",
  },
  optAsOf: {
    zh: () => "核查基准日，如 2022-04-18；默认取文件中的日期，文件未写则取今日（北京时间）",
    en: () => "the day to check for, such as 2022-04-18; by default the one in the file, else today in China",
  },
  optTableCounty: {
    zh: () => "CSV 预算表属于哪个县：区划代码，如 440281；不写则按不知道算",
    en: () => "county of budgets that come as CSV: its division code, such as 440281; unknown without it",
  },
  optCohort: {
    zh: () => "CSV 预算表属于哪个批次年度，如 2021；不写则按不知道算",
    en: () => "batch year of budgets that come as CSV, such as 2021; unknown without it",
  },
  valueYear: { zh: () => "年度", en: () => "year" },
  optFormat: { zh: () => "输出格式：text（默认）或 json", en: () => "form of the output: text (default) or json" },
  valueFile: { zh: () => "文件…", en: () => "file…" },
  valueOneFile: { zh: () => "文件", en: () => "file" },
  valueId: { zh: () => "编号", en: () => "id" },
  valueSection: { zh: () => "部分", en: () => "section" },
  valuePolicy: { zh: () => "编号|文件", en: () => "id|file" },
  valueDate: { zh: () => "年-月-日", en: () => "YYYY-MM-DD" },
  cmdHelp: { zh: () => "显示某个命令的帮助", en: () => "show the help of a command" },
  helpExamples: { zh: () => "示例：", en: () => "Examples:" },
  helpExitCodes: { zh: () => "退出码：", en: () => "Exit codes:" },
  exitCode: { zh: ({ code }) => EXIT_ZH[code], en: ({ code }) => EXIT_EN[code] },
  exitLine: { zh: ({ code }) => `退出码 ${code}：${EXIT_ZH[code]}。`, en: ({ code }) => `Exit code ${code}: ${EXIT_EN[code]}.` },
  document: { zh: ({ document }) => `依据文件 ${document}`, en: ({ document }) => `Document ${document}` },
  asOf: {
    zh: ({ date, from }) => `核查基准日 ${date}（${{ option: "由 --as-of 指定", file: "取自文件", clock: "取今日，北京时间" }[from]}）`,
    en: ({ date, from }) => `As of ${date} (${{ option: "from --as-of", file: "from the file", clock: "today in China" }[from]})`,
  },
  totals: { zh: () => "资金构成", en: () => "Funds" },
  source: { zh: () => "资金来源", en: () => "Source" },
  noSource: { zh: () => "未注明来源", en: () => "no source named" },
  linesTotal: { zh: () => "预算各行合计", en: () => "Sum of lines" },
  printedAmount: { zh: () => "文件列明", en: () => "As printed" },
  allLines: { zh: () => "合计", en: () => "Total" },
  contingent: {
    zh: ({ inPlace, pending, triggers }) =>
      `其中已落实 ${inPlace}，待到位 ${pending}${triggers.length === 0 ? "" : `（条件：${triggers.join("；")}）`}。`,
    en: ({ inPlace, pending, triggers }) =>
      `Of this, ${inPlace} in place and ${pending} still to come${triggers.length === 0 ? "" : ` (on: ${triggers.join("; ")})`}.`,
  },
  findings: { zh: () => "核查结果", en: () => "Findings" },
  item: { zh: () => "核查事项", en: () => "Rule" },
  measured: { zh: () => "测算值", en: () => "Measured" },
  rule: { zh: () => "限值", en: () => "Limit" },
  margin: { zh: () => "余量", en: () => "Margin" },
  verdict: { zh: () => "结论", en: () => "Verdict" },
  cited: { zh: () => "依据", en: () => "Source" },
  reading: { zh: () => "对条文的理解", en: () => "Reading of the clause" },
  preferred: { zh: () => "（倾向采用）", en: () => " (preferred)" },
  adopted: { zh: () => "（已采纳）", en: () => " (adopted)" },
  within: { zh: ({ range }) => `${range} 内`, en: ({ range }) => `within ${range}` },
  force: {
    zh: ({ force }) => ({ mandatory: "", "in-principle": "（原则上）", target: "（力争）" })[force],
    en: ({ force }) => ({ mandatory: "", "in-principle": " (in principle)", target: " (target)" })[force],
  },
  quotedIn: { zh: ({ where }) => `（转引自 ${where}）`, en: ({ where }) => ` (quoted in ${where})` },
  thisBudget: { zh: () => "本预算", en: () => "the budget itself" },
  missing: { zh: ({ facts }) => `尚缺：${facts.join("；")}。`, en: ({ facts }) => `Missing: ${facts.join("; ")}.` },
  decides: {
    zh: ({ sets, all }) =>
      `${sets.map(({ facts, certain }) => `${facts.length > 1 ? "同时查明" : "查明"} ${facts.join("、")}，${certain ? "即可判定" : "有可能判定"}`).join("；")}${all > sets.length ? `；共 ${all} 种办法，其余见 JSON 报告` : ""}。`,
    en: ({ sets, all }) =>
      [
        ...sets.map(({ facts, certain }) => `Knowing ${facts.join(" and ")} ${certain ? "would" : "might"} decide it.`),
        ...(all > sets.length ? [`These are ${sets.length} of ${all} ways; the others are in the JSON report.`] : []),
      ].join(" "),
  },
  decidesAny: {
    zh: ({ certain }) => `查明其中任一项，${certain ? "即可判定" : "有可能判定"}。`,
    en: ({ certain }) => `Knowing any one of them ${certain ? "would" : "might"} decide it.`,
  },
  decidesAll: {
    zh: ({ count, certain }) => `查明${count === 1 ? "此项" : "以上各项"}，${certain ? "即可判定" : "有可能判定"}。`,
    en: ({ count, certain }) => `Knowing ${count === 1 ? "it" : "all of them"} ${certain ? "would" : "might"} decide it.`,
  },
  labelled: { zh: ({ label, text }) => `${label}：${text}`, en: ({ label, text }) => `${label}: ${text}` },
  named: { zh: ({ name, more }) => `${name}（${more}）`, en: ({ name, more }) => `${name} (${more})` },
  limitIs: { zh: ({ limit }) => `限值 ${limit}`, en: ({ limit }) => `limit ${limit}` },
  unstated: {
    zh: ({ count }) => `待定：尚无资料说明的要求 ${count} 项（逐项查明，即可判定）`,
    en: ({ count }) => `Unknown: ${count} ${count === 1 ? "duty" : "duties"} about which nothing is stated (stating each decides it)`,
  },
  readingsDisagree: {
    zh: () => "条文有不同理解，各种理解的结论不一致：",
    en: () => "The clause can be read in several ways, and they disagree:",
  },
  notApplicable: { zh: () => "不适用", en: () => "Not applicable" },
  notApplicableWhy: { zh: ({ reason }) => REASON_ZH[reason] ?? "不适用", en: ({ reason }) => REASON_EN[reason] ?? "does not apply" },
  forInformation: { zh: () => "测算值仅供参考", en: () => "measured for information only" },
  notes: { zh: () => "提示", en: () => "Notes" },
  note: {
    zh: ({ place, message: said, meant }) => `${place === null ? "" : `${place}  `}${said}。${meant ?? ""}`,
    en: ({ place, message: said, meant }) => `${place === null ? "" : `${place}  `}${said}.${meant === null ? "" : ` ${meant}`}`,
  },
  noFindings: { zh: () => "没有可供核查的条款。", en: () => "There is no rule to check." },
  counts: {
    zh: ({ all, each }) => `共 ${all} 项：${each.join("，")}。`,
    en: ({ all, each }) => `${all} ${all === 1 ? "finding" : "findings"}: ${each.join(", ")}.`,
  },
  count: { zh: ({ verdict, count }) => `${verdict} ${count}`, en: ({ verdict, count }) => `${count} ${verdict}` },
  policyList: {
    zh: ({ policies, plans, rubrics }) => `内置政策 ${policies} 份，目标方案 ${plans} 份，考评指标体系 ${rubrics} 份`,
    en: ({ policies, plans, rubrics }) =>
      `Built in: ${policies} ${policies === 1 ? "policy" : "policies"}, ${plans} ${plans === 1 ? "plan" : "plans"} with targets, ${rubrics} ${rubrics === 1 ? "rubric" : "rubrics"}`,
  },
  policyCohorts: { zh: () => "批次", en: () => "Batches" },
  holds: {
    zh: ({ rules, targets }) =>
      [rules === 0 ? "" : `规则 ${rules} 条`, targets === 0 ? "" : `目标 ${targets} 项`].filter((text) => text !== "").join("，"),
    en: ({ rules, targets }) =>
      [
        rules === 0 ? "" : `${rules} ${rules === 1 ? "rule" : "rules"}`,
        targets === 0 ? "" : `${targets} ${targets === 1 ? "target" : "targets"}`,
      ]
        .filter((text) => text !== "")
        .join(", "),
  },
  everyCohort: { zh: () => "各批次", en: () => "all batches" },
  ofCohorts: {
    zh: ({ years }) => `${years.map((year) => `${year} 年`).join("、")}批次`,
    en: ({ years }) => `${years.length === 1 ? "batch" : "batches"} of ${years.join(", ")}`,
  },
  cohorts: { zh: ({ years }) => years.map((year) => `${year} 年`).join("、"), en: ({ years }) => years.join(", ") },
  level: {
    zh: ({ level }) => ({ national: "国家级", province: "省级", city: "市级", county: "县级" })[level],
    en: ({ level }) => ({ national: "national", province: "province", city: "city", county: "county" })[level],
  },
  inForce: {
    zh: ({ from, until }) =>
      from === null && until === null
        ? "施行日期不详"
        : `${from === null ? "" : `自 ${from} 起施行`}${until === null ? "" : `，至 ${until} 前有效`}`,
    en: ({ from, until }) =>
      from === null && until === null
        ? "dates in force not known"
        : [from === null ? "" : `in force from ${from}`, until === null ? "" : `until before ${until}`].filter(Boolean).join(", "),
  },
  ruleId: { zh: () => "条款编号", en: () => "Rule id" },
  ruleKind: { zh: () => "类型", en: () => "Kind" },
  issuesFound: {
    zh: ({ count }) => `输入有 ${count} 处问题，请改正后重试：`,
    en: ({ count }) =>
      `The input has ${count} ${count === 1 ? "problem" : "problems"}; please put ${count === 1 ? "it" : "them"} right and try again:`,
  },
  issuePath: { zh: ({ path }) => `位置：${path}`, en: ({ path }) => `at: ${path}` },
  issueExpected: { zh: ({ expected }) => `应为：${expected}`, en: ({ expected }) => `expected: ${expected}` },
  issueReceived: { zh: ({ received }) => `实为：${received}`, en: ({ received }) => `received: ${received}` },
  issueHint: { zh: ({ hint }) => `提示：${hint}`, en: ({ hint }) => `hint: ${hint}` },
  issueMeant: { zh: ({ meant }) => `是否想写 ${meant}？`, en: ({ meant }) => `did you mean ${meant}?` },
  standardInput: { zh: () => "标准输入", en: () => "standard input" },
  commandLine: { zh: () => "命令行", en: () => "command line" },
  defect: {
    zh: ({ what }) => `程序内部出错（不是您的数据有问题）：${what}`,
    en: ({ what }) => `The program itself failed; your data are not to blame: ${what}`,
  },
  defectReport: {
    zh: ({ version }) => `请把上面这句话、所用的命令和文件反馈给 CountyKit 维护者（版本 ${version}）。`,
    en: ({ version }) =>
      `Please report the line above, with the command and the file, to the maintainers of CountyKit (version ${version}).`,
  },
  defectDebug: { zh: () => "加上 --debug 可显示调用栈。", en: () => "Add --debug to see the stack." },
  ...issueTexts,
  ...coverageTexts,
  ...eventTexts,
  ...rosterTexts,
  ...scoreTexts,
};

const EXIT_ZH = {
  0: "没有不符合项，也没有待定项",
  1: "至少有一项不符合或未达标",
  2: "没有不符合项，但有事项待定或取决于对条文的理解",
  3: "输入有误，有内容未能核查",
  4: "程序内部出错",
} as const;

const EXIT_EN = {
  0: "nothing failed and nothing is open",
  1: "at least one rule or target failed",
  2: "nothing failed, but something is unknown or depends on how a clause is read",
  3: "some of the input is not right and was not checked",
  4: "the program itself failed",
} as const;

const REASON_ZH: Readonly<Record<string, string>> = {
  jurisdiction: "不管辖本县",
  cohort: "不约束本批次",
  "not-yet-in-force": "当时尚未施行",
  repealed: "当时已失效",
};

const REASON_EN: Readonly<Record<string, string>> = {
  jurisdiction: "does not govern this county",
  cohort: "does not bind this batch",
  "not-yet-in-force": "not yet in force on that day",
  repealed: "no longer in force on that day",
};

/** Fills one text in one language. */
export type Tell = <Key extends keyof Texts>(key: Key, params: Texts[Key]) => string;

/** The texts of one language. */
export const textsIn =
  (language: Language): Tell =>
  (key, params) =>
    TEXTS[key][language](params);

/** One text in both languages, for issues. */
export const message = <Key extends keyof Texts>(key: Key, params: Texts[Key]): Bilingual => say(TEXTS, key, params);
