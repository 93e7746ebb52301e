import type { Root } from "./nodes/compile-rubric.js";
import type { ItemEvidence } from "./state.js";

/** The papers that each item lacks (缺少的佐证材料), in the order of the items; `null` for one that nobody has looked at. What asks for no papers lacks none. */
export function papersLacking(roots: readonly Root[], evidence: readonly ItemEvidence[] = []): readonly (readonly string[] | null)[] {
  const seen = new Map<string, readonly string[]>();
  for (const { item, kinds } of evidence) seen.set(item, kinds);
  return roots.map(({ item }) => {
    if (item.evidence.length === 0) return NONE;
    const kinds = seen.get(item.id);
    return kinds === undefined ? null : item.evidence.flatMap(({ id }) => (kinds.includes(id) ? [] : [id]));
  });
}

const NONE: readonly string[] = [];
