import { readFileSync } from "node:fs";
import { displayMeasure, type Finding, type Measure } from "@countykit/core";
import { checkBudget } from "../../check-budget.js";
import type { Amount, Budget } from "../../input.js";
import { builtInPolicies } from "../../policies/all.js";
import type { UnitCapRule } from "../../rules/unit-cap/rule.js";
import type { Base, Selector } from "../../selector/selector.js";
import { policyOf, RULE_BASE } from "../../testing/budget.js";
import { parsed } from "./parsed.js";

interface ProgrammeFact {
  readonly id: string;
  readonly value: string | readonly string[] | null;
  readonly unit: string;
  readonly asOf?: string;
  readonly citation: { readonly document: string; readonly locator: string };
}

/** One of the real programmes under examples/programmes, read and checked as an app would. */
export interface Programme {
  readonly asOf: string;
  readonly budget: Budget;
  readonly facts: readonly ProgrammeFact[];
  readonly findings: readonly Finding[];
}

export function programme(id: string): Programme {
  const file = JSON.parse(readFileSync(new URL(`../../../../../examples/programmes/${id}.json`, import.meta.url), "utf8")) as {
    readonly asOf: string;
    readonly budget: unknown;
    readonly facts: readonly ProgrammeFact[];
  };
  const budget = parsed(file.budget);
  return { asOf: file.asOf, budget, facts: file.facts, findings: checkBudget(budget, builtInPolicies, { asOf: file.asOf }) };
}

/** The one finding of that id; a test that names one which is not there fails here. */
export function findingOf({ findings }: Programme, id: string): Finding {
  const found = findings.filter((finding) => finding.id === id);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} findings ${id}`);
  return first;
}

/** Amounts of the lines and groups of a budget, by id. */
export const amountsOf = ({ budget }: Programme): Readonly<Record<string, Amount | undefined>> =>
  Object.fromEntries(
    [...budget.lines, ...budget.groups].filter(({ amount }) => amount !== undefined).map(({ id, amount }) => [id, amount]),
  );

export const factOf = ({ facts }: Programme, id: string): string => {
  const value = facts.find((fact) => fact.id === id)?.value;
  if (typeof value !== "string") throw new Error(`no figure ${id}`);
  return value;
};

export const listOf = ({ facts }: Programme, id: string): readonly string[] => {
  const value = facts.find((fact) => fact.id === id)?.value;
  if (value === undefined || value === null || typeof value === "string") throw new Error(`no list ${id}`);
  return value;
};

/** A figure of the programme as a whole number. */
export const countOf = (of: Programme, id: string): bigint => BigInt(factOf(of, id));

/** A share of the budget as the library measures it, with its bounds as people read them. */
export function shareOf(
  { budget, asOf }: Programme,
  part: Selector,
  base: Base = { kind: "all" },
): { readonly exact: Measure | null; readonly shown: string } {
  const reading = { id: "only", title: { zh: "占比", en: "share" }, part, base };
  const [finding] = checkBudget(budget, [policyOf({ ...RULE_BASE, kind: "share", operator: "<=", limit: "1", readings: [reading] })], {
    asOf,
  });
  return { exact: finding?.measured ?? null, shown: displayMeasure(finding?.measured ?? null, "en") };
}

/** A price per unit of one line as the library measures it, as people read it. */
export function unitPriceOf({ budget, asOf }: Programme, line: string, unit: string): string {
  const rule: UnitCapRule = { ...RULE_BASE, kind: "unit-cap", of: { kind: "line", in: [line] }, unit, operator: "<=", limit: "1000000.00" };
  const [finding] = checkBudget(budget, [policyOf(rule)], { asOf });
  return displayMeasure(finding?.measured ?? null, "en");
}

export const lines = (...ids: readonly string[]): Selector => ({ kind: "line", in: ids });

export const category = (...names: readonly string[]): Selector => ({ kind: "category", in: names });
