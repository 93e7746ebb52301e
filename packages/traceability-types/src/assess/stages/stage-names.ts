import type { Bilingual } from "@countykit/core";

/** The five stages from plot to plate (全程五环节). */
export type StageId = "planting" | "production" | "processing" | "circulation" | "sale";

/**
 * The five stages by name (五环节名称), in their order.
 *
 * @example
 * ```ts
 * import { stageNames } from "@countykit/traceability-types/assess";
 *
 * Object.values(stageNames).map(({ zh }) => zh).join("、"); // => "产地种植、生产、加工、流通、销售"
 * ```
 * @source 乐府办〔2022〕9号 附件1 二.2
 */
export const stageNames: Readonly<Record<StageId, Bilingual>> = {
  planting: { zh: "产地种植", en: "planting at the origin" },
  production: { zh: "生产", en: "production" },
  processing: { zh: "加工", en: "processing" },
  circulation: { zh: "流通", en: "circulation" },
  sale: { zh: "销售", en: "sale" },
};

/** From plot to plate. */
export const STAGES: readonly StageId[] = ["planting", "production", "processing", "circulation", "sale"];
