import type { Bilingual, MissingFact } from "@countykit/core";
import type { BudgetLine } from "../../input.js";
import type { Ledger } from "../../ledger/ledger.js";
import type { Bounds } from "../../ledger/linear.js";
import { match, matchTag, NO, UNKNOWN, YES } from "../../selector/match.js";
import { unknownsOf } from "../../selector/unknowns.js";
import type { Settled } from "../all-settled.js";
import { moneyWhere } from "../money-where.js";
import { enNames, lineName, zhNames } from "../names.js";
import { distinctFacts, openItem, type OpenItem } from "../smallest-sets.js";
import { keywordsIn, searchable } from "./keywords.js";
import type { ProhibitedUse, UseList } from "./rule.js";

/** What a negative list says of some lines. */
export interface JudgedUses {
  readonly verdict: Settled;
  /** Lines that the list binds, or may bind. */
  readonly bound: number;
  /** Lines certainly bound and certainly for a listed use, with the uses. */
  readonly offending: readonly Bilingual[];
  /** Lines for a listed use whose money may or may not be bound. */
  readonly unsure: readonly Bilingual[];
  /** Lines in which a keyword stands and no tag has answered, with keyword and use. */
  readonly reviewed: readonly Bilingual[];
  /** Lines without a tag and without a keyword for which some use is unanswered. */
  readonly untagged: number;
  /** Money certainly, and at most, put to listed uses. */
  readonly money: Bounds;
  readonly missing: readonly MissingFact[];
  /** The ways in which the open lines may break the list. */
  readonly items: readonly OpenItem[];
}

/**
 * Holds lines against a negative list (对照负面清单). An explicit tag answers; a keyword only calls for a review; silence is unknown, unless
 * the budget says that every line was checked for the use. A line whose money is certainly not bound is outside. The amount of a line does not
 * matter to the verdict.
 */
export function judgeUses(list: UseList, ledger: Ledger, within: (line: BudgetLine) => boolean = () => true): JudgedUses {
  const lines = ledger.budget.lines.filter(within).map((line) => judgeLine(line, list, ledger));
  const bound = lines.filter((line) => line.bound !== NO);
  const open = bound.filter(({ bound, yes, unknown }) => unknown.length > 0 || (bound === UNKNOWN && yes.length > 0));
  const offending = bound.filter(({ bound, yes }) => bound === YES && yes.length > 0);
  const hits = open.map((one) => ({ ...one, hits: review(one.line, one.unknown) }));
  const verdict = offending.length > 0 ? "fail" : open.length > 0 ? "unknown" : "pass";
  const facts = verdict === "unknown" ? open.map((one) => factsOf(one, list, ledger)) : [];
  const missing = distinctFacts(facts.flatMap(({ source, tags }) => [...source, ...tags]));
  return {
    verdict,
    bound: bound.length,
    offending: offending.map(({ line, yes }) => withUses(line, yes)),
    unsure: bound.filter(({ bound, yes }) => bound === UNKNOWN && yes.length > 0).map(({ line, yes }) => withUses(line, yes)),
    reviewed: hits.filter(({ hits }) => hits.length > 0).map(({ line, hits }) => bracketed(line, hits)),
    untagged: hits.filter(({ hits, yes, unknown }) => hits.length === 0 && yes.length === 0 && unknown.length > 0).length,
    money: moneyWhere(ledger, (line) => {
      if (!within(line)) return NO;
      const [inBound, inUse] = [match(list.binds, line, ledger), match({ kind: "tag", in: list.uses.map(({ tag }) => tag) }, line, ledger)];
      return inBound === NO || inUse === NO ? NO : inBound === YES && inUse === YES ? YES : UNKNOWN;
    }),
    missing,
    items: facts.flatMap(({ source, tags, yes }) => (yes ? [openItem(source)] : tags.map((tag) => openItem([...source, tag])))),
  };
}

interface JudgedLine {
  readonly line: BudgetLine;
  readonly bound: 0 | 1 | 2;
  readonly yes: readonly ProhibitedUse[];
  readonly unknown: readonly ProhibitedUse[];
}

function judgeLine(line: BudgetLine, { binds, uses }: UseList, ledger: Ledger): JudgedLine {
  const bound = match(binds, line, ledger);
  if (bound === NO) return { line, bound, yes: [], unknown: [] };
  const answering = (wanted: typeof YES | typeof UNKNOWN): readonly ProhibitedUse[] =>
    uses.filter(({ tag }) => matchTag(tag, line, ledger.budget) === wanted);
  return { line, bound, yes: answering(YES), unknown: answering(UNKNOWN) };
}

const review = (line: BudgetLine, uses: readonly ProhibitedUse[]): readonly Bilingual[] => {
  const text = searchable(line);
  return uses.flatMap(({ term, keywords }) => {
    const found = keywordsIn(text, keywords).join("、");
    return found === "" ? [] : [{ zh: `“${found}”→${term.zh}`, en: `“${found}”: ${term.en}` }];
  });
};

const withUses = (line: BudgetLine, uses: readonly ProhibitedUse[]): Bilingual =>
  bracketed(
    line,
    uses.map(({ term }) => term),
  );

function bracketed(line: BudgetLine, what: readonly Bilingual[]): Bilingual {
  const name = lineName(line);
  return { zh: `${name.zh}（${zhNames(what)}）`, en: `${name.en} (${enNames(what)})` };
}

/** What would have to be known of an open line: whether its money is bound, and, unless one use is certain, the unanswered ones. */
function factsOf({ line, bound, yes, unknown }: JudgedLine, { binds }: UseList, ledger: Ledger): OpenFacts {
  const name = lineName(line);
  return {
    source: bound === UNKNOWN ? unknownsOf(binds, line, ledger) : [],
    yes: yes.length > 0,
    tags:
      yes.length > 0
        ? []
        : unknown.map(({ tag, term }) => ({
            id: `line/${line.id}/tag/${tag}`,
            label: { zh: `${name.zh}：是否用于${term.zh}`, en: `${name.en}: whether it is for ${term.en}` },
          })),
  };
}

interface OpenFacts {
  readonly source: readonly MissingFact[];
  readonly tags: readonly MissingFact[];
  /** The line is certainly for a listed use; only its money is in question. */
  readonly yes: boolean;
}
