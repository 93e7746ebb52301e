import { displayExact, type Exact, type Language, type Measure } from "@countykit/core";
import type { Gap, TargetFinding, TargetReadingOutcome } from "./finding.js";
import { measureSaid, numberSaid, ratioSaid, shortWhole, valueSaid } from "./numbers-said.js";
import { countedVerb } from "./counted-verbs-table.js";
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
  /** Part and whole together where both have one unit: 120 of 203 villages. `null` where they do not. */
  readonly ofWhole: string | null;
  /** The whole behind a part of the same unit: 203 个; otherwise as `whole`. */
  readonly short: string | null;
  /** The measured value; `null` when nothing is known of it. */
  readonly value: string | null;
  /** Which way a growth goes. */
  readonly direction: "up" | "down" | "level" | "open";
  readonly limit: string;
  readonly gap: Gap["kind"] | "level" | "none";
  /** How far from the limit, with its unit and without a sign. */
  readonly distance: string;
  readonly missing: string;
  /** One text per reading: title, value, verdict, gap. */
  readonly readings: string;
  /** What an unknown figure would have to be; empty text when there is no such condition. */
  readonly condition: string;
  readonly lacking: string;
}

/** The values of a finding in the words of a language. */
export function saidOf(finding: TargetFinding, language: Language): Said {
  const { part, whole, measured, gap, message } = finding;
  const zh = language === "zh";
  const term = String(message.params[zh ? "limitZh" : "limitEn"] ?? "");
  const value = valueOf(measured, limitOf(finding), whole !== null, language);
  const sameUnit = part !== null && whole !== null && part.unit === whole.unit;
  return {
    comparator: finding.comparator,
    verb: countedVerb(finding.kind, finding.params),
    part: measureSaid(part, language),
    whole: measureSaid(whole, language),
    ofWhole: sameUnit ? ofWhole(part, whole) : null,
    short: whole === null ? null : sameUnit ? shortWhole(whole, language) : measureSaid(whole, language),
    value,
    direction: directionOf(measured),
    limit: limitSaid(finding, term, language),
    gap: gap === null ? "none" : isLevel(gap) ? "level" : gap.kind,
    distance: gap === null ? "" : (measureSaid(gap.amount, language) ?? ""),
    missing: finding.missing.map(({ label }) => label[language]).join(zh ? "、" : ", "),
    readings: finding.readings.map((one) => readingSaid(one, language)).join(zh ? "；" : "; "),
    condition: conditionSaid(finding, language),
    lacking: finding.lacking.join(zh ? "、" : ", "),
  };
}

/** `120 of 203 villages`, in English; money and ranges are told in two parts. */
function ofWhole(part: Measure, whole: Measure): string | null {
  const [count, base] = [knownText(part), knownText(whole)];
  return count === null || base === null || part.unit === "yuan"
    ? null
    : `${numberSaid(count, "en")} of ${valueSaid(base, whole.unit, "en")}`;
}

const knownText = ({ min, max }: Measure): string | null => (typeof min === "string" && min === max ? min : null);

const limitOf = ({ limit }: TargetFinding): Exact | null => (limit !== null && limit.min === limit.max ? limit.min : null);

function valueOf(measured: Measure | null, limit: Exact | null, ratio: boolean, language: Language): string | null {
  if (measured === null) return null;
  if (!ratio) return measureSaid(measured, language);
  const { min, max } = measured;
  if (min === null || max === null) return min !== null && typeof min !== "string" ? measureSaid(measured, language) : null;
  const [low, high] = [ratioSaid(min, limit, language), ratioSaid(max, limit, language)];
  return low === high ? low : `${low}${language === "zh" ? " 至 " : " to "}${high}`;
}

function directionOf(measured: Measure | null): Said["direction"] {
  const min = measured?.min ?? null;
  if (min === null || measured === null || JSON.stringify(min) !== JSON.stringify(measured.max)) return "open";
  const top = typeof min === "string" ? min : min.part;
  return top.startsWith("-") ? "down" : /^0(?:\.0+)?$/.test(top) ? "level" : "up";
}

function limitSaid({ limit, comparator }: TargetFinding, term: string, language: Language): string {
  if (limit === null) return "";
  if (term !== "") {
    const known = measureSaid(limit, language);
    return known === null ? term : language === "zh" ? `${term} ${known}` : `${term} of ${known}`;
  }
  if (limit.unit === "ratio" && limit.min !== null && limit.max !== null) {
    const [low, high] = [displayExact(limit.min, "ratio", language), displayExact(limit.max, "ratio", language)];
    return comparator === "between" ? `${low}${language === "zh" ? " 至 " : " to "}${high}` : low;
  }
  return measureSaid(limit, language) ?? (limit.min === null ? "" : valueSaid(limit.min, limit.unit, language));
}

const isLevel = ({ kind, amount: { min, max } }: Gap): boolean => kind === "room" && min === "0" && max === "0";

function readingSaid({ title, measured, whole, limit, verdict, gap }: TargetReadingOutcome, language: Language): string {
  const single = limit !== null && limit.min === limit.max ? limit.min : null;
  const value = valueOf(measured, single, whole !== null, language) ?? (language === "zh" ? "未知" : "unknown");
  const distance = gap === null ? null : measureSaid(gap.amount, language);
  const off =
    distance === null || (gap?.kind !== "short" && gap?.kind !== "excess")
      ? ""
      : language === "zh"
        ? `（${gap.kind === "short" ? "还差" : "超出"} ${distance}）`
        : ` (${gap.kind === "short" ? `${distance} short` : `${distance} too many`})`;
  return `${title[language]} ${value} ${VERDICTS[verdict][language]}${off}`;
}

/** What the one figure that is open has to be: 行政村数不超过 350 个村. */
function conditionSaid({ holdsIf }: TargetFinding, language: Language): string {
  if (holdsIf === null) return "";
  const { term, operator, unit, exact, value } = holdsIf;
  const bound = valueSaid(value ?? exact, unit, language);
  const words = value === null ? OPERATORS[operator] : OPERATORS[operator === "<" ? "<=" : operator === ">" ? ">=" : operator];
  return `${term[language]}${words[language]} ${bound}`;
}

const OPERATORS = {
  "<=": { zh: "不超过", en: " is at most" },
  "<": { zh: "低于", en: " is below" },
  ">=": { zh: "不少于", en: " is at least" },
  ">": { zh: "高于", en: " is above" },
  "==": { zh: "等于", en: " is exactly" },
} as const;
