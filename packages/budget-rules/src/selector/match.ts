import type { Budget, BudgetLine } from "../input.js";
import type { Selector } from "./selector.js";

/** How a line answers a selector: no, yes, or nobody knows. Numbers, because this is asked for every line of every rule. */
export type Match = 0 | 1 | 2;

export const NO = 0;
export const YES = 1;
export const UNKNOWN = 2;

/** What matching needs to know besides the line. */
export interface MatchContext {
  readonly budget: Budget;
  /** The day for which the question is asked, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** Whether a line is selected (是否选中), in Kleene logic. */
export function match(selector: Selector, line: BudgetLine, context: MatchContext): Match {
  switch (selector.kind) {
    case "all":
      return YES;
    case "category":
      return line.category === undefined ? UNKNOWN : selector.in.includes(line.category) ? YES : NO;
    case "phase":
      return line.phase === undefined ? UNKNOWN : selector.in.includes(line.phase) ? YES : NO;
    case "line":
      return selector.in.includes(line.id) ? YES : NO;
    case "source":
      return matchSource(selector.in, line.source, context.budget);
    case "tag":
      return matchTags(selector.in, line, context.budget);
    case "pending":
      return pending(line, context.asOf);
    case "not": {
      const inner = match(selector.of, line, context);
      return inner === UNKNOWN ? UNKNOWN : inner === YES ? NO : YES;
    }
    case "and":
      return all(selector.of, line, context, NO);
    case "or":
      return all(selector.of, line, context, YES);
  }
}

/** Conjunction and disjunction are the same walk: one `settling` answer settles it, an unknown keeps it open. */
function all(of: readonly Selector[], line: BudgetLine, context: MatchContext, settling: Match): Match {
  let answer: Match = settling === NO ? YES : NO;
  for (const selector of of) {
    const one = match(selector, line, context);
    if (one === settling) return settling;
    if (one === UNKNOWN) answer = UNKNOWN;
  }
  return answer;
}

/** Money whose source is one of several (上级资金) is selected when all of them are, and not when none is; they may be open in turn. */
function matchSource(wanted: readonly string[], source: string | undefined, budget: Budget): Match {
  if (source === undefined) return UNKNOWN;
  return wanted.includes(source) ? YES : matchCandidates(wanted, source, budget, []);
}

function matchCandidates(wanted: readonly string[], source: string, budget: Budget, seen: readonly string[]): Match {
  const candidates = budget.sources.find(({ id }) => id === source)?.oneOf;
  if (candidates === undefined || seen.includes(source)) return NO;
  const answers = candidates.map((one) => (wanted.includes(one) ? YES : matchCandidates(wanted, one, budget, [...seen, source])));
  return answers.every((one) => one === YES) ? YES : answers.every((one) => one === NO) ? NO : UNKNOWN;
}

function matchTags(wanted: readonly string[], line: BudgetLine, budget: Budget): Match {
  let answer: Match = NO;
  for (const tag of wanted) {
    const one = matchTag(tag, line, budget);
    if (one === YES) return YES;
    if (one === UNKNOWN) answer = UNKNOWN;
  }
  return answer;
}

/** Whether a line is for a use (用途标签): an explicit tag answers; silence is unknown unless the budget says it was checked throughout. */
export function matchTag(tag: string, line: BudgetLine, budget: Budget): Match {
  if (line.tags?.includes(tag)) return YES;
  if (line.notTags?.includes(tag)) return NO;
  if (line.partTags?.includes(tag)) return UNKNOWN;
  return budget.completeTags.includes(tag) ? NO : UNKNOWN;
}

/** Whether contingent money has still not arrived on the day asked for. */
export function pending({ contingent }: BudgetLine, asOf: string): Match {
  if (contingent === undefined) return NO;
  const { received } = contingent;
  if (received === null) return UNKNOWN;
  if (typeof received === "boolean") return received ? NO : YES;
  return received <= asOf ? NO : YES;
}
