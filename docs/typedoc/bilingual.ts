/** The languages of the site: Chinese at the root, English under /en/. */
export type Language = "zh" | "en";

/** The same words in both. */
export type Bilingual = Readonly<Record<Language, string>>;

/** Both languages, in the order in which the site names them. */
export const languages: readonly Language[] = ["zh", "en"];
