import { explainFinding, type Policy, verdictName } from "@countykit/budget-rules";
import { displayMeasure, type Finding, type Language } from "@countykit/core";
import { totalsOf } from "../budget-totals.js";
import type { CheckedBudget } from "../commands/checked.js";
import { countsOf, VERDICTS } from "../report.js";
import { type Tell, textsIn } from "../texts.js";
import { policyDocument } from "./citation.js";
import { findingRows, limitText } from "./finding.js";
import { renderNotes } from "./notes.js";
import type { Style } from "./style.js";
import { boxed, type Column, fitColumns, frameOf, type Row } from "./table.js";
import { renderTotals } from "./totals.js";
import { hanging, wrap } from "./wrap.js";

/** The report on a budget: how much, every finding, what does not apply, and how many of each verdict. */
export function renderBudget(checked: CheckedBudget, asOf: string, language: Language, style: Style): readonly string[] {
  const { budget, policies, findings, notes } = checked;
  const tell = textsIn(language);
  const unstated = findings.filter(isUnstated);
  const applying = findings.filter((finding) => finding.verdict !== "not-applicable" && !unstated.includes(finding));
  return [
    renderTotals(totalsOf(budget, asOf), language, style),
    applying.length === 0
      ? tell("noFindings", {})
      : `${style.bold(tell("findings", {}))}\n${findingsTable(applying, checked, language, style)}`,
    ...unstatedDuties(unstated, policies, language, style),
    ...notApplicable(findings, policies, language, style),
    ...renderNotes(notes, language, style),
    ...(findings.length === 0 ? [] : [wrap(countsLine(findings, language, tell), style.width).join("\n")]),
  ];
}

function findingsTable(findings: readonly Finding[], { budget, policies }: CheckedBudget, language: Language, style: Style): string {
  const rows = policies.flatMap(({ id, title }): readonly Row[] => {
    const own = findings.filter(({ policy }) => policy === id);
    if (own.length === 0) return [];
    return [
      { across: wrap(title[language], style.width - 4).map(style.bold) },
      ...own.flatMap((finding) => findingRows(finding, budget, language, style)),
    ];
  });
  return boxed(findingColumns(rows, language, style), rows, style.dim);
}

/** Intervals and verdicts wrap before titles and sources do: they are short, and the others are not. */
const FIGURES_YIELD = { zh: { 1: 16, 2: 16, 3: 16, 4: 10 }, en: { 1: 18, 2: 18, 3: 18, 4: 10 } } as const;

/** Columns as wide as the findings at hand need; figures are set to the right. */
function findingColumns(rows: readonly Row[], language: Language, { width }: Style): readonly Column[] {
  const tell = textsIn(language);
  const heads = [tell("item", {}), tell("measured", {}), tell("rule", {}), tell("margin", {}), tell("verdict", {}), tell("cited", {})];
  const texts = rows.flatMap((row) => ("across" in row ? [] : [row.map((cell) => (typeof cell === "string" ? cell : cell.text))]));
  const widths = fitColumns(
    heads.map((head, index) => [head, ...texts.map((row) => row[index] ?? "")]),
    width - frameOf(heads.length),
    FIGURES_YIELD[language],
  );
  return heads.map((head, index) => ({ head, width: widths[index] ?? 1, align: index > 0 && index < 4 ? "right" : "left" }));
}

/** A duty about which the budget says nothing at all: there is nothing to show but its name and its place. */
const isUnstated = ({ kind, verdict, measured, missing }: Finding): boolean =>
  kind === "requirement" && verdict === "unknown" && measured === null && missing.length === 1;

/** Duties about which nobody has said anything, in short: each is unknown, and knowing it decides it. */
function unstatedDuties(findings: readonly Finding[], policies: readonly Policy[], language: Language, style: Style): readonly string[] {
  if (findings.length === 0) return [];
  const tell = textsIn(language);
  const lines = policies.flatMap(({ id, title }) => {
    const own = findings.filter(({ policy }) => policy === id);
    const each = own.map((finding) =>
      tell("named", {
        name: `${finding.title[language]}${tell("force", { force: finding.force })}`,
        more: finding.citations.map(({ locator }) => locator).join("、"),
      }),
    );
    return own.length === 0
      ? []
      : hanging(tell("labelled", { label: title[language], text: each.join(language === "zh" ? "；" : "; ") }), style.width);
  });
  return [[style.bold(tell("unstated", { count: findings.length })), ...lines].join("\n")];
}

/** Why a whole policy does not bind a programme; a rule can also have nothing to speak of in a policy that does. */
const POLICY_REASON = /^not-applicable\.(jurisdiction|cohort|not-yet-in-force|repealed)$/u;

/** What does not apply, with the reason; what the policy would have measured is shown for information. */
function notApplicable(findings: readonly Finding[], policies: readonly Policy[], language: Language, style: Style): readonly string[] {
  const lines = policies.flatMap((policy) => {
    const own = findings.filter(({ policy: id, verdict }) => id === policy.id && verdict === "not-applicable");
    const whole = own.filter(({ message }) => POLICY_REASON.test(message.key));
    return [
      ...wholePolicy(policy, whole, language, style),
      ...own.filter((one) => !whole.includes(one)).flatMap((one) => singleRule(one, policy, language, style)),
    ];
  });
  return lines.length === 0 ? [] : [[style.bold(textsIn(language)("notApplicable", {})), ...lines].join("\n")];
}

function wholePolicy(policy: Policy, findings: readonly Finding[], language: Language, style: Style): readonly string[] {
  const tell = textsIn(language);
  const [, reason] = POLICY_REASON.exec(findings[0]?.message.key ?? "") ?? [];
  if (reason === undefined) return [];
  const head = hanging(
    tell("labelled", {
      label: tell("named", { name: policy.title[language], more: policyDocument(policy, tell) }),
      text: tell("notApplicableWhy", { reason }),
    }),
    style.width,
  );
  const shown = findings.filter(({ measured, limit }) => measured !== null && limit !== null);
  if (shown.length === 0) return head;
  const each = shown.map(({ title, measured, operator, limit }) =>
    tell("named", {
      name: `${title[language]} ${displayMeasure(measured, language)}`,
      more: tell("limitIs", { limit: limitText({ operator, limit }, language) }),
    }),
  );
  const text = tell("labelled", { label: tell("forInformation", {}), text: each.join(language === "zh" ? "；" : "; ") });
  return [...head, ...hanging(text, style.width, "    ")];
}

const singleRule = (finding: Finding, policy: Policy, language: Language, style: Style): readonly string[] => {
  const tell = textsIn(language);
  const label = tell("named", { name: finding.title[language], more: policyDocument(policy, tell) });
  return hanging(tell("labelled", { label, text: explainFinding(finding)[language] }), style.width);
};

function countsLine(findings: readonly Finding[], language: Language, tell: Tell): string {
  const counts = countsOf(findings);
  const each = VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) =>
    tell("count", { verdict: verdictName(verdict)[language], count: counts[verdict] }),
  );
  return tell("counts", { all: findings.length, each });
}
