import { explainScoring, type Rubric, type Veto } from "@countykit/scoring-rubric";
import type { Bilingual, Ternary } from "@countykit/core";
import type { Example, RulePage, Verdict } from "../../rule-page.js";
import { topics } from "../../topics.js";
import { both } from "../../words.js";
import type { World } from "../../world.js";
import { conditionSaid } from "./condition-words.js";
import { rubricScope } from "./item-page.js";
import type { ScoredState } from "./scored-states.js";
import { filesAbout, testsOfItem } from "./tests.js";
import { topicOfItem } from "./topics.js";

const FOLDER = "packages/scoring-rubric/src/policies";

/** The pages of the vetoes of a rubric. */
export const vetoPages = (rubric: Rubric, scored: readonly ScoredState[], world: World): readonly RulePage[] =>
  rubric.vetoes.map((veto) => vetoPage(veto, rubric, scored, world));

function vetoPage(veto: Veto, rubric: Rubric, scored: readonly ScoredState[], world: World): RulePage {
  const when = conditionSaid(veto.when, rubric);
  return {
    path: `scores/${rubric.id}/veto-${veto.id}`,
    kind: both("一票否决项", "Veto"),
    reported: false,
    title: veto.title,
    sentence: both(
      `一票否决：发生“${veto.title.zh}”的，得分不计。是否发生尚不清楚时，得分照算，评定结果待定。`,
      `A veto: “${veto.title.en}” undoes any score. While nobody knows whether it applies, points are given and the rating stays open.`,
    ),
    topic: topics[topicOfItem(veto.id, rubric)],
    scope: rubricScope(rubric, world),
    force: null,
    terms: [[both("何时成立", "When it stands"), when]],
    note: null,
    cites: [veto.cite],
    question: { id: `scores/${rubric.id}/veto-${veto.id}`, title: veto.title },
    value: both("一票否决", "veto"),
    due: null,
    readings: [],
    examples: scored.map((one) => exampleOf(veto, rubric, one)),
    related: [],
    series: [],
    json: veto,
    context: null,
    source: world.place(FOLDER, ...(rubric.vetoes.length === 1 ? [`id: "${rubric.id}"`, "vetoes:"] : ["const vetoes"]), `id: "${veto.id}"`),
    tests: testsOfItem(veto, rubric, world),
    kindTests: filesAbout("vetoes", world),
  };
}

const ANSWERS: Readonly<Record<Ternary, Verdict>> = {
  yes: { code: "vetoed", name: both("否决", "vetoed"), tone: "bad" },
  no: { code: "clear", name: both("未发生", "does not apply"), tone: "good" },
  unknown: { code: "unknown", name: both("待核实", "not known"), tone: "open" },
};

function exampleOf(veto: Veto, rubric: Rubric, { title, programme, given, state, scoring }: ScoredState): Example {
  const answer = scoring.vetoes.find(({ id }) => id === veto.id);
  if (answer === undefined) throw new Error(`${rubric.id} does not answer ${veto.id}`);
  const said = explainScoring(scoring, rubric, state).filter(({ zh }) => zh.includes(veto.title.zh));
  return {
    title,
    programme,
    given,
    asOf: state.asOf,
    binds: true,
    ifBound: null,
    answers: [
      {
        subject: null,
        verdict: ANSWERS[answer.answer],
        sentences: said.slice(0, 1) satisfies readonly Bilingual[],
        rows: [],
        readings: [],
        steps: [],
        finding: answer,
      },
    ],
  };
}
