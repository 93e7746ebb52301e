import type { Bilingual } from "@countykit/core";
import type { CertificateKind } from "./certificate-kinds-table.js";

/** What 三品一标 means from a day on (三品一标的含义). */
export interface SanpinMeaning {
  /** First day, `YYYY-MM-DD`; `null` from the beginning. */
  readonly from: string | null;
  readonly kinds: readonly CertificateKind[];
  readonly authority: Bilingual;
}

/** The meanings one after the other. All five documents were written under the first. */
export const SANPIN_MEANINGS: readonly SanpinMeaning[] = [
  {
    from: null,
    kinds: ["pollution-free", "green", "organic", "gi-agricultural"],
    authority: {
      zh: "无公害农产品、绿色食品、有机农产品和农产品地理标志",
      en: "pollution-free, green, organic, and registered geographical indication",
    },
  },
  {
    from: "2022-09-01",
    kinds: ["green", "organic", "gi-agricultural", "gi-product", "gi-trademark", "qualified"],
    authority: {
      zh: "农业农村部《关于实施农产品“三品一标”四大行动的通知》（2022年9月）：绿色、有机、地理标志和达标合格农产品",
      en: "notice of the ministry of agriculture on four actions, September 2022: green, organic, geographical indication, pledged to meet the standards",
    },
  },
];
