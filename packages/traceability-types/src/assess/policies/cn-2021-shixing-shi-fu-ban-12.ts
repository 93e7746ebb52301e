import type { Citation } from "@countykit/core";
import type { AssessPolicy } from "../requirements/requirement.js";

const DOCUMENT = "始府办〔2021〕12号";
const cite = (locator: string): Citation => ({ document: DOCUMENT, locator });

/** 2022年8月, with which the tasks of section 五 end. */
const AUGUST_2022 = "2022-08-31";

/**
 * What Shixing's plan asks of the brand shop and the films (始府办〔2021〕12号). It has no traceability.
 *
 * @example
 * ```ts
 * import { shixing2021Requirements } from "@countykit/traceability-types/assess";
 *
 * shixing2021Requirements.requirements.map(({ kind }) => kind); // => ["only", "agree", "films", "films", "level"]
 * ```
 * @source 始府办〔2021〕12号 三（四）4–5, 五
 */
export const shixing2021Requirements: AssessPolicy = {
  schema: "countykit-assess-policy/1",
  id: "cn-2021-shixing-shi-fu-ban-12",
  title: { zh: "始兴县示范项目（后续）实施方案", en: "Shixing's follow-up plan for the demonstration project" },
  document: DOCUMENT,
  jurisdiction: "440222",
  cohort: 2019,
  requirements: [
    {
      id: "upward-brand-shop",
      kind: "only",
      title: { zh: "南岭明珠品牌形象店铺专卖始兴特色农产品", en: "The brand shop sells only specialties of Shixing" },
      force: "mandatory",
      cite: cite("三（四）4"),
      fact: "shop.sells",
      names: ["始兴特色农产品"],
      due: "2024-08-31",
    },
    {
      id: "upward-brand-shop-end",
      kind: "agree",
      title: { zh: "品牌形象店铺与同类任务的完成时间", en: "When the brand shop ends, and the tasks beside it" },
      force: "in-principle",
      cite: cite("五 加强农产品上行体系建设 4"),
      statements: [
        { value: "2022-08", cite: cite("五 加强农产品上行体系建设 5") },
        { value: "2024-08", cite: cite("五 加强农产品上行体系建设 4") },
      ],
    },
    {
      id: "upward-film-long",
      kind: "films",
      title: { zh: "区域公共品牌宣传片", en: "Film on the regional public brand" },
      force: "mandatory",
      cite: cite("三（四）5"),
      terms: ["3 分钟 1 条"],
      fact: "films.brand",
      count: 1,
      minutes: "3",
      due: AUGUST_2022,
    },
    {
      id: "upward-film-short",
      kind: "films",
      title: { zh: "农特产品形象片", en: "Films on produce" },
      force: "mandatory",
      cite: cite("三（四）5"),
      terms: ["1 分钟 5 条"],
      fact: "films.produce",
      count: 5,
      minutes: "1",
      due: AUGUST_2022,
    },
    {
      id: "upward-film-release",
      kind: "level",
      title: { zh: "在省级以上媒体平台发布", en: "Released on media of the province or above" },
      force: "mandatory",
      cite: cite("三（四）5"),
      terms: ["省级以上"],
      fact: "films.media",
      least: "provincial",
      due: AUGUST_2022,
    },
  ],
};
