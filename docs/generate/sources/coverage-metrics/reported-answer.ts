import { type TargetFinding, targetTexts } from "@countykit/coverage-metrics";
import type { Bilingual } from "@countykit/core";
import type { Answer, Row, Verdict } from "../../rule-page.js";
import { both, inBoth, listed } from "../../words.js";
import { nameOf } from "./names.js";
import { answerOf } from "./target-answer.js";

/**
 * Nobody passes or fails by a fact that is only reported. What there is to hold it against are the figures that the same report gives elsewhere, so they cannot
 * bear it out: they can only say the same, or something else.
 */
const NAMES: Readonly<Record<TargetFinding["verdict"], Bilingual>> = {
  pass: both("仅有自评所载", "only the report says so"),
  fail: both("与报告他处不符", "at odds with the report"),
  excused: both("仅有自评所载", "only the report says so"),
  unknown: both("待核实", "not verified"),
  "depends-on-reading": both("取决于理解", "depends on reading"),
  "not-applicable": both("不适用", "not applicable"),
};

/** Nothing is good only because somebody says it twice. */
const REPORTED_TONES: Readonly<Record<Verdict["tone"], Verdict["tone"]>> = {
  good: "none",
  bad: "warn",
  warn: "warn",
  open: "open",
  none: "none",
};

/** A reported fact held against the facts at hand. */
export function reportedAnswer(finding: TargetFinding): Answer {
  const answer = answerOf(finding);
  const named = (verdict: Verdict | null): Verdict | null =>
    verdict === null ? null : { ...verdict, name: NAMES[finding.verdict], tone: REPORTED_TONES[verdict.tone] };
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
  pass: both(
    "资料中只有自评报告自己的数字，与此一致，没有别的资料可以印证。",
    "The only figures at hand are those of the self-evaluation itself; they agree with it, and nothing else bears it out.",
  ),
  fail: both("自评报告别处的数字达不到这里所载。", "Figures that the self-evaluation gives elsewhere fall short of what it reports here."),
  excused: both(
    "资料中只有自评报告自己的数字，与此一致，没有别的资料可以印证。",
    "The only figures at hand are those of the self-evaluation itself; they agree with it, and nothing else bears it out.",
  ),
  unknown: both("现有资料不全，自评所载尚不能核实。", "The facts at hand do not suffice to verify what the self-evaluation reports."),
  "depends-on-reading": both(
    "这里所载与报告别处的数字是否一致，取决于怎么理解。",
    "Whether it agrees with the figures that the report gives elsewhere depends on how it is read.",
  ),
  "not-applicable": both("不适用。", "Not applicable."),
};
