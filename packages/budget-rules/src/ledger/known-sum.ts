import { match, UNKNOWN, YES } from "../selector/match.js";
import type { Selector } from "../selector/selector.js";
import type { Ledger } from "./ledger.js";

/**
 * The sum in fen of what a selector takes when every line has an exact amount and answers yes or no (确知的合计), as an exact integer below
 * 2^53; `null` as soon as one thing is not known. The plainest selectors are looked up or compared in place, since most rules use no other.
 */
export function knownSum(selector: Selector, ledger: Ledger): number | null {
  if (ledger.fen === null) return null;
  switch (selector.kind) {
    case "all":
      return ledger.total;
    case "not": {
      const inner = knownSum(selector.of, ledger);
      return inner === null ? null : ledger.total - inner;
    }
    case "category":
      return sumOf("category", selector.in, ledger.fen, ledger);
    case "source":
      return ledger.budget.sources.length === 0
        ? sumOf("source", selector.in, ledger.fen, ledger)
        : sumMatching(selector, ledger.fen, ledger);
    default:
      return sumMatching(selector, ledger.fen, ledger);
  }
}

/** The sum over the lines whose category or source is among those wanted. */
function sumOf(
  field: "category" | "source",
  wanted: readonly string[],
  fen: readonly number[],
  { budget: { lines } }: Ledger,
): number | null {
  const only = wanted.length === 1 ? wanted[0] : undefined;
  let sum = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    const value = field === "category" ? line?.category : line?.source;
    if (value === undefined) return null;
    if (only === undefined ? wanted.includes(value) : value === only) sum += fen[index] ?? 0;
  }
  return sum;
}

function sumMatching(selector: Selector, fen: readonly number[], ledger: Ledger): number | null {
  const { lines } = ledger.budget;
  let sum = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    const answer = match(selector, line, ledger);
    if (answer === UNKNOWN) return null;
    if (answer === YES) sum += fen[index] ?? 0;
  }
  return sum;
}
