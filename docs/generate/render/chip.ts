import type { Language } from "@countykit/core";
import type { Answer, Verdict } from "../rule-page.js";
import { plain } from "./markdown.js";

/** A verdict as a word on a colour; the word alone says it all. */
export const chip = ({ tone, name }: Verdict, language: Language): string =>
  `<span class="verdict ${tone}">${plain(name[language])}</span>`;

const GRAVITY: Readonly<Record<Verdict["tone"], number>> = { bad: 0, warn: 1, open: 2, good: 3, none: 4 };

/** The gravest of several verdicts; `null` where nothing is judged. */
export function gravest(answers: readonly Answer[]): Verdict | null {
  const all = answers.flatMap(({ verdict }) => (verdict === null ? [] : [verdict]));
  return all.toSorted((a, b) => GRAVITY[a.tone] - GRAVITY[b.tone])[0] ?? null;
}
