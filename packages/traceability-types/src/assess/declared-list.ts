/** What a list that somebody declares has of a list that is asked for (自报清单比对). */
export interface DeclaredList {
  /** Asked for and not declared, in the order in which it is asked for. */
  readonly missing: readonly string[];
  readonly covered: readonly string[];
  /** Declared, and not asked for. */
  readonly extra: readonly string[];
}

/** Compares two lists of names, blanks around them aside; what stands twice counts once. */
export function declaredList(declared: readonly string[], asked: readonly string[]): DeclaredList {
  const said = new Set(declared.map((name) => name.trim()).filter((name) => name !== ""));
  const wanted = new Set(asked);
  return {
    missing: asked.filter((name) => !said.has(name)),
    covered: asked.filter((name) => said.has(name)),
    extra: [...said].filter((name) => !wanted.has(name)),
  };
}
