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
  "@countykit/traceability-types/ids": {
    what: {
      zh: "读写商品条码体系（GS1）的标识：代码、单元数据串、数字链接、EPC URN，以及自编标识和统一社会信用代码。",
      en: "Reads and writes identifiers of GS1: keys, element strings, Digital Links and EPC URNs; also private identifiers and unified social credit codes.",
    },
    guide: { text: { zh: "读写标识", en: "Read and write identifiers" }, link: "/guides/identifiers" },
  },
  "@countykit/traceability-types/epcis": {
    what: {
      zh: "读取、校验、规范化、写出 EPCIS 2.0 事件，计算事件散列，查询事件，按规范核查。",
      en: "Reads, validates, normalises and writes events of EPCIS 2.0; hashes them, queries them, and holds them to profiles.",
    },
    guide: { text: { zh: "读取、校验、写出事件", en: "Read, validate and write events" }, link: "/guides/epcis-events" },
  },
  "@countykit/traceability-types/xml": {
    what: {
      zh: "读写 EPCIS 1.2 与 2.0 的 XML。",
      en: "Reads and writes XML of EPCIS 1.2 and 2.0.",
    },
    guide: { text: { zh: "事件散列与 XML", en: "Event hashes and XML" }, link: "/guides/event-hash-and-xml" },
  },
  "@countykit/traceability-types/assess": {
    what: {
      zh: "按事件核查溯源的八项能力和五个环节，按文件条款核查品牌、标准和证书。",
      en: "Measures the eight capabilities and five stages of traceability by events, and holds brands, standards and certificates against the clauses of the documents.",
    },
    guide: { text: { zh: "核查溯源、品牌和标准", en: "Assess traceability, brands and standards" }, link: "/guides/assess-traceability" },
    topics: [
      topic("events", "能力、环节与检测", "Capabilities, stages and tests", [
        "assess",
        "assess/capabilities",
        "assess/stages",
        "assess/events",
        "assess/residues",
        "assess/identity",
        "assess/systems",
      ]),
      topic("clauses", "品牌、标准、证书与条款", "Brands, standards, certificates and clauses", [
        "assess/brands",
        "assess/standards",
        "assess/certificates",
        "assess/consistency",
        "assess/names",
        "assess/requirements",
        "assess/record",
        "assess/policies",
      ]),
    ],
  },
  "@countykit/traceability-types/graph": {
    what: {
      zh: "按时间追溯：一样东西后来成了什么，从哪里来，当时在哪里；也给出 SQL 里做同样追溯的几张表。",
      en: "Traces through time: what became of a thing, what it came from and where that was; also the tables for the same trace in SQL.",
    },
    guide: { text: { zh: "按时间追溯", en: "Trace through time" }, link: "/guides/trace" },
  },
  "@countykit/traceability-types/sql": {
    what: {
      zh: "在 DuckDB、PostgreSQL、SQLite 或任何会连接的引擎里做同样的追溯。",
      en: "The same trace in DuckDB, PostgreSQL and SQLite, or in any engine that joins.",
    },
    guide: { text: { zh: "在数据库里追溯", en: "Trace in SQL" }, link: "/guides/trace-in-sql" },
  },
  "@countykit/traceability-types/label": {
    what: {
      zh: "标签二维码、按身份分数据的扫码页面、承诺达标合格证。",
      en: "QR codes of labels, the page behind them by role, pledge certificates.",
    },
    guide: { text: { zh: "印标签、封存记录", en: "Print labels, seal records" }, link: "/guides/labels-and-seals" },
  },
  "@countykit/traceability-types/seal": {
    what: {
      zh: "用默克尔树、哈希链和 Ed25519 签名封存事件哈希，并查出改动、删除和换位。",
      en: "Seals event hashes with a Merkle tree, a hash chain and Ed25519, and finds what was changed, removed or moved.",
    },
    guide: { text: { zh: "印标签、封存记录", en: "Print labels, seal records" }, link: "/guides/labels-and-seals" },
  },
  "@countykit/cli": {
    what: {
      zh: "在程序里调用 countykit 命令：参数照样写，输入输出由调用的一方给。",
      en: "The countykit command, called from a program: the same arguments, with input and output given by the caller.",
    },
  },
};
