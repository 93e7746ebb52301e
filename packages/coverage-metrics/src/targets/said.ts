import type { Exact, Language, Measure } from "@countykit/core";
import { countedVerb } from "./counted-verbs-table.js";
import type { Gap, TargetFinding, TargetReadingOutcome } from "./finding.js";
import { countSaid, distanceSaid, type Length, measureSaid, ratioSaid, valueSaid } from "./numbers-said.js";
import { VERDICTS } from "./verdict-names.js";

/** A finding's values, ready to stand in a sentence of one language. */
export interface Said {
  readonly comparator: TargetFinding["comparator"];
  /** 已覆盖, 已培训; of no use in English. */
  readonly verb: string;
  /** What was counted, with its unit; `null` when nothing is known of it. */
  readonly part: string | null;
  /** The whole, with its unit; `null` likewise. */
  readonly whole: string | null;
  /** Whether part and whole have one unit, so that one is a share of the other. */
  readonly share: boolean;
  /** In English: 120 of 203 villages, 4,385 person-times for 420,000 people. */
  readonly both: string | null;
  /** In Chinese: the whole behind a part of the same unit, 203 个; otherwise as `whole`. */
  readonly short: string | null;
  /** The whole as a number alone, and the least of the part likewise; empty text where they are not known. */
  readonly wholeCount: string;
  readonly leastCount: string;
  /** Whether the distance is that of all things together, while the value is that of one. */
  readonly total: boolean;
  /** Whether things were counted, rather than money or a share of something. */
  readonly counted: boolean;
  /** The measured value; `null` when nothing is known of it. */
  readonly value: string | null;
  /** Which way a growth goes. */
  readonly direction: "up" | "down" | "level" | "open";
  /** The limit, short where its unit has just been named. */
  readonly limit: string;
  /** The limit with its unit. */
  readonly asked: string;
  readonly gap: Gap["kind"] | "level" | "none";
  /** How far from the limit, with its unit and without a sign. */
  readonly distance: string;
  readonly missing: string;
  /** One text per reading: title, value, verdict, gap. */
  readonly readings: string;
  /** What an unknown figure would have to be; empty text when there is no such condition. */
  readonly condition: string;
}

/** The values of a finding in the words of a language. */
export function saidOf(finding: TargetFinding, language: Language): Said {
  const { part, whole, measured, gap } = finding;
  const zh = language === "zh";
  const share = part !== null && whole !== null && part.unit === whole.unit;
  const idle = share && part.min === "0" && part.max !== "0" && part.max === whole.max;
  const length: Length = whole === null ? "short" : "full";
  return {
    comparator: finding.comparator,
    verb: countedVerb(finding.kind, finding.params),
    part: isRate(part) || idle ? null : measureSaid(part, language),
    whole: isRate(whole) ? null : baseSaid(whole, language),
    share,
    both: part === null || whole === null || idle ? null : bothSaid(part, whole, share),
    short: baseSaid(whole, language, share ? "short" : "full"),
    wholeCount: whole === null ? "" : (countSaid(whole) ?? ""),
    leastCount: typeof part?.min === "string" ? part.min : "",
    total: isPrice(part, whole),
    counted: whole === null && part?.unit !== "yuan",
    value: idle ? null : valueOf(measured, singleOf(finding.limit), whole !== null, language),
    direction: directionOf(measured),
    limit: limitSaid(finding, "short", language),
    asked: limitSaid(finding, zh ? "short" : "full", language),
    gap: gap === null ? "none" : isLevel(gap) ? "level" : gap.kind,
    distance: gap === null || isNone(gap.amount) ? "" : distanceSaid(gap.amount, language, zh ? length : "full"),
    missing: listSaid(
      finding.missing.map(({ label }) => label[language]),
      language,
    ),
    readings: finding.readings.map((one) => readingSaid(one, language)).join(zh ? "；" : "; "),
    condition: conditionSaid(finding, language),
  };
}

/** A rate that was declared itself: there is nothing that was counted. */
const isRate = (measure: Measure | null): boolean => measure?.unit === "ratio";

/** An amount over a number of things. */
const isPrice = (part: Measure | null, whole: Measure | null): boolean => part?.unit === "yuan" && whole !== null && whole.unit !== "yuan";

/** A base of which only the upper bound is known is at most so much: that it is not less than nothing says nothing. */
const baseSaid = (whole: Measure | null, language: Language, length: Length = "full"): string | null =>
  measureSaid(whole?.min === "0" && whole.max !== "0" ? { ...whole, min: null } : whole, language, length);

/** Part and whole in English. */
function bothSaid(part: Measure, whole: Measure, share: boolean): string | null {
  const all = baseSaid(whole, "en");
  const count = share ? (countSaid(part) ?? measureSaid(part, "en")) : measureSaid(part, "en");
  return all === null || count === null ? null : `${count} ${share ? "of" : "for"} ${all}`;
}

/** Several names; parted by semicolons where one of them has the comma itself. */
function listSaid(names: readonly string[], language: Language): string {
  const [comma, semicolon] = language === "zh" ? ["、", "；"] : [", ", "; "];
  return names.join(names.some((name) => name.includes(comma)) ? semicolon : comma);
}

/** A limit that is one value. */
export const singleOf = (limit: Measure | null): Exact | null => (limit !== null && limit.min === limit.max ? limit.min : null);

/** What was measured, in the words of a language; `null` when nothing is known of it. */
export function valueOf(measured: Measure | null, limit: Exact | null, ratio: boolean, language: Language): string | null {
  if (measured === null) return null;
  const { min, max, unit } = measured;
  if (!ratio) return measureSaid(measured, language);
  if (min === null || max === null) {
    const floor = typeof min === "string" ? null : (min?.part ?? null);
    return floor === null || floor.startsWith("-") ? null : measureSaid(measured, language);
  }
  if (!isSame(min, max)) {
    if (isWhole(max) && isZero(min)) return null;
    if (isZero(min) || isLeastGrowth(min)) return `${language === "zh" ? "至多" : "at most"} ${ratioSaid(max, limit, unit, language)}`;
  }
  const [low, high] = [ratioSaid(min, limit, unit, language), ratioSaid(max, limit, unit, language)];
  return low === high ? low : `${low}${language === "zh" ? " 至 " : " to "}${high}`;
}

const isSame = (a: Exact, b: Exact): boolean => JSON.stringify(a) === JSON.stringify(b);

const isZero = (value: Exact): boolean => /^0(?:\.0+)?$/.test(typeof value === "string" ? value : value.part);

const isWhole = (value: Exact): boolean => (typeof value === "string" ? value === "1" : value.part === value.whole);

/** No growth is less than the loss of all there was. */
const isLeastGrowth = (value: Exact): boolean => (typeof value === "string" ? value === "-1" : value.part === `-${value.whole}`);

function directionOf(measured: Measure | null): Said["direction"] {
  const min = measured?.min ?? null;
  if (min === null || measured === null || JSON.stringify(min) !== JSON.stringify(measured.max)) return "open";
  const top = typeof min === "string" ? min : min.part;
  return top.startsWith("-") ? "down" : /^0(?:\.0+)?$/.test(top) ? "level" : "up";
}

function limitSaid({ limit, message }: TargetFinding, length: Length, language: Language): string {
  if (limit === null) return "";
  const term = String(message.params[language === "zh" ? "limitZh" : "limitEn"] ?? "");
  const single = limit.min !== null && limit.min === limit.max ? valueSaid(limit.min, limit.unit, language, length) : null;
  const value = single ?? measureSaid(limit, language, length);
  if (term === "") return value ?? "";
  return value === null ? term : language === "zh" ? `${term} ${value}` : `${term} of ${value}`;
}

/** A strict limit that is missed by being equal to it is missed by nothing that could be told. */
const isNone = ({ min, max }: Measure): boolean => min === "0" && max === "0";

const isLevel = ({ kind, amount: { min, max } }: Gap): boolean => kind === "room" && min === "0" && max === "0";

function readingSaid({ title, measured, part, whole, limit, verdict, gap }: TargetReadingOutcome, language: Language): string {
  const zh = language === "zh";
  const value = valueOf(measured, singleOf(limit), whole !== null, language);
  const told = `${value === null ? "" : `${value}${zh ? "，" : ", "}`}${VERDICTS[verdict][language]}${gap === null ? "" : offSaid(gap, isPrice(part, whole), language)}`;
  return `${title[language]}${zh ? "：" : ": "}${told}`;
}

function offSaid({ kind, amount }: Gap, total: boolean, language: Language): string {
  if ((kind !== "short" && kind !== "excess") || isNone(amount)) return "";
  const distance = distanceSaid(amount, language, "full");
  if (distance === "") return "";
  if (language === "zh") return `（${total ? "合计" : ""}${kind === "short" ? "还差" : "多出"} ${distance}）`;
  return ` (${distance} ${kind === "short" ? "short" : "too many"}${total ? " in all" : ""})`;
}

/** What the one figure that is open has to be: 行政村数不超过 350 个. */
export function conditionSaid({ holdsIf }: TargetFinding, language: Language): string {
  if (holdsIf === null) return "";
  const { term, operator, unit, exact, value } = holdsIf;
  const bound = valueSaid(value ?? exact, unit, language, "short");
  const inclusive = operator === "<" ? "<=" : operator === ">" ? ">=" : operator;
  const words = OPERATORS[value === null ? operator : inclusive];
  return `${language === "en" ? subjectEn(term.en) : term.zh}${words[language]} ${bound}`;
}

/** A name that is no noun with an article stands in quotation marks: of these, migrant workers. */
const subjectEn = (name: string): string =>
  name.startsWith("the ") ? name : /^(?:of|all|what|how|who|which|whether|in|on|to)\b/iu.test(name) ? `“${name}”` : `the ${name}`;

const OPERATORS = {
  "<=": { zh: "不超过", en: " is at most" },
  "<": { zh: "低于", en: " is below" },
  ">=": { zh: "不少于", en: " is at least" },
  ">": { zh: "高于", en: " is above" },
  "==": { zh: "等于", en: " is exactly" },
} as const;
