import type { Bilingual, Step } from "@countykit/core";
import type { Answer, Row } from "./rule-page.js";
import { both } from "./words.js";

/** What a name that documents write in Chinese is called in English; `undefined` for what is no such name. */
export type EnglishName = (name: string) => string | undefined;

/** A run of Chinese in an English text, with the letters, quotes and brackets that belong to it. */
const RUN = /[A-Za-z0-9“]*\p{Script=Han}[\p{Script=Han}（）“”+]*/gu;

/** A text whose English has names as the documents write them, in Chinese; what is no such name stays as it is. */
export const namedInEnglish = ({ zh, en }: Bilingual, name: EnglishName): Bilingual =>
  both(
    zh,
    en.replaceAll(RUN, (run) => name(run) ?? run),
  );

/** An answer with the names in it said in English on the English page. */
export function answerInEnglish(answer: Answer, name: EnglishName): Answer {
  const said = (text: Bilingual): Bilingual => namedInEnglish(text, name);
  const steps = (of: readonly Step[]): readonly Step[] =>
    of.map((step) => ({ ...step, label: said(step.label), steps: steps(step.steps) }));
  return {
    ...answer,
    sentences: answer.sentences.map(said),
    rows: answer.rows.map(([title, value]): Row => [said(title), said(value)]),
    readings: answer.readings.map((one) => ({ ...one, title: said(one.title), measured: said(one.measured) })),
    steps: steps(answer.steps),
  };
}
