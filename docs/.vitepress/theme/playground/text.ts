import type { Language } from "@countykit/core";

/** A text of the page in both languages. */
export type Text = (language: Language) => string;

export const text =
  (zh: string, en: string): Text =>
  (language) =>
    language === "zh" ? zh : en;
