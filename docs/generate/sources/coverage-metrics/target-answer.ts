import { explainTarget, explainTargetSteps, type TargetFinding, targetTexts, targetVerdictName } from "@countykit/coverage-metrics";
import type { Answer, Row, Verdict } from "../../rule-page.js";
import { answerInEnglish } from "../../in-english.js";
import { both, inBoth, listed } from "../../words.js";
import { withUnit } from "./counted.js";
import { DUE_STATE, shortWayOf } from "./due-words.js";
import { listedName } from "./names.js";
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

export const answerOf = (finding: TargetFinding): Answer => answerInEnglish(told(finding), listedName);

const told = (finding: TargetFinding): Answer => ({
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
  const unit = finding.limit?.unit ?? finding.part?.unit ?? "";
  const row = (zh: string, en: string, key: keyof typeof texts.zh): readonly Row[] =>
    texts.zh[key] === "" || (key === "observed" && isOpenShare(finding))
      ? []
      : [
          [
            both(zh, en),
            withUnit(
              inBoth((language) => texts[language][key]),
              unit,
              finding.kind,
            ),
          ],
        ];
  const { missing } = finding;
  return [
    ...row("测得", "Measured", "observed"),
    ...row("目标", "Target", "limit"),
    ...row("差额", "Distance", "margin"),
    ...row("达标条件", "Met if", "condition"),
    ...dueRows(finding),
    ...(missing.length === 0 ? [] : [[both("缺少的事实", "Missing facts"), listed(missing.map(({ label }) => label))] as const]),
  ];
}

/** Anything from none to all: a share that says nothing. */
export const isOpenShare = ({ part, whole }: TargetFinding): boolean =>
  part !== null && whole !== null && part.min === "0" && part.max !== null && part.max === whole.min && part.max === whole.max;

/** The last day and how the day of the check stands to it: in every reading of the words. */
function dueRows({ due, judgedOn }: TargetFinding): readonly Row[] {
  if (due === null) return [];
  const rows = due.readings.map(({ id, title, lastDay, state }): Row => {
    const said = DUE_STATE[state];
    const way = shortWayOf(id, title);
    const [usual] = due.readings;
    const mark = usual?.id === id ? both("，默认", ", the default") : both("", "");
    return due.readings.length < 2
      ? [both("完成时限", "Time limit"), both(`${lastDay}（${said.zh}）`, `${lastDay} (${said.en})`)]
      : [
          both("完成时限", "Time limit"),
          both(`${lastDay}：${said.zh}（${way.zh}${mark.zh}）`, `${lastDay}: ${said.en} (${way.en} reading${mark.en})`),
        ];
  });
  return [...rows, ...(judgedOn === null ? [] : [[both("判断所据之日", "Judged as of"), both(judgedOn, judgedOn)] as const])];
}
