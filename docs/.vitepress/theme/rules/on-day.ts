import type { Bilingual, Language } from "@countykit/core";
import { type BindingData, bindingOf, type BoundProgramme, type Choice, type Off } from "./binding.js";

/** A verdict in words, with the tone of its colour. */
export interface ToldVerdict {
  readonly name: Bilingual;
  readonly tone: string;
}

/** The last days of a time limit, by each way to read it; the usual one first. */
export type DueWays = readonly { readonly way: Bilingual; readonly lastDay: string }[];

/** What the page of a rule tells the switch on it. */
export interface PageOnDay {
  /** The place of its document in the data of the switch. */
  readonly scope: number;
  readonly value: Bilingual | null;
  readonly due: DueWays;
  readonly answers: readonly {
    readonly programme: string;
    readonly asOf: string;
    readonly verdict: ToldVerdict;
    /** What the answer would be if the programme were of a batch that is bound. */
    readonly ifBound: ToldVerdict | null;
  }[];
}

/** How a day stands to a last day. */
export type DayState = "open" | "due" | "passed";

export const stateOn = (lastDay: string, day: string): DayState => (day < lastDay ? "open" : day === lastDay ? "due" : "passed");

const STATES: Readonly<Record<DayState, Bilingual>> = {
  open: { zh: "未到期", en: "not yet due" },
  due: { zh: "当日到期", en: "due that day" },
  passed: { zh: "已到期", en: "past due" },
};

/** How a day stands to a time limit, in words: once where the readings agree, else by each of them. `null` where nothing is due. */
export function dueOnDay(due: DueWays, day: string, language: Language): string | null {
  const [first] = due;
  if (first === undefined) return null;
  const state = stateOn(first.lastDay, day);
  const open = language === "zh" ? "（" : " (";
  const close = language === "zh" ? "）" : ")";
  if (due.every(({ lastDay }) => stateOn(lastDay, day) === state)) {
    const days = due.map(({ lastDay }) => lastDay).join(language === "zh" ? " 或 " : " or ");
    return `${STATES[state][language]}${open}${days}${close}`;
  }
  return due
    .map(
      ({ way, lastDay }) =>
        `${STATES[stateOn(lastDay, day)][language]}${open}${way[language]}${language === "zh" ? "：" : ": "}${lastDay}${close}`,
    )
    .join(language === "zh" ? "；" : "; ");
}

/** What holds for a programme under a choice of day and batch. */
export interface ProgrammeOnDay {
  readonly programme: Bilingual;
  readonly day: string;
  readonly cohort: number;
  readonly off: Off;
  /** `null` where it does not bind, or sets no value. */
  readonly value: Bilingual | null;
  readonly due: string | null;
  /** What the facts at hand came to, and of which day they are. `null` where it does not bind, or nobody looked. */
  readonly verdict: (ToldVerdict & { readonly asOf: string; readonly supposed: boolean }) | null;
}

/** One line for every programme whose place the document binds; places that it never binds are left out. */
export function onDay(page: PageOnDay, { scopes, programmes }: BindingData, choice: Choice, language: Language): readonly ProgrammeOnDay[] {
  const scope = scopes[page.scope];
  if (scope === undefined) return [];
  return programmes.flatMap((programme): readonly ProgrammeOnDay[] => {
    const off = bindingOf([scope], programme, choice).get(scope.id) ?? null;
    if (off === "jurisdiction") return [];
    const day = choice.asOf ?? programme.asOf;
    return [
      {
        programme: programme.label,
        day,
        cohort: choice.cohort ?? programme.cohort,
        off,
        value: off === null ? page.value : null,
        due: off === null ? dueOnDay(page.due, day, language) : null,
        verdict: off === null ? verdictOf(page, programme, scope.cohorts) : null,
      },
    ];
  });
}

/** A programme that was not bound by its own batch has an answer that supposes it were. */
function verdictOf({ answers }: PageOnDay, { id, cohort }: BoundProgramme, cohorts: readonly number[] | null): ProgrammeOnDay["verdict"] {
  const answer = answers.find(({ programme }) => programme === id);
  if (answer === undefined) return null;
  const { asOf, verdict, ifBound } = answer;
  const supposed = cohorts !== null && !cohorts.includes(cohort);
  if (!supposed) return { ...verdict, asOf, supposed };
  return ifBound === null ? null : { ...ifBound, asOf, supposed };
}
