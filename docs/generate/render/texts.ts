import type { Bilingual, Language } from "@countykit/core";
import { both } from "../words.js";

/** What pages say around the data (界面文字). */
const TEXTS = {
  terms: both("规则要素", "Terms"),
  term: both("要素", "Term"),
  content: both("内容", "Value"),
  force: both("约束力", "Force"),
  scope: both("适用范围", "Whom it binds"),
  inForce: both("施行", "In force"),
  readings: both("几种理解", "Readings"),
  reading: both("理解", "Reading"),
  meaning: both("怎么算", "What is measured"),
  preferred: both("（首选）", " (preferred)"),
  citation: both("出处", "Where it stands"),
  otherDay: both("换一天、换一个批次看", "Another day, another batch"),
  history: both("同一事项在各文件中", "The same question in other documents"),
  values: both("历次数值", "Values over time"),
  due: both("时限", "Time limit"),
  date: both("时间", "Date"),
  document: both("文件", "Document"),
  rule: both("规则", "Rule"),
  value: both("数值", "Value"),
  examples: both("实例", "Worked examples"),
  asOf: both("核对日", "As of"),
  given: both("给定", "Given"),
  measured: both("测得", "Measured"),
  verdict: both("结论", "Verdict"),
  steps: both("推导过程", "How it was worked out"),
  programme: both("项目", "Programme"),
  answer: both("核查结果", "Answer"),
  outside: both("不受本条约束的项目", "Programmes it does not bind"),
  case: both("算例", "Case"),
  cases: both("随包附带的算例", "Cases that come with the package"),
  tests: both("测试", "Tests"),
  kindTests: both("同类规则的测试", "Tests of rules of its kind"),
  data: both("数据与源码", "Data and source"),
  related: both("相关页面", "Related pages"),
  findings: both("核查结果（JSON）", "the findings (JSON)"),
  ruleJson: both("规则本身", "The rule itself"),
  sourceLine: both("写在", "Written in"),
  line: both("第 {n} 行", "line {n}"),
  noTests: both("没有专门点名这一条的测试。", "No test names this rule in particular."),
  thisPage: both("本条", "this rule"),
  note: both("说明", "Note"),
} as const satisfies Readonly<Record<string, Bilingual>>;

export type TextKey = keyof typeof TEXTS;

export const text = (key: TextKey, language: Language): string => TEXTS[key][language];
