/** Longest text and most candidates that are compared; beyond that nobody means a slip of the pen. */
const LONGEST = 64;
const MOST_CANDIDATES = 200;

/**
 * The candidate that was most likely meant (相近写法): the nearest one within a third of its length, of which transposed neighbours count one.
 * `undefined` when none is near. At most 200 candidates of at most 64 characters are compared.
 *
 * @example
 * ```ts
 * import { nearest } from "@countykit/core/reading";
 *
 * nearest("amuont", ["asset", "amount"]); // => "amount"
 * nearest("village", ["asset", "amount"]); // => undefined
 * ```
 * @source F. J. Damerau, A technique for computer detection and correction of spelling errors, CACM 7 (1964)
 */
export function nearest(received: string, candidates: Iterable<string>): string | undefined {
  if (received.length === 0 || received.length > LONGEST) return undefined;
  const wanted = received.toLowerCase();
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  let looked = 0;
  for (const candidate of candidates) {
    looked += 1;
    if (looked > MOST_CANDIDATES) break;
    if (candidate.length > LONGEST) continue;
    const distance = damerauLevenshtein(wanted, candidate.toLowerCase());
    if (distance < least && distance <= Math.max(1, Math.floor(candidate.length / 3)) && distance < candidate.length) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/**
 * The number of insertions, deletions, substitutions and transpositions of neighbours between two texts (编辑距离), each part changed once.
 *
 * @source F. J. Damerau, A technique for computer detection and correction of spelling errors, CACM 7 (1964); optimal string alignment
 */
export function damerauLevenshtein(a: string, b: string): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      }
      current.push(least);
    }
    before = above;
    above = current;
  }
  return above[b.length] ?? 0;
}
