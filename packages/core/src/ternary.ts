/**
 * Kleene's three-valued truth (三值逻辑): what is not known is neither true nor false.
 *
 * @source S. C. Kleene, Introduction to Metamathematics (1952), § 64, strong tables
 */
export type Ternary = "yes" | "no" | "unknown";

/**
 * Negation (非); the unknown stays unknown.
 *
 * @example
 * ```ts
 * import { not } from "@countykit/core";
 *
 * not("no"); // => "yes"
 * not("unknown"); // => "unknown"
 * ```
 * @source S. C. Kleene, Introduction to Metamathematics (1952), § 64
 */
export const not = (a: Ternary): Ternary => (a === "yes" ? "no" : a === "no" ? "yes" : "unknown");

/**
 * Conjunction (且): one `no` settles it, whatever the others are; without a `no`, one `unknown` leaves it unknown. An empty list is `yes`.
 *
 * @example
 * ```ts
 * import { and } from "@countykit/core";
 *
 * and("yes", "unknown", "no"); // => "no"
 * and("yes", "unknown"); // => "unknown"
 * ```
 * @source S. C. Kleene, Introduction to Metamathematics (1952), § 64
 */
export function and(...of: readonly Ternary[]): Ternary {
  let answer: Ternary = "yes";
  for (const a of of) {
    if (a === "no") return "no";
    if (a === "unknown") answer = "unknown";
  }
  return answer;
}

/**
 * Disjunction (或): one `yes` settles it, whatever the others are; without a `yes`, one `unknown` leaves it unknown. An empty list is `no`.
 *
 * @example
 * ```ts
 * import { or } from "@countykit/core";
 *
 * or("no", "unknown", "yes"); // => "yes"
 * or("no", "unknown"); // => "unknown"
 * ```
 * @source S. C. Kleene, Introduction to Metamathematics (1952), § 64
 */
export const or = (...of: readonly Ternary[]): Ternary => not(and(...of.map(not)));

/**
 * A boolean that may be missing (可缺的是非): `undefined` and `null` are unknown, never false.
 *
 * @example
 * ```ts
 * import { ternary } from "@countykit/core";
 *
 * ternary(false); // => "no"
 * ternary(undefined); // => "unknown"
 * ```
 * @source S. C. Kleene, Introduction to Metamathematics (1952), § 64: the third value stands for what is not known
 */
export const ternary = (known: boolean | null | undefined): Ternary => (known === true ? "yes" : known === false ? "no" : "unknown");
