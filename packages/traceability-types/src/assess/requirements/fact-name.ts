import type { Bilingual } from "@countykit/core";
import type { Requirement } from "./requirement.js";

/**
 * What a fact of a requirement is called (事实名称): by the requirement where it has only one.
 *
 * @example
 * ```ts
 * import { factName, suixi2021Requirements } from "@countykit/traceability-types/assess";
 *
 * const layout = suixi2021Requirements.requirements.find(({ kind }) => kind === "layout");
 * layout === undefined ? null : factName(layout, "brands.specialty"); // => { "zh": "特色品牌数", "en": "number of specialty brands" }
 * ```
 * @source 遂府〔2021〕10号 四（二）4
 */
export function factName(requirement: Requirement, id: string): Bilingual {
  if (requirement.kind === "covers")
    return id === requirement.whole ? { zh: "应纳入的", en: "what has to be covered" } : { zh: "已纳入的", en: "what is covered" };
  if (requirement.kind !== "layout") return requirement.title;
  if (id === requirement.public) return { zh: "公共品牌数", en: "number of public brands" };
  return id === requirement.specialty
    ? { zh: "特色品牌数", en: "number of specialty brands" }
    : { zh: "企业品牌数", en: "number of enterprise brands" };
}
