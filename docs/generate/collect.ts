import { type Example, NOTHING_TO_CHECK, type RulePage, type RuleSource, type Scope } from "./rule-page.js";
import type { Programme, World } from "./world.js";

/** Everything that pages and indexes are written from. */
export interface Site {
  readonly pages: readonly RulePage[];
  /** Documents in the order of the sources, each once. */
  readonly scopes: readonly Scope[];
  readonly programmes: readonly Programme[];
  readonly questions: readonly Question[];
  readonly counts: readonly { readonly package: string; readonly pages: number }[];
}

/** Pages of all documents that answer the same question. */
export interface Question {
  readonly id: string;
  readonly title: RulePage["question"]["title"];
  readonly topic: RulePage["topic"];
  readonly pages: readonly RulePage[];
}

/** Makes all pages, and holds them against the data: as many as there are rules, each at a place of its own, each with an example. */
export function collect(sources: readonly RuleSource[], world: World): Site {
  const counts: { readonly package: string; readonly pages: number }[] = [];
  const pages: RulePage[] = [];
  for (const source of sources) {
    const own = source.pages(world);
    const count = source.count();
    if (own.length !== count || count === 0) throw new Error(`${source.package} has ${count} rules and made ${own.length} pages`);
    counts.push({ package: source.package, pages: own.length });
    pages.push(...own);
  }
  const paths = new Set<string>();
  for (const { path, examples } of pages) {
    if (paths.has(path)) throw new Error(`two pages at ${path}`);
    if (!/^[a-z0-9/-]+$/u.test(path)) throw new Error(`${path} is no path`);
    if (!examples.some(isWorked)) throw new Error(`${path} has no example that it binds and says something of`);
    paths.add(path);
  }
  for (const { path, related, series } of pages)
    for (const other of [...related.flatMap((one) => one.paths), ...series])
      if (!paths.has(other)) throw new Error(`${path} leads to ${other}, which is not there`);
  return { pages, scopes: scopesOf(pages), programmes: world.programmes, questions: questionsOf(pages), counts };
}

/** An answer that nothing was there to check is none. */
const isWorked = ({ binds, answers }: Example): boolean =>
  binds && answers.some(({ verdict }) => verdict === null || verdict.code !== NOTHING_TO_CHECK);

function questionsOf(pages: readonly RulePage[]): readonly Question[] {
  const questions = new Map<string, RulePage[]>();
  for (const page of pages) {
    const all = questions.get(page.question.id) ?? [];
    all.push(page);
    questions.set(page.question.id, all);
  }
  return [...questions].flatMap(([id, all]) => {
    const [first] = all;
    return first === undefined ? [] : [{ id, title: first.question.title, topic: first.topic, pages: all }];
  });
}

/** The place of a page's document among all documents, by which the index pages name it to the switch; -1 for a page without one. */
export const scopeNumber = ({ scopes }: Pick<Site, "scopes">, { scope }: RulePage): number =>
  scopes.findIndex(({ id }) => id === scope?.id);

/** Every document once. One id with two meanings would let the switch tell the wrong thing. */
function scopesOf(pages: readonly RulePage[]): readonly Scope[] {
  const scopes = new Map<string, Scope>();
  for (const { path, scope } of pages) {
    if (scope === null) continue;
    const known = scopes.get(scope.id);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(scope))
      throw new Error(`${path}: ${scope.id} is the name of another document`);
    scopes.set(scope.id, scope);
  }
  return [...scopes.values()];
}
