import type { Definition } from "../indicator.js";

export type PovertyVillageExitParams = Readonly<Record<never, never>>;

/** Designated poverty villages that have left poverty (贫困村退出率). */
export const povertyVillageExit: Definition<PovertyVillageExitParams> = {
  id: "poverty-village-exit",
  term: { zh: "贫困村退出率", en: "villages that have left poverty" },
  numerator: { zh: "已退出的省定（相对）贫困村", en: "designated poverty villages that have left poverty" },
  denominator: { zh: "省定（相对）贫困村总数", en: "all designated poverty villages" },
  unit: "villages",
  measures: "ratio",
  params: {},
  cites: [{ document: "lechang-2019/self-evaluation", locator: "一" }],
};
