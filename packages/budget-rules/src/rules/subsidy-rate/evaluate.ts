import { fenOf, type Measure, type MissingFact } from "@countykit/core";
import { type Atom, atomsOf } from "../../ledger/atoms.js";
import type { Ledger } from "../../ledger/ledger.js";
import { boundsOfForm } from "../../ledger/linear.js";
import { ratioBounds } from "../../ledger/ratio-bounds.js";
import { selected } from "../../ledger/selected.js";
import { NOTHING, SUM, yuan } from "../../ledger/total.js";
import { UNKNOWN, YES } from "../../selector/match.js";
import type { Selector } from "../../selector/selector.js";
import { unknownsOf } from "../../selector/unknowns.js";
import { againstLimit, constant, doubted, exactYuan, judge, senseOf, slackOf } from "../judge.js";
import { ratioLimit } from "../limit.js";
import { NO_LINES, NO_SUCH_LINE } from "../nothing-to-check.js";
import { type Evaluate, outcome, type Outcome } from "../outcome.js";
import { investmentOf, type Project, projectsOf } from "./projects.js";
import type { SubsidyCap, SubsidyRateRule } from "./rule.js";

/**
 * Holds the subsidy of every project against its caps (补助比例核查), one outcome per project and cap; a line that names no project stands for
 * itself. A rate is decided by cross-multiplication, subsidy against rate × investment, and measured as a ratio; its margin is subsidy in
 * yuan, rounded down to the fen. An amount is measured in yuan, with an exact margin. The investment unknown, a rate is unknown unless
 * there is certainly no subsidy.
 */
export const evaluateSubsidyRate: Evaluate<SubsidyRateRule> = (rule, ledger) => {
  if (ledger.budget.lines.length === 0) return [NO_LINES];
  const outcomes = projectsOf(ledger).flatMap((project) => {
    const matches = new Set(project.lines.map((line) => selected(rule.of, line, ledger)));
    if (!matches.has(YES) && !matches.has(UNKNOWN)) return [];
    const doubt = matches.has(YES) ? null : project.lines.flatMap((line) => unknownsOf(rule.of, line, ledger));
    return rule.caps.map((cap) => checkCap(cap, project, subsidyOf(rule, cap, project, ledger), doubt));
  });
  return outcomes.length === 0 ? [NO_SUCH_LINE] : outcomes;
};

/** The money of a project that counts under a cap. */
function subsidyOf(rule: SubsidyRateRule, { sources }: SubsidyCap, { lines, entries, shared }: Project, ledger: Ledger): readonly Atom[] {
  const of: Selector[] = [rule.of];
  if (sources !== undefined) of.push({ kind: "source", in: sources });
  if (shared) of.push({ kind: "line", in: lines.map(({ id }) => id) });
  return atomsOf({ ...ledger, entries: () => entries }, { kind: "and", of }, NOTHING);
}

/** `doubt` holds the facts that would tell whether the project is subsidised at all; `null` when it certainly is. */
function checkCap(cap: SubsidyCap, project: Project, subsidy: readonly Atom[], doubt: readonly MissingFact[] | null): Outcome {
  const { sign, strict } = senseOf(cap.operator);
  const rate = cap.limit.kind === "rate" ? ratioLimit(cap.limit.rate) : null;
  const investment = rate === null ? null : investmentOf(project);
  const scale = rate?.fraction.denominator ?? 1n;
  const side = cap.limit.kind === "amount" ? constant(fenOf(cap.limit.amount)) : (investment ?? constant(0n));
  const atoms = [...subsidy, side];
  const weights = { ...againstLimit(sign, scale), base: -(rate?.fraction.numerator ?? 1n) };
  const form = boundsOfForm(atoms, weights);
  const judgement = judge(form, strict, () => ({ atoms, weights }));
  const { verdict, missing, decides } = doubt !== null && judgement.verdict === "fail" ? doubted(judgement, doubt) : judgement;
  const measured = investment === null ? yuan(boundsOfForm(subsidy, SUM)) : rateOf(atoms, investment);
  return outcome({
    subject: `${project.id}/${cap.id}`,
    verdict,
    measured,
    operator: cap.operator,
    limit: rate?.measure ?? exactYuan(side.min),
    margin: yuan(slackOf(form, scale)),
    missing,
    decides,
    message: {
      key: cap.limit.kind === "amount" ? `subsidy-rate.amount.${verdict}` : rateKey(verdict, measured),
      params: { project: project.name, capZh: cap.title.zh, capEn: cap.title.en, operator: cap.operator },
    },
  });
}

/** Both ends of subsidy over investment; `null` when the investment is not known or is nothing. */
const rateOf = (atoms: readonly Atom[], { min }: Atom): Measure | null => (min === 0n ? null : { unit: "ratio", ...ratioBounds(atoms) });

function rateKey(verdict: "pass" | "fail" | "unknown", measured: Measure | null): RateKey {
  if (measured !== null) return `subsidy-rate.rate.${verdict}`;
  return verdict === "unknown"
    ? "subsidy-rate.rate.unmeasured"
    : verdict === "fail"
      ? "subsidy-rate.rate.no-investment"
      : "subsidy-rate.rate.no-subsidy";
}

type RateKey = Extract<Outcome["message"]["key"], `subsidy-rate.rate.${string}`>;
