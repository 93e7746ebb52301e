import type { Definition } from "../indicator.js";

export type PovertyExitParams = Readonly<Record<never, never>>;

/** Registered poor households that have left poverty (贫困户退出率). */
export const povertyExit: Definition<PovertyExitParams> = {
  id: "poverty-exit",
  term: { zh: "贫困户退出率", en: "households that have left poverty" },
  numerator: { zh: "已脱贫的建档立卡贫困户", en: "registered poor households that have left poverty" },
  denominator: { zh: "建档立卡贫困户", en: "all registered poor households" },
  unit: "households",
  measures: "ratio",
  params: {},
  cites: [{ document: "lechang-2019/self-evaluation", locator: "一" }],
};
