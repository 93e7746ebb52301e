/** The two languages every message, title and page exists in. */
export type Language = "zh" | "en";

/** One sentence or name in both languages (中英文对照). */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
