import { type TargetFinding, targetTexts } from "@countykit/coverage-metrics";
import type { Bilingual } from "@countykit/core";
import type { Answer, Row, Verdict } from "../../rule-page.js";
import { both, inBoth, listed } from "../../words.js";
import { nameOf } from "./names.js";
import { answerOf } from "./target-answer.js";

/** Nobody passes or fails by a fact that is only reported: it agrees with what else is known, or it does not. */
const NAMES: Readonly<Record<TargetFinding["verdict"], Bilingual>> = {
  pass: both("与资料相符", "borne out"),
  fail: both("资料不足以支持", "not borne out"),
  excused: both("与资料相符", "borne out"),
  unknown: both("待核实", "not verified"),
  "depends-on-reading": both("取决于理解", "depends on reading"),
  "not-applicable": both("不适用", "not applicable"),
};

/** A reported fact held against the facts at hand. */
export function reportedAnswer(finding: TargetFinding): Answer {
  const answer = answerOf(finding);
  const named = (verdict: Verdict | null): Verdict | null =>
    verdict === null ? null : { ...verdict, name: NAMES[finding.verdict], tone: verdict.tone === "bad" ? "warn" : verdict.tone };
  const observed = inBoth((language) => targetTexts(finding, finding, language).observed);
  const { missing, lacking } = finding;
  const rows: readonly Row[] = [
    ...(observed.zh === "" ? [] : [[both("资料所示", "The facts show"), observed] as const]),
    ...(lacking.length === 0 ? [] : [[both("资料中没有的", "Not among the facts"), listed(lacking.map(nameOf))] as const]),
    ...(missing.length === 0 ? [] : [[both("缺少的事实", "Missing facts"), listed(missing.map(({ label }) => label))] as const]),
  ];
  return {
    ...answer,
    verdict: named(answer.verdict),
    sentences: [SAID[finding.verdict]],
    rows,
    readings: answer.readings.map((one, index) => {
      const code = finding.readings[index]?.verdict;
      return code === undefined ? one : { ...one, verdict: { ...one.verdict, name: NAMES[code] } };
    }),
    steps: [],
  };
}

const SAID: Readonly<Record<TargetFinding["verdict"], Bilingual>> = {
  pass: both("现有资料与自评所载相符。", "The facts at hand bear out what the self-evaluation reports."),
  fail: both("现有资料达不到自评所载。", "The facts at hand fall short of what the self-evaluation reports."),
  excused: both("现有资料与自评所载相符。", "The facts at hand bear out what the self-evaluation reports."),
  unknown: both("现有资料不全，自评所载尚不能核实。", "The facts at hand do not suffice to verify what the self-evaluation reports."),
  "depends-on-reading": both(
    "自评所载是否与资料相符，取决于怎么理解。",
    "Whether the facts at hand bear it out depends on how it is read.",
  ),
  "not-applicable": both("不适用。", "Not applicable."),
};
