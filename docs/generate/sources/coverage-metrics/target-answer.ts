import { explainTarget, explainTargetSteps, type TargetFinding, targetTexts, targetVerdictName } from "@countykit/coverage-metrics";
import type { Bilingual } from "@countykit/core";
import type { Answer, Row, Verdict } from "../../rule-page.js";
import { both, inBoth, listed } from "../../words.js";
import { observedIn } from "./readings.js";

const TONES: Readonly<Record<TargetFinding["verdict"], Verdict["tone"]>> = {
  pass: "good",
  fail: "bad",
  excused: "warn",
  unknown: "open",
  "depends-on-reading": "warn",
  "not-applicable": "none",
};

export const verdictOf = (code: TargetFinding["verdict"]): Verdict => ({ code, name: targetVerdictName(code), tone: TONES[code] });

export const answerOf = (finding: TargetFinding): Answer => ({
  subject: null,
  verdict: verdictOf(finding.verdict),
  sentences: [explainTarget(finding)],
  rows: rowsOf(finding),
  readings: finding.readings.map((one) => ({
    title: one.title,
    preferred: one.preferred,
    measured: observedIn(finding, one),
    verdict: verdictOf(one.verdict),
  })),
  steps: finding.verdict === "unknown" ? [] : explainTargetSteps(finding).steps,
  finding,
});

/** The short texts of a finding as rows; empty ones are left out. */
export function rowsOf(finding: TargetFinding): readonly Row[] {
  const texts = { zh: targetTexts(finding, finding, "zh"), en: targetTexts(finding, finding, "en") };
  const row = (zh: string, en: string, key: keyof typeof texts.zh): readonly Row[] =>
    texts.zh[key] === "" ? [] : [[both(zh, en), inBoth((language) => texts[language][key])]];
  const { missing, due } = finding;
  return [
    ...row("测得", "Measured", "observed"),
    ...row("目标", "Target", "limit"),
    ...row("差额", "Distance", "margin"),
    ...row("达标条件", "Met if", "condition"),
    ...(due === null
      ? []
      : [
          [
            both("完成时限", "Time limit"),
            both(`${due.lastDay}（${DUE[due.state].zh}）`, `${due.lastDay} (${DUE[due.state].en})`),
          ] as const,
        ]),
    ...(missing.length === 0 ? [] : [[both("缺少的事实", "Missing facts"), listed(missing.map(({ label }) => label))] as const]),
  ];
}

const DUE: Readonly<Record<NonNullable<TargetFinding["due"]>["state"], Bilingual>> = {
  open: both("核对日时未到期", "still to come on the day asked for"),
  due: both("当日到期", "that very day"),
  passed: both("已到期", "passed"),
};
