import type { Bilingual, Language, Measure } from "@countykit/core";
import type { Answer, Conflict } from "../figures/book.js";
import { definitionOf } from "../indicators/definition-of.js";
import { isKnown } from "../figures/quantity.js";
import type { Observation, Params, Remark } from "../indicators/observation.js";
import { settled } from "./bounds.js";
import type { TargetDue } from "./finding.js";
import { type Asks, judge, type Judged } from "./judge.js";
import { remark } from "./remark-messages.js";
import { valueSaid } from "./numbers-said.js";
import { observationKey } from "./same-observation.js";
import { over, minus, ONE, order, rational, signOf } from "./rational.js";
import type { Plan } from "./target.js";

/** What an earlier programme had already achieved (已有基础), and what it is called. */
export interface Baseline {
  readonly title: Bilingual;
  readonly observations: readonly Observation[];
}

/** What a reader of a finding should know besides its verdict. */
export interface RemarkSources {
  readonly baseline: Baseline | undefined;
  readonly acceptance: Plan["acceptance"];
  readonly conflicts: readonly Conflict[];
}

/** Remarks on one target, as far as there is something to say (备注). */
export function remarksOn(
  observation: Observation | null,
  asks: Asks | null,
  judged: Pick<Judged, "measured" | "limit"> | null,
  due: TargetDue | null,
  { baseline, acceptance, conflicts }: RemarkSources,
): readonly Remark[] {
  const late = due !== null && acceptance !== null && acceptance.date < due.lastDay;
  return [
    ...(observation === null || baseline === undefined ? [] : baselineRemarks(observation, asks, judged, baseline)),
    ...(late ? [remark("due-after-acceptance", { due: due.lastDay, acceptance: acceptance.date })] : []),
    ...(observation === null ? [] : conflictRemarks(observation, conflicts)),
    ...(observation?.remarks ?? []),
  ];
}

function baselineRemarks(
  observation: Observation,
  asks: Asks | null,
  judged: Pick<Judged, "measured" | "limit"> | null,
  { title, observations }: Baseline,
): readonly Remark[] {
  const before = matching(observation, observations);
  const achieved = before === undefined ? null : valueOf(before);
  if (before === undefined || achieved === null) return [];
  const remarks: Remark[] = [];
  const had = judgedAlone(before).measured;
  if (asks !== null && judged !== null && (asks.comparator === ">=" || asks.comparator === ">")) {
    const passed = judge(before, { ...asks, comparator: ">" }).verdict === "pass";
    if (passed && settled(asks.limit.bounds)) {
      remarks.push(remark("below-baseline", beside(judged.limit, had, title)));
    }
  }
  const now = valueOf(observation);
  if (now !== null && order(now, achieved) < 0) {
    remarks.push(remark("fell-below-baseline", beside(judgedAlone(observation).measured, had, title)));
  }
  const [then, base] = [before.whole, observation.whole];
  if (then !== null && base !== null && !observation.growth && isKnown(then) && isKnown(base) && then.min !== base.min) {
    remarks.push(remark("baseline-differs", beside(base, then, title)));
  }
  return remarks;
}

/** What there is now, or is asked for, and what there was, each with its unit. */
const beside = (now: Measure, before: Measure, title: Bilingual): Parameters<typeof remark<"below-baseline">>[1] => ({
  ...title,
  nowZh: shown(now, "zh"),
  nowEn: shown(now, "en"),
  beforeZh: shown(before, "zh"),
  beforeEn: shown(before, "en"),
});

/** The same indicator with the same parameters; the days of a window may differ between programmes. */
function matching(observation: Observation, observations: readonly Observation[]): Observation | undefined {
  const key = observationKey(observation);
  const timeless = withoutDates(observation);
  return observations.find((one) => observationKey(one) === key) ?? observations.find((one) => withoutDates(one) === timeless);
}

const TIMES: ReadonlySet<string | undefined> = new Set(["date", "period", "year"]);

function withoutDates({ indicator, params }: Observation): string {
  const forms = definitionOf(indicator)?.params ?? {};
  const rest: Params = Object.fromEntries(Object.entries(params).filter(([name]) => !TIMES.has(forms[name]?.kind)));
  return observationKey({ indicator, params: rest });
}

/** The known value of an observation; `null` while it is open or has no base. */
function valueOf({ part, whole, growth }: Observation): ReturnType<typeof rational> | null {
  if (!isKnown(part) || (whole !== null && !isKnown(whole))) return null;
  const value = rational(part.min ?? "0");
  if (whole === null) return value;
  const base = rational(whole.min ?? "0");
  if (signOf(base) <= 0) return null;
  return growth ? minus(over(value, base), ONE) : over(value, base);
}

/** The measured value of an observation that is held against nothing. */
const judgedAlone = (observation: Observation): Judged =>
  judge(observation, { comparator: ">=", limit: { bounds: { min: rational("0"), max: rational("0") }, missing: [], figure: null } });

const shown = ({ min, unit }: Measure, language: Language): string => (min === null ? "…" : valueSaid(min, unit, language));

const conflictRemarks = ({ figures }: Observation, conflicts: readonly Conflict[]): readonly Remark[] =>
  conflicts
    .filter(({ figure }) => figures.part.includes(figure.id) || figures.whole.includes(figure.id))
    .map(({ figure: { term }, declared, counted, from, prevails }) => {
      const code = from === "figures" ? "conflict-in-figures" : prevails === "declared" ? "conflict-roster-silent" : "conflict";
      return remark(code, {
        termZh: term.zh,
        termEn: term.en,
        declaredZh: answerText(declared, "zh"),
        declaredEn: answerText(declared, "en"),
        countedZh: answerText(counted, "zh"),
        countedEn: answerText(counted, "en"),
      });
    });

function answerText(answer: Answer, language: Language): string {
  switch (answer.kind) {
    case "number":
      return answer.min === answer.max ? (answer.min ?? "…") : `[${answer.min ?? "…"}, ${answer.max ?? "…"}]`;
    case "names":
      return answer.items.length === 0 ? NONE[language] : answer.items.join(language === "zh" ? "、" : ", ");
    case "flag":
      return FLAG[language][answer.value ? 1 : 0];
    case "date":
    case "text":
      return answer.value;
  }
}

const NONE = { zh: "空", en: "nothing" } as const;
const FLAG = { zh: ["否", "是"], en: ["no", "yes"] } as const;
