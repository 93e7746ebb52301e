import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as budgetRules from "@countykit/budget-rules";
import * as core from "@countykit/core";
import * as coverageMetrics from "@countykit/coverage-metrics";
import * as scoringRubric from "@countykit/scoring-rubric";
import type { Use } from "./term.js";

/**
 * What the project really says in code, so that no term of the glossary names something that is not there: what packages export, and the
 * fields and words of their data, of the JSON Schemas, of the findings on the five programmes and of a scoring.
 */
export function vocabulary(): Readonly<Record<Use, ReadonlySet<string>>> {
  const field = new Set<string>();
  const word = new Set<string>();
  for (const value of [...exported(), ...schemas(), ...answers()]) gather(value, field, word);
  return { name: names(), field, word };
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Names in the public lists of the packages, types included. */
function names(): ReadonlySet<string> {
  const lists = ["core", "budget-rules", "coverage-metrics", "scoring-rubric"].map((name) =>
    readFileSync(`${root}packages/${name}/src/index.ts`, "utf8"),
  );
  const inside = lists.flatMap((list) => [...list.matchAll(/\{([^}]*)\}/gu)].flatMap(([, names = ""]) => names.split(",")));
  return new Set(inside.map((name) => name.trim().replace(/^type\s+/u, "")).filter((name) => name !== ""));
}

/** Values that packages export as data: policies, plans, rubrics, documents, forms. */
const exported = (): readonly unknown[] =>
  [core, budgetRules, coverageMetrics, scoringRubric].flatMap((one) =>
    Object.entries(one).flatMap(([name, value]: [string, unknown]) =>
      typeof value === "object" && !name.endsWith("Schema") ? [value] : [],
    ),
  );

const schemas = (): readonly unknown[] => [
  budgetRules.toJSONSchema("budget"),
  budgetRules.toJSONSchema("policy"),
  coverageMetrics.coverageJSONSchema(),
  coverageMetrics.planJSONSchema(),
  ...Object.values(coverageMetrics.rosterForms).map(({ name }) => coverageMetrics.rosterJSONSchema(name)),
  scoringRubric.stateJSONSchema(),
  scoringRubric.rubricJSONSchema(),
];

/** The five programmes, what is found of their budgets, and a scoring of a county of which nothing is known. */
function answers(): readonly unknown[] {
  const folder = `${root}examples/programmes/`;
  const programmes = readdirSync(folder).map((name): unknown => JSON.parse(readFileSync(`${folder}${name}`, "utf8")));
  const findings = programmes.flatMap((programme) => {
    const budget = typeof programme === "object" && programme !== null && "budget" in programme ? programme.budget : undefined;
    const read = budgetRules.parseBudget(budget);
    return read.ok ? budgetRules.checkBudget(read.value, budgetRules.builtInPolicies, { asOf: "2022-05-01" }) : [];
  });
  const rubric = scoringRubric.guangdong2019;
  const state = { schema: "countykit-score/1", rubric: rubric.id, asOf: "2021-08-31", facts: [] } as const;
  return [programmes, findings, scoringRubric.score(rubric, state)];
}

function gather(value: unknown, fields: Set<string>, words: Set<string>): void {
  if (typeof value === "string") words.add(value);
  if (typeof value !== "object" || value === null) return;
  for (const [key, inside] of Object.entries(value)) {
    if (!Array.isArray(value)) fields.add(key);
    gather(inside, fields, words);
  }
}
