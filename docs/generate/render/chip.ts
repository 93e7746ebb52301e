import type { Language } from "@countykit/core";
import type { Verdict } from "../rule-page.js";
import { plain } from "./markdown.js";

/** A verdict as a word on a colour; the word alone says it all. */
export const chip = ({ tone, name }: Verdict, language: Language): string =>
  `<span class="verdict ${tone}">${plain(name[language])}</span>`;
