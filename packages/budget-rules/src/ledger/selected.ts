import type { BudgetLine } from "../input.js";
import { match, type Match, type MatchContext, UNKNOWN } from "../selector/match.js";
import type { Selector } from "../selector/selector.js";
import { completions } from "./completions.js";

/**
 * Whether a line is selected in every way to fill in what is not known about it (必然选中). Where Kleene logic stays open although all ways
 * agree, as with a category that is named and excluded at once, this answers.
 */
export function selected(selector: Selector, line: BudgetLine, context: MatchContext): Match {
  const plain = match(selector, line, context);
  if (plain !== UNKNOWN) return plain;
  const answers = new Set((completions(line, [selector], context) ?? []).map((way) => match(selector, way, context)));
  const [only] = answers;
  return answers.size === 1 && only !== undefined ? only : UNKNOWN;
}
