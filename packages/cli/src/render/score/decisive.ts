import type { Language } from "@countykit/core";
import type { Scored } from "../../commands/scored.js";
import type { Names } from "../../scores/names.js";
import type { Tell } from "../../texts.js";

/** Sets of more facts are counted, not named; the JSON report has them. */
const NAMED = 3;

/** How many facts it takes to settle each answer that is possible, and which they are where they are few (定案事实). */
export function decisiveLines({ decisive, rubric }: Scored, names: Names, language: Language, tell: Tell): readonly string[] {
  if (decisive === null || decisive.byAnswer.length === 0) return [];
  const { question, byAnswer } = decisive;
  const answerText = (answer: string): string => {
    if (question.kind === "at-least") return tell("reaches", { target: question.points, answer: answer === "yes" });
    if (answer === "vetoed") return tell("ratingVetoed", {});
    if (answer === "points-only") return tell("notVetoed", {});
    return rubric.grades.find(({ id }) => id === answer)?.title[language] ?? answer;
  };
  const settled = (answer: string): string =>
    rubric.grades.some(({ id }) => id === answer) ? tell("ratingIs", { grade: answerText(answer) }) : answerText(answer);
  const answers = byAnswer.map(({ answer, size, sets, all }) => {
    const [first = []] = sets;
    const facts = size > NAMED ? [] : first.map((id) => names.open(id, ""));
    return tell("decisiveAnswer", { answer: settled(answer), size, facts, choices: { count: sets.length, all } });
  });
  return [tell("decisive", { answers })];
}
