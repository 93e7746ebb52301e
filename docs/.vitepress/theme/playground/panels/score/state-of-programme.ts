import type { Issue, Result } from "@countykit/core";
import { openCountyBook, parseCoverage } from "@countykit/coverage-metrics";
import { builtInRubrics, parseState, type Rubric, type State } from "@countykit/scoring-rubric";
import { mergeFacts } from "../../../../../../packages/cli/src/scores/merge-facts.js";
import { factsInBook } from "../../../../../../packages/cli/src/scores/wire-facts.js";
import { isObject, textAt } from "../../json.js";

/** What a programme is scored by: its own facts, and those that its coverage section tells. */
export interface ReadState {
  readonly rubric: Rubric;
  readonly state: State;
  /** How many facts came from the coverage section. */
  readonly taken: number;
}

/**
 * Reads the state of a programme, or a bare one (考评材料). What its score section says counts; what that leaves open and its coverage section tells is taken
 * over, as `countykit score` does.
 */
export function stateOfProgramme(value: unknown): Result<ReadState> {
  const programme = isObject(value) && value["schema"] === "countykit-programme/1";
  const section: unknown = programme ? value["score"] : value;
  if (programme && section === undefined) return { ok: false, issues: [noScore] };
  const id = textAt(section, "rubric");
  const rubric = builtInRubrics.find((one) => one.id === id);
  const at = programme ? "/score" : "";
  if (rubric === undefined) return { ok: false, issues: [{ ...unknownRubric, path: `${at}/rubric`, received: id }] };
  const state = parseState(section, rubric);
  const coverage = programme && value["coverage"] !== undefined ? parseCoverage(value["coverage"]) : null;
  if (!state.ok || coverage?.ok === false)
    return {
      ok: false,
      issues: [...(state.ok ? [] : below(at, state.issues)), ...(coverage?.ok === false ? below("/coverage", coverage.issues) : [])],
    };
  const { asOf, facts } = state.value;
  const book = coverage === null ? null : openCountyBook({ asOf, declared: coverage.value.figures, rosters: coverage.value.rosters });
  const asked = new Set(rubric.facts.map((fact) => fact.id));
  const told = book === null ? [] : factsInBook(book).filter((fact) => asked.has(fact.id));
  const { facts: merged, taken } = mergeFacts(facts, told);
  return { ok: true, value: { rubric, state: { ...state.value, facts: merged }, taken: taken.length } };
}

const below = (at: string, issues: readonly Issue[]): readonly Issue[] => issues.map((issue) => ({ ...issue, path: `${at}${issue.path}` }));

const noScore: Issue = {
  code: "missing-section",
  path: "",
  message: { zh: "项目文件里没有 score（考评）部分", en: "The project file has no score section" },
};

const unknownRubric: Issue = {
  code: "unknown-rubric",
  path: "/rubric",
  message: { zh: "没有这种指标体系", en: "There is no such rubric" },
  hint: { zh: `应为：${builtInRubrics.map(({ id }) => id).join("、")}`, en: `Known: ${builtInRubrics.map(({ id }) => id).join(", ")}` },
};
