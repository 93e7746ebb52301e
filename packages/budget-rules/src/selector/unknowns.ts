import { distinctFacts, type MissingFact } from "@countykit/core";
import type { BudgetLine } from "../input.js";
import { match, type MatchContext, matchTag, UNKNOWN } from "./match.js";
import type { Selector } from "./selector.js";
import { tagName } from "./tag-names.js";

/** The facts about a line that a selector asks for and nobody has given (缺失事实), in the selector's order, each once. */
export function unknownsOf(selector: Selector, line: BudgetLine, context: MatchContext): readonly MissingFact[] {
  if (match(selector, line, context) !== UNKNOWN) return [];
  switch (selector.kind) {
    case "and":
    case "or":
      return distinctFacts(selector.of.flatMap((inner) => unknownsOf(inner, line, context)));
    case "not":
      return unknownsOf(selector.of, line, context);
    case "tag":
      return selector.in
        .filter((tag) => matchTag(tag, line, context.budget) === UNKNOWN)
        .map((tag) => fact(line, `tag/${tag}`, `其中用于“${tagName(tag).zh}”的金额`, `how much of it is for “${tagName(tag).en}”`));
    case "category":
      return [fact(line, "category", "类别", "its category")];
    case "source":
      return [fact(line, "source", "资金来源", "its source of funds")];
    case "phase":
      return [fact(line, "phase", "期次", "its phase")];
    case "pending":
      return [fact(line, "contingent/received", "资金是否已到位", "whether the money has arrived")];
    case "all":
    case "line":
      return [];
  }
}

const fact = (line: BudgetLine, what: string, zh: string, en: string): MissingFact => ({
  id: `line/${line.id}/${what}`,
  label: { zh: `${line.id}“${line.name}”：${zh}`, en: `line ${line.id} “${line.name}”: ${en}` },
});
