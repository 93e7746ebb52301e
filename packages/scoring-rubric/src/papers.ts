import type { CompiledRubric, Root } from "./nodes/compile-rubric.js";
import type { ItemEvidence } from "./state.js";

/** The papers that items lack (缺少的佐证材料), by the numbers of their nodes; `null` for one that nobody has looked at. What asks for no papers lacks none. */
export type Papers = readonly (readonly string[] | null)[];

/** The papers that items ask for, and what they lack before anybody looks. */
export interface PaperPlan {
  readonly asked: readonly (readonly string[])[];
  readonly unseen: Papers;
}

const NONE: readonly string[] = [];

export function planPapers(nodes: CompiledRubric["nodes"], roots: readonly Root[]): PaperPlan {
  const asked = nodes.map(() => NONE);
  for (const { item, node } of roots) asked[node.number] = item.evidence.map(({ id }) => id);
  const isRoot = new Set(roots.map(({ node }) => node.number));
  return { asked, unseen: asked.map((kinds, number) => (isRoot.has(number) && kinds.length === 0 ? NONE : null)) };
}

export function papersLacking({ papers, numbers }: CompiledRubric, evidence: readonly ItemEvidence[] = []): Papers {
  const lacking = papers.unseen.slice();
  for (const { item, kinds } of evidence) {
    const number = numbers.get(item) ?? -1;
    const asked = papers.asked[number] ?? NONE;
    if (asked.length > 0) lacking[number] = without(asked, kinds);
  }
  return lacking;
}

function without(asked: readonly string[], kinds: readonly string[]): readonly string[] {
  let lacking: string[] | null = null;
  for (const kind of asked) {
    if (kinds.includes(kind)) continue;
    if (lacking === null) lacking = [kind];
    else lacking.push(kind);
  }
  return lacking ?? NONE;
}
