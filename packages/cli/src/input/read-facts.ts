import { type Fact, type Issue, ok, type Result } from "@countykit/core";
import { parseState, type Rubric, type StateFact } from "@countykit/scoring-rubric";
import { factsNamed } from "../scores/wire-facts.js";
import { message } from "../texts.js";
import { placedAll, type SourceTree } from "./source-tree.js";

/**
 * Reads a file of facts (事实清单): a list as `countykit coverage --facts` prints it, or of facts by the names of the rubric. What the rubric does not ask
 * for is passed over; what it does ask for has to fit.
 */
export function readFacts(tree: SourceTree, file: string, rubric: Rubric): Result<readonly StateFact[]> {
  const { value } = tree;
  if (!Array.isArray(value)) return { ok: false, issues: placedAll([notFacts("")], file, tree) };
  const issues: Issue[] = [];
  const asked = new Set(rubric.facts.map(({ id }) => id));
  const first = new Map<string, number>();
  const facts = value.flatMap((entry: unknown, index) => {
    if (!isNamed(entry)) {
      issues.push(notFacts(`/${index}`));
      return [];
    }
    const named = isFact(entry) ? factsNamed([entry]) : [entry];
    const wanted = named.filter(({ id }) => asked.has(id));
    if (wanted.length === 0) return [];
    for (const { id } of wanted) {
      const before = first.get(id);
      if (before === undefined) first.set(id, index);
      else issues.push(givenTwice(id, index, before));
    }
    const read = parseState({ schema: "countykit-score/1", rubric: rubric.id, asOf: ANY_DAY, facts: wanted }, rubric);
    if (read.ok) return read.value.facts;
    issues.push(...read.issues.map((issue) => ({ ...issue, path: `/${index}${issue.path.replace(/^\/facts\/\d+/u, "")}` })));
    return [];
  });
  return issues.length > 0 ? { ok: false, issues: placedAll(issues, file, tree) } : ok(facts);
}

/** Facts alone have no day; that of the state counts. */
const ANY_DAY = "2021-08-31";

const isNamed = (entry: unknown): entry is { readonly id: string } =>
  typeof entry === "object" && entry !== null && "id" in entry && typeof entry.id === "string";

/** A fact as other packages hand it on: bounds, a unit and where it stands. */
const isFact = (entry: { readonly id: string }): entry is Fact =>
  "value" in entry &&
  typeof entry.value === "object" &&
  entry.value !== null &&
  "min" in entry.value &&
  "max" in entry.value &&
  "unit" in entry &&
  typeof entry.unit === "string" &&
  "evidence" in entry &&
  Array.isArray(entry.evidence);

/** Of one fact only one entry speaks, as in a state; neither is the one to keep. */
const givenTwice = (id: string, index: number, before: number): Issue => ({
  code: "duplicate-id",
  path: `/${index}/id`,
  expected: "unique",
  received: `“${id}”`,
  message: { zh: `事实“${id}”重复，已在 /${before} 给出`, en: `The fact “${id}” is given twice; it first stands at /${before}` },
});

const notFacts = (path: string): Issue => ({
  code: "not-facts",
  path,
  expected: '[{ "id", "value" }]',
  message: message("notFacts", {}),
  hint: message("notFactsHint", {}),
});
