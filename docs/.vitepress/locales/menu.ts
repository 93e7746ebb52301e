import type { DefaultTheme } from "vitepress";
import { doorWords, pageName } from "../../typedoc/door-words-table.js";

type Language = "zh" | "en";
type Text = Readonly<Record<Language, string>>;
type Entry = Readonly<{ text: Text; link: string }>;
type Shelf = Readonly<{ text: Text; items: readonly Entry[] }>;

const entry = (link: string, zh: string, en: string): Entry => ({ text: { zh, en }, link });
const shelf = (zh: string, en: string, items: readonly Entry[]): Shelf => ({ text: { zh, en }, items });

/** What stands above every page. */
const top: readonly Entry[] = [
  entry("/start/embed", "上手", "Get started"),
  entry("/concepts/verdicts", "概念", "Concepts"),
  entry("/guides/budget-rules", "指南", "Guides"),
  entry("/rules/", "规则", "Rules"),
  entry("/playground/", "试验台", "Playground"),
  entry("/api/", "API", "API"),
];

const learn: readonly Shelf[] = [
  shelf("上手", "Get started", [
    entry("/start/embed", "五分钟嵌入", "Embed in five minutes"),
    entry("/start/pages-and-services", "放进网页和服务", "Into a page or a service"),
    entry("/start/shell", "在命令行核查", "Check from a shell"),
    entry("/start/other-languages", "在其他语言中使用", "From another language"),
  ]),
  shelf("概念", "Concepts", [
    entry("/concepts/verdicts", "结论的含义", "Verdicts"),
    entry("/concepts/readings", "条文的几种理解", "Readings"),
    entry("/concepts/exact-money", "精确的金额", "Exact money"),
    entry("/concepts/missing-facts", "缺少的事实", "Missing facts"),
    entry("/concepts/citations", "依据与出处", "Citations"),
    entry("/concepts/coverage", "覆盖与任务", "Coverage"),
    entry("/concepts/scoring", "考评打分", "Scoring"),
  ]),
  shelf("指南", "Guides", [
    entry("/guides/budget-rules", "核查一份预算", "Check a budget"),
    entry("/guides/coverage-metrics", "核查任务完成情况", "Check targets"),
    entry("/guides/scoring-rubric", "按考评指标体系打分", "Score a county"),
  ]),
  shelf("追溯", "Traceability", [
    entry("/guides/identifiers", "读写标识", "Identifiers"),
    entry("/guides/epcis-events", "读取、校验、写出事件", "Events"),
    entry("/guides/event-hash-and-xml", "事件散列与 XML", "Event hashes and XML"),
    entry("/guides/event-queries-and-profiles", "查询事件、按规范核查", "Queries and profiles"),
    entry("/guides/trace", "按时间追溯", "Trace"),
    entry("/guides/trace-in-sql", "在数据库里追溯", "Trace in SQL"),
    entry("/guides/recall", "召回一批产品", "Recall a lot"),
    entry("/guides/trace-on-the-command-line", "在命令行追溯", "Trace on the command line"),
    entry("/guides/chain-checks", "核查链条", "Check a chain"),
    entry("/guides/assess-traceability", "核查溯源、品牌和标准", "Assess traceability"),
    entry("/guides/labels-and-seals", "标签与封存", "Labels and seals"),
  ]),
  shelf("参考", "Reference", [
    entry("/glossary", "术语表", "Glossary"),
    entry("/decisions/", "设计决定", "Decisions"),
    entry("/benchmarks/", "性能测试", "Benchmarks"),
  ]),
];

const rules: readonly Shelf[] = [
  shelf("规则", "Rules", [
    entry("/rules/", "按文件和条款", "By document and article"),
    entry("/rules/by-county", "按县", "By county"),
    entry("/rules/by-topic", "按事项", "By topic"),
    entry("/rules/matrix", "各县结论一览", "Counties and verdicts"),
  ]),
];

/** The reference: each door of a package with its topics. */
const api: readonly Shelf[] = [
  shelf("API", "API", [entry("/api/", "总览", "Overview")]),
  ...Object.entries(doorWords).map(([specifier, { topics = [] }]) =>
    shelf(specifier, specifier, [
      entry(`/api/${pageName(specifier)}/`, topics.length === 0 ? "全部" : "目录", topics.length === 0 ? "All of it" : "Contents"),
      ...topics.map(({ id, title }) => entry(`/api/${pageName(specifier)}/${id}`, title.zh, title.en)),
    ]),
  ),
];

/** The menu and the side bars in one language; both languages come from the same entries, so neither can lack a page. */
export function menuOf(language: Language): Pick<DefaultTheme.Config, "nav" | "sidebar"> {
  const base = language === "zh" ? "" : "/en";
  const link = ({ text, link: path }: Entry) => ({ text: text[language], link: `${base}${path}` });
  const bar = (shelves: readonly Shelf[]) => shelves.map(({ text, items }) => ({ text: text[language], items: items.map(link) }));
  return {
    nav: top.map(link),
    sidebar: { [`${base}/rules/`]: bar(rules), [`${base}/api/`]: bar(api), [`${base}/playground/`]: [], [`${base}/`]: bar(learn) },
  };
}
