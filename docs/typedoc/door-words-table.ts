import type { Bilingual } from "./bilingual.js";

/** A page of its own for a part of a door, when all of it would make one page too long: the folders of the sources that it covers. */
export interface Topic {
  /** The name of its page: `dates`. */
  readonly id: string;
  readonly title: Bilingual;
  /** Folders under `src`; an empty text stands for the files of `src` itself. */
  readonly folders: readonly string[];
}

/** What stands at the head of a page, where a reader goes to see it in use, and the topics into which it is divided, if it is. */
export interface DoorWords {
  readonly what: Bilingual;
  readonly guide?: { readonly text: Bilingual; readonly link: string };
  readonly topics?: readonly Topic[];
}

/** The folder of a door under api/: `@countykit/core/reading` has core-reading. */
export const pageName = (specifier: string): string => specifier.replace("@countykit/", "").replaceAll("/", "-");

const topic = (id: string, zh: string, en: string, folders: readonly string[]): Topic => ({ id, title: { zh, en }, folders });

/** The words of every door, in the order of the menu. */
export const doorWords: Readonly<Record<string, DoorWords>> = {
  "@countykit/core": {
    what: {
      zh: "精确的金额与占比、三值逻辑、日期与放假安排、文件与出处、结论。其余各包都以它为基础。",
      en: "Exact money and shares, three-valued logic, dates and the State Council's days off, documents and citations, findings. The other packages stand on it.",
    },
    guide: { text: { zh: "精确的金额", en: "Exact money" }, link: "/concepts/exact-money" },
    topics: [
      topic("numbers", "金额、占比与结论", "Money, shares and findings", ["money", "ratio", ""]),
      topic("dates", "日期与期限", "Dates and time limits", ["dates"]),
      topic("documents", "文件、出处与名称", "Documents, citations and names", ["sources", "names"]),
    ],
  },
  "@countykit/core/reading": {
    what: {
      zh: "读外来文件的工具：要么得到类型完整的值，要么得到全部问题，每个问题都有位置，中英文各一句。写自己的包时用得着，只用现成的包则不必看。",
      en: "Tools that read documents from outside: a typed value, or every problem with its place, in Chinese and English. For those who write a package of their own; users of the other packages can pass it by.",
    },
  },
  "@countykit/budget-rules": {
    what: {
      zh: "按管得着的文件逐条核查预算。",
      en: "Checks a budget against the documents that bind it, clause by clause.",
    },
    guide: { text: { zh: "核查一份预算", en: "Check a budget" }, link: "/guides/budget-rules" },
  },
  "@countykit/coverage-metrics": {
    what: {
      zh: "从名册或申报数统计覆盖、培训、增长等指标，对照方案目标，汇总到县、省和全国。",
      en: "Counts coverage, training and growth from rosters or declared figures, checks them against the targets of a plan, and rolls them up to county, province and country.",
    },
    guide: { text: { zh: "核查任务完成情况", en: "Check targets" }, link: "/guides/coverage-metrics" },
    topics: [
      topic("rosters", "名册与行政区划", "Rosters and divisions", ["rosters", "divisions"]),
      topic("figures", "数据与指标", "Figures and indicators", ["figures", "indicators", "record", ""]),
      topic("targets", "方案与目标", "Plans and targets", ["targets", "policies"]),
      topic("roll-up", "汇总", "Roll-up", ["roll-up", "store"]),
    ],
  },
  "@countykit/scoring-rubric": {
    what: {
      zh: "按考评指标体系打分：资料支持多少分，分丢在哪里，还缺什么，怎样提分最省。",
      en: "Scores a county by a rubric: what the evidence supports, where points were lost, what is missing, and the cheapest way up.",
    },
    guide: { text: { zh: "按考评指标体系打分", en: "Score a county" }, link: "/guides/scoring-rubric" },
    topics: [
      topic("scoring", "指标体系与打分", "Rubrics and scores", ["", "conditions", "scales", "policies", "parse", "explain", "lint"]),
      topic("improving", "补齐与提分", "What is missing, and the way up", ["decisive", "evidence", "facts", "judged", "uplift"]),
      topic("reviewing", "复核与抽查", "Review and samples", ["decompose", "diff", "lists", "performance", "report", "sampling"]),
    ],
  },
  "@countykit/cli": {
    what: {
      zh: "在程序里调用 countykit 命令：参数照样写，输入输出由调用的一方给。",
      en: "The countykit command, called from a program: the same arguments, with input and output given by the caller.",
    },
  },
};
