import { type AssessFinding, explainAssessment, type Requirement } from "@countykit/traceability-types/assess";
import type { Bilingual } from "@countykit/core";
import type { Answer, Row, Verdict } from "../../rule-page.js";
import { answerInEnglish } from "../../in-english.js";
import { both, listed, same } from "../../words.js";
import { englishNames } from "./names.js";

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

/** What the names are that an answer finds too few or too many, by the kind of the clause. */
const LISTS: Readonly<Record<string, { readonly lacking: Bilingual; readonly extra: Bilingual }>> = {
  "any-of": { lacking: both("须有其一", "One of these is needed"), extra: both("清单之外", "Besides") },
  agree: { lacking: both("缺", "Missing"), extra: both("各处说法", "As stated") },
  "same-products": { lacking: both("只在第一份清单", "On the first list only"), extra: both("只在其他清单", "On the others only") },
  delivered: { lacking: both("计划而未建", "Planned, not built"), extra: both("实际交付", "Delivered instead") },
  level: { lacking: both("缺", "Missing"), extra: both("级别不够", "Below the level") },
};

const USUAL = { lacking: both("缺", "Missing"), extra: both("清单之外", "Besides") };

/** The answer of one requirement, told. */
export const answerOf = (finding: AssessFinding, requirement: Requirement): Answer =>
  answerInEnglish(told(finding), englishNames(requirement));

function told(finding: AssessFinding): Answer {
  const { due, lacking, extra, missing, kind } = finding;
  const names = (title: Bilingual, of: readonly string[]): readonly Row[] => (of.length === 0 ? [] : [[title, listed(of.map(same))]]);
  const titles = LISTS[kind] ?? USUAL;
  return {
    subject: null,
    verdict: verdictOf(finding.verdict),
    sentences: [explainAssessment(finding)],
    rows: [
      ...names(titles.lacking, lacking),
      ...names(titles.extra, extra),
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
