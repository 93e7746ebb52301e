import { checkIds, entriesOf, fieldOf, type IssueList, type Plain, type PlainObject, shortened, textOf } from "@countykit/core/reading";
import { checkCondition, type Declared } from "./check-condition.js";
import { checkFacts } from "./check-facts.js";
import { checkRange, checkScale, type ScalePlace } from "./check-scale.js";
import { declaredFacts } from "./declared-facts.js";
import { hundredthsIn, written } from "./read-numbers.js";
import { contradiction } from "./rubric-contradictions.js";

/** Looks for contradictions in a rubric (指标体系内部矛盾): what would make points depend on nothing, on something else, or on how it is read. */
export function checkRubricDocument(document: PlainObject, issues: IssueList): void {
  const declared: Declared = { facts: declaredFacts(document), issues };
  checkFacts(document, issues);
  checkIds(document, "groups", "", issues);
  checkItems(document, declared);
  checkIds(document, "vetoes", "", issues);
  for (const [index, veto] of entriesOf(document, "vetoes").entries()) {
    if (issues.full()) return;
    checkCondition(fieldOf(veto, "when"), `/vetoes/${index}/when`, declared);
  }
  checkRange(fieldOf(document, "bounds"), "least", "most", "/bounds", declared);
  checkCohorts(document, issues);
  checkGrades(document, issues);
}

/** Items have ids of their own over all groups and the bonus, because paths begin with them. */
function checkItems(document: PlainObject, declared: Declared): void {
  const first = new Map<string, string>();
  const judged = ({ at, path }: ScalePlace): void => checkJudged(path, at, declared);
  const lists: readonly (readonly [holder: Plain, at: string])[] = [
    ...entriesOf(document, "groups").map((group, index) => [group, `/groups/${index}`] as const),
    [fieldOf(document, "bonus"), "/bonus"],
  ];
  for (const [holder, at] of lists) {
    for (const [index, item] of entriesOf(holder, "items").entries()) {
      if (declared.issues.full()) return;
      const place = `${at}/items/${index}`;
      const id = textOf(item, "id") ?? "";
      const before = first.get(id);
      if (before !== undefined) {
        const shown = shortened(id, 40);
        const said = { expected: "unique", received: `“${shown}”` };
        declared.issues.add(contradiction("duplicate-id", `${place}/id`, { id: shown, first: before }, said));
      } else if (id !== "") first.set(id, place);
      checkIds(item, "evidence", place, declared.issues);
      checkRange(item, "least", "weight", place, declared);
      checkScale(fieldOf(item, "scale"), { at: `${place}/scale`, path: id }, declared, judged);
    }
  }
}

/** What is missing is told by ids of facts and paths of judged ranges, so no name can be both. */
function checkJudged(path: string, at: string, { facts, issues }: Declared): void {
  if (!facts.has(path)) return;
  const id = shortened(path, 40);
  issues.add(contradiction("id-of-fact-and-range", at, { id }, { expected: "another id", received: `“${id}”` }));
}

function checkCohorts(document: PlainObject, issues: IssueList): void {
  const seen = new Set<string>();
  for (const [index, cohort] of entriesOf(document, "cohorts").entries()) {
    const year = written(cohort);
    if (seen.has(year))
      issues.add(contradiction("listed-twice", `/cohorts/${index}`, { name: year }, { expected: "once", received: year }));
    seen.add(year);
  }
}

/** Grades go from the highest to the lowest, none twice from the same points; without grades nothing is rounded. */
function checkGrades(document: PlainObject, issues: IssueList): void {
  checkIds(document, "grades", "", issues);
  const grades = entriesOf(document, "grades");
  let above: number | null = null;
  for (const [index, grade] of grades.entries()) {
    const from = hundredthsIn(fieldOf(grade, "from"));
    if (from === null) continue;
    if (above !== null && from >= above) {
      const params = { from: String(from / 100), above: String(above / 100) };
      const said = { expected: `< ${params.above}`, received: params.from };
      issues.add(contradiction("grades-not-descending", `/grades/${index}/from`, params, said));
    }
    above = from;
  }
  if (fieldOf(document, "rounding") === undefined || grades.length > 0) return;
  const said = { expected: "no rounding", received: written(textOf(document, "rounding")) };
  issues.add(contradiction("rounding-without-grades", "/rounding", {}, said));
}
