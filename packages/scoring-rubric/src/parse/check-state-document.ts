import {
  checkIds,
  entriesOf,
  fieldOf,
  type IssueList,
  type Plain,
  type PlainObject,
  shortened,
  textOf,
  unknownName,
} from "@countykit/core/reading";
import { checkBounds, checkFen, checkValue, YUAN } from "./check-value.js";
import { hundredthsIn } from "./read-numbers.js";
import type { RubricIndex } from "./rubric-index.js";
import { contradiction, noSuch } from "./state-contradictions.js";

/** Looks for contradictions in a state (考评材料核对), and with its rubric where that is given. */
export function checkStateDocument(document: PlainObject, issues: IssueList, rubric: RubricIndex | null): void {
  checkRubric(document, issues, rubric);
  checkIds(document, "facts", "", issues);
  for (const [index, fact] of entriesOf(document, "facts").entries()) {
    if (issues.full()) return;
    checkFact(fact, `/facts/${index}`, issues, rubric);
  }
  checkOnce(document, "judgements", "criterion", issues);
  checkOnce(document, "claims", "criterion", issues);
  checkOnce(document, "evidence", "item", issues);
  if (rubric === null) return;
  for (const [index, one] of entriesOf(document, "judgements").entries()) {
    if (issues.full()) return;
    checkJudgement(one, `/judgements/${index}`, issues, rubric);
  }
  for (const [index, claim] of entriesOf(document, "claims").entries()) {
    if (issues.full()) return;
    const path = textOf(claim, "criterion");
    if (path === undefined || path === "" || rubric.scales.has(path)) continue;
    issues.add(noSuch("unknown-criterion", `/claims/${index}/criterion`, path, rubric.scales.keys()));
  }
  for (const [index, one] of entriesOf(document, "evidence").entries()) {
    if (issues.full()) return;
    checkEvidence(one, `/evidence/${index}`, issues, rubric);
  }
}

function checkRubric(document: PlainObject, issues: IssueList, rubric: RubricIndex | null): void {
  const id = textOf(document, "rubric");
  if (rubric === null || id === undefined || id === "" || id === rubric.id) return;
  const received = shortened(id, 40);
  const said = { ...unknownName(id, [rubric.id]), expected: rubric.id };
  issues.add(contradiction("other-rubric", "/rubric", { received, rubric: rubric.id }, said));
}

function checkFact(fact: Plain, at: string, issues: IssueList, rubric: RubricIndex | null): void {
  const value = fieldOf(fact, "value");
  checkBounds(value, `${at}/value`, issues);
  const [id, unit] = [textOf(fact, "id"), textOf(fact, "unit")];
  const form = id === undefined ? undefined : rubric?.facts.get(id);
  const wanted = form?.kind === "number" ? form.unit : null;
  if (unit === YUAN || wanted === YUAN) checkFen(value, `${at}/value`, issues);
  if (rubric === null || id === undefined || id === "") return;
  if (form === undefined) {
    issues.add(noSuch("unknown-fact", `${at}/id`, id, rubric.facts.keys()));
    return;
  }
  checkValue(value, form, `${at}/value`, issues);
  if (unit === undefined || unit === "" || unit === wanted) return;
  const shown = shortened(unit, 40);
  const said = { expected: wanted ?? "no unit", received: `“${shown}”` };
  issues.add(contradiction("other-unit", `${at}/unit`, { fact: shortened(id, 40), unit: shown, wanted }, said));
}

/** Of one thing only one entry of a list speaks. */
function checkOnce(document: PlainObject, list: string, key: string, issues: IssueList): void {
  const seen = new Set<string>();
  for (const [index, entry] of entriesOf(document, list).entries()) {
    const name = textOf(entry, key);
    if (name === undefined || name === "") continue;
    if (seen.has(name)) addTwice(name, `/${list}/${index}/${key}`, issues);
    seen.add(name);
  }
}

function addTwice(name: string, path: string, issues: IssueList): void {
  const shown = shortened(name, 40);
  issues.add(contradiction("listed-twice", path, { name: shown }, { expected: "once", received: `“${shown}”` }));
}

function checkJudgement(one: Plain, at: string, issues: IssueList, { scales }: RubricIndex): void {
  const path = textOf(one, "criterion");
  if (path === undefined || path === "") return;
  const scale = scales.get(path);
  if (scale?.kind !== "judged") {
    const judged = [...scales].flatMap(([name, { kind }]) => (kind === "judged" ? [name] : []));
    const shown = { path: shortened(path, 40) };
    issues.add(
      scale === undefined
        ? noSuch("unknown-criterion", `${at}/criterion`, path, judged)
        : contradiction("not-judged", `${at}/criterion`, shown, { expected: "judged range", received: scale.kind }),
    );
    return;
  }
  const given = hundredthsIn(fieldOf(one, "points"));
  if (given === null) return;
  const points = String(given / 100);
  const { least, most, step } = scale;
  const [low, high, by] = [least, most, step].map((amount) => Math.round(amount * 100));
  if (low === undefined || high === undefined || by === undefined) return;
  if (given < low || given > high) {
    const params = { points, least: String(least), most: String(most) };
    issues.add(contradiction("points-out-of-range", `${at}/points`, params, { expected: `${least} … ${most}`, received: points }));
  } else if ((given - low) % by !== 0) {
    const params = { points, least: String(least), step: String(step) };
    issues.add(contradiction("points-off-step", `${at}/points`, params, { expected: `${least}, +${step} …`, received: points }));
  }
}

function checkEvidence(one: Plain, at: string, issues: IssueList, { evidence }: RubricIndex): void {
  const item = textOf(one, "item");
  if (item === undefined || item === "") return;
  const asked = evidence.get(item);
  if (asked === undefined) {
    issues.add(noSuch("unknown-item", `${at}/item`, item, evidence.keys()));
    return;
  }
  const seen = new Set<string>();
  for (const [index, entry] of entriesOf(one, "kinds").entries()) {
    if (issues.full()) return;
    if (typeof entry !== "string" || entry.trim() === "") continue;
    const kind = entry.trim();
    const path = `${at}/kinds/${index}`;
    if (seen.has(kind)) addTwice(kind, path, issues);
    else if (!asked.includes(kind)) {
      const params = { item: shortened(item, 40), kind: shortened(kind, 40) };
      issues.add(contradiction("unknown-evidence", path, params, unknownName(kind, asked)));
    }
    seen.add(kind);
  }
}
