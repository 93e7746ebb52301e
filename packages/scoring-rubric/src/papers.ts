import type { CompiledRubric } from "./nodes/compile-rubric.js";
import type { Item } from "./rubric.js";
import type { ItemEvidence } from "./state.js";

/** The papers that items lack (缺少的佐证材料), by the numbers of their nodes; `null` for one that nobody has looked at. What asks for no papers lacks none. */
export type Papers = readonly (readonly string[] | null)[];

export function papersLacking({ roots, nodes, numbers }: CompiledRubric, evidence: readonly ItemEvidence[] = []): Papers {
  const seen: (readonly string[] | undefined)[] = [];
  for (const { item, kinds } of evidence) {
    const number = numbers.get(item);
    if (number !== undefined) seen[number] = kinds;
  }
  const papers: (readonly string[] | null)[] = nodes.map(() => null);
  for (const { item, node } of roots) papers[node.number] = item.evidence.length === 0 ? NONE : lackingOf(item, seen[node.number]);
  return papers;
}

function lackingOf({ evidence }: Item, kinds: readonly string[] | undefined): readonly string[] | null {
  if (kinds === undefined) return null;
  let lacking: string[] | null = null;
  for (const { id } of evidence) {
    if (kinds.includes(id)) continue;
    if (lacking === null) lacking = [id];
    else lacking.push(id);
  }
  return lacking ?? NONE;
}

const NONE: readonly string[] = [];
