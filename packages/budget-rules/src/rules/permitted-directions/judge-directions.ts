import type { Bilingual, MissingFact } from "@countykit/core";
import type { BudgetLine } from "../../input.js";
import type { Ledger } from "../../ledger/ledger.js";
import type { Bounds } from "../../ledger/linear.js";
import { type Match, match, matchTag, NO, UNKNOWN, YES } from "../../selector/match.js";
import { unknownsOf } from "../../selector/unknowns.js";
import type { Settled } from "../all-settled.js";
import { moneyWhere } from "../money-where.js";
import { lineName } from "../names.js";
import { besides, type OpenItem } from "../smallest-sets.js";
import type { DirectionList } from "./rule.js";

/** What a list of directions says of some lines. */
export interface JudgedDirections {
  readonly verdict: Settled;
  /** Lines that the list speaks of, or may speak of. */
  readonly bound: number;
  /** Lines certainly spoken of whose direction is certainly not in the list. */
  readonly outside: readonly Bilingual[];
  /** Lines of which it is not known whether the list speaks of them, or which direction they take. */
  readonly unclassified: readonly Bilingual[];
  /** Listed directions that certainly no line takes. */
  readonly unfunded: readonly Bilingual[];
  /** Money certainly, and at most, outside the list. */
  readonly money: Bounds;
  readonly missing: readonly MissingFact[];
  /** The ways in which the open lines may break the list; an open list cannot be broken. */
  readonly items: readonly OpenItem[];
}

interface JudgedLine {
  readonly line: BudgetLine;
  readonly spoken: Match;
  readonly listed: Match;
}

/**
 * Holds lines against a list of directions (对照支持方向). A line certainly outside a closed list fails; outside an open one it is only not
 * listed, which is unknown; a line without a category or tags is unknown. A direction that no line takes is told and decides nothing.
 */
export function judgeDirections(list: DirectionList, ledger: Ledger, within: (line: BudgetLine) => boolean = () => true): JudgedDirections {
  const taken = { kind: list.by, in: list.directions.map(({ id }) => id) } as const;
  const bound = ledger.budget.lines
    .filter(within)
    .map((line): JudgedLine => ({ line, spoken: match(list.of, line, ledger), listed: match(taken, line, ledger) }))
    .filter(({ spoken }) => spoken !== NO);
  const outside = bound.filter(({ spoken, listed }) => spoken === YES && listed === NO);
  const open = bound.filter(({ spoken, listed }) => listed === UNKNOWN || (spoken === UNKNOWN && listed === NO));
  const verdict = outside.length > 0 && !list.open ? "fail" : outside.length + open.length > 0 ? "unknown" : "pass";
  const judged = new Map(bound.map((one) => [one.line, one]));
  const facts = verdict === "unknown" ? [...open, ...outside].map((one) => factsOf(one, list, ledger)) : [];
  const missing = facts.flatMap(({ spoken, direction }) => besides(spoken, direction));
  return {
    verdict,
    bound: bound.length,
    outside: outside.map(({ line }) => lineName(line)),
    unclassified: open.map(({ line }) => lineName(line)),
    unfunded: list.directions
      .filter(({ id }) => bound.every(({ line }) => match({ kind: list.by, in: [id] }, line, ledger) === NO))
      .map(({ term }) => term),
    money: moneyWhere(ledger, (line) => {
      const one = judged.get(line);
      if (one === undefined || one.listed === YES) return NO;
      return one.spoken === YES && one.listed === NO ? YES : UNKNOWN;
    }),
    missing,
    items: facts.map(({ spoken, direction }) => {
      const all = spoken.length === 0 ? direction : [...spoken, ...direction];
      return { breaks: list.open ? [] : all, clears: spoken.length === 0 ? direction : [...direction, ...spoken] };
    }),
  };
}

/** What would have to be known of an open line: whether the list speaks of it, and the direction it takes. */
function factsOf({ line, spoken, listed }: JudgedLine, { of, by, directions }: DirectionList, ledger: Ledger): OpenFacts {
  const name = lineName(line);
  const [start, zh, en] = [`line/${line.id}/tag/`, `${name.zh}：是否用于`, `${name.en}: whether it is for `];
  const fact = (what: string, zh: string, en: string): MissingFact => ({
    id: `line/${line.id}/${what}`,
    label: { zh: `${name.zh}：${zh}`, en: `${name.en}: ${en}` },
  });
  return {
    spoken: spoken === UNKNOWN ? unknownsOf(of, line, ledger) : [],
    direction:
      listed === NO
        ? spoken === YES
          ? [fact("listed", "其方向是否属于“等”所指", "whether the open list covers its direction")]
          : []
        : by === "category"
          ? [fact("category", "类别", "its category")]
          : directions
              .filter(({ id }) => matchTag(id, line, ledger.budget) === UNKNOWN)
              .map(({ id, term }) => ({ id: start + id, label: { zh: zh + term.zh, en: en + term.en } })),
  };
}

interface OpenFacts {
  readonly spoken: readonly MissingFact[];
  readonly direction: readonly MissingFact[];
}
