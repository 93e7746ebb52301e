import type { Bilingual, Step } from "@countykit/core";
import { explainScoringSteps, explainTotal, explainVeto, type Rubric } from "@countykit/scoring-rubric";
import type { Scored } from "../commands/scored.js";
import { partTitles } from "./names.js";
import { stepsByPath } from "./steps.js";

/** Something that `--explain` can be asked for (可说明的对象). */
export interface Explainable {
  readonly kind: "item" | "group" | "veto" | "rubric";
  /** Its id, or, where something before it has that id, the kind and the id: `group:media`. */
  readonly name: string;
  /** Kind and id, which name it whatever else has the id. */
  readonly full: string;
  readonly title: Bilingual;
  readonly step: Step;
}

/** Items with their parts, groups, vetoes, the bonus and the total, in this order: the first of them that has an id goes by it alone. */
export function explainables({ scoring, rubric, state }: Pick<Scored, "scoring" | "rubric" | "state">): readonly Explainable[] {
  const tree = explainScoringSteps(scoring, rubric, state);
  const titles = partTitles(rubric);
  const bonus = rubric.bonus === null ? undefined : tree.steps[rubric.groups.length];
  const all: readonly Given[] = [
    ...[...stepsByPath({ scoring, rubric, state })].map(([id, step]): Given => ({ kind: "item", id, title: titles.get(id), step })),
    ...rubric.groups.flatMap(({ id, title }, at) => given("group", id, title, tree.steps[at])),
    ...scoring.vetoes.map((veto): Given => ({ kind: "veto", id: veto.id, title: veto.title, step: explainVeto(veto, rubric, state) })),
    ...given("rubric", "bonus", { zh: "加分", en: "bonus" }, bonus),
    ...given("rubric", "total", { zh: "总分", en: "total" }, explainTotal(scoring, rubric, state)),
  ];
  const taken = new Set<string>();
  return all.map(({ kind, id, title, step }) => {
    const name = taken.has(id) ? `${kind}:${id}` : id;
    taken.add(id);
    return { kind, name, full: `${kind}:${id}`, title: title ?? { zh: id, en: id }, step };
  });
}

interface Given {
  readonly kind: Explainable["kind"];
  readonly id: string;
  readonly title: Bilingual | undefined;
  readonly step: Step;
}

const given = (kind: Given["kind"], id: string, title: Rubric["title"], step: Step | undefined): readonly Given[] =>
  step === undefined ? [] : [{ kind, id, title, step }];

/** What goes by a word; `null` when nothing does. */
export const explainableNamed = (all: readonly Explainable[], word: string): Explainable | null =>
  all.find(({ name }) => name === word) ?? all.find(({ full }) => full === word) ?? null;
