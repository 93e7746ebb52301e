import type { Language } from "@countykit/core";
import { type Text, text } from "../../text.js";

export const TEXTS = {
  rubric: text("考评指标体系", "Rubric"),
  start: text("从哪里开始", "Start from"),
  lechang: text("乐昌 2019 自评材料", "Lechang's self-evaluation of 2019"),
  blank: text("什么都不知道", "Nothing known"),
  asOf: text("事实截至", "Facts as of"),
  facts: text("事实", "Facts"),
  result: text("得分", "Score"),
  total: text("总分", "Total"),
  bonus: text("其中加分", "Of it bonus"),
  claimed: text("自评", "Claimed"),
  rating: text("评定", "Rating"),
  yes: text("是", "yes"),
  no: text("否", "no"),
  unknown: text("不知道", "not known"),
  least: text("最少", "at least"),
  most: text("最多", "at most"),
  exactly: text("确知", "known"),
  judged: text("考评组打分", "Points of the assessors"),
  waterfall: text("各指标得分", "Points by item"),
  waterfallHint: text(
    "每项接在前面各项已有把握的得分之后：深色已有材料支持，浅色尚不确定，虚线框是失分",
    "Each item stands on what those before it surely have. Dark: supported; pale: not certain; dashed: lost",
  ),
  decisive: text("查清哪几项就能定论", "What would settle it"),
  atLeast: text("总分是否达到", "Does the total reach"),
  settled: text("已经有定论", "This is settled already"),
  yesIt: text("，能达到", ", and it does"),
  noIt: text("，达不到", ", and it does not"),
  none: text("没有哪一组事实能够定论", "No set of facts can settle it"),
  tooMany: text("可能的情形太多，没有逐一试完", "Too many cases to try them all"),
  uplift: text("怎样提到目标分", "The cheapest way up"),
  target: text("目标总分", "Target"),
  reached: text("材料已经支持这个分数", "The facts support this already"),
  unreachable: text("达不到；最多能到", "Out of reach; the most is"),
  skipped: text("下列事实没有试遍所有取值，可能有更省的办法：", "Not every value of these was tried, a cheaper way may exist: "),
  needs: text("先要查明基数，占比才能测算：", "These bases have to be known before shares can be planned: "),
  refuted: text("自评与事实不符，从事实支持的分数算起：", "Claims that the facts rule out start from what the facts support: "),
  menu: text("其他可提分之处", "What else there is to gain"),
  from: text("从哪里起算", "Start from"),
  fromClaimed: text("自评得分", "what is claimed"),
  fromSupported: text("材料支持的得分", "what the facts support"),
  suchAs: text("例如先查清这些", "for example these"),
  asTable: text("用表格看各指标得分", "The points as a table"),
  pointsTable: text("各指标得分（可左右滚动）", "Points by item (scrolls sideways)"),
  item: text("评价指标", "Item"),
  weight: text("分值", "Weight"),
  supported: text("资料支持", "Supported"),
  open: text("打开文件（项目或考评材料，JSON 或 YAML）", "Open a file (programme or state, JSON or YAML)"),
  own: text("自己的材料", "your own"),
  tooLong: text("读了 20 秒还没有读完，已停止。", "Reading took more than 20 seconds and was stopped."),
  broken: text("文件读不出来。", "The file cannot be read."),
  issues: text("材料有问题，改正后即可打分", "Mend these, and it can be scored"),
} satisfies Record<string, Text>;

export const takenOver = (language: Language, count: number): string =>
  language === "zh"
    ? `${count} 项事实取自项目的完成情况（coverage）部分。`
    : `${count} facts come from the coverage section of the programme.`;

/** How many facts it takes to be sure of an answer. */
export function decisiveAnswer(language: Language, yes: boolean, points: number, facts: number): string {
  if (language === "zh") return `要断定${yes ? "达到" : "达不到"} ${points} 分，至少须查明 ${facts} 项`;
  return `To be sure that it ${yes ? "reaches" : "does not reach"} ${points}, at least ${facts} ${facts === 1 ? "fact has" : "facts have"} to be known`;
}

export const upliftPlan = (language: Language, start: number, total: number, cost: string): string =>
  language === "zh"
    ? `从 ${start} 分提到 ${total} 分，最省的办法（每项措施计代价 1，共 ${cost}）：`
    : `From ${start} to ${total}, the cheapest way (each move costs 1, ${cost} in all):`;

export const gained = (language: Language, points: number, cost: string): string =>
  language === "zh" ? `+${points} 分，代价 ${cost}：` : `+${points}, cost ${cost}:`;
