import type { Bilingual, MissingFact } from "@countykit/core";
import type { BudgetLine } from "../../input.js";
import type { Ledger } from "../../ledger/ledger.js";
import type { Bounds } from "../../ledger/linear.js";
import { match, matchTag, NO, UNKNOWN, YES } from "../../selector/match.js";
import { unknownsOf } from "../../selector/unknowns.js";
import type { Settled } from "../all-settled.js";
import { moneyWhere } from "../money-where.js";
import { enNames, lineName, zhNames } from "../names.js";
import { NONE } from "../outcome.js";
import { besides, openItem, type OpenItem } from "../smallest-sets.js";
import { type Keyword, keywordsIn, keywordsOf, searchable } from "./keywords.js";
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
  const bound = ledger.budget.lines
    .filter(within)
    .map((line) => judgeLine(line, list, ledger))
    .filter((line) => line.bound !== NO);
  const open = bound.filter(({ bound, yes, unknown }) => unknown.length > 0 || (bound === UNKNOWN && yes.length > 0));
  const offending = bound.filter(({ bound, yes }) => bound === YES && yes.length > 0);
  const keywords = new Map(list.uses.map((use) => [use, keywordsOf(use.keywords)]));
  const hits = open.map(({ line, unknown }) => review(line, unknown, keywords));
  const verdict = offending.length > 0 ? "fail" : open.length > 0 ? "unknown" : "pass";
  const facts = verdict === "unknown" ? open.map((one) => factsOf(one, list, ledger)) : [];
  const judged = new Map(bound.map((one) => [one.line, one]));
  return {
    verdict,
    bound: bound.length,
    offending: offending.map(({ line, yes }) => withUses(line, yes)),
    unsure: bound.filter(({ bound, yes }) => bound === UNKNOWN && yes.length > 0).map(({ line, yes }) => withUses(line, yes)),
    reviewed: open.flatMap(({ line }, at) => (hits[at]?.length ? [bracketed(line, hits[at])] : [])),
    untagged: open.filter(({ yes, unknown }, at) => !hits[at]?.length && yes.length === 0 && unknown.length > 0).length,
    money: moneyWhere(ledger, (line) => {
      const one = judged.get(line);
      if (one === undefined || one.yes.length + one.unknown.length === 0) return NO;
      return one.bound === YES && one.yes.length > 0 ? YES : UNKNOWN;
    }),
    missing: facts.flatMap(({ source, tags }) => besides(source, tags)),
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
  const answers = uses.map(({ tag }) => matchTag(tag, line, ledger.budget));
  const answering = (wanted: typeof YES | typeof UNKNOWN): readonly ProhibitedUse[] => uses.filter((_, at) => answers[at] === wanted);
  return { line, bound, yes: answering(YES), unknown: answering(UNKNOWN) };
}

/** The uses of which a keyword stands in a line, with the keywords. */
function review(
  line: BudgetLine,
  uses: readonly ProhibitedUse[],
  keywords: ReadonlyMap<ProhibitedUse, readonly Keyword[]>,
): readonly Bilingual[] {
  const text = searchable(line);
  return uses.flatMap((use) => {
    const found = keywordsIn(text, keywords.get(use) ?? []).join("、");
    return found === "" ? [] : [{ zh: `“${found}”→${use.term.zh}`, en: `“${found}”: ${use.term.en}` }];
  });
}

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
  const [id, zh, en] = [`line/${line.id}/tag/`, `${name.zh}：是否用于`, `${name.en}: whether it is for `];
  return {
    source: bound === UNKNOWN ? unknownsOf(binds, line, ledger) : NONE,
    yes: yes.length > 0,
    tags: yes.length > 0 ? NONE : unknown.map(({ tag, term }) => ({ id: id + tag, label: { zh: zh + term.zh, en: en + term.en } })),
  };
}

interface OpenFacts {
  readonly source: readonly MissingFact[];
  readonly tags: readonly MissingFact[];
  /** The line is certainly for a listed use; only its money is in question. */
  readonly yes: boolean;
}
