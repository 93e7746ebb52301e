import type { BudgetLine } from "../input.js";
import { matchTag, type MatchContext, UNKNOWN } from "../selector/match.js";
import type { Selector, SelectorField } from "../selector/selector.js";

/** More ways than this to fill in one line, and its bounds are taken wide instead of tight. */
const MOST = 4096;

/** A value that no selector mentions: stands for every other one. */
const OTHER = "\u0000other";

/**
 * Every way to fill in what is not known about a line (补全), as far as the selectors can tell them apart: one fully known line each. `null`
 * when there are too many.
 */
export function completions(line: BudgetLine, selectors: readonly Selector[], context: MatchContext): readonly BudgetLine[] | null {
  const mentioned = mentions(selectors);
  let ways: readonly BudgetLine[] = [line];
  const branch = (choices: readonly Partial<BudgetLine>[]): void => {
    ways = ways.length * choices.length > MOST ? [] : ways.flatMap((way) => choices.map((choice) => ({ ...way, ...choice })));
  };

  if (line.category === undefined && mentioned.category.size > 0) branch([...mentioned.category, OTHER].map((category) => ({ category })));
  if (line.phase === undefined && mentioned.phase.size > 0) branch([...mentioned.phase, OTHER].map((phase) => ({ phase })));
  if (mentioned.source.size > 0) {
    const candidates =
      line.source === undefined ? [...mentioned.source, OTHER] : context.budget.sources.find(({ id }) => id === line.source)?.oneOf;
    if (candidates !== undefined && !mentioned.source.has(line.source ?? "")) branch(candidates.map((source) => ({ source })));
  }
  for (const tag of mentioned.tag) {
    if (matchTag(tag, line, context.budget) !== UNKNOWN) continue;
    ways =
      ways.length * 2 > MOST
        ? []
        : ways.flatMap((way) => [
            { ...way, tags: [...(way.tags ?? []), tag] },
            { ...way, notTags: [...(way.notTags ?? []), tag] },
          ]);
  }
  const { contingent } = line;
  if (mentioned.pending && contingent?.received === null) {
    branch([true, false].map((received) => ({ contingent: { ...contingent, received } })));
  }
  return ways.length === 0 ? null : ways;
}

type Mentions = Readonly<Record<SelectorField, ReadonlySet<string>>> & { readonly pending: boolean };

function mentions(selectors: readonly Selector[]): Mentions {
  const found = {
    category: new Set<string>(),
    tag: new Set<string>(),
    source: new Set<string>(),
    phase: new Set<string>(),
    line: new Set<string>(),
  };
  let pending = false;
  const walk = (selector: Selector): void => {
    switch (selector.kind) {
      case "all":
        return;
      case "pending":
        pending = true;
        return;
      case "not":
        walk(selector.of);
        return;
      case "and":
      case "or":
        selector.of.forEach(walk);
        return;
      default:
        for (const value of selector.in) found[selector.kind].add(value);
    }
  };
  selectors.forEach(walk);
  return { ...found, pending };
}
