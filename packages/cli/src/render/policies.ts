import type { Policy, Rule } from "@countykit/budget-rules";
import { type Language, operatorSign } from "@countykit/core";
import type { Plan } from "@countykit/coverage-metrics";
import type { Rubric } from "@countykit/scoring-rubric";
import { type Tell, textsIn } from "../texts.js";
import { citationText, documentName, policyDocument } from "./citation.js";
import type { Style } from "./style.js";
import { boxed, type Column, fitColumns, frameOf } from "./table.js";
import { flow, hanging, wrap } from "./wrap.js";

/** Everything that is built in. */
interface BuiltIn {
  readonly policies: readonly Policy[];
  readonly plans: readonly Plan[];
  readonly rubrics: readonly Rubric[];
}

/** The list of documents, with what of each is built in: rules for budgets, targets, both, or a table of points. */
export function renderPolicies({ policies, plans, rubrics }: BuiltIn, language: Language, style: Style): string {
  const tell = textsIn(language);
  const entries = [
    ...policies.map(({ id, title, level, jurisdiction, cohorts: years, ...policy }) => {
      const targets = plans.find((plan) => plan.id === id)?.targets.length ?? 0;
      const holds = tell("holds", { rules: policy.rules.length, targets });
      return { id, title, holds, document: policyDocument({ id, ...policy }, tell), place: placeText(level, jurisdiction, tell), years };
    }),
    ...plans
      .filter(({ id }) => policies.every((policy) => policy.id !== id))
      .map(({ id, title, document, jurisdiction, cohort, targets }) => ({
        id,
        title,
        holds: tell("holds", { rules: 0, targets: targets.length }),
        document: documentName(document),
        place: placeText("county", jurisdiction, tell),
        years: [cohort],
      })),
    ...rubrics.map(({ id, title, document, level, jurisdiction, cohorts: years, groups, weight }) => ({
      id,
      title,
      holds: tell("rubricHolds", { items: groups.flatMap(({ items }) => items).length, weight }),
      document: documentName(document),
      place: placeText(level, jurisdiction, tell),
      years,
    })),
  ];
  const lines = entries.flatMap(({ id, title, holds, document, place, years }) => [
    `${style.bold(id)}  ${holds}`,
    ...hanging([tell("named", { name: title[language], more: document }), place, cohortsText(years, tell)].join("  "), style.width),
  ]);
  return `${tell("policyList", { policies: policies.length, plans: plans.length, rubrics: rubrics.length })}\n\n${lines.join("\n")}\n`;
}

/** One policy with every rule of it. */
export function renderPolicy(policy: Policy, language: Language, style: Style): string {
  const tell = textsIn(language);
  const { title, id, level, jurisdiction, from, until, rules } = policy;
  const facts = [
    policyDocument(policy, tell),
    `${tell("level", { level })} ${jurisdiction}`,
    `${tell("policyCohorts", {})} ${cohorts(policy.cohorts, tell)}`,
    tell("inForce", { from, until }),
  ];
  const heads = [tell("ruleId", {}), tell("item", {}), tell("ruleKind", {}), tell("rule", {}), tell("cited", {})];
  const rows = rules.map((rule) => [
    rule.id,
    `${rule.title[language]}${tell("force", { force: rule.force })}`,
    rule.kind,
    limitOf(rule),
    citationText(rule.cite, id, tell),
  ]);
  const notes = rules.flatMap(({ id: rule, note }) => (note === undefined ? [] : wrap(`${rule}: ${note[language]}`, style.width)));
  return `${headOf(title[language], [id, ...facts], style)}\n\n${boxed(widths(heads, rows, [3], style), rows, style.bold)}\n${notes.map((line) => `${line}\n`).join("")}`;
}

/** Title, and under it the id and what else there is to say of a document. */
export const headOf = (title: string, facts: readonly string[], { width, bold, dim }: Style): string =>
  [...wrap(title, width).map(bold), ...flow(facts, width).map(dim)].join("\n");

const placeText = (level: Policy["level"], jurisdiction: string, tell: Tell): string => `${tell("level", { level })} ${jurisdiction}`;

const cohortsText = (years: Policy["cohorts"], tell: Tell): string =>
  years === null ? tell("everyCohort", {}) : tell("ofCohorts", { years });

const cohorts = (years: Policy["cohorts"], tell: Tell): string => (years === null ? tell("everyCohort", {}) : tell("cohorts", { years }));

/** The operator and limit of a rule that has one of each. */
function limitOf(rule: Rule): string {
  const operator = "operator" in rule ? rule.operator : null;
  const limit = "limit" in rule && typeof rule.limit === "string" ? rule.limit : null;
  return limit === null ? "—" : `${operator === null ? "" : `${operatorSign(operator)} `}${limit}`;
}

const widths = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[],
  { width }: Style,
): readonly Column[] => {
  const fitting = fitColumns(
    heads.map((head, index) => [head, ...rows.map((row) => row[index] ?? "")]),
    width - frameOf(heads.length),
  );
  return heads.map((head, index) => ({ head, width: fitting[index] ?? 1, align: right.includes(index) ? "right" : "left" }));
};
