import { type AssessFinding, explainAssessment } from "@countykit/traceability-types/assess";
import type { Bilingual } from "@countykit/core";
import type { Answer, Row, Verdict } from "../../rule-page.js";
import { both, listed, same } from "../../words.js";

type Code = "pass" | "fail" | "unknown" | "not-applicable";

const NAMES: Readonly<Record<Code, readonly [Bilingual, Verdict["tone"]]>> = {
  pass: [both("符合", "met"), "good"],
  fail: [both("不符合", "not met"), "bad"],
  unknown: [both("待核实", "not known"), "open"],
  "not-applicable": [both("不适用", "not applicable"), "none"],
};

const isCode = (verdict: string): verdict is Code => Object.hasOwn(NAMES, verdict);

export function verdictOf(verdict: AssessFinding["verdict"]): Verdict {
  if (!isCode(verdict)) throw new Error(`requirements never answer ${verdict}`);
  const [name, tone] = NAMES[verdict];
  return { code: verdict, name, tone };
}

const DUE = {
  open: both("未到期", "not due yet"),
  due: both("当日到期", "due that day"),
  passed: both("已到期", "due before"),
} as const;

/** The answer of one requirement, told. */
export function answerOf(finding: AssessFinding): Answer {
  const { due, lacking, extra, missing } = finding;
  const names = (zh: string, en: string, of: readonly string[]): readonly Row[] =>
    of.length === 0 ? [] : [[both(zh, en), listed(of.map(same))]];
  return {
    subject: null,
    verdict: verdictOf(finding.verdict),
    sentences: [explainAssessment(finding)],
    rows: [
      ...names("缺", "Missing", lacking),
      ...names("清单之外", "Besides", extra),
      ...(due === null
        ? []
        : [
            [
              both("完成时限", "Time limit"),
              both(`${due.lastDay}（${DUE[due.state].zh}）`, `${due.lastDay} (${DUE[due.state].en})`),
            ] as const,
          ]),
      ...(missing.length === 0 ? [] : [[both("缺少的事实", "Missing facts"), listed(missing.map(({ label }) => label))] as const]),
    ],
    readings: [],
    steps: [],
    finding: { assessment: finding },
  };
}
