import type { Bilingual, Verdict } from "@countykit/core";

/** What verdicts are called where targets are spoken of. */
export const VERDICTS: Readonly<Record<Verdict, Bilingual>> = {
  pass: { zh: "达标", en: "met" },
  fail: { zh: "未达标", en: "missed" },
  excused: { zh: "已批准例外", en: "excused" },
  unknown: { zh: "待定", en: "unknown" },
  "not-applicable": { zh: "不适用", en: "not applicable" },
  "depends-on-reading": { zh: "取决于理解", en: "depends on reading" },
};

/**
 * The word for a verdict on a target (目标结论名称).
 *
 * @example
 * ```ts
 * import { targetVerdictName } from "@countykit/coverage-metrics";
 *
 * targetVerdictName("pass"); // => { "zh": "达标", "en": "met" }
 * ```
 * @source the verdicts are those of docs/concepts/verdicts
 */
export const targetVerdictName = (verdict: Verdict): Bilingual => VERDICTS[verdict];
