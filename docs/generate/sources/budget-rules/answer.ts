import { type Budget, explainFinding, explainSteps, type Policy, verdictName } from "@countykit/budget-rules";
import { type Bilingual, type Finding, operatorSign } from "@countykit/core";
import { type Answer, NOTHING_TO_CHECK, type Row, type Verdict } from "../../rule-page.js";
import { both, inBoth, listed, same, shown } from "../../words.js";

const TONES: Readonly<Record<Finding["verdict"], Verdict["tone"]>> = {
  pass: "good",
  fail: "bad",
  excused: "warn",
  unknown: "open",
  "depends-on-reading": "warn",
  "not-applicable": "none",
};

export const verdictOf = (code: Finding["verdict"]): Verdict => ({ code, name: verdictName(code), tone: TONES[code] });

/** What is not applicable under a rule that binds has nothing to apply to, which is another thing than a rule of another batch. */
export const boundVerdictOf = (code: Finding["verdict"]): Verdict =>
  code === "not-applicable" ? { code: NOTHING_TO_CHECK, name: both("暂无可查", "nothing to check yet"), tone: "none" } : verdictOf(code);

/** One finding, told. */
export function answerOf(finding: Finding, budget: Budget, policies: readonly Policy[], asOf: string, binds: boolean): Answer {
  return {
    subject: subjectName(finding.subject, budget),
    verdict: binds ? boundVerdictOf(finding.verdict) : verdictOf(finding.verdict),
    sentences: [explainFinding(finding)],
    rows: rowsOf(finding),
    readings: finding.readings.map(({ title, preferred, measured, verdict }) => ({
      title,
      preferred,
      measured: shown(measured),
      verdict: verdictOf(verdict),
    })),
    steps: finding.readings.length > 0 || finding.kind === "sum" ? explainSteps(finding, budget, policies, { asOf }).steps : [],
    finding,
  };
}

function rowsOf({ measured, operator, limit, margin, missing }: Finding): readonly Row[] {
  const limitText = inBoth((language) => `${operator === null ? "" : `${operatorSign(operator)} `}${shown(limit)[language]}`);
  return [
    ...(measured === null ? [] : [row("测得", "Measured", shown(measured))]),
    ...(limit === null ? [] : [row("限值", "Limit", limitText)]),
    ...(margin === null ? [] : [row("离限值", "To the limit", shown(margin))]),
    ...(missing.length === 0 ? [] : [row("缺少的事实", "Missing facts", listed(missing.map(({ label }) => label)))]),
  ];
}

const row = (zh: string, en: string, value: Bilingual): Row => [both(zh, en), value];

/** What a finding is about, by the name the budget gives it. */
function subjectName(subject: string | null, budget: Budget): Bilingual | null {
  if (subject === null) return null;
  if (subject === "sources") return both("资金来源", "sources of funds");
  if (subject === "phases") return both("各期资金", "funds of the phases");
  const id = subject.slice(subject.indexOf("/") + 1);
  const { declared, lines, groups, contracts, sources, phases } = budget;
  const named = [...declared, ...lines, ...groups, ...contracts, ...sources, ...phases];
  return same((named.find((one) => one.id === subject) ?? named.find((one) => one.id === id))?.name ?? subject);
}
