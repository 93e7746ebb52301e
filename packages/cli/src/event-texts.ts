import type { Bilingual, MessageTable } from "@countykit/core";
import type { RecallStatus } from "@countykit/traceability-types/graph";
import { ABOUT_EN, ABOUT_ZH, EXIT_EN, EXIT_ZH } from "./event-commands-table.js";
import type { ExitCode } from "./exit-code.js";
import type { None } from "./issue-texts.js";
import type { EventCommand } from "./options/event-program.js";

/** What the command line says of the commands that read events. */
export interface EventTexts {
  readonly usageEvents: None;
  readonly aboutEvents: { readonly command: EventCommand };
  readonly argEvents: None;
  readonly optItem: None;
  readonly optDirection: None;
  readonly optAt: None;
  readonly optTraceAsOf: None;
  readonly optRecorded: None;
  readonly optNaive: None;
  readonly optTraceFormat: None;
  readonly optLot: None;
  readonly optDeclared: None;
  readonly optWithin: None;
  readonly optCopy: None;
  readonly optMasterData: None;
  readonly copyNeeded: None;
  readonly copyIsInput: { readonly file: string };
  readonly copyIsInputHint: None;
  readonly optLevel: None;
  readonly optProfile: None;
  readonly optPrehash: None;
  readonly optHashVersion: None;
  readonly valueThing: None;
  readonly valueTime: None;
  readonly valueHours: None;
  readonly valueVersion: None;
  readonly badTime: { readonly option: string };
  readonly badHours: None;
  readonly optionNeeded: { readonly option: string };
  readonly eventsTooLargeHint: None;
  readonly longLine: None;
  readonly eventExit: { readonly command: EventCommand; readonly code: ExitCode };
  readonly eventExitLine: { readonly command: EventCommand; readonly code: ExitCode };
  readonly eventsRead: { readonly events: number; readonly files: number };
  readonly notNamed: { readonly id: string };
  readonly notNamedHint: None;
  readonly tracedBack: { readonly id: string };
  readonly tracedForward: { readonly id: string };
  readonly traceWhole: { readonly reached: number; readonly events: number; readonly places: number };
  readonly traceNaive: None;
  readonly nothingReached: { readonly direction: "back" | "forward" };
  readonly untraceable: { readonly ids: readonly string[] };
  readonly wayOf: None;
  readonly colTime: None;
  readonly colThing: None;
  readonly colPlace: None;
  readonly colHolder: None;
  readonly colState: None;
  readonly colStep: None;
  readonly colCarrier: None;
  readonly moreRows: { readonly count: number };
  readonly tooManyBoxes: None;
  readonly tooManyBoxesHint: None;
  readonly timesAre: None;
  readonly declaredLater: None;
  readonly noContext: None;
  readonly validated: { readonly events: number; readonly errors: number; readonly warnings: number };
  readonly warning: None;
  readonly unknownProfile: { readonly id: string };
  readonly profileTwice: { readonly id: string };
  readonly profileNeeded: None;
  readonly levelNotProfile: { readonly level: string };
  readonly formNotChecked: None;
  readonly profileUnverified: { readonly title: Bilingual; readonly rules: number; readonly whole: number };
  readonly profileMetNothing: { readonly title: Bilingual };
  readonly profileMore: { readonly title: Bilingual; readonly count: number };
  readonly recalled: { readonly objects: number; readonly parties: number };
  readonly recallClock: { readonly hours: number; readonly left: number | null };
  readonly recallObjects: None;
  readonly notifyList: None;
  readonly colAmount: None;
  readonly colSince: None;
  readonly colParty: None;
  readonly colPeriod: None;
  readonly recallStatus: { readonly status: RecallStatus };
  readonly amountBetween: {
    readonly min: string | null;
    readonly max: string | null;
    readonly total: string | null;
    readonly unit: string | null;
  };
  readonly amountAtMost: { readonly amount: string | null; readonly unit: string | null };
  readonly thingsMore: { readonly first: string; readonly count: number };
  readonly capabilityHeading: None;
  readonly stageHeading: None;
  readonly colCapability: None;
  readonly colStage: None;
  readonly colHolds: None;
  readonly colLacks: None;
  readonly colVerdict: None;
  readonly assessVerdict: { readonly verdict: "pass" | "fail" | "unknown" };
  readonly holdsOf: { readonly holds: number; readonly whole: number; readonly of: "items" | "events" };
  readonly fullChain: { readonly part: string; readonly whole: string };
  readonly alerts: { readonly count: number };
}

export const eventTexts: MessageTable<EventTexts> = {
  usageEvents: { zh: () => "[选项] <文件…>", en: () => "[options] <file…>" },
  aboutEvents: { zh: ({ command }) => ABOUT_ZH[command], en: ({ command }) => ABOUT_EN[command] },
  argEvents: {
    zh: () => "EPCIS 事件：JSON（1.2、2.0 版 XML 亦可），或每行一条事件的 .ndjson；“-”表示标准输入",
    en: () => "EPCIS events: JSON, XML of 1.2 or 2.0, or .ndjson with an event in each line; “-” is standard input",
  },
  optItem: {
    zh: () => "要追溯的货品、批次或容器：数字链接、EPC URN、带括号的单元数据串或自编标识",
    en: () => "item, lot or container to trace: a Digital Link, EPC URN, element string in brackets or private identifier",
  },
  optDirection: {
    zh: () => "back 追来源（默认），forward 追去向",
    en: () => "back to its sources (default), or forward to what became of it",
  },
  optAt: {
    zh: () => "只看这一天或这一刻在它里面的东西；不写时区按北京时间",
    en: () => "only what was in it on this day or at this moment; China's time unless an offset is given",
  },
  optTraceAsOf: { zh: () => "只看这一天或这一刻之前（含）发生的事", en: () => "count only what had happened by this day or moment" },
  optRecorded: {
    zh: () => "只看这一天或这一刻之前（含）记录的内容，此后的更正不算",
    en: () => "go by what had been recorded by this day or moment, without later corrections",
  },
  optNaive: {
    zh: () => "不看时间，凡在同一容器里装过的都算（仅供对比）",
    en: () => "take no notice of time: whatever shared a container counts (for comparison only)",
  },
  optTraceFormat: {
    zh: () => "text、json，或流程图：mermaid 文本、svg 图片",
    en: () => "text, json, or a drawing: mermaid text or an svg picture",
  },
  optLot: { zh: () => "要召回的批次或货品，可重复", en: () => "lot or item to recall; repeatable" },
  optDeclared: { zh: () => "宣布召回的时刻", en: () => "when the recall was declared" },
  optWithin: { zh: () => "应在多少小时内完成", en: () => "hours in which it should be done" },
  optCopy: {
    zh: () => "另存的事件副本，用来核对“信息可存储”；可重复",
    en: () => "copy of the events that is kept elsewhere, to show that they are stored; repeatable",
  },
  optMasterData: {
    zh: () => "主数据：地点、货品的名称，地点归谁，检测限值（countykit-master-data/1）",
    en: () => "master data: names, who runs which place, limits of tests (countykit-master-data/1)",
  },
  copyNeeded: { zh: () => "用 --copy 给出另存的副本，才能核对", en: () => "give a copy kept elsewhere with --copy to show it" },
  copyIsInput: {
    zh: ({ file }) => `${file} 就是要评估的文件，不能拿它自己当副本`,
    en: ({ file }) => `${file} is itself assessed, and is no copy of itself`,
  },
  copyIsInputHint: { zh: () => "用 --copy 给出存在别处的文件", en: () => "With --copy, give a file that is kept elsewhere" },
  optLevel: {
    zh: () => "schema 只看格式，semantic 再看语义（默认），profile 再看应用规范",
    en: () => "schema: the form; semantic: the meaning too (default); profile: the demands of profiles too",
  },
  optProfile: {
    zh: () => `按哪份应用规范核查，可重复：nyt-4712-2025、pledge-certificate、fsma-204、gdst-like，或自己写的 JSON 文件`,
    en: () => `profile to check against; repeatable: nyt-4712-2025, pledge-certificate, fsma-204, gdst-like, or a JSON file of your own`,
  },
  optPrehash: { zh: () => "给出散列前的文本，不算散列值", en: () => "print the text that is hashed instead of the hash" },
  optHashVersion: { zh: () => "散列算法的版本，默认 CBV2.0", en: () => "edition of the algorithm; CBV2.0 by default" },
  valueThing: { zh: () => "标识", en: () => "identifier" },
  valueTime: { zh: () => "时间", en: () => "time" },
  valueHours: { zh: () => "小时", en: () => "hours" },
  valueVersion: { zh: () => "版本", en: () => "version" },
  badTime: {
    zh: ({ option }) => `${option} 应写成 2026-08-02 或 2026-08-02T09:00 这样的时间`,
    en: ({ option }) => `${option} should be written like 2026-08-02 or 2026-08-02T09:00`,
  },
  badHours: {
    zh: () => "小时数应写成 24 这样的整数，最多五位",
    en: () => "Hours are written like 24: a whole number of at most five digits",
  },
  optionNeeded: { zh: ({ option }) => `缺少 ${option}`, en: ({ option }) => `${option} is missing` },
  eventsTooLargeHint: {
    zh: () => "请改存为每行一条事件的 .ndjson，大小不限",
    en: () => "Put one event on each line of an .ndjson file; such files may be of any size",
  },
  longLine: { zh: () => "这一行太长，不像是一条事件", en: () => "This line is too long to be an event" },
  eventExit: { zh: ({ command, code }) => EXIT_ZH[command][code] ?? "", en: ({ command, code }) => EXIT_EN[command][code] ?? "" },
  eventExitLine: {
    zh: ({ command, code }) => `退出码 ${code}：${EXIT_ZH[command][code] ?? ""}。`,
    en: ({ command, code }) => `Exit code ${code}: ${EXIT_EN[command][code] ?? ""}.`,
  },
  eventsRead: {
    zh: ({ events, files }) => `读入 ${files} 份文件，${events} 条事件`,
    en: ({ events, files }) => `${counted(events, "event")} in ${counted(files, "file")}`,
  },
  notNamed: { zh: ({ id }) => `没有一条事件提到 ${id}`, en: ({ id }) => `No event names ${id}` },
  notNamedHint: {
    zh: () => "核对标识；批次要连同商品编码一起写，如 (01)09520001000010(10)20260710-1",
    en: () => "Check the identifier; a lot is written with its trade item, like (01)09520001000010(10)20260710-1",
  },
  tracedBack: { zh: ({ id }) => `${id} 从哪里来`, en: ({ id }) => `Where ${id} came from` },
  tracedForward: { zh: ({ id }) => `${id} 到哪里去了`, en: ({ id }) => `What became of ${id}` },
  traceWhole: {
    zh: ({ reached, events, places }) => `追溯到 ${reached} 个对象，经过 ${events} 条事件、${places} 处地点`,
    en: ({ reached, events, places }) =>
      `${counted(reached, "object")} reached, by way of ${counted(events, "event")} and ${counted(places, "place")}`,
  },
  traceNaive: {
    zh: () => "这里没有看时间：凡在同一容器里装过的都算进来了，仅供对比",
    en: () => "Time was not looked at: whatever shared a container counts, for comparison only",
  },
  nothingReached: {
    zh: ({ direction }) => (direction === "back" ? "记录里没有比它更早的来源" : "记录里没有由它做成的东西"),
    en: ({ direction }) => (direction === "back" ? "Nothing is recorded that it came from" : "Nothing is recorded that was made of it"),
  },
  untraceable: {
    zh: ({ ids }) => `只写了商品、没有批次，追溯到此为止：${ids.join("、")}`,
    en: ({ ids }) => `The trace ends at goods without a lot: ${ids.join(", ")}`,
  },
  wayOf: { zh: () => "经过", en: () => "The way" },
  colTime: { zh: () => "时间", en: () => "time" },
  colThing: { zh: () => "对象", en: () => "object" },
  colPlace: { zh: () => "地点", en: () => "place" },
  colHolder: { zh: () => "持有方", en: () => "holder" },
  colState: { zh: () => "状态", en: () => "state" },
  colStep: { zh: () => "环节", en: () => "step" },
  colCarrier: { zh: () => "装在", en: () => "inside" },
  moreRows: {
    zh: ({ count }) => `另有 ${count} 行，用 --format json 看全部`,
    en: ({ count }) => `${count} more; --format json gives all of them`,
  },
  tooManyBoxes: { zh: () => "追溯到的东西太多，画不成一张图", en: () => "The trace reaches too much for one drawing" },
  tooManyBoxesHint: {
    zh: () => "用 --at、--as-of 收窄，或用 --format json",
    en: () => "Narrow it with --at or --as-of, or use --format json",
  },
  declaredLater: {
    zh: () => "宣布召回的时刻晚于 --as-of 给出的时刻",
    en: () => "The recall was declared after the moment given with --as-of",
  },
  noContext: {
    zh: () => "各行没有 @context，按 GS1 的上下文核查；可在第一行单独写明",
    en: () => "The lines have no @context and were checked with that of GS1; a first line of its own can give one",
  },
  timesAre: { zh: () => "时间均为北京时间。", en: () => "All times are Beijing time (UTC+8)." },
  validated: {
    zh: ({ events, errors, warnings }) => `核查了 ${events} 条事件：错误 ${errors} 处，提醒 ${warnings} 处。`,
    en: ({ events, errors, warnings }) => `${counted(events, "event")}: ${counted(errors, "error")}, ${counted(warnings, "warning")}.`,
  },
  warning: { zh: () => "提醒：", en: () => "Warning: " },
  profileTwice: { zh: ({ id }) => `有两份应用规范的编号都是 ${id}`, en: ({ id }) => `Two profiles have the id ${id}` },
  unknownProfile: { zh: ({ id }) => `没有编号为 ${id} 的应用规范`, en: ({ id }) => `There is no profile ${id}` },
  profileNeeded: {
    zh: () => "--level profile 要用 --profile 说明按哪份应用规范核查",
    en: () => "--level profile needs a --profile to check against",
  },
  levelNotProfile: {
    zh: ({ level }) => `写了 --profile，就不能用 --level ${level}`,
    en: ({ level }) => `--profile has no effect with --level ${level}`,
  },
  formNotChecked: {
    zh: () => "XML 文件能读出来，但没有按官方 XML 模式核查格式",
    en: () => "The XML could be read, but its form was not held to the official XML Schema",
  },
  profileUnverified: {
    zh: ({ title, rules, whole }) => `${title.zh}：${whole} 条规则中有 ${rules} 条未与原文核对，结论仅供参考`,
    en: ({ title, rules, whole }) =>
      `${title.en}: ${rules} of ${counted(whole, "rule")} ${rules === 1 ? "was" : "were"} not held against the text of the source; take what ${rules === 1 ? "it says" : "they say"} as a hint`,
  },
  profileMetNothing: {
    zh: ({ title }) => `${title.zh}：没有一条事件适用其中的规则，等于没有核查`,
    en: ({ title }) => `${title.en}: no event falls under any of its rules, so nothing was checked`,
  },
  profileMore: {
    zh: ({ title, count }) => `${title.zh}：另有 ${count} 处不符没有列出`,
    en: ({ title, count }) => `${title.en}: ${counted(count, "further finding")} not listed`,
  },
  recalled: {
    zh: ({ objects, parties }) => `涉及 ${objects} 个对象，应通知 ${parties} 方`,
    en: ({ objects, parties }) => `${counted(objects, "object")} affected, ${parties} ${parties === 1 ? "party" : "parties"} to be told`,
  },
  recallClock: {
    zh: ({ hours, left }) => `已历时 ${hours} 小时${left === null ? "" : left >= 0 ? `，还剩 ${left} 小时` : `，已逾期 ${-left} 小时`}`,
    en: ({ hours, left }) =>
      `${counted(hours, "hour")} passed${left === null ? "" : left >= 0 ? `, ${left} left` : `; ${counted(-left, "hour")} overdue`}`,
  },
  recallObjects: { zh: () => "涉及的货", en: () => "What is affected" },
  notifyList: { zh: () => "通知名单", en: () => "Whom to tell" },
  colAmount: { zh: () => "涉及的数量", en: () => "suspect" },
  colSince: { zh: () => "起", en: () => "since" },
  colParty: { zh: () => "通知", en: () => "party" },
  colPeriod: { zh: () => "经手时间", en: () => "held" },
  recallStatus: { zh: ({ status }) => STATUS_ZH[status], en: ({ status }) => status.replaceAll("-", " ") },
  amountBetween: { zh: (amounts) => amountText(amounts, "不明", "（全部）"), en: (amounts) => amountText(amounts, "not known", " (all)") },
  amountAtMost: {
    zh: ({ amount, unit }) => (amount === null ? "不明" : `最多 ${amount} ${unitText(unit, "件")}`),
    en: ({ amount, unit }) => (amount === null ? "not known" : `at most ${amount} ${unitText(unit, "pieces")}`),
  },
  thingsMore: { zh: ({ first, count }) => `${first} 等 ${count} 个`, en: ({ first, count }) => `${first} … ${count} in all` },
  capabilityHeading: { zh: () => "八项能力", en: () => "The eight capabilities" },
  stageHeading: { zh: () => "五个环节", en: () => "The five stages" },
  colCapability: { zh: () => "能力", en: () => "capability" },
  colStage: { zh: () => "环节", en: () => "stage" },
  colHolds: { zh: () => "做到", en: () => "shown for" },
  colLacks: { zh: () => "缺什么", en: () => "what is missing" },
  colVerdict: { zh: () => "结论", en: () => "verdict" },
  assessVerdict: {
    zh: ({ verdict }) => ({ pass: "做到", fail: "未做到", unknown: "待定" })[verdict],
    en: ({ verdict }) => ({ pass: "yes", fail: "no", unknown: "open" })[verdict],
  },
  holdsOf: {
    zh: ({ holds, whole, of }) => `${holds}/${whole} ${of === "items" ? "个（批次或产品）" : "条事件"}`,
    en: ({ holds, whole, of }) => `${holds} of ${whole} ${of}`,
  },
  fullChain: {
    zh: ({ part, whole }) => `五个环节都有记录的：${part}/${whole}`,
    en: ({ part, whole }) => `All five are on record for ${part} of ${whole}`,
  },
  alerts: {
    zh: ({ count }) => `超过限值的检测结果 ${count} 项`,
    en: ({ count }) => `${counted(count, "test result")} above ${count === 1 ? "its limit" : "their limits"}`,
  },
};

/** `1 error`, `2 errors`. */
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

const STATUS_ZH: Readonly<Record<RecallStatus, string>> = {
  "in-stock": "在库",
  "in-transit": "在途",
  sold: "已售出",
  consumed: "已用掉",
  destroyed: "已销毁",
  retired: "已停用",
  unknown: "不明",
};

const UNITS: Readonly<Record<string, string>> = { KGM: "kg", GRM: "g", TNE: "t", LTR: "L", MLT: "mL" };

const unitText = (unit: string | null, pieces: string): string => (unit === null || unit === "C62" ? pieces : (UNITS[unit] ?? unit));

function amountText({ min, max, total, unit }: EventTexts["amountBetween"], unknown: string, all: string): string {
  if (max === null) return unknown;
  const of = unitText(unit, "");
  const range = min === max ? max : `${min ?? "0"}–${max}`;
  const whole = total === null || min === total ? range : `${range} / ${total}`;
  return `${whole}${of === "" ? "" : ` ${of}`}${total !== null && min === total ? all : ""}`;
}
