import { displayMeasure, type Language, type Step } from "@countykit/core";
import type { Answer, Example, RulePage } from "../rule-page.js";
import { chip, gravest } from "./chip.js";
import { heading, plain, table } from "./markdown.js";
import { text } from "./texts.js";

/** What the evaluator says of real programmes, or of an invented one. */
export function examplesPart({ examples }: RulePage, language: Language): readonly string[] {
  return [
    heading(2, text("examples", language), "examples"),
    ...examples.flatMap((example, index) => examplePart(example, index, language)),
  ];
}

function examplePart(example: Example, index: number, language: Language): readonly string[] {
  const { title, given, asOf, answers } = example;
  const verdict = answers.length === 1 ? gravest(answers) : null;
  const head = verdict === null ? plain(title[language]) : `${plain(title[language])} ${chip(verdict, language)}`;
  return [
    heading(3, head, `example-${index + 1}`),
    `<p class="as-of">${text("asOf", language)} ${asOf}${given === null ? "" : ` · ${text("given", language)}${language === "zh" ? "：" : ": "}${plain(given[language])}`}</p>`,
    ...answers.flatMap((answer) => answerPart(answer, language)),
  ];
}

function answerPart({ subject, verdict, sentences, rows, readings, steps }: Answer, language: Language): readonly string[] {
  const about = subject === null ? "" : `**${plain(subject[language])}** ${verdict === null ? "" : `${chip(verdict, language)} `}`;
  return [
    ...sentences.map((sentence, at) => `${at === 0 ? about : ""}${plain(sentence[language])}`),
    ...(rows.length === 0
      ? []
      : [
          table(
            [text("term", language), text("content", language)],
            rows.map((row) => row.map((one) => plain(one[language]))),
          ),
        ]),
    ...(readings.length === 0
      ? []
      : [
          table(
            [text("reading", language), text("measured", language), text("verdict", language)],
            readings.map((one) => [
              `${plain(one.title[language])}${one.preferred ? text("preferred", language) : ""}`,
              plain(one.measured[language]),
              chip(one.verdict, language),
            ]),
          ),
        ]),
    ...(steps.length === 0 ? [] : [stepsPart(steps, language)]),
  ];
}

/** The steps of an answer, folded. */
const stepsPart = (steps: readonly Step[], language: Language): string =>
  `<details><summary>${text("steps", language)}</summary>\n\n${stepLines(steps, "", language).join("\n")}\n\n</details>`;

const stepLines = (steps: readonly Step[], indent: string, language: Language): readonly string[] =>
  steps.flatMap(({ label, value, steps: inner }) => [
    `${indent}- ${plain(label[language])}${value === null ? "" : `${language === "zh" ? "：" : ": "}${plain(displayMeasure(value, language))}`}`,
    ...stepLines(inner, `${indent}  `, language),
  ]);
