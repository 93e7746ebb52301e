import { chapters } from "./chapters.js";
import { lists } from "./lists.js";
import { render } from "./render.js";

/** The glossary in both languages, by its place below docs. */
export const pages: ReadonlyMap<string, string> = new Map([
  ["glossary.md", render("zh", chapters, lists)],
  ["en/glossary.md", render("en", chapters, lists)],
]);
