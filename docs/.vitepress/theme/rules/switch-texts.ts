import type { Reason } from "@countykit/budget-rules";
import type { Language } from "@countykit/core";

interface SwitchTexts {
  readonly title: string;
  readonly programme: string;
  readonly anyProgramme: string;
  readonly date: string;
  readonly ownDate: string;
  readonly cohort: string;
  readonly ownCohort: string;
  readonly reset: string;
  /** `{n}` documents bind. */
  readonly binds: string;
  readonly note: string;
  /** The same on the page of one rule. */
  readonly pageNote: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly lenient: string;
  readonly strict: string;
  /** What stands in the table of a page. */
  readonly onDay: Readonly<
    Record<"title" | "programme" | "when" | "binds" | "yes" | "no" | "value" | "due" | "verdict" | "checked" | "supposed", string>
  >;
}

/** What the switch says (界面文字). */
export const switchTexts: Readonly<Record<Language, SwitchTexts>> = {
  zh: {
    title: "换一天、换一个批次看",
    programme: "项目",
    anyProgramme: "不限",
    date: "日期",
    ownDate: "留空为各项目自己的核对日",
    cohort: "批次年度",
    ownCohort: "各项目自己的批次",
    reset: "还原",
    binds: "适用的文件有 {n} 份：",
    note: "变灰的规则按所选日期和批次不适用，并注明原因；适用而有时限的，注明当日是否到期。结论仍是各项目自己核对日的结论。",
    pageNote: "约束、数值和时限按所选日期和批次列出。结论只有各项目核对日的：别的日子的资料不在手，不另作结论。",
    lenient: "默认理解",
    strict: "严格理解",
    onDay: {
      title: "所选日期和批次的情形",
      programme: "项目",
      when: "{day}，{cohort} 年批次",
      binds: "是否约束",
      yes: "约束",
      no: "不约束：{why}",
      value: "数值",
      due: "时限",
      verdict: "结论",
      checked: "{day} 核对",
      supposed: "假设属于该批次，按 {day} 的资料",
    },
    reasons: {
      jurisdiction: "不适用于该地区",
      cohort: "不适用于该批次",
      "not-yet-in-force": "当日尚未施行",
      repealed: "当日已失效",
    },
  },
  en: {
    title: "Another day, another batch",
    programme: "Programme",
    anyProgramme: "any",
    date: "Date",
    ownDate: "left empty: each programme’s own day",
    cohort: "Batch year",
    ownCohort: "each programme’s own",
    reset: "Reset",
    binds: "{n} documents bind: ",
    note: "Greyed rules do not bind on that day or for that batch, and say why; the others say whether they are due on that day. The verdicts remain those of each programme’s own day.",
    pageNote:
      "Whether it binds, its value and its time limit are those of the day and batch chosen. Verdicts are there for each programme’s own day only: nothing is known of the facts on other days.",
    lenient: "usual reading",
    strict: "strict reading",
    onDay: {
      title: "On the day and for the batch chosen",
      programme: "Programme",
      when: "{day}, batch of {cohort}",
      binds: "Does it bind",
      yes: "yes",
      no: "no: {why}",
      value: "Value",
      due: "Time limit",
      verdict: "Verdict",
      checked: "as of {day}",
      supposed: "supposing that batch, by the facts of {day}",
    },
    reasons: {
      jurisdiction: "other place",
      cohort: "other batch",
      "not-yet-in-force": "not yet in force",
      repealed: "no longer in force",
    },
  },
};
