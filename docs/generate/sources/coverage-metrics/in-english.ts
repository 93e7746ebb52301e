import type { Bilingual, Step } from "@countykit/core";
import type { Answer, Row } from "../../rule-page.js";
import { both } from "../../words.js";
import { NAMES } from "./names-table.js";

/** A run of Chinese in an English text, with the Latin letters, quotes and brackets that belong to it. */
const RUN = /[A-Z0-9“]*\p{Script=Han}[\p{Script=Han}（）“”+]*/gu;

/** A text whose English has the entries of lists as the documents write them, in Chinese; what is no entry stays as it is. */
export const namedInEnglish = ({ zh, en }: Bilingual): Bilingual =>
  both(
    zh,
    en.replaceAll(RUN, (run) => NAMES[run] ?? run),
  );

/** An answer with the entries of its lists named in English on the English page. */
export function answerInEnglish(answer: Answer): Answer {
  const steps = (of: readonly Step[]): readonly Step[] =>
    of.map((step) => ({ ...step, label: namedInEnglish(step.label), steps: steps(step.steps) }));
  return {
    ...answer,
    sentences: answer.sentences.map(namedInEnglish),
    rows: answer.rows.map(([name, value]): Row => [namedInEnglish(name), namedInEnglish(value)]),
    readings: answer.readings.map((one) => ({ ...one, title: namedInEnglish(one.title), measured: namedInEnglish(one.measured) })),
    steps: steps(answer.steps),
  };
}
