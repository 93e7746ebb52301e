import type { Definition } from "../indicator.js";

export type CompletionRateParams = {
  /** Name of the figure of what is done or spent: `funds.paid`, `stations` … */
  readonly done: string;
  /** Name of the figure of what was planned or made available, in the same unit. */
  readonly planned: string;
  /** The unit of both. */
  readonly unit: string;
};

/** Completion or execution rate (完成率、执行率): what is done or spent, of what was planned or made available. */
export const completionRate: Definition<CompletionRateParams> = {
  id: "completion-rate",
  term: { zh: "完成率（执行率）", en: "completion rate" },
  numerator: { zh: "已完成（已支出）数", en: "what is done or spent" },
  denominator: { zh: "计划（可用）数", en: "what was planned or made available" },
  unit: "items",
  measures: "ratio",
  params: {
    done: { kind: "text", term: { zh: "完成数", en: "done" } },
    planned: { kind: "text", term: { zh: "计划数", en: "planned" } },
    unit: { kind: "text", term: { zh: "单位", en: "unit" } },
  },
  cites: [{ document: "lechang-2019/self-evaluation", locator: "三（一）" }],
};
