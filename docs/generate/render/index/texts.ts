import type { Bilingual, Language } from "@countykit/core";
import { both } from "../../words.js";

const TEXTS = {
  rules: both("按文件和条款", "Rules by document and article"),
  rulesSaid: both(
    "{count} 条规则，按文件、再按条款先后排列。每一条都有自己的页面：规则说什么、出处、各县算下来的结论、同一事项在其他文件里的数值。页面由规则数据和核查程序生成。",
    "{count} rules by document, in the order of its articles. Each has a page of its own: what it says, where it stands, what it answers for the real programmes, and the values that other documents set. The pages are made from the data of the rules and the answers of the evaluators.",
  ),
  byCounty: both("按县", "Rules by county"),
  byCountySaid: both(
    "每个县自己的方案，以及对它有约束力的省级、国家级文件。",
    "What each county’s own plan asks, and what the province and the nation ask of it.",
  ),
  byTopic: both("按事项", "Rules by topic"),
  byTopicSaid: both(
    "同一事项的预算条款、建设任务、指标和考评项放在一起。",
    "Clauses, targets, indicators and scored items of one matter, side by side.",
  ),
  matrix: both("各县结论一览", "Counties and verdicts"),
  matrixSaid: both(
    "一行一个问题，一列一个项目。格子里是该项目自己文件的数值和核查结论；点开是规则页面。结论按各项目自己的核对日算出，结论既用颜色也用文字表示。",
    "One question a row, one programme a column. A cell holds the value in the programme’s own document and the verdict on it, and leads to the page of the rule. Verdicts are those of each programme’s own day; they are told by words as well as by colour.",
  ),
  ownWords: both("自成一体的指标", "Indicators, which stand in no one document"),
  place: both("条款", "Article"),
  rule: both("规则", "Rule"),
  value: both("数值", "Value"),
  force: both("约束力", "Force"),
  verdict: both("结论", "Verdict"),
  kind: both("种类", "Kind"),
  from: both("文件", "Document"),
  question: both("问题", "Question"),
  ownPlan: both("本县文件", "The county’s own document"),
  reported: both("自评所载事实", "Facts that the self-evaluation reports"),
  above: both("上级文件", "From above"),
  unchecked: both("未核查", "not checked"),
  ifBound: both("若适用：{verdict}", "if it bound: {verdict}"),
} as const satisfies Readonly<Record<string, Bilingual>>;

export type IndexTextKey = keyof typeof TEXTS;

export const said = (key: IndexTextKey, language: Language, params: Readonly<Record<string, string>> = {}): string =>
  TEXTS[key][language].replaceAll(/\{(\w+)\}/gu, (whole, name: string) => params[name] ?? whole);
