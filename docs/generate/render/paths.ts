import type { Language } from "@countykit/core";

/** The address of a page of a rule, or of an index, within the site. */
export const pathTo = (path: string, language: Language): string => `${language === "zh" ? "" : "/en"}/rules/${path}`;

/** The same in HTML, where no generator puts the ending. */
export const htmlPath = (path: string, language: Language): string => `${pathTo(path, language)}.html`;

/** The file of a page below docs/. */
export const fileOf = (path: string, language: Language): string => `${language === "zh" ? "" : "en/"}rules/${path}.md`;

/** A source file as plain text, with the words to look for on it; browsers that know text fragments go to the place. */
export const sourcePath = (file: string): string => `/source/${file}.txt`;

export const findingsPath = (path: string): string => `/rule-data/${path}.json`;
