import type { Language } from "@countykit/core";
import { capital, countHead, growthHead, growthKnown, ratioHead, ratioKnown, unitCostHead } from "./heads-said.js";
import { metSaid, missedSaid, openSaid } from "./limit-said.js";
import type { Said } from "./said.js";

/** What is measured: a share, a growth, a count, the price of one, a list that has to be whole, whether a thing is done, or days of delay. */
export type Measures = "ratio" | "growth" | "count" | "price" | "list" | "done" | "days";

/** Every message there is: three for each way to measure, and those where there is nothing to measure or more than one way to read. */
export type TargetMessageKey =
  | `${Measures}.${"pass" | "fail" | "unknown"}`
  | `readings.${"disagree" | "open"}`
  | "no-threshold"
  | "empty-base"
  | "from-zero"
  | "negative-base"
  | "unobserved"
  | `not-applicable.${"jurisdiction" | "cohort"}`
  | "unknown.applicability";

type Sentence = { readonly [L in Language]: (said: Said) => string };
type Tell = (said: Said, language: Language) => string;

const both = (tell: Tell): Sentence => ({ zh: (said) => tell(said, "zh"), en: (said) => tell(said, "en") });

const met = (head: Tell): Sentence => both((said, language) => `${head(said, language)}${COMMA[language]}${metSaid(said, language)}`);

const missed = (head: Tell): Sentence => both((said, language) => `${head(said, language)}${COMMA[language]}${missedSaid(said, language)}`);

/** What is known, the question, what is missing, and what would have to be. */
const open = (known: Tell, question: Tell = openSaid): Sentence =>
  both((said, language) => {
    const told = known(said, language);
    const { missing, condition } = said;
    if (language === "zh") {
      const tail = `${missing === "" ? "" : `；缺：${missing}`}${condition === "" ? "" : `；只有${condition} 才能达标`}`;
      return `${told === "" ? "" : `${told}，`}${question(said, "zh")}尚不能判断${tail}`;
    }
    const tail = `${missing === "" ? "" : `; missing: ${missing}`}${condition === "" ? "" : `; it holds only if ${condition}`}`;
    const asked = question(said, "en");
    return `${told === "" ? capital(asked) : `${told}; ${asked}`} cannot be decided yet${tail}`;
  });

const COMMA = { zh: "，", en: ", " } as const;

/** The one table of sentences about targets (文案总表). A key without one of its languages does not compile. */
export const SENTENCES: Readonly<Record<TargetMessageKey, Sentence>> = {
  "ratio.pass": met(ratioHead),
  "ratio.fail": missed(ratioHead),
  "ratio.unknown": open(ratioKnown),
  "growth.pass": met(growthHead),
  "growth.fail": missed(growthHead),
  "growth.unknown": open(growthKnown),
  "count.pass": met(countHead),
  "count.fail": missed(countHead),
  "count.unknown": open((said, language) => (said.part === null ? "" : countHead(said, language))),
  "price.pass": met(unitCostHead),
  "price.fail": missed(unitCostHead),
  "price.unknown": open((said, language) => (said.value === null ? "" : unitCostHead(said, language))),
  "list.pass": {
    zh: ({ short }) => `${short ?? ""}齐全`,
    en: ({ wholeCount }) => (wholeCount === "1" ? "It is there" : wholeCount === "2" ? "Both are there" : `All ${wholeCount} are there`),
  },
  "list.fail": {
    zh: ({ part, short, distance }) => `要求 ${short ?? ""}，已有 ${part ?? ""}，还差 ${distance}`,
    en: ({ both: found, distance }) => `${found ?? ""}, ${distance} short`,
  },
  "list.unknown": open(
    ({ short, leastCount, wholeCount }, language) =>
      language === "zh" ? `要求 ${short ?? ""}，已知有 ${leastCount} 项` : `${leastCount} of ${wholeCount} known to be there`,
    (_, language) => (language === "zh" ? "是否齐全" : "whether all are there"),
  ),
  "done.pass": { zh: () => "已完成", en: () => "Done" },
  "done.fail": { zh: () => "未完成", en: () => "Not done" },
  "done.unknown": open(
    () => "",
    (_, language) => (language === "zh" ? "是否已完成" : "whether it is done"),
  ),
  "days.pass": {
    zh: ({ gap, distance }) => (gap === "room" ? `按期完成，提前 ${distance}` : "按期完成"),
    en: ({ gap, distance }) => (gap === "room" ? `In time, with ${distance} to spare` : "In time"),
  },
  "days.fail": {
    zh: ({ distance }) => `逾期${distance === "" ? "" : ` ${distance}`}`,
    en: ({ distance }) => (distance === "" ? "Late" : `Late by ${distance}`),
  },
  "days.unknown": open(
    () => "",
    (_, language) => (language === "zh" ? "是否按期完成" : "whether it was in time"),
  ),
  "readings.disagree": {
    zh: ({ limit, readings }) => `目标 ${limit}，是否达标取决于如何理解：${readings}`,
    en: ({ asked, readings }) => `Against ${asked}, the answer depends on how the target is read: ${readings}`,
  },
  "readings.open": {
    zh: ({ limit, readings, missing }) => `目标 ${limit}，各种理解尚未都有结论：${readings}${missing === "" ? "" : `；缺：${missing}`}`,
    en: ({ asked, readings, missing }) =>
      `Against ${asked}, not every reading of the target can be decided yet: ${readings}${missing === "" ? "" : `; missing: ${missing}`}`,
  },
  "no-threshold": {
    zh: (said) => `方案未提出定量目标；${said.value === null ? "实际数未知" : shown(said, "zh")}`,
    en: (said) => `The plan sets no figure; ${said.value === null ? "what there is is not known" : `there is: ${shown(said, "en")}`}`,
  },
  "empty-base": {
    zh: ({ verb, part }) => `分母为零，没有比率可言${part === null ? "" : `（${verb} ${part}）`}`,
    en: ({ part }) => `The denominator is zero, so there is no ratio${part === null ? "" : ` (${part} counted)`}`,
  },
  "from-zero": {
    zh: ({ part }) => `基期为零，没有增速可言${part === null ? "" : `（本期 ${part}）`}`,
    en: ({ part }) => `The base period is zero, so there is no rate of growth${part === null ? "" : ` (now ${part})`}`,
  },
  "negative-base": {
    zh: ({ whole }) => `基数为负${whole === null ? "" : `（${whole}）`}，比率没有意义`,
    en: ({ whole }) => `The base is negative${whole === null ? "" : ` (${whole})`}, so a rate has no meaning`,
  },
  unobserved: {
    zh: ({ missing }) => `没有这项指标的数据，尚不能判断；缺：${missing}`,
    en: ({ missing }) => `There is no observation of this indicator, so nothing can be decided yet; missing: ${missing}`,
  },
  "not-applicable.jurisdiction": {
    zh: (said) => `不适用：该方案是其他县的${aside(said, "zh")}`,
    en: (said) => `Not applicable: the plan is that of another county${aside(said, "en")}`,
  },
  "not-applicable.cohort": {
    zh: (said) => `不适用：该方案属于另一批次${aside(said, "zh")}`,
    en: (said) => `Not applicable: the plan belongs to another batch${aside(said, "en")}`,
  },
  "unknown.applicability": {
    zh: ({ missing }) => `该方案是否适用尚不能判断；缺：${missing}`,
    en: ({ missing }) => `Whether the plan applies cannot be decided yet; missing: ${missing}`,
  },
};

const shown: Tell = (said, language) => {
  const head = said.whole === null ? countHead(said, language) : ratioHead(said, language);
  return language === "zh" ? head : head.charAt(0).toLowerCase() + head.slice(1);
};

/** What was measured all the same, where anything was. */
const aside: Tell = (said, language) =>
  said.value === null ? "" : language === "zh" ? `（${shown(said, "zh")}，仅供参考）` : ` (${shown(said, "en")}, for information)`;
