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
  readonly reasons: Readonly<Record<Reason, string>>;
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
    binds: "{n} 份文件管得着：",
    note: "变灰的规则按所选日期和批次管不着，并注明原因。结论本身仍是各项目自己核对日的结论。",
    reasons: {
      jurisdiction: "不管这个地方",
      cohort: "不管这个批次",
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
    note: "Greyed rules do not bind on that day or for that batch; the reason stands beside them. The verdicts remain those of each programme’s own day.",
    reasons: {
      jurisdiction: "other place",
      cohort: "other batch",
      "not-yet-in-force": "not yet in force",
      repealed: "no longer in force",
    },
  },
};
