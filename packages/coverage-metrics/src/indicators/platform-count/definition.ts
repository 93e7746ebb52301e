import { PLATFORM_KINDS, type PlatformKind } from "../../figures/market-figures.js";
import type { Definition } from "../indicator.js";

export type PlatformCountParams = { readonly kind: PlatformKind };

/** Platforms in operation (运营的电商平台数): local, third-party or cross-border. */
export const platformCount: Definition<PlatformCountParams> = {
  id: "platform-count",
  term: { zh: "电商平台数", en: "number of platforms" },
  numerator: { zh: "在运营的该类电商平台", en: "platforms of the kind that operate" },
  denominator: null,
  unit: "platforms",
  measures: "count",
  params: { kind: { kind: "choice", options: PLATFORM_KINDS, term: { zh: "平台类别", en: "kind of platform" } } },
  cites: [
    { document: "始府办〔2021〕12号", locator: "三（四）1" },
    { document: "lechang-2019/self-evaluation", locator: "二（二）1" },
    { document: "乐府办〔2022〕9号", locator: "三" },
  ],
};
