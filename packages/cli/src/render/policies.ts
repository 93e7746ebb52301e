import type { Policy, Rule } from "@countykit/budget-rules";
import type { Language } from "@countykit/core";
import { type Tell, textsIn } from "../texts.js";
import { citationText, policyDocument } from "./citation.js";
import type { Style } from "./style.js";
import { boxed, type Column, fitColumns, frameOf } from "./table.js";
import { wrap } from "./wrap.js";

/** The list of policies: one row each. */
export function renderPolicies(policies: readonly Policy[], language: Language, style: Style): string {
  const tell = textsIn(language);
  const heads = [
    tell("policyId", {}),
    tell("policyTitle", {}),
    tell("policyDocument", {}),
    tell("policyPlace", {}),
    tell("policyCohorts", {}),
    tell("policyRules", {}),
  ];
  const rows = policies.map((policy) => [
    policy.id,
    policy.title[language],
    policyDocument(policy, tell),
    `${tell("level", { level: policy.level })} ${policy.jurisdiction}`,
    cohorts(policy, tell),
    String(policy.rules.length),
  ]);
  return `${tell("policyList", { count: policies.length })}\n${boxed(widths(heads, rows, [5], style), rows, style.bold)}\n`;
}

/** One policy with every rule of it. */
export function renderPolicy(policy: Policy, language: Language, style: Style): string {
  const tell = textsIn(language);
  const { title, id, level, jurisdiction, from, until, rules } = policy;
  const facts = [
    policyDocument(policy, tell),
    `${tell("level", { level })} ${jurisdiction}`,
    `${tell("policyCohorts", {})} ${cohorts(policy, tell)}`,
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
  return `${style.bold(title[language])}  ${style.dim(id)}\n${facts.join("    ")}\n\n${boxed(widths(heads, rows, [3], style), rows, style.bold)}\n${notes.map((line) => `${line}\n`).join("")}`;
}

const cohorts = ({ cohorts: years }: Policy, tell: Tell): string => (years === null ? tell("everyCohort", {}) : tell("cohorts", { years }));

const SIGNS: Readonly<Record<string, string>> = { "<=": "≤", ">=": "≥" };

/** The operator and limit of a rule that has one of each. */
function limitOf(rule: Rule): string {
  const operator = "operator" in rule ? rule.operator : null;
  const limit = "limit" in rule && typeof rule.limit === "string" ? rule.limit : null;
  return limit === null ? "—" : `${operator === null ? "" : `${SIGNS[operator] ?? operator} `}${limit}`;
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
