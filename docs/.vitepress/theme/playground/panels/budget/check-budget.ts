import {
  builtInPolicies,
  checkBudget,
  isOfAnotherCounty,
  lintBudget,
  parseBudget,
  type Policy,
  selectPolicies,
} from "@countykit/budget-rules";
import { type Finding, type Issue, parseCivilDate } from "@countykit/core";
import { isObject, type Json } from "../../json.js";

/** What is said of a budget: all that is wrong with it, or its findings and remarks. */
export interface Checked {
  readonly issues: readonly Issue[];
  readonly findings: readonly Finding[];
  /** What it was checked against. */
  readonly policies: readonly Policy[];
  readonly remarks: readonly Issue[];
}

/** A budget may hold a hundred thousand lines, and the page must not stand still over them. */
export const MOST_LINES = 5000;
/** Each stated sum is held against all lines. */
const MOST_ENTRIES = 500;

const isTooLong = (json: Json): boolean =>
  isObject(json) &&
  Object.entries(json).some(([key, list]) => Array.isArray(list) && list.length > (key === "lines" ? MOST_LINES : MOST_ENTRIES));

const tooManyLines: Issue = {
  code: "too-many-lines",
  path: "",
  message: {
    zh: `预算超过 ${MOST_LINES} 行（或其他列表超过 ${MOST_ENTRIES} 项），浏览器里核查不动`,
    en: `The budget has more than ${MOST_LINES} lines, or another list more than ${MOST_ENTRIES} entries, too many for a browser`,
  },
  hint: { zh: "内容都还在；请用命令行核查", en: "Nothing is lost; check it on the command line" },
};

/** Checks a budget of anybody's making on a day, against every policy but those of other counties. */
export function checkJson(json: Json, day: string): Checked {
  if (isTooLong(json)) return { issues: [tooManyLines], findings: [], policies: [], remarks: [] };
  const asOf = parseCivilDate(day, "/asOf");
  const budget = parseBudget(json);
  if (!asOf.ok || !budget.ok) {
    const issues = [asOf, budget].flatMap((read) => (read.ok ? [] : read.issues));
    return { issues, findings: [], policies: [], remarks: [] };
  }
  const given = builtInPolicies.filter((policy) => !isOfAnotherCounty(policy, budget.value, asOf.value));
  const { applicable, conflicts } = selectPolicies(given, budget.value.programme, asOf.value);
  const policies = given.map((policy) => applicable.find(({ id }) => id === policy.id) ?? policy);
  return {
    issues: [],
    findings: checkBudget(budget.value, policies, { asOf: asOf.value }),
    policies,
    remarks: [...lintBudget(budget.value, given), ...conflicts],
  };
}
