import type { MessageTable, Ternary } from "@countykit/core";
import type { None } from "../issue-texts.js";

/** Least and most points, as text fills them in. */
interface Range {
  readonly min: number;
  readonly max: number;
}

/** What a report says of the score itself: its head, its table, its vetoes and its papers. */
export interface ReportTexts {
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
  readonly ratingOpen: { readonly grades: readonly string[]; readonly exact: boolean };
  readonly ratingNone: None;
  readonly gradesLead: { readonly grades: readonly { readonly title: string; readonly to: string }[] };
  readonly withinWeight: { readonly points: string; readonly weight: number };
  readonly notTight: None;
  readonly itemHead: None;
  readonly weightHead: None;
  readonly supportedHead: None;
  readonly standingHead: None;
  readonly openHead: None;
  readonly papersHead: None;
  readonly standing: { readonly claim: "supported" | "possible" | "impossible" | "too-high" | "too-low" };
  readonly emptyBase: { readonly base: string };
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
}

export const reportTexts: MessageTable<ReportTexts> = {
  rubricName: { zh: ({ name }) => `指标体系 ${name}`, en: ({ name }) => `Rubric ${name}` },
  factsAsOf: { zh: ({ date }) => `事实截至 ${date}`, en: ({ date }) => `Facts as of ${date}` },
  factsFrom: {
    zh: ({ section, count }) => `${count} 项事实取自${section === "coverage" ? "完成情况部分" : " --facts 文件"}`,
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
    zh: ({ grades, exact }) =>
      grades.length === 0 ? "待定" : exact ? `待定：${either(grades, "、", "或")}` : `待定：${grades[0]}至${grades.at(-1)}之间`,
    en: ({ grades, exact }) =>
      grades.length === 0
        ? "unknown"
        : exact
          ? `unknown: ${either(grades, ", ", " or ")}`
          : `unknown: from ${grades[0]} to ${grades.at(-1)}`,
  },
  ratingNone: { zh: () => "未设等次", en: () => "no grades set" },
  gradesLead: {
    zh: ({ grades }) => `结果运用：${grades.map(({ title, to }) => `${title}——${to}`).join("；")}。`,
    en: ({ grades }) => `What the grade leads to: ${grades.map(({ title, to }) => `${title}: ${to}`).join("; ")}.`,
  },
  withinWeight: {
    zh: ({ points, weight }) => `文件没有写明加分后能否超过 ${weight} 分；若不能超过，总分为 ${points} 分。`,
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
  emptyBase: { zh: ({ base }) => `${base}为 0，未规定如何计分`, en: ({ base }) => `no rule where this is 0: ${base}` },
  judged: {
    zh: ({ name }) => (name === null ? "考评组评分" : `${name}（考评组评分）`),
    en: ({ name }) => (name === null ? "to be judged" : `${name} (to be judged)`),
  },
  fewOf: {
    zh: ({ names, all }) => `${names.join("；")}${all > names.length ? `等 ${all} 项` : ""}`,
    en: ({ names, all }) => `${names.join("; ")}${all > names.length ? `; ${all - names.length} more` : ""}`,
  },
  countOf: { zh: ({ count }) => `${count} 项`, en: ({ count }) => `${count} ${count === 1 ? "fact" : "facts"}` },
  papersAll: { zh: () => "齐全", en: () => "all there" },
  papersLack: { zh: ({ count }) => `缺 ${count} 种`, en: ({ count }) => `${count} missing` },
  papersMissing: { zh: () => "缺少的佐证材料", en: () => "Missing evidence" },
  papersUnseen: { zh: () => "未核对", en: () => "not checked" },
  papersNone: { zh: () => "佐证材料尚未核对", en: () => "Evidence not checked yet" },
  measuredLine: { zh: ({ values }) => `实测：${values.join("；")}`, en: ({ values }) => `Measured: ${values.join("; ")}` },
  vetoLine: { zh: ({ vetoes }) => `一票否决：${vetoes.join("；")}`, en: ({ vetoes }) => `Vetoes: ${vetoes.join("; ")}` },
};

/** Several names, the last two joined by a word. */
const either = (names: readonly string[], mark: string, or: string): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(mark)}${or}${names.at(-1)}`;
