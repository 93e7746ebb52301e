import { type Bilingual, type Citation, sameDocument } from "@countykit/core";
import type { Rubric } from "../rubric.js";
import { builtInRubrics } from "./all.js";

/** A rubric that a document names (指标体系引用): one that comes with the package, or one whose text is not at hand, so that nothing can be scored by it. */
export type RubricReference =
  | { readonly reference: "built-in"; readonly rubric: Rubric }
  | { readonly reference: "external"; readonly title: Bilingual; readonly cite: Citation };

const external: readonly Extract<RubricReference, { readonly reference: "external" }>[] = [
  {
    reference: "external",
    title: { zh: "电子商务进农村综合示范绩效评估指标体系", en: "index system of the demonstration's performance evaluation" },
    cite: { document: "遂政办发〔2021〕15号", locator: "五（二）4" },
  },
];

/**
 * Looks up a rubric by its id, its document's number, or its Chinese title or a piece of it (查找指标体系). One that is only named somewhere is `external`.
 * `null` when nothing has this name, and when several have it.
 *
 * @example
 * ```ts
 * import { findRubric } from "@countykit/scoring-rubric";
 *
 * findRubric("粤商务电函〔2021〕101 号")?.reference; // => "built-in"
 * findRubric("绩效评估指标体系")?.reference; // => "external"
 * findRubric("指标体系"); // => null
 * ```
 * @source 遂政办发〔2021〕15号, section 五（二）4: checks follow an index system that the plan does not contain
 */
export function findRubric(name: string): RubricReference | null {
  const found = [
    ...builtInRubrics
      .filter(({ id, document, title }) => id === name || sameDocument(document, name) === "yes" || title.zh.includes(name))
      .map((rubric) => ({ reference: "built-in", rubric }) as const),
    ...external.filter(({ title }) => title.zh.includes(name)),
  ];
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : only;
}
