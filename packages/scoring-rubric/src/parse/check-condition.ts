import { entriesOf, fieldOf, isObject, type IssueList, type Plain, shortened, textOf, unknownName } from "@countykit/core/reading";
import type { DeclaredFact } from "./declared-facts.js";
import { decimalIn, written } from "./read-numbers.js";
import { contradiction, unknown } from "./rubric-contradictions.js";

/** How deep conditions and scales may nest; no document needs more than three levels. */
export const DEEPEST = 8;

/** What conditions and scales are checked against. */
export interface Declared {
  readonly facts: ReadonlyMap<string, DeclaredFact>;
  readonly issues: IssueList;
}

/** Says once, at the top, that something nests too deep. */
export function isTooDeep(depth: number, at: string, { issues }: Declared): boolean {
  if (depth <= DEEPEST) return false;
  issues.add(contradiction("too-deep", at, { most: DEEPEST }, { expected: `<= ${DEEPEST}`, received: `> ${DEEPEST}` }));
  return true;
}

/** Looks for contradictions in a condition (条件核对): facts that are not declared or of the wrong kind, options and counts that there are not. */
export function checkCondition(condition: Plain, at: string, declared: Declared, depth = 1): void {
  if (!isObject(condition) || declared.issues.full() || isTooDeep(depth, at, declared)) return;
  const inner = (one: Plain, path: string): void => checkCondition(one, path, declared, depth + 1);
  switch (textOf(condition, "kind")) {
    case "flag":
      checkFact(condition, "fact", at, "flag", declared);
      return;
    case "one-of":
      checkOptions(condition, at, declared);
      return;
    case "compare":
      checkMeasure(fieldOf(condition, "measure"), `${at}/measure`, declared);
      return;
    case "not":
      inner(fieldOf(condition, "of"), `${at}/of`);
      return;
    case "at-least":
      checkCount(fieldOf(condition, "count"), entriesOf(condition, "of").length, `${at}/count`, declared);
      break;
    default:
      break;
  }
  for (const [index, one] of entriesOf(condition, "of").entries()) inner(one, `${at}/of/${index}`);
}

/** Looks for contradictions in what is compared (度量核对). */
export function checkMeasure(measure: Plain, at: string, declared: Declared): void {
  const kind = textOf(measure, "kind");
  if (kind === "fact") checkFact(measure, "fact", at, "number", declared);
  if (kind !== "share") return;
  checkFact(measure, "part", at, "number", declared);
  checkFact(measure, "whole", at, "number", declared);
  const [part, whole] = [textOf(measure, "part"), textOf(measure, "whole")];
  if (part !== undefined && part !== "" && part === whole) {
    const fact = shortened(part, 40);
    declared.issues.add(contradiction("share-of-itself", `${at}/whole`, { fact }, { expected: "another fact", received: `“${fact}”` }));
  }
  const cap = fieldOf(measure, "cap");
  const read = decimalIn(cap);
  if (read === null || read.top > 0) return;
  declared.issues.add(contradiction("cap-not-positive", `${at}/cap`, { cap: written(cap) }, { expected: "> 0", received: written(cap) }));
}

/** How many of a list are asked for: at least one, at most all. */
export function checkCount(count: Plain, of: number, at: string, { issues }: Declared): void {
  if (typeof count !== "number" || of === 0 || (count >= 1 && count <= of)) return;
  issues.add(contradiction("count-out-of-range", at, { count, of }, { expected: `1 … ${of}`, received: String(count) }));
}

type Kind = "flag" | "choice" | "number";
const KINDS: readonly string[] = ["flag", "choice", "number"] satisfies readonly Kind[];
const isKind = (kind: string): kind is Kind => KINDS.includes(kind);

/** The fact that a field names, if it is declared and of the kind wanted. */
function checkFact(holder: Plain, key: string, at: string, wanted: Kind, { facts, issues }: Declared): DeclaredFact | null {
  const id = textOf(holder, key);
  if (id === undefined || id === "") return null;
  const fact = facts.get(id);
  if (fact === undefined) {
    const near = [...facts].flatMap(([name, { kind }]) => (kind === wanted ? [name] : []));
    issues.add(unknown("unknown-fact", `${at}/${key}`, id, near));
    return null;
  }
  if (fact.kind === wanted || !isKind(fact.kind)) return fact;
  const params = { fact: shortened(id, 40), kind: fact.kind, wanted };
  issues.add(contradiction("wrong-kind-of-fact", `${at}/${key}`, params, { expected: wanted, received: fact.kind }));
  return null;
}

function checkOptions(condition: Plain, at: string, declared: Declared): void {
  const fact = checkFact(condition, "fact", at, "choice", declared);
  const seen = new Set<string>();
  for (const [index, entry] of entriesOf(condition, "options").entries()) {
    if (typeof entry !== "string" || entry.trim() === "") continue;
    const option = entry.trim();
    const path = `${at}/options/${index}`;
    const short = shortened(option, 40);
    if (fact !== null && !fact.options.includes(option)) {
      const params = { fact: shortened(textOf(condition, "fact") ?? "", 40), option: short };
      declared.issues.add(contradiction("unknown-option", path, params, unknownName(option, fact.options)));
    } else if (seen.has(option)) {
      declared.issues.add(contradiction("listed-twice", path, { name: short }, { expected: "once", received: `“${short}”` }));
    }
    seen.add(option);
  }
}
