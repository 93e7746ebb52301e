import { match, UNKNOWN, YES } from "../selector/match.js";
import type { Selector } from "../selector/selector.js";
import type { Ledger } from "./ledger.js";

/**
 * The sum in fen of what a selector takes when every line has an exact amount and answers yes or no (确知的合计), as an exact integer below
 * 2^53; `null` as soon as one thing is not known. The plainest selectors are looked up or compared in place, since most rules use no other.
 */
export function knownSum(selector: Selector, ledger: Ledger): number | null {
  const { fen } = ledger;
  if (fen === null) return null;
  const { lines } = ledger.budget;
  let sum = 0;
  switch (selector.kind) {
    case "all":
      return ledger.total;
    case "not": {
      const inner = knownSum(selector.of, ledger);
      return inner === null ? null : ledger.total - inner;
    }
    case "category": {
      const wanted = selector.in;
      for (let index = 0; index < lines.length; index += 1) {
        const category = lines[index]?.category;
        if (category === undefined) return null;
        if (wanted.includes(category)) sum += fen[index] ?? 0;
      }
      return sum;
    }
    default:
      for (let index = 0; index < lines.length; index += 1) {
        const line = lines[index];
        if (line === undefined) continue;
        const answer = match(selector, line, ledger);
        if (answer === UNKNOWN) return null;
        if (answer === YES) sum += fen[index] ?? 0;
      }
      return sum;
  }
}
