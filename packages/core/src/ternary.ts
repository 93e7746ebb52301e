/**
 * Kleene's three-valued truth (三值逻辑): what is not known is neither true nor false.
 *
 * @source S. C. Kleene, Introduction to Metamathematics (1952), § 64, strong tables
 */
export type Ternary = "yes" | "no" | "unknown";

/** Negation; the unknown stays unknown. */
export const not = (a: Ternary): Ternary => (a === "yes" ? "no" : a === "no" ? "yes" : "unknown");

/** Conjunction: one `no` settles it, whatever the others are. An empty list is `yes`. */
export function and(...of: readonly Ternary[]): Ternary {
  let answer: Ternary = "yes";
  for (const a of of) {
    if (a === "no") return "no";
    if (a === "unknown") answer = "unknown";
  }
  return answer;
}

/** Disjunction: one `yes` settles it, whatever the others are. An empty list is `no`. */
export const or = (...of: readonly Ternary[]): Ternary => not(and(...of.map(not)));

/** A boolean that may be missing: `undefined` and `null` are unknown, never false. */
export const ternary = (known: boolean | null | undefined): Ternary => (known === true ? "yes" : known === false ? "no" : "unknown");
