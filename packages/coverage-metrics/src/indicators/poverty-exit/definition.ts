import type { Definition } from "../indicator.js";

/** Whose exit is counted: that of the registered poor households, or of the designated poverty villages. */
export type PovertyExitParams = { readonly of: "households" | "villages" };

/** Poor households or villages that have left poverty (贫困户、贫困村退出率). */
export const povertyExit: Definition<PovertyExitParams> = {
  id: "poverty-exit",
  term: { zh: "贫困退出率", en: "share that has left poverty" },
  numerator: { zh: "已脱贫的贫困户，或已退出的贫困村", en: "households or villages that have left poverty" },
  denominator: { zh: "建档立卡贫困户，或省定（相对）贫困村总数", en: "all registered poor households, or all designated poverty villages" },
  unit: "households",
  measures: "ratio",
  params: {
    of: {
      kind: "choice",
      options: { households: { zh: "贫困户", en: "households" }, villages: { zh: "贫困村", en: "villages" } },
      term: { zh: "对象", en: "of" },
    },
  },
  cites: [{ document: "lechang-2019/self-evaluation", locator: "一" }],
};
