import type { Citation, Period } from "@countykit/core";
import type { Rubric } from "../rubric.js";
import { flag, pointsFor } from "./forms.js";

const cite: Citation = { document: "乐府办〔2022〕9号", locator: "六（四）" };

/**
 * How Lechang assesses the units of its project of 2021 by what they have done (以工作实绩为主的量化考核). The plan gives no points, so two of them stand for
 * work done in time and one for outstanding results: only with both is a unit commended, and whoever is late, or keeps back or diverts funds, is dealt
 * with by the rules.
 *
 * @example
 * ```ts
 * import { lechangAssessment, score } from "@countykit/scoring-rubric";
 *
 * const facts = [{ id: "work.on-time", value: true }, { id: "work.outstanding", value: true }, { id: "funds.diverted", value: false }];
 * const { rating } = score(lechangAssessment, { schema: "countykit-score/1", rubric: lechangAssessment.id, asOf: "2022-12-31", facts });
 * rating; // => { kind: "grade", grade: "commended" }
 * ```
 * @source 乐府办〔2022〕9号, section 六（四）
 */
export const lechangAssessment: Rubric = {
  schema: "countykit-rubric/1",
  id: "cn-2022-lechang-le-fu-ban-9-assessment",
  title: { zh: "乐昌市示范工作量化考核", en: "Lechang's assessment of the units of the project" },
  document: "乐府办〔2022〕9号",
  level: "county",
  jurisdiction: "440281",
  cohorts: [2021],
  cutoff: null,
  weight: 3,
  facts: [
    flag("work.on-time", "按时完成建设任务", "the work is done in time"),
    flag("work.outstanding", "成绩突出，取得成功经验", "results are outstanding, with experience to pass on"),
    flag("funds.diverted", "截留、挪用项目资金", "funds are kept back or diverted"),
  ],
  groups: [
    {
      id: "work",
      title: { zh: "工作实绩", en: "What was done" },
      weight: 3,
      cite,
      items: [
        {
          id: "on-time",
          title: { zh: "按时完成", en: "In time" },
          weight: 2,
          cite,
          scale: pointsFor(2, "work.on-time"),
          evidence: [],
        },
        {
          id: "results",
          title: { zh: "成绩突出", en: "Outstanding results" },
          weight: 1,
          cite,
          scale: pointsFor(1, "work.outstanding"),
          evidence: [],
        },
      ],
    },
  ],
  bonus: null,
  vetoes: [
    {
      id: "diverted",
      title: { zh: "截留、挪用项目资金", en: "Funds kept back or diverted" },
      cite,
      when: { kind: "flag", fact: "funds.diverted" },
    },
  ],
  grades: [
    { id: "commended", title: { zh: "表彰", en: "Commended" }, from: 3, consequence: { zh: "给予表彰", en: "the unit is commended" } },
    { id: "done", title: { zh: "按时完成", en: "Done in time" }, from: 2 },
    {
      id: "late",
      title: { zh: "未按时完成", en: "Late" },
      from: 0,
      consequence: { zh: "按相关规定严肃处理", en: "the unit is dealt with by the rules" },
    },
  ],
};

/**
 * When cases of the project of 2021 are to be summed up and reported (典型案例报送时间): May to November 2022. Ask `containsDate` of core whether a report
 * lies in it.
 *
 * @example
 * ```ts
 * import { containsDate } from "@countykit/core";
 * import { caseReportWindow } from "@countykit/scoring-rubric";
 *
 * containsDate(caseReportWindow, "2022-08-01"); // => true
 * containsDate(caseReportWindow, "2022-12-01"); // => false
 * ```
 * @source 乐府办〔2022〕9号, annex 1, task 二.6
 */
export const caseReportWindow: Period = { from: "2022-05-01", until: "2022-12-01" };
