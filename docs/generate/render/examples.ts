import type { Language } from "@countykit/core";
import { gravest } from "../gravest.js";
import type { Answer, Example, RulePage } from "../rule-page.js";
import { splitExamples } from "../split-examples.js";
import { upper } from "../words.js";
import { chip } from "./chip.js";
import { heading, plain, table } from "./markdown.js";
import { stepsPart } from "./steps.js";
import { text } from "./texts.js";

/** What the evaluator says of real programmes, or of an invented one; those that the rule does not bind come last, in one table. */
export function examplesPart({ examples }: RulePage, language: Language): readonly string[] {
  const { told: bound, cases, outside } = splitExamples(examples);
  return [
    heading(2, text("examples", language), "examples"),
    ...bound.flatMap((example, index) => examplePart(example, index, language)),
    ...(cases.length === 0 ? [] : [heading(3, text("cases", language), "cases"), casesTable(cases, language)]),
    ...(outside.length === 0 ? [] : [heading(3, text("outside", language), "outside"), outsideTable(outside, language)]),
  ];
}

function examplePart(example: Example, index: number, language: Language): readonly string[] {
  const { title, given, asOf, answers } = example;
  const verdict = answers.length === 1 ? gravest(answers.map((one) => one.verdict)) : null;
  const head = verdict === null ? plain(title[language]) : `${plain(title[language])} ${chip(verdict, language)}`;
  const colon = language === "zh" ? "：" : ": ";
  const day = `${text("asOf", language)} ${asOf}`;
  return [
    heading(3, head, `example-${index + 1}`),
    `<p class="as-of">${given === null ? day : `${day} · ${text("given", language)}${colon}${plain(given[language])}`}</p>`,
    ...answers.flatMap((answer) => answerPart(answer, index === 0, language)),
  ];
}

function answerPart(answer: Answer, withSteps: boolean, language: Language): readonly string[] {
  const { subject, verdict, sentences, rows, readings, steps } = answer;
  const about = subject === null ? "" : `**${plain(subject[language])}** ${verdict === null ? "" : `${chip(verdict, language)} `}`;
  const [first, ...more] = sentences.map((sentence) => plain(sentence[language]));
  return [
    ...(about === "" && first === undefined ? [] : [`${about}${first ?? ""}`]),
    ...(more.length === 0 ? [] : [more.map((one) => `- ${one}`).join("\n")]),
    ...(rows.length === 0
      ? []
      : [
          table(
            [text("term", language), text("content", language)],
            rows.map(([name, value]) => [plain(upper(name)[language]), plain(value[language])]),
          ),
        ]),
    ...(readings.length === 0 ? [] : [readingsTable(answer, language)]),
    ...(withSteps && steps.length > 0 ? [stepsPart(steps, language)] : []),
  ];
}

const readingsTable = ({ readings }: Answer, language: Language): string =>
  table(
    [text("reading", language), text("measured", language), text("verdict", language)],
    readings.map((one) => [
      `${plain(one.title[language])}${one.preferred ? text("preferred", language) : ""}`,
      plain(one.measured[language]),
      chip(one.verdict, language),
    ]),
  );

/** Programmes that the rule does not bind, with what was measured all the same. */
const outsideTable = (examples: readonly Example[], language: Language): string =>
  table(
    [text("programme", language), text("asOf", language), text("answer", language)],
    examples.flatMap(({ title, asOf, answers }) =>
      answers.map(({ subject, sentences }) => [
        plain(title[language]),
        asOf,
        [...(subject === null ? [] : [subject]), ...sentences].map((one) => plain(one[language])).join(language === "zh" ? "：" : ": "),
      ]),
    ),
  );

/** Worked cases, one line each. */
const casesTable = (examples: readonly Example[], language: Language): string =>
  table(
    [text("case", language), text("verdict", language), text("answer", language)],
    examples.flatMap(({ title, answers }) =>
      answers.map(({ verdict, sentences }) => [
        plain(title[language]),
        verdict === null ? "" : chip(verdict, language),
        sentences.map((one) => plain(one[language])).join(" "),
      ]),
    ),
  );
