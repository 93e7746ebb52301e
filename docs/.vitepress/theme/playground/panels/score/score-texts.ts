import type { Language } from "@countykit/core";

type Text = (language: Language) => string;
const text =
  (zh: string, en: string): Text =>
  (language) =>
    language === "zh" ? zh : en;

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
  between: text("在两数之间", "between"),
  judged: text("考评组打分", "Points of the assessors"),
  waterfall: text("各指标得分", "Points by item"),
  waterfallHint: text("深色已有材料支持，浅色尚不确定，空白失分", "Dark: supported; pale: not certain; empty: lost"),
  items: text("逐项说明", "Item by item"),
  decisive: text("查清哪几项就能定论", "What would settle it"),
  atLeast: text("总分是否达到", "Does the total reach"),
  settled: text("已经有定论", "This is settled already"),
  yesIt: text("，能达到", ", and it does"),
  noIt: text("，达不到", ", and it does not"),
  none: text("没有哪一组事实能够定论", "No set of facts can settle it"),
  tooMany: text("可能的情形太多，没有逐一试完", "Too many cases to try them all"),
  certain: text("查清即可定论", "settles it whatever it is"),
  maybe: text("查清后可能定论", "may settle it"),
  uplift: text("怎样提到目标分", "The cheapest way up"),
  target: text("目标总分", "Target"),
  reached: text("材料已经支持这个分数", "The facts support this already"),
  unreachable: text("达不到；最多能到", "Out of reach; the most is"),
  cost: text("代价", "cost"),
  skipped: text("下列事实没有试遍所有取值，可能有更省的办法：", "Not every value of these was tried, a cheaper way may exist: "),
  lostPoints: text("失分", "lost"),
  openPoints: text("待定", "open"),
} satisfies Record<string, Text>;
