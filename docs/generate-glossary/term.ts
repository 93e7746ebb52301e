import type { Bilingual } from "@countykit/core";

/**
 * As what an identifier stands in the project: a `name` that a package exports, a `field` of its data, or a `word` that such a field holds, the id of a
 * rule kind, category, document role or fact among them.
 */
export type Use = "name" | "field" | "word";

/** One term of the field as this project says it (术语): Chinese, English and the identifier, with what it means here. */
export interface Term {
  readonly zh: string;
  readonly en: string;
  readonly use: Use;
  readonly identifier: string;
  readonly meaning: Bilingual;
}

/** Terms of one subject, in the order in which one explains the next. */
export interface Chapter {
  readonly title: Bilingual;
  readonly terms: readonly Term[];
}

/** A row of the tables: Chinese, English, use, identifier, and the meaning in both languages. */
export type Row = readonly [zh: string, en: string, use: Use, identifier: string, meansZh: string, meansEn: string];

export const chapter = (zh: string, en: string, rows: readonly Row[]): Chapter => ({
  title: { zh, en },
  terms: rows.map(([one, other, use, identifier, meansZh, meansEn]) => ({
    zh: one,
    en: other,
    use,
    identifier,
    meaning: { zh: meansZh, en: meansEn },
  })),
});
