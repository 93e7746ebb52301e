import { type Bilingual, distinctFacts, type MissingFact } from "@countykit/core";
import type { Budget, BudgetLine } from "../../input.js";
import type { Ledger } from "../../ledger/ledger.js";
import { type Match, match, NO, UNKNOWN, YES } from "../../selector/match.js";
import type { Selector } from "../../selector/selector.js";
import { unknownsOf } from "../../selector/unknowns.js";
import { enNames, lineName, zhNames } from "../names.js";
import { NO_LINES } from "../nothing-to-check.js";
import { type Evaluate, NO_PARAMS, NONE, outcome } from "../outcome.js";
import { openItem, type OpenItem, smallestSets } from "../smallest-sets.js";
import type { NoDoubleFundingRule } from "./rule.js";

/**
 * Looks for things paid for twice (重复支持): by lines of different sources, or by a line and another programme. A line whose source is open, or
 * of which it is open whether the rule speaks of it, leaves the answer open. What no line names is taken as paid for once only when the
 * budget states that it was compared. When the rule certainly speaks of no line, it is not applicable: no money is bound that could meet on
 * one thing, which is not a pass.
 */
export const evaluateNoDoubleFunding: Evaluate<NoDoubleFundingRule> = (rule, ledger) => {
  if (ledger.budget.lines.length === 0) return [NO_LINES];
  const lines = ledger.budget.lines.map((line) => ({ line, spoken: match(rule.of, line, ledger) })).filter(({ spoken }) => spoken !== NO);
  if (lines.length === 0) return [outcome({ verdict: "not-applicable", message: { key: "no-double-funding.none", params: NO_PARAMS } })];
  const found = [...byAsset(lines)].map(([asset, own]) => judgeAsset(asset, own, rule, ledger));
  const named = (wanted: Match): readonly Bilingual[] => found.filter(({ twice }) => twice === wanted).map(({ label }) => label);
  const [twice, unsure] = [named(YES), named(UNKNOWN)];
  const compared = ledger.budget.facts.find(({ id }) => id === rule.checked)?.value === true;
  const verdict = twice.length > 0 ? "fail" : unsure.length > 0 || !compared ? "unknown" : "pass";
  const names = { unsureZh: zhNames(unsure), unsureEn: enNames(unsure) };
  if (verdict === "fail") {
    return [
      outcome({
        verdict,
        message: { key: "no-double-funding.fail", params: { twiceZh: zhNames(twice), twiceEn: enNames(twice), ...names } },
      }),
    ];
  }
  if (verdict === "pass") return [outcome({ verdict, message: { key: "no-double-funding.pass", params: { lines: lines.length } } })];
  const items = [...found.flatMap((one) => one.items), ...(compared ? [] : [{ breaks: NONE, clears: [comparison(rule.checked)] }])];
  const missing = distinctFacts(items.flatMap(({ breaks, clears }) => [...breaks, ...clears]));
  return [
    outcome({
      verdict,
      missing,
      decides: smallestSets(items, missing),
      message: { key: "no-double-funding.unknown", params: { ...names, compared: compared ? 1 : 0 } },
    }),
  ];
};

interface Spoken {
  readonly line: BudgetLine;
  readonly spoken: Match;
}

function byAsset(lines: readonly Spoken[]): ReadonlyMap<string, readonly Spoken[]> {
  const assets = new Map<string, Spoken[]>();
  for (const one of lines) {
    if (one.line.asset === undefined) continue;
    const own = assets.get(one.line.asset);
    if (own === undefined) assets.set(one.line.asset, [one]);
    else own.push(one);
  }
  return assets;
}

interface JudgedAsset {
  readonly twice: Match;
  readonly label: Bilingual;
  readonly items: readonly OpenItem[];
}

/** Whether one thing is paid for twice, and by whom. */
function judgeAsset(asset: string, lines: readonly Spoken[], { of }: NoDoubleFundingRule, ledger: Ledger): JudgedAsset {
  const { budget } = ledger;
  const others = budget.assets.filter((one) => one.asset === asset);
  const sure = lines.filter(({ spoken }) => spoken === YES);
  const certain = (others.length > 0 && sure.length > 0) || anyPair(sure, (a, b) => differ(a, b, budget) === YES);
  const possible = others.length > 0 || anyPair(lines, (a, b) => differ(a, b, budget) !== NO);
  const payers: readonly Bilingual[] = [
    ...lines.map(({ line }) => lineName(line)),
    ...others.map(({ programme }) => ({ zh: programme, en: programme })),
  ];
  return {
    twice: certain ? YES : possible ? UNKNOWN : NO,
    label: { zh: `${asset}（${zhNames(payers)}）`, en: `${asset} (${enNames(payers)})` },
    items: certain || !possible ? [] : itemsOf(lines, others.length > 0, of, ledger),
  };
}

/**
 * The ways in which a thing may turn out to be paid for twice: a line that may be public money beside another programme, and each line that may
 * differ from the one best known. All are paid from one source exactly when each agrees with that one.
 */
function itemsOf(lines: readonly Spoken[], elsewhere: boolean, of: Selector, ledger: Ledger): readonly OpenItem[] {
  const spoken = ({ line, spoken }: Spoken): readonly MissingFact[] => (spoken === YES ? [] : unknownsOf(of, line, ledger));
  const sure = lines.filter((one) => one.spoken === YES);
  const best = sure.find(({ line }) => candidates(line, ledger.budget)?.length === 1) ?? sure[0] ?? lines[0];
  const apart = lines.flatMap((one) => {
    if (best === undefined || one === best || differ(one.line, best.line, ledger.budget) === NO) return [];
    const open = [best, one].map(({ line }) => sourceUnknown(line, ledger.budget));
    const breaks = [...spoken(best), ...spoken(one), ...open.flat()];
    return [{ breaks, clears: open.every(({ length }) => length > 0) ? [...spoken(best), ...spoken(one)] : breaks }];
  });
  return [...(elsewhere ? lines.map((one) => openItem(spoken(one))) : []), ...apart];
}

/** Whether some two lines stand so to each other. Of lines alike in source, two are enough to ask. */
function anyPair(lines: readonly Spoken[], test: (a: BudgetLine, b: BudgetLine) => boolean): boolean {
  const seen = new Map<string | undefined, number>();
  const asked: BudgetLine[] = [];
  for (const { line } of lines) {
    const before = seen.get(line.source) ?? 0;
    if (before === 2) continue;
    if (asked.some((other) => test(line, other))) return true;
    seen.set(line.source, before + 1);
    asked.push(line);
  }
  return false;
}

/** Whether two lines are paid from different sources: known when both are, or when what they may be has nothing in common. */
function differ(a: BudgetLine, b: BudgetLine, budget: Budget): Match {
  const [first, second] = [candidates(a, budget), candidates(b, budget)];
  if (first === null || second === null) return UNKNOWN;
  if (!first.some((one) => second.includes(one))) return YES;
  return first.length === 1 && second.length === 1 ? NO : UNKNOWN;
}

/** The sources a line may be paid from; `null` when it may be any. */
function candidates({ source }: BudgetLine, { sources }: Budget): readonly string[] | null {
  return source === undefined ? null : (sources.find(({ id }) => id === source)?.oneOf ?? [source]);
}

function sourceUnknown(line: BudgetLine, budget: Budget): readonly MissingFact[] {
  if (candidates(line, budget)?.length === 1) return [];
  const { zh, en } = lineName(line);
  return [{ id: `line/${line.id}/source`, label: { zh: `${zh}：资金来源`, en: `${en}: its source of funds` } }];
}

const comparison = (fact: string): MissingFact => ({
  id: `fact/${fact}`,
  label: { zh: "是否已与其他资金支持的项目逐项比对", en: "whether every line was compared with what other funds pay for" },
});
