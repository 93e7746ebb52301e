import type { MessageTable, Ternary } from "@countykit/core";
import type { ExitCode } from "./exit-code.js";
import type { None } from "./issue-texts.js";
import {
  type Choices,
  chosenEn,
  chosenZh,
  EXIT_EN,
  EXIT_ZH,
  ONLY_EN,
  ONLY_ZH,
  type Others,
  othersEn,
  othersZh,
  REACHED_EN,
  REACHED_ZH,
  SCALE_EN,
  SCALE_ZH,
} from "./score-words.js";

/** Least and most points, as text fills them in. */
interface Range {
  readonly min: number;
  readonly max: number;
}

/** A part with the points it has. */
interface Part {
  readonly name: string;
  readonly points: number;
}

/** What is said of scores, and what fills it. */
export interface ScoreTexts {
  readonly usageScore: None;
  readonly scoreExit: { readonly code: ExitCode };
  readonly scoreExitLine: { readonly code: ExitCode };
  readonly aboutScore: None;
  readonly argScore: None;
  readonly optRubric: None;
  readonly optScoreFacts: None;
  readonly optTarget: None;
  readonly optExplain: None;
  readonly valuePoints: None;
  readonly valueItem: None;
  readonly badTarget: None;
  readonly scoreInstead: None;
  readonly noScore: None;
  readonly noScoreHint: None;
  readonly unknownRubric: { readonly id: string };
  readonly unknownRubricHint: None;
  readonly unknownItem: { readonly item: string };
  readonly unknownItemHint: None;
  readonly notFacts: None;
  readonly notFactsHint: None;
  readonly otherDay: { readonly asOf: string; readonly cutoff: string };
  readonly noFactsUsed: None;
  readonly factDiffers: { readonly label: string; readonly kept: string; readonly other: string };
  readonly rubricName: { readonly name: string };
  readonly factsAsOf: { readonly date: string };
  readonly factsFrom: { readonly section: "coverage" | "file"; readonly count: number };
  readonly points: Range;
  readonly outOf: { readonly points: string; readonly most: number };
  readonly total: None;
  readonly basePoints: None;
  readonly bonusPoints: None;
  readonly documentedPoints: None;
  readonly claimedPoints: None;
  readonly vetoHead: None;
  readonly ratingHead: None;
  readonly answer: { readonly answer: Ternary };
  readonly ratingVetoed: None;
  readonly ratingOpen: { readonly grades: readonly string[] };
  readonly ratingNone: None;
  readonly withinWeight: { readonly points: string; readonly weight: number };
  readonly notTight: None;
  readonly itemHead: None;
  readonly weightHead: None;
  readonly supportedHead: None;
  readonly standingHead: None;
  readonly openHead: None;
  readonly papersHead: None;
  readonly standing: { readonly claim: "supported" | "possible" | "impossible" | "too-high" | "too-low" };
  readonly judged: { readonly name: string | null };
  readonly fewOf: { readonly names: readonly string[]; readonly all: number };
  readonly countOf: { readonly count: number };
  readonly papersAll: None;
  readonly papersLack: { readonly count: number };
  readonly papersMissing: None;
  readonly papersUnseen: None;
  readonly papersNone: None;
  readonly measuredLine: { readonly values: readonly string[] };
  readonly vetoLine: { readonly vetoes: readonly string[] };
  readonly claimLosses: { readonly points: number; readonly claimed: number; readonly weight: number };
  readonly claimLoss: {
    readonly lost: number;
    readonly name: string;
    readonly claimed: number;
    readonly most: number;
    readonly why: string;
  };
  readonly lossJudged: { readonly points: string };
  readonly lossRuledOut: { readonly points: string; readonly claimed: number };
  readonly lossOpen: { readonly points: string };
  readonly lossSettled: { readonly points: string };
  readonly lossOneWay: { readonly parts: readonly Part[]; readonly only: "additive" | "best" | null };
  readonly lossAmong: {
    readonly sure: number;
    readonly lost: number;
    readonly parts: readonly { readonly name: string; readonly points: string }[];
  };
  readonly factLosses: { readonly points: number };
  readonly upliftTitle: { readonly target: number; readonly from: "claimed" | "supported"; readonly start: number };
  readonly upliftReached: {
    readonly from: "claimed" | "supported";
    readonly start: number;
    readonly proven: number;
    readonly vetoed: Ternary;
  };
  readonly upliftPlan: {
    readonly points: number;
    readonly cost: string;
    readonly total: number;
    readonly others: Others;
  };
  readonly upliftOut: { readonly best: number };
  readonly upliftOutSoFar: { readonly best: number; readonly facts: readonly string[] };
  readonly upliftVetoed: { readonly vetoes: readonly string[] };
  readonly upliftTooMany: { readonly items: readonly string[] };
  readonly upliftMenu: None;
  readonly upliftStep: { readonly cost: string; readonly moves: readonly string[] };
  readonly upliftMore: { readonly count: number };
  readonly upliftJoint: { readonly moves: readonly string[]; readonly gain: string };
  readonly upliftRefuted: { readonly items: readonly string[] };
  readonly upliftNeeds: { readonly facts: readonly string[] };
  readonly decisive: { readonly answers: readonly string[] };
  readonly decisiveAnswer: {
    readonly answer: string;
    readonly size: number;
    readonly facts: readonly string[];
    readonly choices: Choices;
  };
  readonly ratingIs: { readonly grade: string };
  readonly reaches: { readonly target: number; readonly answer: boolean };
  readonly notVetoed: None;
  readonly gradesLead: { readonly grades: readonly { readonly title: string; readonly to: string }[] };
  readonly gradeFrom: { readonly from: number };
  readonly factsHead: None;
  readonly factFlag: None;
  readonly factChoice: { readonly options: readonly string[] };
  readonly factNumber: { readonly unit: string };
  readonly rubricHolds: { readonly items: number; readonly weight: number };
  readonly pathHead: None;
  readonly scaleHead: None;
  readonly scale: { readonly kind: keyof typeof SCALE_ZH };
}

export const scoreTexts: MessageTable<ScoreTexts> = {
  scoreExit: { zh: ({ code }) => EXIT_ZH[code], en: ({ code }) => EXIT_EN[code] },
  scoreExitLine: { zh: ({ code }) => `退出码 ${code}：${EXIT_ZH[code]}。`, en: ({ code }) => `Exit code ${code}: ${EXIT_EN[code]}.` },
  usageScore: { zh: () => "[选项] <文件>", en: () => "[options] <file>" },
  aboutScore: {
    zh: () => "按考评指标体系评分：资料支持多少分，还缺什么，怎样提分",
    en: () => "Score a project by a rubric: what its facts support, what is missing, how to gain points",
  },
  argScore: {
    zh: () => "有 score 部分的项目文件，或单独的考评材料（countykit-score/1），JSON 或 YAML 格式；“-”表示标准输入",
    en: () => "project file with a score section, or a state alone (countykit-score/1), JSON or YAML; “-” is standard input",
  },
  optRubric: {
    zh: () => "内置指标体系的编号，或自己的指标体系文件；默认用考评材料里写明的",
    en: () => "id of a built-in rubric, or a file with one of your own; by default the one that the state names",
  },
  optScoreFacts: {
    zh: () => "补充事实的文件，即 countykit coverage --facts 的输出；与考评材料不一致时以它为准",
    en: () => "file of further facts, as countykit coverage --facts prints them; they prevail over those of the state",
  },
  optTarget: { zh: () => "要达到的总分，如 95：列出提分办法", en: () => "total to reach, such as 95: lists the ways there" },
  optExplain: {
    zh: () => "评价指标或其一部分，如 service 或 service/centre：逐步说明得分",
    en: () => "an item or a part of one, such as service or service/centre: shows how its points come about",
  },
  valuePoints: { zh: () => "分数", en: () => "points" },
  valueItem: { zh: () => "指标", en: () => "item" },
  badTarget: { zh: () => "要达到的总分应写成 95 或 89.5 这样的数", en: () => "The total to reach is written like 95 or 89.5" },
  scoreInstead: { zh: () => "考评评分请用 countykit score", en: () => "countykit score reads its score section" },
  noScore: { zh: () => "文件里没有 score（考评）部分", en: () => "The file has no score section" },
  noScoreHint: {
    zh: () => "考评材料写在项目文件的 score 部分，或单独成一个文件",
    en: () => "A state is the score section of a project file, or a file of its own",
  },
  unknownRubric: { zh: ({ id }) => `没有编号为 ${id} 的指标体系`, en: ({ id }) => `There is no rubric ${id}` },
  unknownRubricHint: {
    zh: () => "自己的指标体系用 --rubric 给出文件，文件名须以 .json、.yaml 或 .yml 结尾，或写出路径",
    en: () => "Give a rubric of your own with --rubric; its file ends in .json, .yaml or .yml, or is given with its folder",
  },
  unknownItem: { zh: ({ item }) => `指标体系里没有“${item}”这一项`, en: ({ item }) => `The rubric has no item “${item}”` },
  unknownItemHint: {
    zh: () => "只能说明评价指标及其组成部分，不能说明任务组和一票否决情形",
    en: () => "Only items and their parts can be explained, not groups or vetoes",
  },
  notFacts: { zh: () => "不是事实清单", en: () => "This is not a list of facts" },
  notFactsHint: {
    zh: () => "应是 countykit coverage --facts 输出的那样的列表，每项有 id 和 value",
    en: () => "It should be a list as countykit coverage --facts prints it, each with id and value",
  },
  otherDay: {
    zh: ({ asOf, cutoff }) => `指标体系以 ${cutoff} 为截至日期，这里的事实截至 ${asOf}`,
    en: ({ asOf, cutoff }) => `The rubric counts facts as of ${cutoff}, and these are as of ${asOf}`,
  },
  noFactsUsed: {
    zh: () => "文件里没有指标体系所问的事实",
    en: () => "The file has no fact that the rubric asks for",
  },
  factDiffers: {
    zh: ({ label, kept, other }) => `“${label}”有两个说法：${kept} 和 ${other}，按前者评分`,
    en: ({ label, kept, other }) => `“${label}” is given twice, as ${kept} and as ${other}; the first was scored`,
  },
  rubricName: { zh: ({ name }) => `指标体系 ${name}`, en: ({ name }) => `Rubric ${name}` },
  factsAsOf: { zh: ({ date }) => `事实截至 ${date}`, en: ({ date }) => `Facts as of ${date}` },
  factsFrom: {
    zh: ({ section, count }) => `${section === "coverage" ? "取自完成情况部分" : "取自 --facts 文件"} ${count} 项`,
    en: ({ section, count }) =>
      `${count} ${count === 1 ? "fact" : "facts"} from ${section === "coverage" ? "the coverage section" : "the file of --facts"}`,
  },
  points: {
    zh: ({ min, max }) => (min === max ? String(min) : min < 0 ? `${min} 至 ${max}` : `${min}–${max}`),
    en: ({ min, max }) => (min === max ? String(min) : min < 0 ? `${min} to ${max}` : `${min}–${max}`),
  },
  outOf: { zh: ({ points, most }) => `${points} / ${most}`, en: ({ points, most }) => `${points} / ${most}` },
  total: { zh: () => "总分", en: () => "Total" },
  basePoints: { zh: () => "基本分", en: () => "Base" },
  bonusPoints: { zh: () => "加分", en: () => "Bonus" },
  documentedPoints: { zh: () => "按现有佐证材料", en: () => "On the papers at hand" },
  claimedPoints: { zh: () => "自评", en: () => "Claimed" },
  vetoHead: { zh: () => "一票否决", en: () => "Veto" },
  ratingHead: { zh: () => "等次", en: () => "Grade" },
  answer: {
    zh: ({ answer }) => ({ yes: "是", no: "否", unknown: "待定" })[answer],
    en: ({ answer }) => ({ yes: "yes", no: "no", unknown: "unknown" })[answer],
  },
  ratingVetoed: { zh: () => "一票否决", en: () => "vetoed" },
  ratingOpen: {
    zh: ({ grades }) => (grades.length === 0 ? "待定" : `待定：${grades.join("或")}`),
    en: ({ grades }) => (grades.length === 0 ? "unknown" : `unknown: ${grades.join(" or ")}`),
  },
  ratingNone: { zh: () => "未设等次", en: () => "no grades set" },
  withinWeight: {
    zh: ({ points, weight }) => `文件没有写明加分后能否超过 ${weight} 分；若不能超过，总分为 ${points}。`,
    en: ({ points, weight }) => `The document does not say whether bonus points may lift a total above ${weight}; if not, it is ${points}.`,
  },
  notTight: {
    zh: () => "各项共用的未知事实过多，得分区间的两端未必都能取到。",
    en: () => "Too many open facts are shared between items: the ends of the intervals may not all be reached.",
  },
  itemHead: { zh: () => "评价指标", en: () => "Item" },
  weightHead: { zh: () => "分值", en: () => "Weight" },
  supportedHead: { zh: () => "资料支持", en: () => "Supported" },
  standingHead: { zh: () => "自评情况", en: () => "The claim" },
  openHead: { zh: () => "尚待查明", en: () => "Still open" },
  papersHead: { zh: () => "佐证材料", en: () => "Evidence" },
  standing: {
    zh: ({ claim }) => ({ supported: "有据", possible: "待证", impossible: "不符", "too-high": "偏高", "too-low": "偏低" })[claim],
    en: ({ claim }) =>
      ({ supported: "supported", possible: "possible", impossible: "ruled out", "too-high": "too high", "too-low": "too low" })[claim],
  },
  judged: {
    zh: ({ name }) => (name === null ? "考评组评分" : `${name}（考评组评分）`),
    en: ({ name }) => (name === null ? "to be judged" : `${name} (to be judged)`),
  },
  fewOf: {
    zh: ({ names, all }) => `${names.join("；")}${all > names.length ? ` 等 ${all} 项` : ""}`,
    en: ({ names, all }) => `${names.join("; ")}${all > names.length ? `; ${all - names.length} more` : ""}`,
  },
  countOf: { zh: ({ count }) => `${count} 项`, en: ({ count }) => `${count} ${count === 1 ? "fact" : "facts"}` },
  papersAll: { zh: () => "齐全", en: () => "all there" },
  papersLack: { zh: ({ count }) => `缺 ${count} 种`, en: ({ count }) => `${count} missing` },
  papersMissing: { zh: () => "缺少的佐证材料", en: () => "Missing evidence" },
  papersUnseen: { zh: () => "未核对", en: () => "not looked at" },
  papersNone: { zh: () => "佐证材料尚未核对", en: () => "Evidence not looked through yet" },
  measuredLine: { zh: ({ values }) => `实测：${values.join("；")}`, en: ({ values }) => `Measured: ${values.join("; ")}` },
  vetoLine: { zh: ({ vetoes }) => `一票否决：${vetoes.join("；")}`, en: ({ vetoes }) => `Vetoes: ${vetoes.join("; ")}` },
  claimLosses: {
    zh: ({ points, claimed, weight }) => `自评 ${claimed} 分，比满分 ${weight} 少 ${points} 分`,
    en: ({ points, claimed, weight }) => `Claimed ${claimed}, that is ${points} of ${weight} not claimed`,
  },
  claimLoss: {
    zh: ({ lost, name, claimed, most, why }) => `少 ${lost} 分  ${name} ${claimed}/${most}：${why}`,
    en: ({ lost, name, claimed, most, why }) => `-${lost}  ${name} ${claimed}/${most}: ${why}`,
  },
  lossJudged: { zh: ({ points }) => `考评组可给 ${points} 分`, en: ({ points }) => `assessors may give ${points}` },
  lossRuledOut: {
    zh: ({ points, claimed }) => `与资料不符（可得 ${points} 分，但得不到 ${claimed} 分）`,
    en: ({ points, claimed }) => `ruled out by the facts (${points} can be had, but not ${claimed})`,
  },
  lossOpen: { zh: ({ points }) => `资料支持 ${points} 分，尚不能确定`, en: ({ points }) => `the facts support ${points}` },
  lossSettled: { zh: ({ points }) => `资料只支持 ${points} 分`, en: ({ points }) => `the facts support no more than ${points}` },
  lossOneWay: {
    zh: ({ parts, only }) => `只能是 ${parts.map(({ name, points }) => `${name} ${points}`).join(" + ")}${ONLY_ZH[only ?? "none"]}`,
    en: ({ parts, only }) => `can only be ${parts.map(({ name, points }) => `${name} ${points}`).join(" + ")}${ONLY_EN[only ?? "none"]}`,
  },
  lossAmong: {
    zh: ({ sure, lost, parts }) =>
      `资料已证 ${sure} 分；哪 ${lost} 分未得不能确定，只在这几项之中：${parts.map(({ name, points }) => `${name} ${points}`).join("；")}`,
    en: ({ sure, lost, parts }) =>
      `the facts prove ${sure}; which ${lost} of these ${lost === 1 ? "was" : "were"} lost is unknown: ${parts.map(({ name, points }) => `${name} ${points}`).join("; ")}`,
  },
  factLosses: {
    zh: ({ points }) => `资料已确定得不到的 ${points} 分`,
    en: ({ points }) => `${points} ${points === 1 ? "point" : "points"} that the facts rule out`,
  },
  upliftTitle: {
    zh: ({ target, from, start }) => `怎样达到 ${target} 分（从${from === "claimed" ? "自评" : "资料已证的"} ${start} 分起）`,
    en: ({ target, from, start }) => `How to reach ${target} (from ${from === "claimed" ? "the claimed" : "the proven"} ${start})`,
  },
  upliftReached: {
    zh: ({ from, start, proven, vetoed }) =>
      `${from === "claimed" && proven < start ? `按自评 ${start} 分已经达到；资料已证 ${proven} 分` : "已经达到"}${REACHED_ZH[vetoed]}。`,
    en: ({ from, start, proven, vetoed }) =>
      `It is reached ${from === "claimed" && proven < start ? `by the claim of ${start}; the facts prove ${proven}` : "already"}${REACHED_EN[vetoed]}.`,
  },
  upliftPlan: {
    zh: ({ points, cost, total, others }) =>
      `最省的办法（代价 ${cost}${othersZh(others)}）：提 ${points} 分，到 ${total} 分。每项措施计代价 1，考评组评分每提高一档计 1。`,
    en: ({ points, cost, total, others }) =>
      `Cheapest set (cost ${cost}${othersEn(others)}): ${points} ${points === 1 ? "point" : "points"} more, ${total} in all. A move costs 1, as does each step of a judgement.`,
  },
  upliftOut: {
    zh: ({ best }) => `达不到，最多 ${best} 分。`,
    en: ({ best }) => `It is out of reach; ${best} is the most.`,
  },
  upliftOutSoFar: {
    zh: ({ best, facts }) => `在${facts.join("；")}查明之前，最多只能安排到 ${best} 分。`,
    en: ({ best, facts }) => `${best} is the most that can be planned while this is unknown: ${facts.join("; ")}.`,
  },
  upliftVetoed: {
    zh: ({ vetoes }) => `提分不能消除一票否决：${vetoes.join("；")}。`,
    en: ({ vetoes }) => `Points do not lift a veto: ${vetoes.join("; ")}.`,
  },
  upliftTooMany: {
    zh: ({ items }) => `组合过多，无法逐一比较：${items.join("；")}。`,
    en: ({ items }) => `There are too many combinations to compare in: ${items.join("; ")}.`,
  },
  upliftMenu: { zh: () => "其他可提分之处", en: () => "What else there is to gain" },
  upliftStep: {
    zh: ({ cost, moves }) => `代价 ${cost}  ${moves.join("；")}`,
    en: ({ cost, moves }) => `cost ${cost}  ${moves.join("; ")}`,
  },
  upliftJoint: {
    zh: ({ moves, gain }) => `${moves.join("；")}，合计 ${gain}`,
    en: ({ moves, gain }) => `${moves.join("; ")} (only together): ${gain}`,
  },
  upliftMore: { zh: ({ count }) => `另有 ${count} 项，见 JSON 报告。`, en: ({ count }) => `${count} more in the JSON report.` },
  upliftRefuted: {
    zh: ({ items }) => `资料不支持其自评得分，从资料支持的分数起算：${items.join("；")}。`,
    en: ({ items }) => `The facts rule out what is claimed for ${items.join("; ")}; these start from what the facts support.`,
  },
  upliftNeeds: {
    zh: ({ facts }) => `基数未查明，涉及占比的措施暂无法测算：${facts.join("；")}。`,
    en: ({ facts }) => `Shares cannot be planned while their base is unknown: ${facts.join("; ")}.`,
  },
  decisive: { zh: ({ answers }) => `定案：${answers.join("；")}。`, en: ({ answers }) => `To settle it: ${answers.join("; ")}.` },
  decisiveAnswer: {
    zh: ({ answer, size, facts, choices }) => `要断定${answer}，至少须查明 ${size} 项${chosenZh(facts, choices)}`,
    en: ({ answer, size, facts, choices }) =>
      `for “${answer}”, at least ${size} ${size === 1 ? "fact has" : "facts have"} to be known${chosenEn(facts, choices)}`,
  },
  ratingIs: { zh: ({ grade }) => `等次为“${grade}”`, en: ({ grade }) => grade },
  reaches: {
    zh: ({ target, answer }) => (answer ? `达到 ${target} 分` : `达不到 ${target} 分`),
    en: ({ target, answer }) => (answer ? `${target} is reached` : `${target} is not reached`),
  },
  notVetoed: { zh: () => "没有被否决", en: () => "not vetoed" },
  gradesLead: {
    zh: ({ grades }) => `等次结果：${grades.map(({ title, to }) => `${title}，${to}`).join("；")}。`,
    en: ({ grades }) => `What the grade leads to: ${grades.map(({ title, to }) => `${title}: ${to}`).join("; ")}.`,
  },
  gradeFrom: { zh: ({ from }) => `${from} 分起`, en: ({ from }) => `from ${from}` },
  factsHead: { zh: () => "事实", en: () => "Fact" },
  factFlag: { zh: () => "true 或 false", en: () => "true or false" },
  factChoice: { zh: ({ options }) => options.join("；"), en: ({ options }) => options.join("; ") },
  factNumber: { zh: ({ unit }) => `数值（${unit}）`, en: ({ unit }) => `a number (${unit})` },
  rubricHolds: {
    zh: ({ items, weight }) => `指标 ${items} 项，满分 ${weight} 分`,
    en: ({ items, weight }) => `${items} ${items === 1 ? "item" : "items"}, ${weight} points`,
  },
  pathHead: { zh: () => "编号", en: () => "Id" },
  scaleHead: { zh: () => "计分方式", en: () => "Points by" },
  scale: { zh: ({ kind }) => SCALE_ZH[kind], en: ({ kind }) => SCALE_EN[kind] },
};
