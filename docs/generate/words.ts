import type { Bilingual, Citation, Force, Language, Operator } from "@countykit/core";
import { displayMeasure, findDocument, type Measure } from "@countykit/core";

/** Both languages at once. */
export const both = (zh: string, en: string): Bilingual => ({ zh, en });

/** One text of both languages, made by the same function. */
export const inBoth = (tell: (language: Language) => string): Bilingual => ({ zh: tell("zh"), en: tell("en") });

/** The same text in both. */
export const same = (text: string): Bilingual => ({ zh: text, en: text });

/** A list: 甲、乙、丙 / a, b, c. */
export const listed = (of: readonly Bilingual[]): Bilingual => both(of.map(({ zh }) => zh).join("、"), of.map(({ en }) => en).join(", "));

/** Entries that have commas of their own. */
export const apart = (of: readonly Bilingual[]): Bilingual => both(of.map(({ zh }) => zh).join("；"), of.map(({ en }) => en).join("; "));

/** Texts one after another. */
export const joined = (of: readonly Bilingual[]): Bilingual => both(of.map(({ zh }) => zh).join(""), of.map(({ en }) => en).join(" "));

export const forceName: Readonly<Record<Force, Bilingual>> = {
  mandatory: both("必须", "mandatory"),
  "in-principle": both("原则上", "in principle"),
  target: both("力争", "best effort"),
};

/** What follows from the force, for the table of terms. */
export const forceSaid: Readonly<Record<Force, Bilingual>> = {
  mandatory: both("必须：不符合即为错误", "mandatory: a breach is an error"),
  "in-principle": both(
    "原则上：不符合为警告，须留下说明或取得例外批准",
    "in principle: a breach is a warning that needs a recorded reason or an exception",
  ),
  target: both("力争：未达到只作提示", "best effort: a miss is advice, no breach"),
};

export const operatorName: Readonly<Record<Operator | "between", Bilingual>> = {
  "<=": both("不高于（≤）", "at most (≤)"),
  ">=": both("不低于（≥）", "at least (≥)"),
  "<": both("低于（＜）", "less than (<)"),
  ">": both("高于（＞）", "more than (>)"),
  "==": both("等于（＝）", "exactly (=)"),
  between: both("在两者之间，含两端", "between, both ends included"),
};

/** A measure as people read it. */
export const shown = (measure: Measure | null): Bilingual => inBoth((language) => displayMeasure(measure, language));

/** A document by its number, or by its title when it has none. */
export function documentName(id: string): string {
  const found = findDocument(id);
  return found === null ? id : (found.number ?? `《${found.title}》`);
}

/** Where a clause stands. */
export const citedAt = ({ document, locator }: Citation): string => `${documentName(document)} ${locator}`;

/** First letter small, for the middle of a sentence; a name of several capitals stays. */
export const lower = (text: string): string =>
  /^(?:[A-Z][a-z’']|E-|A )/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;

/** First letter capital, for headings and the first column of a table; Chinese has none. */
export const upper = ({ zh, en }: Bilingual): Bilingual => both(zh, `${en.charAt(0).toUpperCase()}${en.slice(1)}`);

/** `"0.15"` → `15%`. */
export const percent = (ratio: string): Bilingual => shown({ unit: "ratio", min: ratio, max: ratio });
