import { type AssessPolicy, factsOf, type Requirement } from "@countykit/traceability-types/assess";
import { findProgramme } from "@countykit/core";
import { realExample } from "../../real-example.js";
import type { Example, RulePage } from "../../rule-page.js";
import { scopeOf } from "../../scope.js";
import { topics } from "../../topics.js";
import { both } from "../../words.js";
import type { World } from "../../world.js";
import { answerOf } from "./answer.js";
import type { AssessedProgramme } from "./assessed-programmes.js";
import { inventedCases } from "./invented.js";
import { sentenceOf, termsOf, valueOf } from "./said.js";

const SOURCES = "packages/traceability-types/src/assess";

/** The page of one clause on brands, standards and traceability. */
export function requirementPage(
  requirement: Requirement,
  policy: AssessPolicy,
  assessed: readonly AssessedProgramme[],
  world: World,
): RulePage {
  const path = `traceability/${policy.id}/${requirement.id}`;
  const { title, force, cite, due } = requirement;
  const ofItself = factsOf(requirement).length === 0;
  return {
    path,
    kind: ofItself
      ? both("文件前后一致", "Consistency of the document")
      : both("品牌、标准与溯源条款", "Clause on brands, standards and tracing"),
    reported: false,
    title,
    sentence: sentenceOf(requirement),
    topic: topics.brands,
    scope: scopeOf(
      { ...policy, id: `traceability/${policy.id}`, level: "county", cohorts: [policy.cohort], from: null, until: null },
      world,
    ),
    force: ofItself ? null : force,
    terms: termsOf(requirement),
    note: null,
    cites: ofItself ? citesOf(requirement) : [cite],
    question: { id: path, title },
    value: valueOf(requirement),
    due:
      due === undefined
        ? null
        : {
            said: both(`${due} 以前`, `by ${due}`),
            readings: [{ id: "usual", title: both("当日包括在内", "the day counts"), short: both("当日", "that day"), lastDay: due }],
          },
    readings: [],
    examples: examplesOf(requirement, policy, assessed),
    related: [],
    series: [],
    json: requirement,
    context: null,
    source: world.place(`${SOURCES}/policies`, `id: "${policy.id}"`, `id: "${requirement.id}"`),
    tests: testsOf(requirement, policy, world),
    kindTests: world.list(`${SOURCES}/requirements`).filter((file) => file.endsWith(".test.ts")),
  };
}

function examplesOf(requirement: Requirement, policy: AssessPolicy, assessed: readonly AssessedProgramme[]): readonly Example[] {
  const real = assessed
    .filter((one) => one.policy === policy.id)
    .flatMap(({ programme, findings }): readonly Example[] =>
      findings.filter(({ rule }) => rule === requirement.id).map((finding) => realExample(programme, [answerOf(finding, requirement)])),
    );
  return [...real, ...inventedCases(requirement, policy)];
}

const citesOf = (requirement: Requirement): RulePage["cites"] => {
  if (requirement.kind === "agree") return requirement.statements.map(({ cite }) => cite);
  return requirement.kind === "same-products" ? requirement.lists.map(({ cite }) => cite) : [requirement.cite];
};

/** Tests that name the provision behind a clause: `trace/system` is that of `trace-system`. */
function testsOf({ id }: Requirement, { document }: AssessPolicy, { tests }: World): RulePage["tests"] {
  const seed = findProgramme(document)?.id;
  return tests
    .filter((test) => test.package === "traceability-types")
    .filter(({ title, body }) => {
      const [, of, provision = ""] = /^(lechang-20\d\d|[a-z]+-2021)\/([a-z0-9/-]+):/u.exec(title) ?? [];
      return of === seed && (provision.replaceAll("/", "-") === id || body.includes(`"${id}"`));
    })
    .map(({ title, file }) => ({ title, file }));
}
