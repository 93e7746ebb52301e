import type { Bilingual, MissingFact } from "@countykit/core";
import { compileCondition } from "../conditions/compile-condition.js";
import { type Settled, settled } from "../conditions/settle.js";
import { type PaperPlan, planPapers } from "../papers.js";
import type { Item, Rubric, Veto } from "../rubric.js";
import { compileScale } from "../scales/compile-scale.js";
import type { Scale } from "../scales/scale.js";
import { type FactPlan, planFacts } from "../variables/fact-plan.js";
import { openVariables } from "../variables/open-variables.js";
import { hundredths, type Node } from "./node.js";
import { type Sharing, sharingOf } from "./sharing.js";
import { tablesUnder } from "./tables-under.js";

/** An item made ready: its node, and where its points go. */
export interface Root {
  readonly item: Item;
  /** Index of its group; -1 for a bonus. */
  readonly group: number;
  readonly node: Node;
  /** The numbers of its nodes, itself last. */
  readonly first: number;
  /** How often it reads each variable. */
  readonly reads: ReadonlyMap<number, number>;
}

/** A rubric made ready to score (编译后的指标体系). */
export interface CompiledRubric extends Sharing {
  readonly rubric: Rubric;
  readonly plan: FactPlan;
  readonly nodes: readonly Node[];
  /** As many zeros as there are nodes. */
  readonly zeros: readonly number[];
  /** The numbers of nodes by their paths. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The items of the groups in their order, then the bonus. */
  readonly roots: readonly Root[];
  /** The most that the bonus gives, in hundredths; `null` where its items together cannot pass it. */
  readonly bonusCap: number | null;
  readonly vetoes: readonly (Settled & { readonly veto: Veto })[];
  /** Whether any veto holds. */
  readonly vetoed: Settled;
  readonly papers: PaperPlan;
  /** What items and their parts are called, by path. */
  readonly titles: ReadonlyMap<string, Bilingual>;
  /** Everything that can be missing: facts in the order of the rubric, then what assessors judge. */
  readonly missable: readonly MissingFact[];
  readonly missablePlaces: ReadonlyMap<string, number>;
}

export function compileRubric(rubric: Rubric): CompiledRubric {
  const facts = new Map(rubric.facts.map((form) => [form.id, form]));
  const variables = openVariables();
  const nodes: Node[] = [];
  const root = (item: Item, group: number): Root => {
    const first = nodes.length;
    const least = item.least === undefined ? undefined : hundredths(item.least);
    const node = compileScale(item.scale, item.id, { facts, variables, nodes }, least);
    const reads = new Map<number, number>();
    for (const { variable } of tablesUnder(node)) reads.set(variable, (reads.get(variable) ?? 0) + 1);
    return { item, group, node, first, reads };
  };
  const bonus = (rubric.bonus?.items ?? []).map((item) => ({ item, group: BONUS }));
  const items = [...rubric.groups.flatMap((group, index) => group.items.map((item) => ({ item, group: index }))), ...bonus];
  const roots = items.map(({ item, group }) => root(item, group));
  const vetoes = rubric.vetoes.map((veto) => ({ veto, ...settled(compileCondition(veto.when, facts, variables)) }));
  const vetoed = settled(compileCondition({ kind: "any-of", of: rubric.vetoes.map(({ when }) => when) }, facts, variables));
  const titles = new Map(roots.flatMap(({ item }) => titlesUnder(item.id, item.title, item.scale)));
  const plan = planFacts(facts, variables.close());
  const missable = [...rubric.facts.map(({ id, label }) => ({ id, label })), ...judgedIn(plan, titles)];
  const numbers = new Map(nodes.map(({ path, number }) => [path, number]));
  const missablePlaces = new Map(missable.map(({ id }, place) => [id, place]));
  const bonusCap = bonusCapOf(rubric, roots);
  const papers = planPapers(nodes, roots);
  const compiled = {
    rubric,
    plan,
    nodes,
    zeros: nodes.map(() => 0),
    numbers,
    bonusCap,
    vetoes,
    vetoed,
    papers,
    titles,
    missable,
    missablePlaces,
  };
  return { ...compiled, roots, ...sharingOf(roots, tiedByCap(roots, bonusCap)) };
}

/** The same rubric with some of its items, or parts of these, for all of them. */
export const withRoots = (compiled: CompiledRubric, roots: readonly Root[]): CompiledRubric => ({
  ...compiled,
  roots,
  ...sharingOf(roots, tiedByCap(roots, compiled.bonusCap)),
});

/** The items of a bonus that may pass its cap: what one gives beyond it depends on the others. */
const tiedByCap = (roots: readonly Root[], bonusCap: number | null): readonly Root[] =>
  bonusCap === null ? [] : roots.filter(({ group }) => group === BONUS);

export const BONUS = -1;

function titlesUnder(path: string, title: Bilingual, scale: Scale): readonly (readonly [string, Bilingual])[] {
  const parts = scale.kind === "sum" || scale.kind === "best" ? scale.of : [];
  return [[path, title], ...parts.flatMap((part) => titlesUnder(`${path}/${part.id}`, part.title, part.scale))];
}

function judgedIn({ variables }: FactPlan, titles: ReadonlyMap<string, Bilingual>): readonly MissingFact[] {
  const paths = variables.flatMap((variable) => (variable.kind === "judged" ? [variable.criterion] : []));
  return paths.map((path) => ({ id: path, label: titles.get(path) ?? { zh: path, en: path } }));
}

function bonusCapOf({ bonus }: Rubric, roots: readonly Root[]): number | null {
  if (bonus === null) return null;
  const cap = hundredths(bonus.most);
  const together = roots.reduce((sum, { group, node }) => sum + (group === BONUS ? node.ceiling : 0), 0);
  return together > cap ? cap : null;
}
