import type { Issue } from "../issue.js";
import { nearest } from "./nearest.js";
import { shortened } from "./pointer.js";

/**
 * What an issue says of a name that nothing has (引用不存在): the names there are, at most ten of them, the name that stood there, and the one
 * that was most likely meant.
 *
 * @example
 * ```ts
 * import { unknownName } from "@countykit/core/reading";
 *
 * unknownName("centrl", ["central", "county"]); // => { "expected": "central | county", "received": "“centrl”", "didYouMean": "central" }
 * ```
 * @source semantics § 8: an issue says what was expected, what stood there, and how to mend it
 */
export function unknownName(name: string, known: Iterable<string>): Pick<Issue, "expected" | "received" | "didYouMean"> {
  const didYouMean = nearest(name, known);
  return { expected: listed(known), received: `“${shortened(name, 40)}”`, ...(didYouMean === undefined ? {} : { didYouMean }) };
}

function listed(names: Iterable<string>): string {
  const first: string[] = [];
  for (const name of names) {
    if (first.length === 10) return `${first.join(" | ")} | …`;
    first.push(shortened(name, 20));
  }
  return first.join(" | ");
}
