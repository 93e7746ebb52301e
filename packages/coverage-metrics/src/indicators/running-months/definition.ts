import type { FacilityKind } from "../../rosters/rows.js";
import { facilityForm } from "../forms.js";
import type { Definition } from "../indicator.js";

export type RunningMonthsParams = { readonly kind: FacilityKind };

/** Whole months that a facility has been in operation (已运营月数). */
export const runningMonths: Definition<RunningMonthsParams> = {
  id: "running-months",
  term: { zh: "已运营月数", en: "months in operation" },
  numerator: { zh: "自投入运营之日起的整月数", en: "whole months since the day it opened" },
  denominator: null,
  unit: "months",
  measures: "count",
  params: { kind: facilityForm },
  cites: [{ document: "lechang-2019/self-evaluation", locator: "指标体系表 二 服务体系建设(1)" }],
};
