import type { Language } from "@countykit/core";
import { metSaid, missedSaid, openSaid } from "./limit-said.js";
import type { Said } from "./said.js";

/** Parameters of every message: what a limit is called that is another figure; empty text when it is a number. */
export type LimitTerm = { readonly limitZh: string; readonly limitEn: string };

/** Every message there is, with its parameters. */
export interface TargetMessages {
  readonly "ratio.pass": LimitTerm;
  readonly "ratio.fail": LimitTerm;
  readonly "ratio.unknown": LimitTerm;
  readonly "growth.pass": LimitTerm;
  readonly "growth.fail": LimitTerm;
  readonly "growth.unknown": LimitTerm;
  readonly "count.pass": LimitTerm;
  readonly "count.fail": LimitTerm;
  readonly "count.unknown": LimitTerm;
  readonly "readings.disagree": LimitTerm;
  readonly "readings.open": LimitTerm;
  readonly "no-threshold": LimitTerm;
  readonly "empty-base": LimitTerm;
  readonly "from-zero": LimitTerm;
  readonly "negative-base": LimitTerm;
  readonly unobserved: LimitTerm;
  readonly "not-applicable.jurisdiction": LimitTerm;
  readonly "not-applicable.cohort": LimitTerm;
  readonly "unknown.applicability": LimitTerm;
}

export type TargetMessageKey = keyof TargetMessages;

type Sentences = {
  readonly [Key in TargetMessageKey]: { readonly [L in Language]: (said: Said, params: TargetMessages[Key]) => string };
};

/** The one table of sentences about targets (文案总表). A key without one of its languages does not compile. */
export const SENTENCES: Sentences = {
  "ratio.pass": { zh: (said) => `${ratioZh(said)}，${metSaid(said, "zh")}`, en: (said) => `${ratioEn(said)}, ${metSaid(said, "en")}` },
  "ratio.fail": {
    zh: (said) => `${ratioZh(said)}，${missedSaid(said, "zh")}`,
    en: (said) => `${ratioEn(said)}, ${missedSaid(said, "en")}`,
  },
  "ratio.unknown": { zh: (said) => openZh(knownZh(said), said), en: (said) => openEn(knownEn(said), said) },
  "growth.pass": { zh: (said) => `${growthZh(said)}，${metSaid(said, "zh")}`, en: (said) => `${growthEn(said)}, ${metSaid(said, "en")}` },
  "growth.fail": {
    zh: (said) => `${growthZh(said)}，${missedSaid(said, "zh")}`,
    en: (said) => `${growthEn(said)}, ${missedSaid(said, "en")}`,
  },
  "growth.unknown": { zh: (said) => openZh(growthKnownZh(said), said), en: (said) => openEn(growthKnownEn(said), said) },
  "count.pass": { zh: (said) => `${countZh(said)}，${metSaid(said, "zh")}`, en: (said) => `${countEn(said)}, ${metSaid(said, "en")}` },
  "count.fail": {
    zh: (said) => `${countZh(said)}，${missedSaid(said, "zh")}`,
    en: (said) => `${countEn(said)}, ${missedSaid(said, "en")}`,
  },
  "count.unknown": {
    zh: (said) => openZh(said.part === null ? "" : countZh(said), said),
    en: (said) => openEn(said.part === null ? "" : countEn(said), said),
  },
  "readings.disagree": {
    zh: ({ limit, readings }) => `目标 ${limit}，是否达标取决于如何理解：${readings}`,
    en: ({ limit, readings }) => `Against ${limit}, the answer depends on how the target is read: ${readings}`,
  },
  "readings.open": {
    zh: ({ limit, readings, missing }) =>
      `目标 ${limit}，按各种理解尚不能都得出结论：${readings}${missing === "" ? "" : `；缺：${missing}`}`,
    en: ({ limit, readings, missing }) =>
      `Against ${limit}, not every reading of the target can be decided yet: ${readings}${missing === "" ? "" : `; missing: ${missing}`}`,
  },
  "no-threshold": {
    zh: (said) => `方案没有定量要求${said.value === null ? "，实际数也未知" : `；${shownZh(said)}，仅供参考`}`,
    en: (said) => `The plan sets no figure${said.value === null ? ", and what there is is not known" : `; there is: ${shownEn(said)}`}`,
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
    zh: ({ whole }) => `基数为负${whole === null ? "" : `（${whole}）`}，增速没有意义`,
    en: ({ whole }) => `The base is negative${whole === null ? "" : ` (${whole})`}, so a rate has no meaning`,
  },
  unobserved: {
    zh: ({ missing }) => `没有这项指标的数据，尚不能判断；缺：${missing}`,
    en: ({ missing }) => `This indicator was not observed, so nothing can be decided yet; missing: ${missing}`,
  },
  "not-applicable.jurisdiction": {
    zh: (said) => `不适用：该方案是其他县的${asideZh(said)}`,
    en: (said) => `Not applicable: the plan is that of another county${asideEn(said)}`,
  },
  "not-applicable.cohort": {
    zh: (said) => `不适用：该方案属于另一批次${asideZh(said)}`,
    en: (said) => `Not applicable: the plan belongs to another batch${asideEn(said)}`,
  },
  "unknown.applicability": {
    zh: ({ missing }) => `该方案是否适用尚不能判断；缺：${missing}`,
    en: ({ missing }) => `Whether the plan applies cannot be decided yet; missing: ${missing}`,
  },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function ratioZh({ verb, part, whole, short, ofWhole, value }: Said): string {
  const share = value ?? "比率未知";
  if (part === null || whole === null) return `${part === null ? "" : `${verb} ${part}，`}${value === null ? share : `占比 ${share}`}`;
  return ofWhole === null && short === whole ? `${verb} ${part}，相当于 ${whole}的 ${share}` : `${verb} ${part}，占 ${short}的 ${share}`;
}

function ratioEn({ part, whole, ofWhole, value }: Said): string {
  const share = value ?? "an unknown share";
  if (ofWhole !== null) return `${ofWhole}, ${share}`;
  if (part === null || whole === null) return capital(part === null ? share : `${part}, ${share}`);
  return capital(`${part} to ${whole}, ${share}`);
}

/** What is known of an open ratio; empty text when nothing is. */
function knownZh(said: Said): string {
  const { verb, part, whole, value } = said;
  if (value !== null && part !== null && whole !== null) return ratioZh(said);
  return [part === null ? "" : `${verb} ${part}`, whole === null ? "" : `基数为 ${whole}`].filter((text) => text !== "").join("，");
}

function knownEn(said: Said): string {
  const { part, whole, value } = said;
  if (value !== null && part !== null && whole !== null) return ratioEn(said);
  return capital([part === null ? "" : part, whole === null ? "" : `the base is ${whole}`].filter((text) => text !== "").join(", "));
}

const MOVES = {
  up: { zh: "增长", en: "Up" },
  down: { zh: "下降", en: "Down" },
  level: { zh: "持平", en: "Level" },
  open: { zh: "增速为", en: "Growth of" },
} as const;

function growthZh({ part, whole, value, direction }: Said): string {
  const span = part === null || whole === null ? "" : `由 ${whole}变为 ${part}，`;
  return `${span}${MOVES[direction].zh}${direction === "level" ? "" : ` ${unsigned(value, direction) ?? "未知"}`}`;
}

function growthEn({ part, whole, value, direction }: Said): string {
  const span = part === null || whole === null ? "" : `, from ${whole} to ${part}`;
  return `${MOVES[direction].en}${direction === "level" ? "" : ` ${unsigned(value, direction) ?? "an unknown rate"}`}${span}`;
}

const unsigned = (value: string | null, direction: Said["direction"]): string | null =>
  direction === "down" ? (value?.replace(/^-/, "") ?? null) : value;

function growthKnownZh(said: Said): string {
  if (said.value !== null && said.part !== null && said.whole !== null) return growthZh(said);
  const { part, whole } = said;
  return [part === null ? "" : `本期 ${part}`, whole === null ? "" : `基期 ${whole}`].filter((text) => text !== "").join("，");
}

function growthKnownEn(said: Said): string {
  if (said.value !== null && said.part !== null && said.whole !== null) return growthEn(said);
  const { part, whole } = said;
  return capital(
    [part === null ? "" : `now ${part}`, whole === null ? "" : `the base is ${whole}`].filter((text) => text !== "").join(", "),
  );
}

const countZh = ({ verb, part }: Said): string => `${verb} ${part ?? "数未知"}`;

const countEn = ({ part }: Said): string => capital(part ?? "an unknown number");

const shownZh = (said: Said): string => (said.whole === null ? countZh(said) : ratioZh(said));

const shownEn = (said: Said): string => (said.whole === null ? (said.part ?? "") : ratioEn(said));

/** What was measured all the same, where anything was. */
const asideZh = (said: Said): string => (said.value === null ? "" : `（${shownZh(said)}，仅供参考）`);

const asideEn = (said: Said): string => (said.value === null ? "" : ` (${shownEn(said)}, for information)`);

function openZh(known: string, said: Said): string {
  const { missing, condition } = said;
  const tail = condition === "" ? "" : `；只有${condition}才能达标`;
  return `${known === "" ? "" : `${known}，`}${openSaid(said, "zh")}尚不能判断${missing === "" ? "" : `；缺：${missing}`}${tail}`;
}

function openEn(known: string, said: Said): string {
  const { missing, condition } = said;
  const tail = condition === "" ? "" : `; it holds only if ${condition}`;
  const question = openSaid(said, "en");
  return `${known === "" ? capital(question) : `${known}; ${question}`} cannot be decided yet${missing === "" ? "" : `; missing: ${missing}`}${tail}`;
}
