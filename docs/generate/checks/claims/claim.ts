import { type Bilingual, displayMeasure, type Language, type Measure } from "@countykit/core";
import type { Row, RulePage } from "../../rule-page.js";
import { meaningsIn, tokensIn } from "../tokens.js";

/** What is wrong with the texts of a page, told beside the data: nothing where they agree. */
export type Wrong = readonly string[];

const LANGUAGES: readonly Language[] = ["zh", "en"];

/** A text is the very text that the package gives. */
export const same = (where: string, said: Bilingual | null, wanted: Bilingual | null): Wrong =>
  LANGUAGES.flatMap((language) =>
    said?.[language] === wanted?.[language]
      ? []
      : [`${where} says “${said?.[language] ?? "nothing"}” where the data say “${wanted?.[language] ?? "nothing"}”`],
  );

/** A text has exactly these numbers, comparisons and degrees of force, in any order. */
export const exactly = (where: string, said: Bilingual, wanted: (language: Language) => readonly string[]): Wrong =>
  LANGUAGES.flatMap((language) => {
    const [found, data] = [meaningsIn(said[language]), wanted(language).toSorted()];
    return found.join(" ") === data.join(" ") ? [] : [`${where} “${said[language]}” says ${list(found)} where the data say ${list(data)}`];
  });

/** A text has all of some tokens, and no others but those that its own names may bring, none of them more often than the data have it. */
export const within = (where: string, said: Bilingual, needed: Tokens, allowed: Tokens): Wrong =>
  LANGUAGES.flatMap((language) => {
    const found = meaningsIn(said[language]);
    const wanted = tokensOf(needed, language);
    const left = [...tokensOf(allowed, language)];
    const foreign: string[] = [];
    const missing = [...wanted];
    for (const one of found) {
      if (missing.includes(one)) missing.splice(missing.indexOf(one), 1);
      else if (left.includes(one)) left.splice(left.indexOf(one), 1);
      else foreign.push(one);
    }
    return [
      ...missing.filter((one) => !isSpelled(said[language], one)).map((one) => `${where} “${said[language]}” leaves out ${one}`),
      ...foreign.map((one) => `${where} “${said[language]}” says ${one}, which the data do not`),
    ];
  });

/** Small numbers as sentences spell them, English ones as words, Chinese ones before what they count. */
const SPELLED: Readonly<Record<string, RegExp>> = {
  "1": /\bone\b|一[个处项家种]/iu,
  "2": /\b(?:two|both)\b|[二两][个处项家种]/iu,
  "3": /\bthree\b|三[个处项家种大]/iu,
  "4": /\bfour\b|四[个处项家种大]/iu,
  "5": /\bfive\b|五[个处项家种大]/iu,
  "6": /\bsix\b|六[个处项家种大]/iu,
  "7": /\bseven\b|七[个处项家种大]/iu,
  "8": /\beight\b|八[个处项家种大]/iu,
};

const isSpelled = (text: string, number: string): boolean => SPELLED[number]?.test(text) === true;

/** What tokens mean, in both languages alike or in each its own. */
export type Tokens = readonly string[] | ((language: Language) => readonly string[]);

const tokensOf = (tokens: Tokens, language: Language): readonly string[] => (typeof tokens === "function" ? tokens(language) : tokens);

const list = (tokens: readonly string[]): string => (tokens.length === 0 ? "nothing" : tokens.join(", "));

/** The tokens of every text in data of any shape: names bring their own numbers. */
export const inTexts = (...data: readonly unknown[]): readonly string[] =>
  data.flatMap((value): readonly string[] => {
    if (typeof value === "string") return tokensIn(value).map(({ means }) => means);
    if (typeof value === "number") return [String(value)];
    return typeof value === "object" && value !== null ? inTexts(...Object.values(value)) : [];
  });

/** What a row of a table has to say, by its Chinese name; a row that is not listed may have no token but those of its names. */
export type Fields = Readonly<Record<string, (name: string, value: Bilingual) => Wrong>>;

/** Holds rows by their names. */
export const rowsWrong = (where: string, rows: readonly Row[], fields: Fields, allowed: readonly string[] = []): Wrong =>
  rows.flatMap(([name, value]) => {
    const held = fields[name.zh];
    const place = `${where}, ${name.en}:`;
    return held === undefined ? within(place, value, [], allowed) : held(place, value);
  });

/** A measure by its number alone: how pages count may differ by language. */
export const measureTokens = (measure: Measure | null): ((language: Language) => readonly string[]) => {
  return (language) => meaningsIn(displayMeasure(measure, language));
};

export const displayed = (measure: Measure | null): Bilingual => ({
  zh: displayMeasure(measure, "zh"),
  en: displayMeasure(measure, "en"),
});

/** Degrees of force as sentences lead with them; what is mandatory may go without a word. */
export const forceTokens = ({
  force,
}: Pick<RulePage, "force">): { readonly needed: readonly string[]; readonly allowed: readonly string[] } => ({
  needed: force === "in-principle" ? [force] : [],
  allowed: force === null ? [] : [force],
});
