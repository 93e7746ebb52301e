import { entriesOf, type Plain, textOf } from "@countykit/core/reading";

/** What a rubric whose form need not be right says of its facts: the first of each id. */
export interface DeclaredFact {
  readonly kind: string;
  readonly options: readonly string[];
}

/** The facts of a rubric by id (已声明的事实). */
export function declaredFacts(document: Plain): ReadonlyMap<string, DeclaredFact> {
  const facts = new Map<string, DeclaredFact>();
  for (const entry of entriesOf(document, "facts")) {
    const [id, kind] = [textOf(entry, "id"), textOf(entry, "kind")];
    if (id === undefined || kind === undefined || facts.has(id)) continue;
    const options = entriesOf(entry, "options").flatMap((option) => textOf(option, "id") ?? []);
    facts.set(id, { kind, options });
  }
  return facts;
}
